export { readHtml } from "./read/index.js"
export { writePage } from "./write/page.js"
