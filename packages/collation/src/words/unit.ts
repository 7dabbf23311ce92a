import { ASIDE, GAP, WORD, type Tokens } from "./tokens.js"
import type { BlockKind } from "../witness.js"

/**
 * One sentence as the matching sees it.
 *
 * `compared` are its words or, when it has none ("* * *"), its marks. A unit that is a gap (or an aside) and
 * nothing else matches nothing: it is what others stand opposite to.
 */
export interface Unit {
  /** Index into `witness.sentences`. */
  readonly index: number
  /** First and last token (excluded). */
  readonly first: number
  readonly last: number
  /** Keys of the compared tokens, in order: a stretch of the text's list. */
  readonly compared: Int32Array
  /** How many compared tokens the units before this one have: where its own begin in the text's list. */
  readonly comparedFrom: number
  /** Sum of the information of the compared tokens. */
  readonly information: number
  readonly isGap: boolean
  /** True when it holds an editor's or stenographer's words and no others. */
  readonly isAside: boolean
  /** True for an editors' heading, across which nothing answers (`sections.ts`). */
  readonly isEditorial: boolean
  /** True when it ends its block without a mark: the sentence may go on in the next. */
  readonly breaksOff: boolean
  /** True when it begins a block and stands directly after an omission or a loss. */
  readonly resumes: boolean
  /** Index into `witness.blocks`. */
  readonly block: number
  /** Empty where nobody speaks. */
  readonly speaker: string
}

/** The units of one witness, one for each of its sentences. */
export function unitsOf(tokens: Tokens, information: Float64Array): Unit[] {
  const { words, firstOfUnit, kindOfUnit } = tokens.compared
  const { sentences, blocks } = tokens.witness
  let block = 0
  return sentences.map((sentence, index) => {
    while (block + 1 < blocks.length && blocks[block + 1]!.span.start <= sentence.start) block++
    const around = blocks[block]
    const first = tokens.firstOfSentence[index]!
    const last = tokens.firstOfSentence[index + 1]!
    const compared = words.subarray(firstOfUnit[index], firstOfUnit[index + 1])
    const startsBlock = around?.span.start === sentence.start
    const endsBlock = (around?.span.end ?? Number.POSITIVE_INFINITY) <= sentence.end
    return {
      index,
      first,
      last,
      compared,
      comparedFrom: firstOfUnit[index]!,
      information: sumOf(compared, information),
      isGap: kindOfUnit[index] === GAP,
      isAside: kindOfUnit[index] === ASIDE,
      isEditorial: around?.editorial === true,
      breaksOff: endsBlock && tokens.kind[last - 1] === WORD && RUNS_ON.has(around!.kind),
      resumes: startsBlock && first > 0 && tokens.kind[first - 1] === GAP,
      block,
      speaker: around?.speaker ?? "",
    }
  })
}

/** Blocks that need not end with a sentence. A heading does, and so does a cell. */
const RUNS_ON: ReadonlySet<BlockKind> = new Set(["paragraph", "turn", "item"])

function sumOf(keys: Int32Array, information: Float64Array): number {
  let sum = 0
  for (const key of keys) sum += information[key]!
  return sum
}
