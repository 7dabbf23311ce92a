export { VariorumView } from "./view/variorum-view.js"
export {
  LayersEvent,
  UncoverEvent,
  VariantSelectEvent,
  VoiceCorrectionsEvent,
  VoiceListsEvent,
} from "./events.js"
export { fragmentOf, readFragment, type State } from "./address/fragment.js"
export { whenIdle } from "./sections/idle.js"
export { unique } from "./writing/unique.js"
