import { firstEndingAfter } from "../sorted.js"
import type { Intervention } from "../witness.js"
import { isEnumerator, stopEndsSentence } from "./abbreviations-stop.js"
import {
  Closing,
  Dot,
  Either,
  Ellipsis,
  Full,
  Invisible,
  Opening,
  Semicolon,
  Strong,
  Word,
  beginningOf,
  emojiLength,
  isEastAsian,
  isEndMark,
  isWhite,
  kindAt,
  skipWhite,
} from "./sentences-characters.js"
import { type Following, whatFollows } from "./sentences-following.js"
import { isGap, isRemark } from "./sentences-interventions.js"

/** Where a sentence may end: "?!", ". . .", ".”", with all that belongs to the end. */
interface Stop {
  readonly start: number
  /** Behind the closing marks and remarks. */
  readonly end: number
  /** The strongest of its marks. */
  readonly kind: number
  /** How many full stops; an ellipsis sign counts three. */
  readonly dots: number
  /** True when closing marks stand in it. */
  readonly closed: boolean
}

/** The sentence that a stop may end, and the block around it. */
export interface Surroundings {
  readonly text: string
  /** Where the sentence begins. */
  readonly from: number
  /** Where the block ends. */
  readonly limit: number
  readonly atBlockStart: boolean
  readonly interventions: readonly Intervention[]
  /** Primary language subtag in small letters; empty when unknown. */
  readonly language: string
  /** True when the block has no capital at all: its small letters then begin sentences as those of scripts without case do. */
  readonly withoutCapitals: boolean
}

/** Reads the stop whose first mark (an end mark, or a Greek semicolon) stands at `start`. */
export function readStop(surroundings: Surroundings, start: number): Stop {
  const { text, limit, interventions } = surroundings
  let index = firstEndingAfter(interventions, start)
  const isQuestion = kindAt(text, start) === Semicolon
  let kind = isQuestion ? Strong : Dot
  let dots = 0
  let closed = false
  let end = isQuestion ? start + 1 : start
  for (;;) {
    const intervention = interventions[index]
    const wall = Math.min(limit, Math.max(end, intervention?.span.start ?? limit))
    while (end < wall && isEndMark(kindAt(text, end))) {
      const mark = kindAt(text, end++)
      kind = Math.max(kind, mark)
      dots += mark === Dot ? 1 : mark === Ellipsis ? 3 : 0
    }
    const behind = behindTail(text, end, wall, kind)
    if (behind > end) {
      closed = true
      end = behind
      continue
    }
    const at = skipWhite(text, end, wall)
    if (at < wall && belongsBehindSpace(text, at, wall)) {
      end = at
      continue
    }
    if (intervention === undefined || at < wall || wall === limit) break
    if (!isRemark(text, intervention)) break
    end = Math.max(end, Math.min(limit, intervention.span.end))
    index++
  }
  return { start, end, kind: kind === Dot && dots > 1 ? Ellipsis : kind, dots, closed }
}

/** The place behind what stands at `at` without a space and still belongs to the sentence's end. */
function behindTail(text: string, at: number, limit: number, kind: number): number {
  let i = at
  while (i < limit) {
    const here = kindAt(text, i)
    if (here === Closing || here === Invisible || closes(text, i, limit, kind)) i++
    else if (emojiLength(text, i) > 0) i += emojiLength(text, i)
    else break
  }
  return Math.min(i, limit)
}

/** True when a quote that can open or close closes here: nothing it could open stands behind it. */
function closes(text: string, at: number, limit: number, endMark: number): boolean {
  if (kindAt(text, at) !== Either) return false
  const straight = text.charCodeAt(at) === 0x22 || text.charCodeAt(at) === 0x27
  if (endMark === Full && straight) return true
  return at + 1 >= limit || kindAt(text, at + 1) !== Word
}

/**
 * True when the marks at `at`, behind a space, still belong to the end before it: further stops
 * (". . ."), closing marks (French " »"), an emoji. Marks with a word behind them begin the next
 * sentence instead ("...then", "’Twas"), and so does an ellipsis before a small letter.
 */
