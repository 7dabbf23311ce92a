export { VariorumView } from "./view/variorum-view.js"
export {
  LayersEvent,
  UncoverEvent,
  VariantSelectEvent,
  VoiceCorrectionsEvent,
  VoiceListsEvent,
} from "./events.js"
export { fragmentOf, readFragment, type State } from "./address/fragment.js"
export { Dictionary, Wording } from "./view/wording.js"
export { startWorker } from "./worker/start-worker.js"
export { themeStyles } from "./theme.styles.js"
export { drawRibbon, type Gutter, type Range } from "./columns/ribbon.js"
export { download } from "./download.js"
export { fileName } from "./file-name.js"
export { icon } from "./icons.js"
export { roomWords } from "./view/room-words.js"
export { fetchWriting } from "./writing/writing-door.js"
export { whenIdle } from "./sections/idle.js"
export { unique } from "./writing/unique.js"
