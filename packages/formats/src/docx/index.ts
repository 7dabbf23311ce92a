export { readDocx } from "./read/read-docx.js"