function belongsBehindSpace(text: string, at: number, limit: number): boolean {
  const kind = kindAt(text, at)
  const code = text.charCodeAt(at)
  if (emojiLength(text, at) > 0) return true
  let behind = at + 1
  if (isEndMark(kind)) {
    while (behind < limit && isEndMark(kindAt(text, behind))) behind++
    if ((kind === Ellipsis || behind - at > 1) && goesOnSmall(text, behind, limit)) return false
  } else if (kind !== Closing && code !== 0xbb && code !== 0x203a) return false
  return behind >= limit || kindAt(text, behind) !== Word
}

function goesOnSmall(text: string, at: number, limit: number): boolean {
  const next = skipWhite(text, at, limit)
  return next < limit && beginningOf(text.codePointAt(next) ?? 0) === "lower"
}

/** True when a sentence ends with this stop, so that something begins behind it. */
export function endsSentence(surroundings: Surroundings, stop: Stop): boolean {
  const { text, limit, interventions } = surroundings
  const following = whatFollows(text, stop.end, limit, interventions)
  if (following.next === "nothing" || following.next === "middle") return false
  if (isEnclosed(surroundings, stop)) return false
  if (stop.kind === Full) return fullEnds(text, stop, following)
  if (!isSeparate(text, stop, following)) return false
  if (following.next === "gap") return endsBeforeGap(surroundings, stop, following)
  return endsBefore(surroundings, stop, following)
}

/** A mark alone in brackets, "(?)" or "[…]", comments on a sentence and does not end it. */
function isEnclosed({ text, from }: Surroundings, stop: Stop): boolean {
  return stop.closed && stop.start > from && kindAt(text, stop.start - 1) === Opening
}

/** Without a space a stop stands inside a number, an address, an abbreviation. */
function isSeparate(text: string, stop: Stop, following: Following): boolean {
  if (following.spaced || following.opened || stop.closed) return true
  return stop.kind === Strong && isEastAsian(text.charCodeAt(following.at))
}

/** 。 ends a sentence wherever it stands, but not in 3．5 and not in a Japanese 「…。」と. */
function fullEnds(text: string, stop: Stop, following: Following): boolean {
  if (following.spaced) return true
  if (stop.closed) return text.charAt(following.at) !== "と"
  return text.charAt(stop.end - 1) !== "．" || following.next === "uncased"
}

/** What the editor left out hides the next letter: only a word that is never last goes on. */
function endsBeforeGap(surroundings: Surroundings, stop: Stop, gap: Following): boolean {
  const beyond = behindGaps(surroundings, gap)
  if (beyond.next === "nothing") return stop.kind !== Dot || endsBefore(surroundings, stop, gap)
  if (stop.kind === Ellipsis && beyond.next === "lower") return false
  if (stop.kind !== Dot) return true
  return endsBefore(surroundings, stop, beyond.next === "lower" ? gap : beyond)
}

function behindGaps({ text, limit, interventions }: Surroundings, gap: Following): Following {
  let following = gap
  while (following.next === "gap") {
    const intervention = interventions[firstEndingAfter(interventions, following.at)]
    if (intervention === undefined || !isGap(intervention)) break
    following = whatFollows(text, intervention.span.end, limit, interventions)
  }
  return following
}

function endsBefore(surroundings: Surroundings, stop: Stop, found: Following): boolean {
  const begins = found.next === "lower" && surroundings.withoutCapitals
  const following: Following = begins ? { ...found, next: "uncased" } : found
  const { next } = following
  const { text, from, atBlockStart, language } = surroundings
  // "[He] left" begins a sentence behind a plain full stop; after an ellipsis it may go on.
  if (next === "lower" && !(following.named && stop.kind === Dot) && !isLabel(text, following.at))
    return false
  if (stop.kind === Strong) return true
  if (stop.kind === Ellipsis)
    return next === "upper" || next === "gap" || (next === "uncased" && stop.dots > 3)
  if (isEnumerator(text, from, stop.start, atBlockStart)) return false
  return stopEndsSentence(text, from, stop.start, following, language)
}

/** A letter that numbers what follows it: "b) second". */
function isLabel(text: string, at: number): boolean {
  return text.charAt(at + 1) === ")"
}

/** True when a quote or bracket right at `at` closes what was opened before it. */
export function closesAt(text: string, at: number, limit: number): boolean {
  return at < limit && !isWhite(kindAt(text, at)) && behindTail(text, at, limit, Dot) > at
}
