/** The findings of one list as lines to read: words in their context, before and after, and what became of them. */
import type { ComparedFinding, VoiceFate } from "@variorum/layers"
import { listName } from "./names.js"
import { findingId, type VoiceSummary } from "./voice-summary.js"

/** Words in their context, in one line; an ellipsis where the line is cut. */
export interface VoiceQuote {
  readonly before: string
  readonly words: string
  readonly after: string
}

/** A finding, or two that answer each other. */
export interface VoiceLine {
  /** Identifiers of the one or two findings, the earlier first. */
  readonly ids: readonly string[]
  /** The finding itself: of two, the later; and what it is a finding of. */
  readonly finding: ComparedFinding
  /** Passages that they stand in. */
  readonly passages: readonly string[]
  readonly fate: VoiceFate
  /** "lost", "weaker" … */
  readonly label: string
  /** One quotation or, where the words differ, the earlier and the later. */
  readonly quotes: readonly VoiceQuote[]
  /** Which list, which entry, and who says otherwise: a sentence each. */
  readonly why: readonly string[]
}

/** How much is shown around the words, in code units on either side. */
const CONTEXT = 36

/**
 * The lines of a list, in the order of the earlier text and then of what only the later has; what was kept is left out
 * unless `kept` is true. At most `limit` of them; `more` says how many there are beyond.
 */
export function voiceLines(
  summary: VoiceSummary,
  category: string,
  { kept, limit }: { readonly kept: boolean; readonly limit: number },
): { readonly lines: readonly VoiceLine[]; readonly more: number } {
  const [before, after] = summary.comparison.findings
  const isShown = (finding: ComparedFinding) =>
    finding.category === category && (kept || finding.fate !== "kept")
  const found: { finding: ComparedFinding; index: number }[] = []
  before.forEach((finding, index) => {
    if (isShown(finding)) found.push({ finding, index })
  })
  after.forEach((finding, index) => {
    if (isShown(finding) && finding.partner === null) found.push({ finding, index })
  })
  const lines = found.slice(0, limit).map(({ finding, index }) => lineOf(summary, finding, index))
  return { lines, more: Math.max(0, found.length - limit) }
}

function lineOf(summary: VoiceSummary, one: ComparedFinding, index: number): VoiceLine {
  const { phrases, comparison } = summary
  const ids = [findingId(one.side, index)]
  const all = [one]
  if (one.partner !== null) {
    all.push(comparison.findings[1][one.partner]!)
    ids.push(findingId(1, one.partner))
  }
  const quotes = one.fate === "kept" ? all.slice(-1) : all
  return {
    ids,
    finding: all.at(-1)!,
    passages: [...new Set(all.map(({ passage }) => passage))],
    fate: one.fate,
    label: phrases.voice.fate[one.fate],
    quotes: quotes.map((finding) => quoteOf(summary, finding)),
    why: [...new Set(all.flatMap((finding) => whyOf(summary, finding)))],
  }
}

function whyOf({ phrases }: VoiceSummary, finding: ComparedFinding): string[] {
  const { category, entry, strength, correction } = finding
  const found = phrases.voice.found(listName(phrases.voice, category), entry, strength)
  if (correction === undefined) return [found]
  const list = listName(phrases.voice, correction.target.category)
  return [
    phrases.voice.found(list, entry, null),
    phrases.voice.correctedBy(correction.creator, correction.body.reason),
  ]
}

function quoteOf({ witnesses }: VoiceSummary, { side, span }: ComparedFinding): VoiceQuote {
  const { text } = witnesses[side]
  const start = Math.max(0, span.start - CONTEXT)
  const end = Math.min(text.length, span.end + CONTEXT)
  const line = (from: number, to: number) => text.slice(from, to).replace(/\s+/gu, " ")
  const head = line(start, span.start)
  const tail = line(span.end, end)
  // Cut at a space, where there is one, so that no word is broken.
  const first = start === 0 ? 0 : head.indexOf(" ") + 1
  const last = end === text.length ? tail.length : tail.lastIndexOf(" ")
  return {
    before: start === 0 ? head : `… ${head.slice(first)}`,
    words: line(span.start, span.end),
    after: end === text.length || last < 0 ? tail : `${tail.slice(0, last)} …`,
  }
}
