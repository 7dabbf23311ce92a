/** "Align with …": which passages of another text may be the partner of one, and what else can be said of it. */
import { type Collation, type PinWords, type Span, witness } from "@variorum/collation"
import { likelyPartners } from "@variorum/collation/editing"
import { certaintyOf, type Certainty, type LikenessReason } from "@variorum/views"
import { Transform } from "prosemirror-transform"
import { openText, textAfter } from "../document/text.js"
import { giverAndReceiver, indexOfCompared, passageNamed, trimmed } from "./compared.js"
import { done, type Outcome, refused } from "./outcome.js"
import { type ChosenSentences, chosenFrom, pinSentences } from "./pins.js"
import { putIn, wordsAt } from "./put-words.js"
import type { Work } from "./work.js"

/** A sentence that may be the partner, as a menu tells it. */
export interface Candidate {
  readonly chosen: ChosenSentences
  readonly span: Span
  readonly words: string
  /** Which of the text's blocks it stands in, counted from 1. */
  readonly block: number
  /** The last heading before it; empty where there is none. */
  readonly heading: string
  readonly certainty: Certainty
  readonly reason: LikenessReason
}

/** Nobody chooses among more. */
const MOST_CANDIDATES = 8

/**
 * The sentences of a text that may answer the chosen ones of another, the likeliest first, at most eight. Empty where
 * none has a word in common with them, and where either text or sentence is not there any more. Reads both texts whole:
 * ask when a person does, not with every letter.
 */
export function candidatesFor(
  work: Work,
  chosen: ChosenSentences,
  other: number,
): readonly Candidate[] {
  const [one, text] = [work.texts[chosen.text]?.witness, work.texts[other]?.witness]
  if (one === undefined || text === undefined || chosen.text === other) return []
  if (chosen.sentences.some((i) => one.sentences[i] === undefined)) return []
  const partners = likelyPartners({ ...chosen, witness: one }, text, work.rules)
  return partners.slice(0, MOST_CANDIDATES).map(({ sentence, confidence, isSame, shared }) => {
    const span = text.sentences[sentence]!
    const block = text.blocks.findIndex((each) => each.span.end > span.start)
    const heading = text.blocks.slice(0, block).findLast(({ kind }) => kind === "heading")?.span
    return {
      chosen: { text: other, sentences: [sentence] },
      span,
      words: text.text.slice(span.start, span.end),
      block: block + 1,
      heading: heading === undefined ? "" : text.text.slice(heading.start, heading.end),
      certainty: certaintyOf(confidence),
      reason: isSame ? { kind: "same words" } : { kind: "shared words", words: shared },
    }
  })
}

/**
 * "It has no partner": the sentences of a passage in one witness kept apart from what answers them in another, and from
 * all that might. Both are indices of the collation's witnesses.
 *
 * Refused: `texts have changed`, `no such change`, `no other partner` (none comes near: nothing is to be done),
 * `pinned already`.
 */
export function keepWithoutPartner(
  work: Work,
  collation: Collation,
  passage: string,
  own: number,
  other: number,
  words: PinWords = {},
): Outcome {
  const there = indexOfCompared(work, collation, other)
  if (there === null || indexOfCompared(work, collation, own) === null)
    return refused("texts have changed")
  const found = passageNamed(collation, passage)
  const chosen = found === undefined ? null : chosenFrom(work, collation, found, own)
  if (found === undefined || chosen === null) return refused("no such change")
  const partner = chosenFrom(work, collation, found, other)?.sentences ?? []
  const near = candidatesFor(work, chosen, there).flatMap((candidate) => candidate.chosen.sentences)
  const sentences = [...new Set([...partner, ...near])].sort((x, y) => x - y)
  if (sentences.length === 0) return refused("no other partner")
  return pinSentences(work, "apart", chosen, { text: there, sentences }, words)
}

/** The sign of words that an editor, or a source, leaves out. */
const OMISSION = "[…]"

/**
 * "The draft is not quoted here": an omission sign put where the witness `other` has nothing of a passage of the witness
 * `own`, so that nobody takes what stands there for added. Both are indices of the collation's witnesses.
 *
 * Refused: `texts have changed`, `no such change`, `reading is unknown` (a sign stands there already), `no such place`
 * (it has words there).
 */
export function markUnknown(
  work: Work,
  collation: Collation,
  passage: string,
  own: number,
  other: number,
): Outcome {
  const both = giverAndReceiver(work, collation, own, other)
  if (both === null) return refused("texts have changed")
  const { giver, receiver, receiving } = both
  const found = passageNamed(collation, passage)
  const span = found?.spans[own] ?? null
  const opposite = found?.segments[0]?.readings[other]
  if (found === undefined || span === null || opposite === undefined)
    return refused("no such change")
  if (found.segments.some(({ readings }) => readings[other]?.kind === "unknown"))
    return refused("reading is unknown")
  if (opposite.kind !== "nothing" || (found.spans[other] ?? null) !== null)
    return refused("no such place")
  const like = wordsAt(giver, trimmed(giver.witness.text, span))
  const sign = openText(witness({ siglum: receiver.witness.siglum, text: OMISSION }))
  const words = { ...like, text: sign, span: { start: 0, end: OMISSION.length } }
  const tr = new Transform(receiver.document)
  putIn(tr, receiver, opposite.at, words)
  return done({ ...work, texts: work.texts.with(receiving, textAfter(receiver, tr.doc)) })
}
