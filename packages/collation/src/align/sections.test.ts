import { describe, expect, test } from "vitest"
import { collate } from "../collate.js"
import { witness } from "../witness/make-witness.js"
import { sections } from "./sections.js"
import { prepare } from "../words/text.js"
import type { Witness } from "../witness.js"
import type { BlockInput } from "../witness/witness-input.js"

/** A text of paragraphs and editors' headings, which are written `# …`. */
function parts(siglum: string, ...lines: string[]): Witness {
  const blocks = lines.map(
    (line): BlockInput =>
      line.startsWith("# ")
        ? { kind: "heading", editorial: true, sentences: [line.slice(2)] }
        : { kind: "paragraph", sentences: [line] },
  )
  return witness({ siglum, blocks })
}

/** The zones as the words that they hold: `before | after`. */
function zonesOf(one: Witness, other: Witness): string[] {
  const pair = prepare(one, other)
  const { before, after, words } = pair
  const wordsFrom = (list: Int32Array, start: number, end: number) =>
    Array.from(list.subarray(start, end), (key) => words[key]).join(" ")
  return sections(pair).map((zone) =>
    [
      wordsFrom(before.words, zone.aStart, zone.aEnd),
      wordsFrom(after.words, zone.bStart, zone.bEnd),
    ].join(" | "),
  )
}

describe("sections", () => {
  test("are one where no editor has set a heading", () =>
    expect(zonesOf(parts("A", "One two.", "Three."), parts("B", "One."))).toEqual([
      "one two three | one",
    ]))

  test("begin at each editors' heading that both texts have", () =>
    expect(
      zonesOf(
        parts("A", "One.", "# Trust", "Two.", "# Blame", "Three."),
        parts("B", "# Trust", "Four.", "# Blame", "Five six."),
      ),
    ).toEqual(["one | ", "trust two | trust four", "blame three | blame five six"]))

  test("do not begin at a heading that only one text has", () =>
    expect(
      zonesOf(
        parts("A", "# Trust", "One.", "# Honour", "Two."),
        parts("B", "# Trust", "Three.", "# Blame", "Four."),
      ),
    ).toEqual([" | ", "trust one honour two | trust three blame four"]))

  test("keep the order of both texts when headings were exchanged", () =>
    expect(
      zonesOf(
        parts("A", "# Trust", "One.", "# Blame", "Two."),
        parts("B", "# Blame", "Three.", "# Trust", "Four."),
      ),
    ).toHaveLength(2))

  test("do not begin at a heading of the writer's own", () => {
    const heading = { kind: "heading", sentences: ["Trust"] } as const
    const one = witness({ siglum: "A", blocks: [heading] })
    expect(zonesOf(one, one)).toHaveLength(1)
  })

  test("hold their words: nothing answers across an editors' heading", () => {
    const said = "Nobody answered the bureau for the whole long night."
    const one = parts("A", "# Trust", said, "# Blame", "He was asked twice.")
    const other = parts("B", "# Trust", "So he went away.", "# Blame", said)
    const deleted = collate([one, other]).passages.filter(({ change }) => change === "deleted")
    expect(deleted.map(({ spans }) => one.text.slice(spans[0]?.start, spans[0]?.end))).toContain(
      `${said}\n\n`,
    )
  })
})
