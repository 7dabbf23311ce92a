/** What is left of one of the two texts while phrases are looked for in it. */
import type { SideName } from "../words/text.js"
import type { FreeWords } from "./free-words.js"

/** The words of a text, region by region, those of them that no passage has kept, and 1 for each of these that has found its phrase. */
export interface Rest {
  readonly name: SideName
  readonly words: readonly Int32Array[]
  readonly free: FreeWords
  readonly taken: Uint8Array
}

/** What some words tell; `tells` by key. */
export function toldBy(tells: Float64Array, words: Int32Array, start: number, end: number): number {
  let sum = 0
  for (let i = start; i < end; i++) sum += tells[words[i]!]!
  return sum
}
