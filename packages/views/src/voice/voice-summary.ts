/** What word lists find in two witnesses, and what became of it: counted and phrased, for a panel. */
import { listName, listSign } from "./names.js"
import type { Collation, Witness } from "@variorum/collation"
import {
  compareVoices,
  type ComparedFinding,
  VOICE_FATES,
  type VoiceComparison,
  type VoiceCorrection,
  type VoiceFate,
  type VoiceList,
} from "@variorum/layers"
import { settingsFrom, type ViewOptions } from "../options.js"
import type { Phrases } from "../phrases/phrases.js"

/** One list's share. */
export interface VoiceRow {
  readonly category: string
  readonly name: string
  /** What stands behind its words in the text. */
  readonly sign: string
  /** How many there are in the earlier text and in the later. */
  readonly found: readonly [number, number]
  /** What became of them; two that answer each other count once. */
  readonly counts: Readonly<Record<VoiceFate, number>>
  /** The counts in a line: "nine lost, one weaker". */
  readonly says: string
  /** How many in a thousand words of either text, and the difference. */
  readonly rate: string
}

/** All lists of the witnesses' languages. */
export interface VoiceSummary {
  readonly rows: readonly VoiceRow[]
  /** A sentence for each witness: how many words were searched, and what kind of evidence they are. */
  readonly evidence: readonly string[]
  /** Sentences about what could not be done: a language without lists, corrections that hang on nothing. */
  readonly notes: readonly string[]
  /** What people have struck out, a sentence each, with the identifier of the correction. */
  readonly struck: readonly { readonly id: string; readonly says: string }[]
  readonly comparison: VoiceComparison
  readonly witnesses: readonly [Witness, Witness]
  readonly phrases: Phrases
}

/** The name of a finding among all, for marks and lines: made of its side and its place in the list of findings. */
export function findingId(side: 0 | 1, index: number): string {
  return `voice-${side}-${index}`
}

/** Searches two witnesses with lists, under people's corrections, and says what became of what was found. */
export function voiceSummary(
  collation: Collation,
  lists: readonly VoiceList[],
  corrections: readonly VoiceCorrection[] = [],
  options: ViewOptions = {},
): VoiceSummary {
  const { phrases, pair } = settingsFrom(options)
  const comparison = compareVoices(collation, lists, corrections, pair)
  const witnesses = [collation.witnesses[pair[0]]!, collation.witnesses[pair[1]]!] as const
  return {
    rows: rowsOf(comparison, lists, phrases),
    evidence: witnesses.map((witness, side) =>
      phrases.voice.evidence(
        phrases.headOf(witness, side),
        comparison.words[side]!,
        witness.kind ?? "",
      ),
    ),
    notes: notesOn(comparison, lists, phrases, witnesses),
    struck: comparison.struck.map(({ correction, finding }) => ({
      id: correction.id,
      says: phrases.voice.struck(
        correction.target.quotation.exact,
        listName(phrases.voice, finding.category),
        correction.creator,
        correction.body.reason,
      ),
    })),
    comparison,
    witnesses,
    phrases,
  }
}

function rowsOf(
  { findings, languages, words }: VoiceComparison,
  lists: readonly VoiceList[],
  phrases: Phrases,
): VoiceRow[] {
  const own = lists.filter(({ language }) => languages.includes(language))
  const counted = findings.flat()
  // A person may have put words into a list that is none of these.
  const names = new Set([...own, ...counted].map(({ category }) => category))
  const byList = new Map([...names].map((name) => [name, emptyCount()]))
  for (const finding of counted) count(byList.get(finding.category)!, finding)
  return [...byList].map(([category, { found, counts }]) => ({
    category,
    name: listName(phrases.voice, category),
    sign: listSign(phrases.voice, category),
    found,
    counts,
    says: phrases.voice.counts(counts),
    rate: rateOf(found, words, phrases),
  }))
}

function emptyCount(): { found: [number, number]; counts: Record<VoiceFate, number> } {
  const counts = Object.fromEntries(VOICE_FATES.map((fate) => [fate, 0])) as Record<
    VoiceFate,
    number
  >
  return { found: [0, 0], counts }
}

function count(
  into: ReturnType<typeof emptyCount>,
  { side, fate, partner }: ComparedFinding,
): void {
  into.found[side]++
  if (partner === null || side === 1) into.counts[fate]++
}

function rateOf(
  found: readonly [number, number],
  words: readonly [number, number],
  phrases: Phrases,
): string {
  const [before, after] = [0, 1].map((side) =>
    words[side] === 0 ? 0 : (1000 * found[side]!) / words[side]!,
  ) as [number, number]
  const format = (rate: number, signs: "auto" | "exceptZero") =>
    rate.toLocaleString(phrases.language, {
      maximumFractionDigits: 1,
      minimumFractionDigits: 1,
      signDisplay: signs,
    })
  // The difference of the two as they are printed, so that it adds up.
  const difference = Math.round(10 * after) / 10 - Math.round(10 * before) / 10
  return phrases.voice.rate(
    format(before, "auto"),
    format(after, "auto"),
    format(difference, "exceptZero").replace("-", "−"),
  )
}

function notesOn(
  { languages, lost }: VoiceComparison,
  lists: readonly VoiceList[],
  phrases: Phrases,
  witnesses: readonly [Witness, Witness],
): string[] {
  const without = witnesses.flatMap((witness, side) => {
    const language = languages[side]!
    const has = lists.some((list) => list.language === language)
    return has ? [] : [phrases.voice.noLists(phrases.nameOf(witness, side), language)]
  })
  const gone = lost.map(({ correction, reason }) =>
    phrases.voice.lostCorrection(correction.target.quotation.exact, correction.creator, reason),
  )
  return [...without, ...gone]
}
