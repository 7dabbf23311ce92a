/** Long pairs of texts for tests: of many short random ones, so that they are cut into regions. */
import { randomPair } from "../testing.js"
import { witness } from "../witness/make-witness.js"
import type { Witness } from "../witness.js"

/** Two long witnesses, of some ninety random pairs with a paragraph of their own before each, the same in both; always the same for one seed. */
export function longPair(seed: number, parts = 90): [Witness, Witness] {
  const texts: [string[], string[]] = [[], []]
  for (let i = 0; i < parts; i++) {
    const pair = randomPair(seed * 1000 + i)
    texts.forEach((text, side) => {
      const more = "so ".repeat(i % 4)
      text.push(`Here begins part ${i} of the book, which ${more}few have read. It is short.`)
      text.push(pair[side]!.text)
    })
  }
  const [one, other] = texts.map((text) => text.join("\n\n"))
  return [witness({ siglum: "A", text: one! }), witness({ siglum: "B", text: other! })]
}
