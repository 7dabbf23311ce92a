export { readHypothesis } from "./read.js"
export type { NoteImport, NoteImportOptions, Told } from "../note-import/note-import.js"
