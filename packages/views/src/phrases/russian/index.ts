export { editorPhrases } from "./editor.js"
export { plain } from "./plain.js"
export { scholarly } from "./scholarly.js"
