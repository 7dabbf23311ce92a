export { readMarkdown } from "./read/index.js"
export { writeMarkdown } from "./write/index.js"
