export { columns } from "./columns.js"
export { inline } from "./inline.js"
export { summary } from "./summary.js"
export { hiddenByRule, type HiddenByRule, type HiddenPlace } from "./hidden-by-rule.js"
export { changes } from "./changes.js"
export type { ViewOptions } from "./options.js"
export type {
  Cell,
  CellBlock,
  ChangeEntry,
  ChangeKind,
  ClassCount,
  Count,
  NothingCell,
  Piece,
  Row,
  Stretch,
  Summary,
  TextCell,
  UnknownCell,
} from "./row.js"
export { plain, scholarly } from "./phrases.js"
export type {
  Certainty,
  Distance,
  Extent,
  InterfacePhrases,
  Invisible,
  Phrases,
  SummaryApart,
} from "./phrases.js"
export type { LookChange } from "./remarks.js"
export { certaintyOf } from "./confidence.js"
