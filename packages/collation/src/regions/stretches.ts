/**
 * Two texts of more sentences than anyone reads are compared in stretches of several sentences: each would cost a few
 * kilobytes, and a million of them more memory than there is.
 *
 *   sentences   One. Two. Three. Four. Five. Six.      A stretch ends behind a sentence whose letters say so, so that
 *   stretches   └───────────────┘ └─────────────┘      both texts are cut alike, whatever has come in before.
 */
import { firstEndingAfter } from "../sorted.js"
import type { Span } from "../span.js"
import type { Block, Witness } from "../witness.js"
import { hashOf } from "../words/spellings.js"

/** How many sentences two texts may have together before their sentences are put together. */
const MOST = 1 << 19
/** The same where they are so short (in UTF-16 code units, on average) that they are words rather than sentences: there each costs many times what it takes to read it. */
const MOST_OF_SHORT = 1 << 17
const WANTED_OF_SHORT = 1 << 14
const SHORT = 12
/** About so many stretches are left then. */
const WANTED = 1 << 16
/** A stretch has at most so many times as many sentences as it has on average. */
const LONGEST = 4

/** The two as they are compared: as they are, or, where they have very many sentences, with stretches in their place. */
export function inStretches(
  before: Witness,
  after: Witness,
  most: number = areShort(before, after) ? MOST_OF_SHORT : MOST,
  wanted: number = areShort(before, after) ? WANTED_OF_SHORT : WANTED,
): readonly [Witness, Witness] {
  const count = before.sentences.length + after.sentences.length
  if (count <= most) return [before, after]
  const average = 2 ** Math.ceil(Math.log2(count / wanted))
  const of = (witness: Witness) => ({ ...witness, sentences: stretchesOf(witness, average) })
  return [of(before), of(after)]
}

function areShort(before: Witness, after: Witness): boolean {
  const letters = before.text.length + after.text.length
  return letters < SHORT * (before.sentences.length + after.sentences.length)
}

function stretchesOf({ text, blocks, sentences, interventions }: Witness, average: number): Span[] {
  const stretches: Span[] = []
  let from = 0
  let block = 0
  for (let i = 0; i < sentences.length; i++) {
    const { start, end } = sentences[i]!
    while (block + 1 < blocks.length && blocks[block + 1]!.span.start <= start) block++
    const next = sentences[i + 1]
    const goesOn =
      next !== undefined &&
      i - from + 1 < LONGEST * average &&
      !endsStretch(text, start, end, average) &&
      areAlike(blocks[block], blocks[block + 1], next) &&
      !holdsIntervention(interventions, start, next.end)
    if (goesOn) continue
    stretches.push({ start: sentences[from]!.start, end })
    from = i + 1
  }
  return stretches
}

/** True of one sentence in `average`, chosen by its own letters. */
function endsStretch(text: string, start: number, end: number, average: number): boolean {
  const hash = Math.imul(hashOf(text, start, end), 0x2c1b3c6d)
  return ((hash ^ (hash >>> 15)) & (average - 1)) === 0
}

/** True where the next sentence stands in the same block, or in one of which nothing else is known. */
function areAlike(one: Block | undefined, other: Block | undefined, next: Span): boolean {
  if (other === undefined || next.start < other.span.start) return true
  return (
    one !== undefined &&
    one.kind === other.kind &&
    one.kind !== "cell" &&
    one.speaker === other.speaker &&
    one.editorial === other.editorial &&
    one.reported !== true &&
    other.reported !== true
  )
}

/** What an editor or a stenographer has put in stays in a sentence of its own. */
function holdsIntervention(
  interventions: Witness["interventions"],
  start: number,
  end: number,
): boolean {
  if (interventions.length === 0) return false
  return (interventions[firstEndingAfter(interventions, start)]?.span.start ?? end) < end
}
