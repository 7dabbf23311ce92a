import { ASIDE, GAP, SIGN, WORD, type Tokens } from "./tokens.js"
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
  /** Keys of the compared tokens, in order. */
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
  const { sentences, blocks } = tokens.witness
  let block = 0
  let comparedFrom = 0
  return sentences.map((sentence, index) => {
    while (block + 1 < blocks.length && blocks[block + 1]!.span.start <= sentence.start) block++
    const first = tokens.firstOfSentence[index]!
    const last = tokens.firstOfSentence[index + 1]!
    const kind = comparedKind(tokens, first, last)
    const compared = keysOf(tokens, first, last, kind)
    const startsBlock = blocks[block]?.span.start === sentence.start
    const endsBlock = (blocks[block]?.span.end ?? Number.POSITIVE_INFINITY) <= sentence.end
    const unit = {
      index,
      first,
      last,
      compared,
      comparedFrom,
      information: sumOf(compared, information),
      isGap: kind === GAP,
      isAside: kind === ASIDE,
      isEditorial: blocks[block]?.editorial === true,
      breaksOff: endsBlock && tokens.kind[last - 1] === WORD && RUNS_ON.has(blocks[block]!.kind),
      resumes: startsBlock && first > 0 && tokens.kind[first - 1] === GAP,
      block,
      speaker: blocks[block]?.speaker ?? "",
    }
    comparedFrom += compared.length
    return unit
  })
}

/** Blocks that need not end with a sentence. A heading does, and so does a cell. */
const RUNS_ON: ReadonlySet<BlockKind> = new Set(["paragraph", "turn", "item"])

/** What is compared of a sentence: its words; without words its marks; of a bare gap or aside, nothing. */
function comparedKind(tokens: Tokens, first: number, last: number): number {
  const kinds = tokens.kind.subarray(first, last)
  return [WORD, SIGN, GAP, ASIDE].find((kind) => kinds.includes(kind)) ?? SIGN
}

function keysOf(tokens: Tokens, first: number, last: number, kind: number): Int32Array {
  if (kind === GAP || kind === ASIDE) return new Int32Array(0)
  const keys: number[] = []
  for (let i = first; i < last; i++) if (tokens.kind[i] === kind) keys.push(tokens.key[i]!)
  return Int32Array.from(keys)
}

function sumOf(keys: Int32Array, information: Float64Array): number {
  let sum = 0
  for (const key of keys) sum += information[key]!
  return sum
}
