export { columns } from "./displays/columns.js"
export { inline } from "./displays/inline.js"
export { fold, type Fold, type Folding } from "./layout/folds.js"
export { clean } from "./displays/clean.js"
export { changesOnly, type ChangeGroup, type ChangeInContext } from "./displays/changes-only.js"
export {
  apparatus,
  type Apparatus,
  type ApparatusBlock,
  type ApparatusNote,
  type ApparatusPlace,
  type ApparatusSection,
} from "./displays/apparatus.js"
export { revision, revisionAt, type Revision, type RevisionLayer } from "./displays/revision.js"
export { summary } from "./summary.js"
export { hiddenByRule, type HiddenByRule, type HiddenPlace } from "./comparison/hidden-by-rule.js"
export { KINDS } from "./comparison/counts.js"
export { overview, type Overview, type OverviewMark, type Share } from "./overview.js"
export { changes } from "./changes.js"
export { shownReadings, type ShownReading } from "./one-change.js"
export {
  CLASSES,
  filterChoices,
  WEIGHTS,
  type FilterChoice,
  type FilterChoices,
} from "./filter-choices.js"
export { coveredPlaces, type CoveredPlace } from "./covers.js"
export { tally, type Tally, type TallyLine, type TallyPart, type TallyWitness } from "./tally.js"
export {
  table,
  type Table,
  type TablePlace,
  type TableReading,
  type TableRow,
  type TableWitness,
} from "./displays/table.js"
export type { TableCell, TablePiece } from "./displays/table-cells.js"
export { type Filter, NOTHING_HIDDEN, SLIGHT, switched } from "./filter.js"
export { type Covered, type CoveredKind, NOTHING_COVERED } from "./layout/covering.js"
export { settingsFrom, type Settings, type ViewOptions } from "./options.js"
export type {
  Cell,
  CellBlock,
  ChangeEntry,
  ChangeKind,
  ClassCount,
  Count,
  Cover,
  NothingCell,
  People,
  Piece,
  Row,
  Stretch,
  Summary,
  TextCell,
  UnknownCell,
  Voice,
} from "./row.js"
export { plain } from "./phrases/english/plain.js"
export { editorPhrases } from "./phrases/english/editor.js"
export {
  itemsLeftOut,
  type LeftOut,
  openedLines,
  type PastePhrases,
} from "./phrases/editor-paste.js"
export type { WritingName } from "./phrases/editor-writing.js"
export type { CommandName, CommandPhrases } from "./phrases/editor-commands.js"
export type { EditorPhrases, ExportName, FilePhrases, GuessedFrom } from "./phrases/editor.js"
export type { KeepingPhrases, NotKeptReason } from "./phrases/editor-keeping.js"
export { scholarly } from "./phrases/english/scholarly.js"
export type {
  Certainty,
  Distance,
  Extent,
  Invisible,
  PairsPhrases,
  PeoplePhrases,
  Phrases,
  SummaryApart,
  TableFindings,
  TablePhrases,
} from "./phrases/phrases.js"
export type { InterfacePhrases } from "./phrases/interface.js"
export type { ColumnPhrases, FoldPhrases, OverviewPhrases } from "./phrases/space.js"
export type {
  ApparatusPhrases,
  Around,
  DisplayName,
  DisplaysPhrases,
  RevisionPhrases,
  WitnessesPhrases,
} from "./phrases/displays.js"
export type { OneChangePhrases } from "./phrases/one-change.js"
export type { CoverPhrases } from "./phrases/covers.js"
export type { FilterPhrases } from "./phrases/filters.js"
export type { TallyPhrases } from "./phrases/tally.js"
export type { LookChange } from "./layout/remarks.js"
export { passageOf } from "./comparison/moved-phrases.js"
export { certaintyOf } from "./comparison/confidence.js"
export {
  voiceLines,
  type VoiceLine,
  type VoiceQuote,
} from "./voice/voice-lines.js"
export { listName } from "./voice/names.js"
export { voiceMarks, type VoiceMark } from "./voice/voice-marks.js"
export {
  findingId,
  voiceSummary,
  type VoiceRow,
  type VoiceSummary,
} from "./voice/voice-summary.js"
export type { VoiceCounts, VoicePhrases } from "./phrases/voice.js"
export type { KeysPhrases, SettingsPhrases, Spoken, Register } from "./phrases/settings.js"
export type { NotesPhrases } from "./phrases/notes.js"
export type { PanesPhrases } from "./phrases/editor-panes.js"
export type {
  LikenessReason,
  StepName,
  StepRefusal,
  StepsPhrases,
} from "./phrases/editor-steps.js"
export type { LayerDeskPhrases } from "./phrases/layer-desk.js"
export type {
  GatheredKind,
  HandingPhrases,
  KeepTrouble,
  StandingAgain,
} from "./phrases/handing.js"
export type {
  WritingDone,
  WritingPhrases,
  WritingRefusal,
  WritingWish,
} from "./phrases/writing.js"
export { layNotes, type NotesLaid, type NotesOptions } from "./notes/lay-notes.js"
export { notesInRow } from "./notes/notes-in-row.js"
export { notesInSection } from "./notes/notes-in-apparatus.js"
export { cellOf, notesInTable } from "./notes/notes-in-table.js"
export { NO_NOTES, type NoteGround, type RowNotes } from "./notes/row-notes.js"
export {
  ALL_NOTES,
  listNotes,
  NOTE_ORDERS,
  noteChoices,
  type NoteChoices,
  type NoteFilter,
  type NoteOrder,
} from "./notes/note-list.js"
export { quotationOf } from "./notes/quotations.js"
export type { LayerLine, NoteAnchor, NoteCandidate, ShownNote } from "./notes/shown-note.js"
