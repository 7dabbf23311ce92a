import type { Stretch } from "./stretch.js"
import type { Pair, Text } from "../words/text.js"
import { SIGN, WORD } from "../words/tokens.js"

/**
 * How much stands in one stretch or several on either side: their words, and what these and their marks tell, in the
 * unit of `information`. That is in eighths, so sums are exact, in whatever order they are made.
 */
export class Size {
  constructor(
    public wordsBefore = 0,
    public tellsBefore = 0,
    public wordsAfter = 0,
    public tellsAfter = 0,
  ) {}

  /** Forgets what has been added. */
  clear(): this {
    this.wordsBefore = 0
    this.tellsBefore = 0
    this.wordsAfter = 0
    this.tellsAfter = 0
    return this
  }

  /** Adds what stands in a stretch. */
  add(pair: Pair, { kept, aStart, aEnd, bStart, bEnd }: Stretch): this {
    const { information } = pair
    const { kind, key } = pair.before.tokens
    let [words, tells] = [0, 0]
    for (let i = aStart; i < aEnd; i++) {
      if (kind[i] === WORD) words++
      if (kind[i]! <= SIGN) tells += information[key[i]!]!
    }
    this.wordsBefore += words
    this.tellsBefore += tells
    // What is kept has the same words and marks on both sides, unless rules made it answer something else.
    if (!kept || pair.sameness !== null) {
      const { kind: kinds, key: keys } = pair.after.tokens
      words = 0
      tells = 0
      for (let i = bStart; i < bEnd; i++) {
        if (kinds[i] === WORD) words++
        if (kinds[i]! <= SIGN) tells += information[keys[i]!]!
      }
    }
    this.wordsAfter += words
    this.tellsAfter += tells
    return this
  }

  addSize(other: Size): void {
    this.wordsBefore += other.wordsBefore
    this.tellsBefore += other.tellsBefore
    this.wordsAfter += other.wordsAfter
    this.tellsAfter += other.tellsAfter
  }

  /** How many words there are on the side that has more. */
  get words(): number {
    return Math.max(this.wordsBefore, this.wordsAfter)
  }

  /** What is told on the side that tells more. What is kept tells as much on either, unless rules made it answer what is longer. */
  get tells(): number {
    return Math.max(this.tellsBefore, this.tellsAfter)
  }

  /** True for marks alone. */
  get isWordless(): boolean {
    return this.wordsBefore === 0 && this.wordsAfter === 0
  }

  /** True for a change that has words on both sides: neither a mere cut nor a mere addition. */
  get replaces(): boolean {
    return this.wordsBefore > 0 && this.wordsAfter > 0
  }
}

/** True when there is a word in a stretch, on either side. As `!isWordless`, without measuring it. */
export function hasWords({ before, after }: Pair, stretch: Stretch): boolean {
  return (
    hasWord(before, stretch.aStart, stretch.aEnd) || hasWord(after, stretch.bStart, stretch.bEnd)
  )
}

function hasWord({ tokens }: Text, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (tokens.kind[i] === WORD) return true
  return false
}
