export { writeTei, type TeiOptions } from "./write/write-tei.js"
export { readTei } from "./read/read-tei.js"
