export { VariorumEditor } from "./element/variorum-editor.js"
export { openWork, toEdition, type Work } from "./work/work.js"
