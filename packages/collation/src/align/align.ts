/**
 * From a prepared pair to what answers what in its place: words first, then sentences by the words' votes.
 *
 * In two steps, since how much is asked of a sentence hangs on how close the two whole texts are (`closeness.ts`), of
 * which the pair may be a region. What has no partner here is looked for elsewhere afterwards: `moves.ts`.
 *
 * Where two answers are equally good the choice must not depend on which text is called the draft, so
 * the two are always laid the same way round here, whichever way they came.
 */
import type { Budget } from "../budget.js"
import { type Claims, NO_CLAIMS, swapClaims } from "../pins/claims.js"
import { closeUp } from "./close-up.js"
import { enjambed } from "./enjambment.js"
import { groupLinks, type Group } from "./groups.js"
import { SentenceCounts } from "./sentence-counts.js"
import { WordWeights } from "./word-weights.js"
import { inOrder, type Link, matchSentences, type Vote } from "./match-sentences.js"
import { type CellFates, NO_TABLES, type TableMatch, Tables } from "../tables/match-tables.js"
import { invert, matchBetween, matchWords } from "./match-words.js"
import type { Moved } from "../moves/moves.js"
import type { Pinning } from "../pins/pinning.js"
import { pinsAside, placePins } from "../pins/place-pins.js"
import { sections } from "./sections.js"
import { contains, type Span } from "../span.js"
import { swap, type Pair, type SideName, type Text } from "../words/text.js"
import { type FindTwin, twinsWithin, withoutTwinsElsewhere } from "./twins.js"

/** Which words answer each other, before anything is decided about their sentences. */
export interface WordMatch {
  /** The pair, laid the way in which ties are broken. */
  readonly straight: Pair
  readonly claims: Claims
  readonly tables: Tables | null
  /** The pair as it came, with the words in the cells of tables taken out where both texts have some. */
  readonly prose: Pair
  /** Sentences that a pin puts together stand aside here. */
  readonly aside: Pinning
  /** For each compared word before, the word after that answers it, or −1. */
  readonly mates: Int32Array
  readonly votes: readonly Vote[]
}

/** What is known of the whole texts when the sentences of a region are linked. */
export interface Surroundings {
  /** See `closeness`. */
  readonly closeness: number
  /** See `sizeOf`. */
  readonly size: number
  /** True when the pair is all there is: a short pair may be looked at as one box. */
  readonly isAlone: boolean
  /** Where the only twin of a sentence stands. */
  readonly twins: FindTwin
}

/** What answers what in its place. */
export interface Alignment {
  /** For each compared word before, the word after that answers it, or −1. */
  readonly mates: Int32Array
  /** Sentences that answer each other, in text order. */
  readonly groups: readonly Group[]
  /** What moved for another reason than its words: rows of tables, and what pins have moved. */
  readonly moved: readonly Moved[]
  /** The pins, as they were kept. */
  readonly pinning: Pinning
  /** What is known of the cells of tables. */
  readonly cells: Readonly<Record<SideName, CellFates>>
  /** The pair with the words in its cells taken out, as moves are looked for in it. */
  readonly prose: Pair
}

/** Finds out which words of a pair answer each other. */
export function alignWords(pair: Pair, budget: Budget, claims: Claims = NO_CLAIMS): WordMatch {
  const straight = pair.turned ? swap(pair) : pair
  const own = pair.turned ? swapClaims(claims) : claims
  const tables = Tables.of(straight, budget)
  const aside = pinsAside(straight, own)
  const found = matchAndVote(straight, tables, aside, budget)
  const prose = tables === null ? pair : pair.turned ? swap(tables.prose) : tables.prose
  return { straight, claims: own, tables, prose, aside, ...found }
}

/** Finds out which sentences answer each other. What the pins claim stands; the rest goes around it. */
export function alignSentences(
  pair: Pair,
  words: WordMatch,
  surroundings: Surroundings,
  budget: Budget,
): Alignment {
  const { straight, tables } = words
  const pinning = settlePins(words, surroundings, budget)
  const found = pinning === words.aside ? words : matchAndVote(straight, tables, pinning, budget)
  const { links, cells } = linkSentences(
    straight,
    tables,
    pinning,
    found.votes,
    surroundings,
    budget,
  )
  const inProse = groupsApart(inOrder([...links, ...pinning.links]), pinning)
  const alignment: Alignment = {
    mates: found.mates,
    groups: byPlace([...inProse, ...cells.groups]),
    moved: [...cells.moved, ...pinning.moves],
    pinning,
    cells: cells.cells,
    prose: words.prose,
  }
  return pair.turned ? turn(alignment, pair) : alignment
}

/** Pins that put together are placed by what the rest looks like without them. */
function settlePins(words: WordMatch, surroundings: Surroundings, budget: Budget): Pinning {
  const { straight, claims, tables, aside, votes } = words
  if (claims.together.length === 0) return aside
  const twins = twinsWithin(straight.before.units, straight.after.units)
  const alone = { ...surroundings, twins }
  const { links, cells } = linkSentences(straight, tables, aside, votes, alone, budget)
  return placePins(straight, claims, [...links, ...cells.groups.flatMap(linksOf)])
}

function matchAndVote(
  pair: Pair,
  tables: Tables | null,
  pinning: Pinning,
  budget: Budget,
): Pick<WordMatch, "mates" | "votes"> {
  const mates = mateWords(tables?.prose ?? pair, pinning, budget)
  const votes = countVotes(pair, mates).filter((vote) => pinning.allows(vote.before, vote.after))
  return { mates, votes }
}

