export { VariorumView } from "./view/variorum-view.js"
export {
  LayersEvent,
  UncoverEvent,
  VariantSelectEvent,
  VoiceCorrectionsEvent,
  VoiceListsEvent,
} from "./events.js"
export { fragmentOf, readFragment, type State } from "./address/fragment.js"
