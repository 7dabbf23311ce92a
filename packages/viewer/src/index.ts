export { VariorumView } from "./view/variorum-view.js"
export { VariantSelectEvent } from "./events.js"
