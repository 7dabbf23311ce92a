export { readHtml } from "./read/index.js"
export { writeCourseFile } from "./write/course-file.js"
export { writeCoursePage } from "./write/course-page.js"
export { type FrontEntry, writeFrontPage } from "./write/front-page.js"
export { writeLivePage } from "./write/live-page.js"
export { titleOf, writePage } from "./write/page.js"
export { type SitePlace, writeSitePage } from "./write/site-page.js"
export {
  elementSnippet,
  type Embedded,
  FRAME_HEIGHT,
  frameSnippet,
  linkSnippet,
} from "./write/snippets.js"
