export { witness } from "./make-witness.js"
export type { BlockInput, WitnessInput } from "./witness-input.js"
export { faultInRevisions, type RevisionFault } from "./check-revisions.js"
export { collate, type CollateOptions } from "./collate.js"
export { between } from "./between.js"
export {
  pinApart,
  pinsAmong,
  pinTogether,
  type Pin,
  type PinEnd,
  type PinnedSentences,
  type PinOutcome,
  type PinWords,
} from "./pins.js"
export { findWords, quote, Sentences, type Found, type Quotation } from "./quotation.js"
export { digest } from "./digest.js"
export { segmentId } from "./identify.js"
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
export { handOf, states } from "./revised.js"
export { isNumber, numericDifference } from "./numbers.js"
export { checkColumns } from "./columns.js"
export { countWords } from "./tokens.js"
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
export type { Block, BlockKind, Intervention, Mark, Revision, Witness } from "./witness.js"
export { contains, overlaps, type Span } from "./span.js"
export {
  InvalidPin,
  InvalidRules,
  InvalidWitness,
  UnreadableSource,
  VariorumError,
} from "./errors.js"
