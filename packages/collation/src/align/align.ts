/**
 * From two prepared texts to what answers what: words, then sentences by the words' votes, then moves.
 *
 * Where two answers are equally good the choice must not depend on which text is called the draft, so
 * the two are always laid the same way round here, whichever way they came.
 */
import type { Budget } from "../budget.js"
import { type Claims, NO_CLAIMS, swapClaims } from "../pins/claims.js"
import { closeUp } from "./close-up.js"
import { closeness } from "./closeness.js"
import { enjambed } from "./enjambment.js"
import { groupLinks, type Group } from "./groups.js"
import { WordWeights } from "./word-weights.js"
import { type Link, matchSentences, type Vote } from "./match-sentences.js"
import { type CellFates, NO_TABLES, type TableMatch, Tables } from "../tables/match-tables.js"
import { invert, matchBetween, matchWords } from "./match-words.js"
import { findMoves, type Moved } from "../moves/moves.js"
import type { Pinning } from "../pins/pinning.js"
import { pinsAside, placePins } from "../pins/place-pins.js"
import { sections } from "./sections.js"
import { contains, type Span } from "../span.js"
import { swap, type Pair, type SideName, type Text } from "../words/text.js"
import { withoutTwinsElsewhere } from "./twins.js"

/** What answers what in a pair of texts. */
export interface Alignment {
  /** For each compared word before, the word after that answers it, or −1. */
  readonly mates: Int32Array
  /** Sentences that answer each other, in text order. */
  readonly groups: readonly Group[]
  readonly moved: readonly Moved[]
  /** The pins, as they were kept. */
  readonly pinning: Pinning
  /** What is known of the cells of tables. */
  readonly cells: Readonly<Record<SideName, CellFates>>
}

/** Finds out which words and sentences of a pair answer each other. What the pins claim stands; the rest goes around it. */
export function align(pair: Pair, budget: Budget, claims: Claims = NO_CLAIMS): Alignment {
  if (!pair.turned) return alignOneWay(pair, budget, claims)
  const swapped = alignOneWay(swap(pair), budget, swapClaims(claims))
  return turn(swapped, pair)
}

function alignOneWay(pair: Pair, budget: Budget, claims: Claims): Alignment {
  const tables = Tables.of(pair, budget)
  const pinning = settlePins(pair, tables, claims, budget)
  const { mates, links, cells, weights, close } = linkSentences(pair, tables, pinning, budget)
  const inProse = groupsApart(inOrder([...links, ...pinning.links]), pinning)
  const { prose } = tables ?? { prose: pair }
  const inPlace = byPlace([...inProse, ...cells.groups])
  const found = findMoves(prose, inPlace, weights, close, budget, pinning)
  return {
    mates,
    groups: found.groups,
    moved: byPlace([...found.moved, ...cells.moved, ...pinning.moves]),
    pinning,
    cells: cells.cells,
  }
}

/** Pins that put together are placed by what the rest looks like without them. */
function settlePins(pair: Pair, tables: Tables | null, claims: Claims, budget: Budget): Pinning {
  const aside = pinsAside(pair, claims)
  if (claims.together.length === 0) return aside
  const { links, cells } = linkSentences(pair, tables, aside, budget)
  return placePins(pair, claims, [...links, ...cells.groups.flatMap(linksOf)])
}

/** What answers what in its place, the pins left out. */
interface Linked {
  readonly mates: Int32Array
  readonly links: readonly Link[]
  readonly cells: TableMatch
  readonly weights: WordWeights
  /** See `closeness`. */
  readonly close: number
}

function linkSentences(
  pair: Pair,
  tables: Tables | null,
  pinning: Pinning,
  budget: Budget,
): Linked {
  const { prose } = tables ?? { prose: pair }
  const mates = mateWords(prose, pinning, budget)
  const weights = new WordWeights(prose.before.units, prose.after.units, pair.words)
  const votes = countVotes(pair, mates).filter((vote) => pinning.allows(vote.before, vote.after))
  const { units: before } = prose.before
  const { units: after } = prose.after
  const matched = withoutTwinsElsewhere(
    matchSentences(before, after, votes, weights, budget, pinning),
    before,
    after,
    pair.information,
    pinning,
  )
  const links = inOrder([...matched, ...enjambed(pair, matched, votes, pinning)])
  return {
    mates,
    links: tables?.withoutCrossing(links) ?? links,
    cells: tables?.match(links, pinning) ?? NO_TABLES,
    weights,
    close: closeness(before, after, votes),
  }
}

function inOrder(links: readonly Link[]): Link[] {
  return links.toSorted((x, y) => x.before - y.before || x.after - y.after)
}

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
  const groups = alignment.groups.map((group) => ({
    ...group,
    before: group.after,
    after: group.before,
  }))
  const moved = alignment.moved
    .map((move) => ({ ...move, before: move.after, after: move.before }))
    .sort((x, y) => x.before.start - y.before.start)
  const cells = { before: alignment.cells.after, after: alignment.cells.before }
  return { mates, groups, moved, pinning: alignment.pinning.swap(pair), cells }
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
  return mates.map((mate, i) =>
    mate < 0 || pinning.sameStretch(before.unitOf[i]!, after.unitOf[mate]!) ? mate : -1,
  )
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
