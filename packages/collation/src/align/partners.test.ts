import { describe, expect, test } from "vitest"
import { likelyPartners } from "./partners.js"
import { witness } from "../witness/make-witness.js"

const draft = witness({
  siglum: "A",
  text: "The rightists knew about the preparations for the murder. Our delegates reached Leningrad. […]",
})
const final = witness({
  siglum: "B",
  text: "It rained. Our delegates reached Leningrad. The rightists were told of the preparations for this murder. The murder of Kirov shook the party. […]",
})

const partners = (...sentences: readonly number[]) =>
  likelyPartners({ witness: draft, sentences }, final)

describe("likelyPartners", () => {
  test("gives the likeliest first, and the words that tell most", () => {
    const [first, second, ...rest] = partners(0)
    expect([first!.sentence, second!.sentence]).toEqual([2, 3])
    expect(first!.shared).toEqual(expect.arrayContaining(["rightists", "preparations"]))
    expect(first!.confidence).toBeGreaterThan(second!.confidence)
    expect(rest).toEqual([])
  })

  test("knows the same words, and takes the best of several sentences", () => {
    expect(partners(1)).toMatchObject([{ sentence: 1, isSame: true }])
    expect(partners(0, 1).map(({ sentence }) => sentence)[0]).toBe(1)
  })

  test("gives none for a gap, and refuses what is no sentence", () => {
    expect(partners(2)).toEqual([])
    expect(partners()).toEqual([])
    expect(() => partners(9)).toThrow(RangeError)
    expect(() => partners(-1)).toThrow(RangeError)
  })

  test("counts words that a rule takes for one", () => {
    const one = witness({ siglum: "A", text: "Yezhov." })
    const other = witness({ siglum: "B", text: "Ezhov came." })
    const rules = [{ name: "spellings", list: [["Yezhov", "Ezhov"]] }] as const
    expect(likelyPartners({ witness: one, sentences: [0] }, other)).toEqual([])
    expect(likelyPartners({ witness: one, sentences: [0] }, other, rules)).toHaveLength(1)
  })
})
