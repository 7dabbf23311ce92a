export { VariorumView } from "./view/variorum-view.js"
export { VariantSelectEvent, VoiceCorrectionsEvent, VoiceListsEvent } from "./events.js"
