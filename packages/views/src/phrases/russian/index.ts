export { plain } from "./plain.js"
export { scholarly } from "./scholarly.js"
export { editorPhrases } from "./editor.js"
