import { isUnknown, type Intervention } from "../witness.js"
import { Opening, beginningOf, kindAt } from "./sentences-characters.js"

/**
 * True for what leaves the text unknown: an editor's omission, a loss or a report. One without a sign of
 * its own in the text (an empty span) does not count, for there is nothing to cut.
 */
export function isGap({ kind, span }: Intervention): boolean {
  return isUnknown(kind) && span.end > span.start
}

/**
 * True for a remark on what stands before it: a stenographer's mark, or an insertion without a
 * letter (`[!]`, `[3]`). Behind a finished sentence it stays with that sentence.
 */
export function isRemark(text: string, { kind, span }: Intervention): boolean {
  if (kind === "stenographer") return true
  if (kind !== "insertion") return false
  for (let i = span.start; i < span.end; i++) {
    const beginning = beginningOf(text.codePointAt(i) ?? 0)
    if (beginning !== "number" && beginning !== "sign") return false
  }
  return true
}

/** True for an editor's insertion that begins with a capital behind its bracket: `[He]`. */
export function beginsWithCapital(text: string, { kind, span }: Intervention): boolean {
  if (kind !== "insertion") return false
  const bracket = kindAt(text, span.start) === Opening ? 1 : 0
  return beginningOf(text.codePointAt(span.start + bracket) ?? 0) === "upper"
}
