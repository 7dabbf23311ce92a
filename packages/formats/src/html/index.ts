export { readHtml } from "./read/index.js"
