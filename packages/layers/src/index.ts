export {
  isUtc,
  makeJudgement,
  type Judge,
  type Judgement,
  type JudgementTarget,
  type Verdict,
} from "./judgement.js"
export {
  type DoubtfulJudgement,
  judge,
  type Hung,
  type Judged,
  type JudgedPlace,
  type LostJudgement,
} from "./judge.js"
export { compareVoices, type VoiceComparison } from "./voice/compare-voices.js"
export { type ComparedFinding, VOICE_FATES, type VoiceFate } from "./voice/fates.js"
export {
  type Corrected,
  type LostCorrection,
  makeVoiceCorrection,
  type VoiceCorrection,
} from "./voice/corrections.js"
export type { EntryFaultKind, Strength } from "./voice/entry.js"
export type { VoiceFinding } from "./voice/find-entries.js"
export { listLanguage } from "./voice/language.js"
export { standardVoiceLists } from "./voice/lists/standard.js"
export {
  faultsIn as faultsInVoiceLists,
  parseVoiceLists,
  printVoiceLists,
  VOICE_CATEGORIES,
  type VoiceCategory,
  type VoiceFault,
  type VoiceList,
} from "./voice/voice-list.js"
export {
  type AbsenceTarget,
  type AnchoredWords,
  type ChangeTarget,
  type Motivation,
  MOTIVATIONS,
  type Note,
  type NoteTarget,
  type ReplyTarget,
  type WitnessTarget,
  type WordsTarget,
} from "./notes/note.js"
export {
  type Layer,
  LAYER_SHAPES,
  type LayerShape,
  type Tag,
  type Visibility,
} from "./notes/layer.js"
export type {
  DoubtReason,
  LossReason,
  NotePlace,
  PlacedNote,
  Placement,
} from "./notes/placement.js"
export { anchorWords } from "./notes/anchor-words.js"
export {
  absenceTarget,
  changeTarget,
  passagesTarget,
  phraseNamed,
  replyTarget,
  witnessTarget,
  wordsTarget,
} from "./notes/targets.js"
export { makeNote, type Written } from "./notes/make-note.js"
export { makeLayer } from "./notes/make-layer.js"
export {
  type BodyBlock,
  type BodyPiece,
  COMFORTABLE_BODY,
  isBodyTooLong,
  LONGEST_BODY,
  parseBody,
} from "./notes/body.js"
export {
  addLayer,
  addNote,
  changeLayer,
  changeNote,
  type LayerChanges,
  moveLayer,
  type NoteAddress,
  type NoteChanges,
  type Outcome,
  type Refusal,
  removeLayer,
  removeNote,
  replyToNote,
  resolveNote,
} from "./notes/operations.js"
export {
  type HandedIn,
  handIn,
  type HandInKind,
  type HandInLine,
  standsBeside,
} from "./notes/hand-in.js"
export { freeLook, type LayerLook } from "./notes/layer-look.js"
export { tellApart } from "./notes/tell-apart.js"
export { mergeLayers } from "./notes/merge-layers.js"
export { type Thread, threads, type Threads } from "./notes/threads.js"
export { placeNotes } from "./notes/place-notes.js"
export { NotePlacer } from "./notes/note-placer.js"
export { beginHistory, type History, redo, takeStep, undo } from "./history.js"
export { isSameData } from "./notes/same-data.js"
export { renameWitness, type Said } from "./rename-witness.js"
