export { readHtml } from "./read/index.js"
export { writeCoursePage } from "./write/course-page.js"
export { writeLivePage } from "./write/live-page.js"
export { writePage } from "./write/page.js"
