import { describe, expect, test } from "vitest"
import { collate } from "../collate.js"
import { witness } from "../witness/make-witness.js"
import { brokenPromise } from "../testing.js"
import { countWords } from "../words/tokens.js"
import type { Witness } from "../witness.js"
import type { BlockInput } from "../witness/witness-input.js"

const report = (text: string): BlockInput => ({ kind: "paragraph", reported: true, text })
const words = (text: string): BlockInput => ({ kind: "paragraph", text })

function make(siglum: string, ...blocks: BlockInput[]): Witness {
  return witness({ siglum, blocks })
}

/** Every passage as `change: before / after`. */
function passages(before: Witness, after: Witness): string[] {
  expect(brokenPromise(before, after)).toBe(null)
  const { witnesses, passages: found } = collate([before, after])
  return found.map(({ change, spans }) => {
    const [one, other] = spans.map((span, i) =>
      span === null ? "–" : witnesses[i]!.text.slice(span.start, span.end).trim(),
    )
    return `${change}: ${one} / ${other}`
  })
}

describe("a reading that is reported and not quoted", () => {
  test("is one stretch that holds no word of the document", () => {
    const only = make("A", report("He was to go. [Where, is not said.]  "))
    expect(only.sentences).toEqual([{ start: 0, end: 35 }])
    expect(only.interventions).toEqual([{ kind: "report", span: { start: 0, end: 35 } }])
    expect(countWords(only)).toBe(0)
  })

  test("makes the words opposite unattested, even when they are the same words", () => {
    const said = "He is expelled from the Committee."
    expect(passages(make("A", report(said)), make("B", words(said)))).toEqual([
      `unattested: ${said} / ${said}`,
    ])
  })

  test("is neither cut nor added where the other text has nothing", () => {
    const both = words("The plenum met on the seventh of June in the old hall.")
    expect(passages(make("A", both, report("He was censured.")), make("B", both))).toEqual([
      "same: The plenum met on the seventh of June in the old hall. / The plenum met on the seventh of June in the old hall.",
      "same: He was censured. / –",
    ])
  })

  test("stands beside another report, of which nobody can say whether the text is the same", () => {
    const [one, other] = [
      make("A", report("He was censured.")),
      make("B", report("He was praised.")),
    ]
    expect(passages(one, other)).toEqual(["unattested: He was censured. / He was praised."])
    const [segment] = collate([one, other]).passages[0]!.segments
    expect(segment!.readings.map(({ kind }) => kind)).toEqual(["unknown", "unknown"])
    expect(passages(one, { ...one, siglum: "B" })).toEqual([
      "same: He was censured. / He was censured.",
    ])
  })

  test("stands beside a report also where quoted fragments follow that one", () => {
    const before = make("A", report("He was censured."))
    const after = make("B", report("His place was talked over."), words("[…] new facts […]"))
    expect(passages(before, after)).toEqual([
      "unattested: He was censured. / His place was talked over.",
      "unattested: – / […] new facts […]",
    ])
  })

  test("without words is nothing at all", () => {
    expect(make("A", report("  ")).interventions).toEqual([])
    expect(passages(make("A", report("")), make("B", words("He came.")))).toEqual([
      "added: – / He came.",
    ])
  })
})
