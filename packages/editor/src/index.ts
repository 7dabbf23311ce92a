export { openWork, toEdition, type Work } from "./work/work.js"
