export { VariorumEditor } from "./element/variorum-editor.js"
export { WorkEvent } from "./element/work-event.js"
export { openWork, toEdition, type Work } from "./work/work.js"
