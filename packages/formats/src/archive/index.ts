export { readArchive } from "./read-archive.js"
export { gather, type Gathered } from "./gather.js"
