export { type Edit, revise } from "./witness/revise.js"
export { witness } from "./witness/make-witness.js"
export type { BlockInput, WitnessInput } from "./witness/witness-input.js"
export { faultInRevisions, type RevisionFault } from "./witness/check-revisions.js"
export { collateIncrementally } from "./collate-incrementally.js"
export { collate, type CollateOptions } from "./collate.js"
export type { Activity, Progress } from "./progress.js"
export { between } from "./merge/between.js"
export { COARSEST, coarser } from "./coarser/coarser.js"
export {
  pinApart,
  pinsAmong,
  pinTogether,
  type Pin,
  type PinEnd,
  type PinnedSentences,
  type PinOutcome,
  type PinWords,
} from "./pins/pins.js"
export { findWords, quote, Sentences, type Found, type Quotation } from "./pins/quotation.js"
export { digest } from "./pins/digest.js"
export { segmentId } from "./passages/identify.js"
export {
  checkRules,
  preset,
  PRESETS,
  RULE_NAMES,
  type PresetName,
  type Rule,
  type RuleName,
} from "./rules/rule.js"
export { conflictIn, refusalOf, type Row } from "./rules/word-list.js"
export { handOf, states } from "./witness/revised.js"
export { isNumber, numericDifference } from "./words/numbers.js"
export { isSamePassage } from "./regions/shifted-passage.js"
export { checkColumns } from "./columns.js"
export { countWords } from "./words/tokens.js"
export type {
  Change,
  Collation,
  Move,
  Passage,
  Place,
  Reading,
  Segment,
  VariantClass,
  Weight,
} from "./collation.js"
export {
  BLOCK_KINDS,
  MARK_KINDS,
  type Block,
  type BlockKind,
  type Intervention,
  type Mark,
  type Revision,
  type Witness,
} from "./witness.js"
export { contains, overlaps, type Span } from "./span.js"
export {
  InvalidPin,
  InvalidRules,
  InvalidWitness,
  UnreadableSource,
  VariorumError,
} from "./errors.js"