function linkSentences(
  pair: Pair,
  tables: Tables | null,
  pinning: Pinning,
  votes: readonly Vote[],
  { closeness, size, isAlone, twins }: Surroundings,
  budget: Budget,
): { readonly links: readonly Link[]; readonly cells: TableMatch } {
  const prose = tables?.prose ?? pair
  const { units: before } = prose.before
  const { units: after } = prose.after
  let weights: WordWeights | null = null
  const words = () => (weights ??= weightsFor(pair, prose, size))
  const terms = { words, closeness, isAlone, twins, budget, pinning }
  const likeliest = matchSentences(before, after, votes, terms)
  if (weights !== null) count(pair, prose, -1)
  const matched = withoutTwinsElsewhere(likeliest, before, after, pair.information, twins, pinning)
  const links = inOrder([...matched, ...enjambed(pair, matched, votes, pinning)])
  return {
    links: tables?.withoutCrossing(links) ?? links,
    cells: tables?.match(links, pinning) ?? NO_TABLES,
  }
}

/** What the words of the sentences weigh that are being linked. */
function weightsFor(pair: Pair, prose: Pair, size: number): WordWeights {
  count(pair, prose, 1)
  return new WordWeights(counts, pair.words, size)
}

function count({ words }: Pair, { before, after }: Pair, times: 1 | -1): void {
  for (const { units } of [before, after]) counts.add(units, words.length, times)
}

/** Of the sentences that are being linked; empty between two times, so that not every region needs counts of its own. */
const counts = new SentenceCounts()

function byPlace<T extends { readonly before: Span }>(list: readonly T[]): T[] {
  return list.toSorted((x, y) => x.before.start - y.before.start)
}

/** Cell against cell, as links from sentence to sentence. */
function linksOf({ before, after, confidence }: Group): Link[] {
  const length = Math.min(before.end - before.start, after.end - after.start)
  return Array.from({ length }, (_, k) => ({
    before: before.start + k,
    after: after.start + k,
    confidence,
  }))
}

/** Groups of links in which no two sentences hang together that a person has kept apart: the weakest link gives way. */
function groupsApart(links: readonly Link[], pinning: Pinning): Group[] {
  const groups = groupLinks(links)
  const wrong = groups.find((group) => pinning.isForbidden(group))
  if (wrong === undefined) return groups
  const weakest = links
    .filter((link) => contains(wrong.before, { start: link.before, end: link.before + 1 }))
    .reduce((one, other) => (other.confidence < one.confidence ? other : one))
  return groupsApart(
    links.filter((link) => link !== weakest),
    pinning,
  )
}

function turn(alignment: Alignment, pair: Pair): Alignment {
  const mates = invert(alignment.mates, pair.before.words.length)
  const groups = alignment.groups.map(({ before, after, confidence, around }) => ({
    before: after,
    after: before,
    confidence,
    ...(around !== undefined && { around: around.map(turnLink) }),
  }))
  const moved = alignment.moved
    .map((move) => ({ ...move, before: move.after, after: move.before }))
    .sort((x, y) => x.before.start - y.before.start)
  const cells = { before: alignment.cells.after, after: alignment.cells.before }
  return { ...alignment, mates, groups, moved, pinning: alignment.pinning.swap(pair), cells }
}

function turnLink({ before, after, confidence }: Link): Link {
  return { before: after, after: before, confidence }
}

/** Words of one speaker look for each other first; only what is left looks further. */
function mateWords(pair: Pair, pinning: Pinning, budget: Budget): Int32Array {
  const zones = pinning.zones(pair, sections(pair))
  const { before, after } = pair
  const haveSpeakers = hasSpeakers(before) && hasSpeakers(after)
  const voices = new Map<string, number>()
  const a = haveSpeakers ? spoken(before, voices) : before.words
  const b = haveSpeakers ? spoken(after, voices) : after.words
  const mates = matchWords(a, b, zones, budget)
  closeUp({ words: a, sentences: before.unitOf }, { words: b, sentences: after.unitOf }, mates)
  if (haveSpeakers) matchBetween(before.words, after.words, mates, budget)
  pinning.part(pair, mates)
  return mates
}

function hasSpeakers(text: Text): boolean {
  return text.units.some((unit) => unit.speaker !== "")
}

/** The words of a text numbered by word and speaker together. */
function spoken(text: Text, voices: Map<string, number>): Int32Array {
  return text.words.map((key, i) => {
    const name = `${key} ${text.units[text.unitOf[i]!]!.speaker}`
    const known = voices.get(name) ?? voices.size
    voices.set(name, known)
    return known
  })
}

/** Adds up what the matched words of each pair of sentences tell. */
function countVotes({ before, after, information }: Pair, mates: Int32Array): Vote[] {
  const votes: { before: number; after: number; shared: number }[] = []
  for (let i = 0; i < mates.length; i++) {
    if (mates[i]! < 0) continue
    const one = before.unitOf[i]!
    const other = after.unitOf[mates[i]!]!
    const last = votes.at(-1)
    const tells = information[before.words[i]!]!
    // Mates keep the order of both texts, so all votes for one pair of sentences come together.
    if (last !== undefined && last.before === one && last.after === other) last.shared += tells
    else votes.push({ before: one, after: other, shared: tells })
  }
  return votes
}
