export { keepingPhrases } from "./editor-keeping.js"
export { plain } from "./plain.js"
export { scholarly } from "./scholarly.js"
