export { plain } from "./plain.js"
export { scholarly } from "./scholarly.js"
export { panesPhrases } from "./editor-panes.js"
export { stepsPhrases } from "./editor-steps.js"
