import { readFileSync } from "node:fs"
import { collate, witness } from "@variorum/collation"
import { describe, expect, test } from "vitest"
import { compareVoices } from "./compare-voices.js"
import { standardVoiceLists } from "./lists/standard.js"
import { listOf, voicesOf } from "./voice.testing.js"

/** Each finding of a list on either side: "words: fate", with what answers it. */
function fates(before: string, after: string, category: string): string[] {
  const { findings } = voicesOf(before, after, { language: "en" })
  const texts = [before, after]
  return findings.flatMap((row, side) =>
    row
      .filter((finding) => finding.category === category)
      .map(({ span, fate, partner }) => {
        const answer = partner === null ? "" : ` (${findings[1 - side]![partner]!.entry})`
        return `${texts[side]!.slice(span.start, span.end)}: ${fate}${answer}`
      }),
  )
}

const town = "The members of the town council met in the old hall by the river"

describe("what becomes of words", () => {
  test("what stays is kept, also elsewhere in its sentence", () => {
    expect(fates(`Perhaps ${town}.`, `${town}, perhaps.`, "certainty")).toEqual([
      "Perhaps: kept (perhaps)",
      "perhaps: kept (perhaps)",
    ])
  })

  test("what stands opposite is stronger or weaker, where the list has a scale", () => {
    expect(fates(`${town} and must go.`, `${town} and should go.`, "demand")).toEqual([
      "must: weaker (should)",
      "should: weaker (must)",
    ])
    expect(fates(`${town} and perhaps go.`, `${town} and certainly go.`, "certainty")[0]).toBe(
      "perhaps: stronger (certainly)",
    )
    expect(fates(`${town} and obviously go.`, `${town} and certainly go.`, "certainty")[0]).toBe(
      "obviously: exchanged (certainly)",
    )
  })

  test("without a scale it is lost and gained", () => {
    expect(fates(`${town} with me.`, `${town} with us.`, "first-person")).toEqual([
      "me: lost",
      "us: gained",
    ])
  })

  test("a cut sentence loses its words, and an added one gains them, whatever the other has", () => {
    const extra = "Perhaps nobody there had seen any of the plans."
    expect(fates(`${town}. ${extra}`, `${town}.`, "certainty")).toEqual(["Perhaps: lost"])
    expect(fates(`${town}.`, `${town}. ${extra}`, "certainty")).toEqual(["Perhaps: gained"])
  })

  test("what stands opposite a gap is neither lost nor gained", () => {
    expect(
      fates(`${town}.\n\n[…]`, `${town}.\n\nPerhaps nobody had seen the plans.`, "certainty"),
    ).toEqual(["Perhaps: unattested"])
  })

  test("what moved is kept", () => {
    const moved = "Perhaps nobody there had ever seen any of the plans of the new bridge."
    const rest = "Afterwards everybody went home through the rain without another word."
    expect(fates(`${moved} ${town}. ${rest}`, `${town}. ${rest} ${moved}`, "certainty")).toEqual([
      "Perhaps: kept (perhaps)",
      "Perhaps: kept (perhaps)",
    ])
  })

  test("a name that stands elsewhere in the other text is neither lost nor gained", () => {
    const cut = "Nobody there had seen Bukharin or Rykov before."
    expect(fates(`${town} with Rykov. ${cut}`, `${town} with Rykov.`, "name")).toEqual([
      "Rykov: kept ({capitals})",
      "Bukharin: lost",
      "Rykov: elsewhere",
      "Rykov: kept ({capitals})",
    ])
  })

  test("every finding has one fate, and partners name each other", () => {
    const { findings } = voicesOf(
      `Perhaps ${town}, and must go. I think so.`,
      `${town}, and should certainly go. I think not.`,
    )
    for (const side of [0, 1] as const)
      findings[side].forEach(({ partner }, i) => {
        if (partner === null) return
        expect(findings[side === 0 ? 1 : 0][partner]?.partner).toBe(i)
      })
    expect(findings[0].filter(({ partner }) => partner !== null).length).toBeGreaterThan(1)
  })

  test("two languages have nothing in common but what both lists of their own find", () => {
    const lists = [listOf("x", "perhaps"), { category: "x", language: "ru", entries: ["может"] }]
    const compared = compareVoices(
      collate([
        witness({ siglum: "A", text: "Perhaps.", language: "en" }),
        witness({ siglum: "B", text: "Может.", language: "ru" }),
      ]),
      lists,
    )
    expect(compared.findings.flat().map(({ fate }) => fate)).not.toContain("kept")
  })

  test("no words at all give no findings", () => {
    expect(voicesOf("", "").findings).toEqual([[], []])
    expect(voicesOf("[…]", "[…]").words).toEqual([0, 0])
  })
})

describe("the letter", () => {
  const read = (name: string) =>
    readFileSync(new URL(`../../../../examples/yezhov-letter/${name}.txt`, import.meta.url), "utf8")
  // The example's headings begin with the sign of an editor's heading.
  const blocks = (text: string) =>
    text
      .trim()
      .split(/\n{2,}/u)
      .map((block) =>
        block.startsWith("§ ")
          ? { kind: "heading" as const, editorial: true as const, text: block.slice(2) }
          : { kind: "paragraph" as const, text: block },
      )
  const letter = collate([
    witness({ siglum: "D", blocks: blocks(read("draft")) }),
    witness({ siglum: "L", blocks: blocks(read("final")) }),
  ])
  const { findings, words } = compareVoices(letter, standardVoiceLists)
  const told = (side: 0 | 1, category: string, fate: string) =>
    findings[side]
      .filter((finding) => finding.category === category && finding.fate === fate)
      .map(({ span }) => letter.witnesses[side]!.text.slice(span.start, span.end))

  test("loses its personal voice", () => {
    const lost = told(0, "first-person", "lost")
    for (const phrase of ["Personally I think", "I think", "in my view", "it seems to me"])
      expect(lost).toContain(phrase)
    expect(lost.filter((each) => each === "Personally I think")).toHaveLength(2)
    expect(told(0, "first-person", "kept")).toEqual([])
    expect(told(1, "first-person", "gained")).toEqual(["I"])
  })

  test("loses its certainty: impossible three times, once for something weaker", () => {
    const lost = told(0, "certainty", "lost")
    for (const phrase of ["undoubtedly", "doubtless", "obviously"]) expect(lost).toContain(phrase)
    expect(lost.filter((each) => each === "impossible")).toHaveLength(2)
    expect(told(0, "certainty", "weaker")).toEqual(["impossible"])
    expect(told(1, "certainty", "weaker")).toEqual(["cannot long"])
    expect(told(1, "certainty", "gained")).toEqual([])
  })

  test("loses its demands", () => {
    const lost = told(0, "demand", "lost")
    for (const phrase of ["I now request", "must", "should", "have to"])
      expect(lost).toContain(phrase)
    expect(told(1, "demand", "gained")).toEqual(["want to"])
  })

  test("so many becomes several", () => {
    expect(told(0, "amount", "weaker")).toEqual(["so many"])
    expect(told(1, "amount", "weaker")).toEqual(["several"])
  })

  test("gains no name", () => {
    expect(told(1, "name", "gained")).toEqual([])
    expect(told(1, "name", "unattested")).toContain("Agranov")
    expect(
      findings[0].filter(({ span }) =>
        letter.witnesses[0]!.text.slice(span.start).startsWith("Yagoda"),
      ),
    ).toEqual([])
  })

  test("is measured by the writer's own words", () => {
    expect(words[0]).toBeGreaterThan(500)
    expect(words[1]).toBeGreaterThan(350)
  })
})
