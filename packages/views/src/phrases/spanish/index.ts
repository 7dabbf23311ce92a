export { plain } from "./plain.js"
export { scholarly } from "./scholarly.js"
export { stepsPhrases } from "./editor-steps.js"
