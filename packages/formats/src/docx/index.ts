export { type DocxOptions, writeDocx } from "./write/write-docx.js"
