/**
 * From two prepared texts to what answers what: words, then sentences by the words' votes, then moves.
 *
 * Where two answers are equally good the choice must not depend on which text is called the draft, so
 * the two are always laid the same way round here, whichever way they came.
 */
import type { Budget } from "./budget.js"
import { closeUp } from "./close-up.js"
import { enjambed } from "./enjambment.js"
import { groupLinks, type Group } from "./groups.js"
import { WordWeights } from "./word-weights.js"
import { matchSentences, type Vote } from "./match-sentences.js"
import { type CellFates, NO_CELLS, Tables } from "./match-tables.js"
import { invert, matchBetween, matchWords } from "./match-words.js"
import { findMoves, type Moved } from "./moves.js"
import { sections } from "./sections.js"
import { swap, type Pair, type SideName, type Text } from "./text.js"
import { withoutTwinsElsewhere } from "./twins.js"

/** What answers what in a pair of texts. */
export interface Alignment {
  /** For each compared word before, the word after that answers it, or −1. */
  readonly mates: Int32Array
  /** Sentences that answer each other, in text order. */
  readonly groups: readonly Group[]
  readonly moved: readonly Moved[]
  /** What is known of the cells of tables. */
  readonly cells: Readonly<Record<SideName, CellFates>>
}

/** Finds out which words and sentences of a pair answer each other. */
export function align(pair: Pair, budget: Budget): Alignment {
  if (!pair.turned) return alignOneWay(pair, budget)
  return turn(alignOneWay(swap(pair), budget), pair.before.words.length)
}

function alignOneWay(pair: Pair, budget: Budget): Alignment {
  const tables = Tables.of(pair, budget)
  const prose = tables === null ? pair : tables.prose()
  const mates = mateWords(prose, budget)
  const weights = new WordWeights(prose.before.units, prose.after.units, pair.words)
  const votes = countVotes(pair, mates)
  const { units: before } = prose.before
  const { units: after } = prose.after
  const matched = withoutTwinsElsewhere(
    matchSentences(before, after, votes, weights, budget),
    before,
    after,
    pair.information,
  )
  const links = [...matched, ...enjambed(pair, matched, votes)].sort(
    (x, y) => x.before - y.before || x.after - y.after,
  )
  if (tables === null) {
    const groups = groupLinks(links)
    return { mates, groups, moved: findMoves(pair, groups, budget), cells: NO_CELLS }
  }
  const inCells = tables.match(links)
  const inProse = groupLinks(tables.withoutCrossing(links))
  return {
    mates,
    groups: [...inProse, ...inCells.groups].sort((x, y) => x.before.start - y.before.start),
    moved: [...findMoves(prose, inProse, budget), ...inCells.moved].sort(
      (x, y) => x.before.start - y.before.start,
    ),
    cells: inCells.cells,
  }
}

function turn(alignment: Alignment, wordCount: number): Alignment {
  const mates = invert(alignment.mates, wordCount)
  const groups = alignment.groups.map((group) => ({
    ...group,
    before: group.after,
    after: group.before,
  }))
  const moved = alignment.moved
    .map((move) => ({ ...move, before: move.after, after: move.before }))
    .sort((x, y) => x.before.start - y.before.start)
  const cells = { before: alignment.cells.after, after: alignment.cells.before }
  return { mates, groups, moved, cells }
}

/** Words of one speaker look for each other first; only what is left looks further. */
function mateWords(pair: Pair, budget: Budget): Int32Array {
  const zones = sections(pair)
  const { before, after } = pair
  const haveSpeakers = hasSpeakers(before) && hasSpeakers(after)
  const voices = new Map<string, number>()
  const a = haveSpeakers ? spoken(before, voices) : before.words
  const b = haveSpeakers ? spoken(after, voices) : after.words
  const mates = matchWords(a, b, zones, budget)
  closeUp({ words: a, sentences: before.unitOf }, { words: b, sentences: after.unitOf }, mates)
  if (haveSpeakers) matchBetween(before.words, after.words, mates, budget)
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
