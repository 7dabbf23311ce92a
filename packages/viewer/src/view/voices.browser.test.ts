import { collate, pinTogether, witness } from "@variorum/collation"
import { writeEdition } from "@variorum/formats/json"
import { makeJudgement } from "@variorum/layers"
import { afterEach, describe, expect, test } from "vitest"
import { all, one, view } from "./view.testing.js"
import type { VariorumView } from "./variorum-view.js"

const draft = witness({ siglum: "D", text: "I'll talk about it. […]\n\nWe ask for bread at once." })
const final = witness({
  siglum: "F",
  text: "I'll talk about it. And this obliges all organizations.\n\nThe province needs help.",
})
const pin = pinTogether(
  { witness: draft, sentences: [2] },
  { witness: final, sentences: [2] },
  { by: "R. Hand" },
)
const collation = collate([draft, final], { pins: [pin] })
const { id } = collation.passages.find(({ change }) => change === "unattested")!
const judgement = makeJudgement(
  collation,
  { passage: id },
  { creator: "the historians", created: "2026-11-22T06:10:00Z" },
  { change: "added", reason: "In line with <b>policy</b>." },
)

/** A view of an edition as a page would fetch it. */
async function editionView(judgements = [judgement], display = "columns"): Promise<VariorumView> {
  const text = writeEdition({ witnesses: [draft, final], pins: [pin], judgements })
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }))
  return view("", `src="${address}" display="${display}"`)
}

afterEach(() => {
  document.body.replaceChildren()
})

describe("an edition with what people decided", () => {
  test.each(["columns", "inline"])(
    "shows their word beneath the program's, in %s",
    async (display) => {
      const element = await editionView([judgement], display)
      expect(all(element, ".voices").map(({ textContent }) => textContent)).toEqual([
        "added, say the historians",
        "put together by R. Hand",
      ])
      expect(all(element, `[data-change="unattested"]`)).not.toEqual([])
      expect(all(element, ".switch.added")).toEqual([])
    },
  )

  test("tells the reason in the card, as text", async () => {
    const element = await editionView()
    expect(element.choose(id)).toBe(true)
    await element.updateComplete
    const card = one(element, ".card")
    expect(card.textContent).toContain("not quoted")
    expect(card.textContent).toContain("added, say the historians")
    expect(one(element, ".card .voice q").textContent).toBe("In line with <b>policy</b>.")
  })

  test("tells what could not be kept", async () => {
    const lost = { ...judgement, target: { ...judgement.target, passage: "gone", quotations: [] } }
    const element = await editionView()
    element.collation = collation
    element.judgements = [lost]
    await element.updateComplete
    expect(one(element, ".state").textContent).toContain("A judgement of the historians")
  })
})
