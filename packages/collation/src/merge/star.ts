/**
 * Any number of witnesses: each is compared with the base, and the pairs are merged into one collation.
 *
 *   pairs             base and A, base and B, base and C: each as if the two were alone
 *   basePassages      sentences of the base that belong together in any pair belong together
 *   strandOf          each pair sorted by these passages; what a witness has between them is an addition
 *   mergeSegments     within a passage, the segments of all pairs laid beside each other
 *   meetAdditions     additions at the same place of the base meet, and
 *   mergeAdditions    are compared among themselves, one of them the base
 *   fill              where nobody has said anything of a witness, it has nothing, or is unknown
 *
 * The result does not depend on the order of the witnesses behind the base so long as they come in an order of
 * their own making: see `canonicalOrder`.
 */
import type { Collation, Move, Passage, Reading } from "../collation.js"
import { extentOf } from "../passages/extent.js"
import { identify, nameAlone, type Nameless } from "../passages/identify.js"
import { joinAgreed } from "../passages/join-agreed.js"
import { type Pin, pinsAmong, type PinOutcome } from "../pins/pins.js"
import type { Span } from "../span.js"
import { AGREED } from "../passages/weigh.js"
import type { Witness } from "../witness.js"
import { basePassages } from "./base-passages.js"
import { changeAmong } from "./change-among.js"
import type { DraftPassage } from "./draft.js"
import { fill } from "./fill.js"
import { meetAdditions } from "./meet-additions.js"
import { mergeAdditions } from "./merge-additions.js"
import { mergeSegments } from "./merge-segments.js"
import { placeMoves } from "./place-moves.js"
import { type Strand, strandOf } from "./strand.js"

/** Compares two witnesses, the first as the base, with the pins that speak of them. */
export type CollatePair = (before: Witness, after: Witness, pins: readonly Pin[]) => Collation

/** Collates two or more witnesses; the first is the base. A pin is heard where the base is one of its two witnesses. */
export function collateStar(
  witnesses: readonly Witness[],
  collatePair: CollatePair,
  pins: readonly Pin[],
): Collation {
  const [base, ...others] = witnesses as [Witness, ...Witness[]]
  if (others.length === 1) return collatePair(base, others[0]!, pins)
  const pairs = others.map((other) => collatePair(base, other, pinsAmong(pins, [base, other])))
  const outcomes = outcomesOf(pins, pairs)
  const { rules } = pairs[0]!
  if (witnesses.every(({ text }) => text.trim() === ""))
    return collationOf(witnesses, [onlySpace(witnesses)], [], outcomes, true, rules)
  const merged = basePassages(base.text, pairs)
  const strands = pairs.map((pair) => strandOf(base.text, pair, merged))
  const meetings = new Map(meetAdditions(strands).map((meeting) => [meeting.place, meeting]))
  const drafts: DraftPassage[] = []
  const moves: Move[] = pairs.flatMap(({ moves: found }, i) =>
    found.map((move) => ofPair(move, i + 1)),
  )
  let complete = pairs.every((pair) => pair.complete)
  for (let place = 0; place <= merged.length; place++) {
    const meeting = meetings.get(place)
    if (meeting !== undefined) {
      const at = merged[place]?.start ?? (merged.length > 0 ? base.text.length : 0)
      // Pins speak of whole sentences of the base; among additions there is none.
      const star = (parts: readonly Witness[]) => collateStar(parts, collatePair, [])
      const added = mergeAdditions(meeting.guests, at, others, star)
      drafts.push(...added.passages)
      moves.push(...added.moves)
      complete &&= added.complete
    }
    const span = merged[place]
    if (span !== undefined) drafts.push(draftOf(span, place, strands))
  }
  if (merged.length === 0) drafts.push(onlySpace([base, ...others.map(() => null)]))
  return collationOf(witnesses, drafts, moves, outcomes, complete, rules)
}

