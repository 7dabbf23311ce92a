export { readTei } from "./read/read-tei.js"
