import { firstEndingAfter } from "../sorted.js"
import type { Intervention } from "../witness.js"
import {
  type Beginning,
  Closing,
  Dash,
  Either,
  Hyphen,
  Invisible,
  Middle,
  Opening,
  Semicolon,
  beginningOf,
  isEndMark,
  isWhite,
  kindAt,
} from "./sentences-characters.js"
import { beginsWithCapital, isGap } from "./sentences-interventions.js"

/**
 * What comes next, once spaces, opening marks and editors' insertions are passed over.
 *
 * `gap` is an omission or a loss, `middle` a mark such as a comma with which the sentence goes
 * on, `mark` one such as a full stop, `nothing` the limit.
 */
type Next = Beginning | "gap" | "middle" | "mark" | "nothing"

/** What follows a place in the text. */
export interface Following {
  readonly next: Next
  /** Where it stands; the limit when nothing follows. */
  readonly at: number
  /** True when white space was passed over. */
  readonly spaced: boolean
  /** True when opening marks (quotes, brackets, dashes) were passed over. */
  readonly opened: boolean
  /** True when an editor's insertion that begins with a capital was passed over. */
  readonly named: boolean
}

/**
 * Looks ahead from `at`, not beyond `limit`. It stops at the first mark that can end a sentence,
 * so that looking ahead from every such mark reads no stretch twice.
 */
export function whatFollows(
  text: string,
  at: number,
  limit: number,
  interventions: readonly Intervention[],
): Following {
  let spaced = false
  let opened = false
  let named = false
  let index = firstEndingAfter(interventions, at)
  for (let i = at; i < limit; ) {
    const intervention = interventions[index]
    if (intervention !== undefined && intervention.span.start <= i) {
      if (isGap(intervention)) return { next: "gap", at: i, spaced, opened, named }
      named ||= beginsWithCapital(text, intervention)
      i = Math.max(i, intervention.span.end)
      index++
      continue
    }
    const kind = kindAt(text, i)
    if (isWhite(kind)) spaced = true
    else if (opens(kind, spaced)) opened = true
    else if (kind !== Invisible)
      return { next: nameOf(text, i, kind), at: i, spaced, opened, named }
    i++
  }
  return { next: "nothing", at: limit, spaced, opened, named }
}

/** Closing marks count too: behind a space ’ stands for lost letters and ” opens in Swedish. */
function opens(kind: number, spaced: boolean): boolean {
  if (kind === Hyphen) return spaced
  return kind === Opening || kind === Closing || kind === Either || kind === Dash
}

function nameOf(text: string, at: number, kind: number): Next {
  if (isEndMark(kind)) return "mark"
  if (kind === Middle || kind === Semicolon || kind === Hyphen) return "middle"
  return beginningOf(text.codePointAt(at) ?? 0)
}
