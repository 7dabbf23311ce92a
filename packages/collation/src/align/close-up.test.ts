import { describe, expect, test } from "vitest"
import { closeUp } from "./close-up.js"

/** Mates after closing up, of texts given as words. */
function closed(before: string, after: string, mates: number[]): number[] {
  const numbers = new Map<string, number>()
  const numbered = (text: string) => {
    let sentence = 0
    const sentences: number[] = []
    const words = text.split(" ").map((word) => {
      sentences.push(sentence)
      if (word.endsWith(".")) sentence++
      const number = numbers.get(word) ?? numbers.size
      numbers.set(word, number)
      return number
    })
    return { words: Int32Array.from(words), sentences: Int32Array.from(sentences) }
  }
  const result = Int32Array.from(mates)
  closeUp(numbered(before), numbered(after), result)
  return [...result]
}

describe("closeUp", () => {
  test("moves a lone word beside the next one, where the same word stands", () =>
    expect(closed("the bureau", "the speaker blamed the bureau", [0, 4])).toEqual([3, 4]))

  test("does so in the text before as well", () =>
    expect(closed("the speaker blamed the bureau", "the bureau", [0, -1, -1, -1, 1])).toEqual([
      -1, -1, -1, 0, 1,
    ]))

  test("moves a lone word beside the one before it", () =>
    expect(closed("he went", "he went and went", [0, 3])).toEqual([0, 1]))

  test("leaves a word with its neighbour on the other side", () =>
    expect(closed("of the bureau", "of the long the bureau", [0, 1, 4])).toEqual([0, 1, 4]))

  test("takes a word to its own sentence from the end of another's run", () =>
    expect(closed("bread. then salt. then oil.", "bread. then oil.", [0, 1, -1, -1, 2])).toEqual([
      0, -1, -1, 1, 2,
    ]))

  test("leaves a word that finds no like beside its neighbour", () =>
    expect(closed("the bureau", "the speaker blamed a bureau", [0, 4])).toEqual([0, 4]))
})
