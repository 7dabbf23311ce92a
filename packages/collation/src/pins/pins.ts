/**
 * Pins: what a person has decided about which sentences belong together.
 *
 * A pin names its sentences by quotation, so that it holds when the texts are edited, other rules are used, or the
 * whole is saved and read again. Found again they become claims (`claims.ts`), which the matching keeps
 * (`pinning.ts`); the rest is aligned around them.
 */
import { digest } from "./digest.js"
import { quote, type Quotation } from "./quotation.js"
import type { Witness } from "../witness.js"

/** "These belong together", or "these do not". Plain data. */
export interface Pin {
  /** Unique among the pins of an edition. */
  readonly id: string
  readonly kind: "together" | "apart"
  /** One end in each of two witnesses, in either order. */
  readonly ends: readonly [PinEnd, PinEnd]
  /** Who says so. */
  readonly by?: string
  readonly reason?: string
  /** Properties of a pin from elsewhere that this program does not know: written back untouched. */
  readonly foreign?: Readonly<Record<string, unknown>>
}

/** The sentences of one witness that a pin is about. At least one; what stands between two of them goes along. */
export interface PinEnd {
  /** The witness's siglum. */
  readonly witness: string
  readonly sentences: readonly Quotation[]
}

/**
 * What became of a pin in one comparison.
 *
 * - `held`: its sentences stand in one passage (`together`), or in no passage with each other (`apart`).
 * - `moved`: they belong together but cross what else answers each other, so they are the two ends of a move.
 * - `lost`: on one side none of its sentences is there any more, or they stand far apart now.
 * - `in-conflict`: an earlier pin says otherwise about the same sentences, or the text cannot bear it.
 */
export interface PinOutcome {
  readonly pin: string
  readonly kind: Pin["kind"]
  readonly by?: string
  readonly state: "held" | "moved" | "lost" | "in-conflict"
  /** A sentence for the person who made the pin; empty where it holds as it was made. */
  readonly reason: string
}

/** Sentences of one witness, by their indices in `Witness.sentences`. */
export interface PinnedSentences {
  readonly witness: Witness
  readonly sentences: readonly number[]
}

/** Who made a pin, and why. */
export type PinWords = Pick<Pin, "by" | "reason">

/**
 * A pin that says: these sentences belong together. Throws RangeError for an index that is no sentence, for no
 * sentence at all, and for two ends in one witness.
 */
export function pinTogether(
  one: PinnedSentences,
  other: PinnedSentences,
  words: PinWords = {},
): Pin {
  return makePin("together", [one, other], words)
}

/** A pin that says: none of these sentences belongs to any of those. Throws as `pinTogether` does. */
export function pinApart(one: PinnedSentences, other: PinnedSentences, words: PinWords = {}): Pin {
  return makePin("apart", [one, other], words)
}

/** Those pins whose two ends stand in two of the witnesses given: what a comparison of these can keep. */
export function pinsAmong(pins: readonly Pin[], witnesses: readonly Witness[]): readonly Pin[] {
  const sigla = new Set(witnesses.map(({ siglum }) => siglum))
  return pins.filter(({ ends }) => ends.every(({ witness }) => sigla.has(witness)))
}

function makePin(
  kind: Pin["kind"],
  [one, other]: readonly [PinnedSentences, PinnedSentences],
  { by, reason }: PinWords,
): Pin {
  if (one.witness.siglum === other.witness.siglum)
    throw new RangeError(`a pin needs two witnesses; both ends are in ${one.witness.siglum}`)
  const ends: readonly [PinEnd, PinEnd] = [endOf(one), endOf(other)]
  return {
    id: `pin-${digest(JSON.stringify([kind, ends]))}`,
    kind,
    ends,
    ...(by !== undefined && { by }),
    ...(reason !== undefined && { reason }),
  }
}

function endOf({ witness, sentences }: PinnedSentences): PinEnd {
  if (sentences.length === 0) throw new RangeError("a pin needs a sentence on either side")
  return {
    witness: witness.siglum,
    sentences: [...new Set(sentences)]
      .sort((x, y) => x - y)
      .map((i) => {
        const span = witness.sentences[i]
        if (span === undefined)
          throw new RangeError(
            `${witness.siglum} has no sentence ${i}; it has ${witness.sentences.length}`,
          )
        return quote(witness.text, span)
      }),
  }
}
