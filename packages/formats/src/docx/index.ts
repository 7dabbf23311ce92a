export { readDocx } from "./read/read-docx.js"
export { type DocxOptions, writeDocx } from "./write/write-docx.js"
