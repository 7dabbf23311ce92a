export { readAnnotations, type AnnotationImportOptions } from "./read.js"
export { writeAnnotations, type AnnotationOptions } from "./write.js"
export { brokenRules } from "./rules.js"
export type { NoteImport, NoteImportOptions, Told } from "../note-import/note-import.js"
