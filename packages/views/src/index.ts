export { columns } from "./columns.js"
export { inline } from "./inline.js"
export { summary } from "./summary.js"
export { hiddenByRule, type HiddenByRule, type HiddenPlace } from "./hidden-by-rule.js"
export { changes } from "./changes.js"
export {
  table,
  type Table,
  type TablePlace,
  type TableReading,
  type TableRow,
  type TableWitness,
} from "./table.js"
export type { ViewOptions } from "./options.js"
export type {
  Cell,
  CellBlock,
  ChangeEntry,
  ChangeKind,
  ClassCount,
  Count,
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
export { plain, scholarly } from "./phrases.js"
export type {
  Certainty,
  Distance,
  Extent,
  InterfacePhrases,
  Invisible,
  PairsPhrases,
  PeoplePhrases,
  Phrases,
  SummaryApart,
  TableFindings,
  TablePhrases,
} from "./phrases.js"
export type { LookChange } from "./remarks.js"
export { certaintyOf } from "./confidence.js"