function collationOf(
  witnesses: readonly Witness[],
  drafts: readonly DraftPassage[],
  moves: readonly Move[],
  pins: readonly PinOutcome[],
  complete: boolean,
  rules: Collation["rules"],
): Collation {
  const passages = finish(drafts, witnesses)
  return {
    witnesses,
    base: 0,
    passages,
    moves: placeMoves(moves, passages, witnesses.length),
    pins,
    complete,
    ...(rules !== undefined && { rules }),
  }
}

const AMONG_OTHERS =
  "Neither of its witnesses is the base: only with the base are witnesses compared sentence by sentence."

/** What became of every pin, in the order of the pins. */
function outcomesOf(pins: readonly Pin[], pairs: readonly Collation[]): PinOutcome[] {
  const heard = new Map(pairs.flatMap((pair) => pair.pins.map((outcome) => [outcome.pin, outcome])))
  return pins.map(
    ({ id, kind, by }): PinOutcome =>
      heard.get(id) ?? {
        pin: id,
        kind,
        ...(by !== undefined && { by }),
        state: "in-conflict",
        reason: AMONG_OTHERS,
      },
  )
}

function draftOf(span: Span, place: number, strands: readonly Strand[]): DraftPassage {
  const passages = strands.map((strand) => strand.passages[place]!)
  return {
    change: changeAmong(passages),
    pinned: passages.flat().find(({ pinned }) => pinned !== undefined)?.pinned,
    confidence: Math.min(...passages.flat().map(({ confidence }) => confidence)),
    segments: mergeSegments(
      span,
      strands.map(({ pieces }) => pieces[place]!),
    ),
  }
}

/** The white space of witnesses without a word still has to stand somewhere. It says nothing. */
function onlySpace(present: readonly (Witness | null)[]): DraftPassage {
  const texts = new Set(present.map((witness) => witness?.text ?? ""))
  const readings = present.map((witness): Reading | null =>
    witness === null || witness.text === ""
      ? null
      : { kind: "words", span: { start: 0, end: witness.text.length } },
  )
  const weighed = texts.size === 1 ? AGREED : { weight: "none" as const, class: "spacing" as const }
  const segments = readings.some((reading) => reading !== null) ? [{ readings, ...weighed }] : []
  return { change: "same", confidence: 1, segments }
}

/** A pair's move as one among all witnesses: its second witness has another number here. */
function ofPair(move: Move, other: number): Move {
  const place = (end: Move["from"]) => ({ ...end, witness: end.witness === 0 ? 0 : other })
  return { ...move, from: place(move.from), to: place(move.to) }
}

/** Drafts become passages: every reading known, agreed neighbours joined, and each with a name. */
function finish(drafts: readonly DraftPassage[], witnesses: readonly Witness[]): Passage[] {
  const filled = fill(
    drafts.flatMap(({ segments }) => segments),
    witnesses,
  )
  const ends = witnesses.map(() => 0)
  let next = 0
  const nameless = drafts.map(({ change, pinned, confidence, segments }) => {
    const extents = ends.map((start) => ({ start, end: start }))
    const whole = segments.map((segment) => {
      const readings: Reading[] = filled[next++]!
      readings.forEach((reading, i) => (extents[i]!.end = ends[i] = extentOf(reading).end))
      return { ...segment, readings }
    })
    const passage = {
      spans: extents.map((span) => (span.start === span.end ? null : span)),
      change,
      ...(pinned !== undefined && { pinned }),
      confidence,
      segments: joinAgreed(whole),
    }
    return { extents, passage }
  })
  const present = nameless.filter(({ passage }) => passage.segments.length > 0)
  const passages = present.length > 0 ? present : nameless.slice(0, 1)
  const passageAt = (i: number): Nameless => ({
    kind: "among",
    count: witnesses.length,
    textOf: (k) => witnesses[k]!.text,
    startIn: (k) => passages[i]!.extents[k]!.start,
    endIn: (k) => passages[i]!.extents[k]!.end,
  })
  const ids = identify(
    passages.map((_, i) => nameAlone(passageAt(i))),
    passageAt,
  )
  return passages.map(({ passage }, i) => ({ id: ids[i]!, ...passage }))
}
