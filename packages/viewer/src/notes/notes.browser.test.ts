import { afterEach, describe, expect, test } from "vitest"
import { all, one } from "../view/view.testing.js"
import type { VariorumView } from "../view/variorum-view.js"
import { layer, on, said, withLayers, words } from "./notes.testing.js"

afterEach(() => document.body.replaceChildren())

const three = [on("a", "D", "old hall"), on("b", "D", "hall"), on("c", "D", "the plans")]

async function openPanel(element: VariorumView): Promise<void> {
  one(element, ".notes-panel > summary").click()
  await expect.poll(() => all(element, ".note-list").length).toBeGreaterThan(0)
}

async function press(element: VariorumView, selector: string): Promise<void> {
  one(element, selector).click()
  await element.updateComplete
}

describe("numbers in the text", () => {
  test("are named by number and layer, and disturb neither deletions nor additions", async () => {
    const element = await withLayers([layer("one", three)])
    expect(all(element, ".note-figure").map((each) => each.getAttribute("aria-label"))).toEqual([
      "Note 1, Layer one",
      "Note 2, Layer one",
      "Note 3, Layer one",
    ])
    expect(said(element, "del")).toEqual([
      "old hall12",
      "Nobody there had seen the plans3 before the morning of the vote.",
    ])
    expect(all(element, "ins")).toHaveLength(1)
  })

  test("have a sign of their layer where several are shown, and none where one is", async () => {
    const element = await withLayers([layer("one", three)])
    expect(all(element, ".note-figure .shape")).toEqual([])
    element.layers = [layer("one", three), layer("two", [on("d", "F", "peace")], { shape: "star" })]
    await element.updateComplete
    expect(said(element, ".note-figure").at(-1)).toBe("4★")
  })

  test("shade the words of their note alone, and only while they have the focus", async () => {
    const element = await withLayers([layer("one", three)])
    expect(all(element, ".lit")).toEqual([])
    one(element, '.note-figure[data-note="2"]').focus()
    expect(said(element, ".lit")).toEqual(["hall"])
    one(element, '.note-back[aria-label^="Note 3"]').focus()
    expect(said(element, ".lit")).toEqual(["the", "plans"])
    one(element, ".notes-panel > summary").focus()
    expect(all(element, ".lit")).toEqual([])
  })
})

describe("notes in the margin", () => {
  const long = "A long note. ".repeat(30)
  const many = Array.from({ length: 8 }, (_, i) => on(`n${i}`, "D", "old hall", { body: long }))

  function tops(element: VariorumView) {
    return all(element, ".margin-note").map((each) => each.getBoundingClientRect())
  }

  test("begin level with their numbers", async () => {
    const element = await withLayers([layer("one", [on("c", "D", "the plans")])])
    const figure = one(element, ".note-figure").getBoundingClientRect()
    const panels = one(element, ".index").getBoundingClientRect()
    const top = tops(element)[0]!.top
    expect(top).toBeGreaterThanOrEqual(Math.min(figure.top - 6, panels.bottom))
    expect(Math.abs(top - Math.max(figure.top, panels.bottom + 10))).toBeLessThan(12)
  })

  test("never cover each other, the card, the panels, or what follows on the page", async () => {
    for (const display of ["columns", "inline"]) {
      const element = await withLayers([layer("one", many)], 1300, `display="${display}"`)
      element.next()
      await element.updateComplete
      await expect.poll(() => all(element, ".folded-note").length).toBeGreaterThan(0)
      const boxes = [
        one(element, ".index").getBoundingClientRect(),
        one(element, ".card").getBoundingClientRect(),
        ...tops(element),
      ].sort((x, y) => x.top - y.top)
      expect(boxes).toHaveLength(10)
      for (const [i, box] of boxes.entries())
        if (i > 0) expect(box.top).toBeGreaterThanOrEqual(boxes[i - 1]!.bottom)
      expect(boxes.at(-1)!.bottom).toBeLessThanOrEqual(element.getBoundingClientRect().bottom)
    }
  })

  test("that are folded open by their number or by their own button", async () => {
    const element = await withLayers([layer("one", many)])
    const isFolded = (i: number) =>
      all(element, ".margin-note")[i]!.classList.contains("folded-note")
    expect(isFolded(2)).toBe(true)
    one(element, '.note-figure[data-note="3"]').click()
    expect(isFolded(2)).toBe(false)
    expect(element.shadowRoot?.activeElement).toBe(all(element, ".margin-note")[2])
    ;(all(element, ".unfold")[3] as HTMLElement).click()
    expect(isFolded(3)).toBe(false)
    ;(all(element, ".note-back")[3] as HTMLElement).click()
    expect(element.shadowRoot?.activeElement?.getAttribute("aria-label")).toBe("Note 4, Layer one")
  })

  test("say who wrote them only where that is not the hand of the layer", async () => {
    const guest = on("g", "D", "the plans", { creator: "B. Guest" })
    const element = await withLayers([layer("one", [on("a", "D", "old hall"), guest])])
    expect(said(element, ".margin-note .note-author")).toEqual(["B. Guest"])
  })

  test("show text as text, with emphasis, lists and links, and nothing else", async () => {
    const body =
      "So *very* <img src=x onerror=alert(1)>\n\n- see https://example.org/\n- javascript:alert(1)"
    const element = await withLayers([layer("one", [on("a", "D", "old hall", { body })])])
    expect(all(element, ".margin-note img")).toEqual([])
    expect(said(element, ".margin-note em")).toEqual(["very"])
    const links = all(element, ".margin-note a").map((each) => each.getAttribute("href"))
    expect(links).toEqual(["https://example.org/"])
  })
})

describe("where there is no margin", () => {
  test("a number opens its note beneath the passage, and closes it", async () => {
    const element = await withLayers([layer("one", three)], 900)
    const visible = () =>
      all(element, ".margin-note").filter((each) => each.getClientRects().length)
    expect(visible()).toEqual([])
    one(element, '.note-figure[data-note="3"]').click()
    expect(visible().map((each) => each.getAttribute("data-note"))).toEqual(["3"])
    one(element, '.note-figure[data-note="3"]').click()
    expect(visible()).toEqual([])
  })

  test("on a phone it opens a sheet, which gives the focus back", async () => {
    const element = await withLayers([layer("one", three)], 380)
    expect(all(element, ".note-sheet")).toEqual([])
    const figure = one(element, '.note-figure[data-note="3"]')
    figure.focus()
    figure.click()
    await element.updateComplete
    const sheet = one(element, ".note-sheet") as HTMLDialogElement
    expect(sheet.open).toBe(true)
    expect(sheet.textContent).toContain("On c.")
    one(element, ".note-sheet form button").click()
    await expect.poll(() => all(element, ".note-sheet")).toEqual([])
    expect(element.shadowRoot?.activeElement).toBe(figure)
  })
})

describe("layers", () => {
  const answer = on("z", "D", "the plans", { body: "Because of the vote." })

  test("are shown and hidden one by one", async () => {
    const element = await withLayers([layer("one", three), layer("two", [answer])])
    await openPanel(element)
    expect(said(element, ".note-hands")).toEqual(["two layers, four notes"])
    await press(element, '.notes-panel [name="layer"]')
    expect(said(element, ".note-figure")).toEqual(["1"])
    expect(said(element, ".note-hands")).toEqual(["Layer two · one note"])
  })

  test("that are covered tell nothing until a reader asks, one at a time", async () => {
    const other = on("y", "D", "old hall", { body: "Another." })
    const element = await withLayers([layer("one", [other, answer], { isCovered: true })])
    await openPanel(element)
    expect(element.shadowRoot?.textContent).not.toContain("Because of the vote.")
    await press(element, '.margin-note[data-note="2"] .answer')
    expect(said(element, ".margin-note").at(-1)).toContain("Because of the vote.")
    expect(element.shadowRoot?.textContent).not.toContain("Another.")
    expect(element.shadowRoot?.activeElement?.getAttribute("data-note")).toBe("2")
  })

  test("wait while words are covered that they would tell", async () => {
    const element = await withLayers([layer("one", three)], 1300, "covered")
    expect(all(element, ".note-figure, .margin-note, .notes-panel")).toEqual([])
  })
})

describe("the list of notes", () => {
  test("is searched and sorted, and leads to a note's number", async () => {
    const element = await withLayers([layer("one", three)])
    await openPanel(element)
    expect(said(element, ".note-list .note-lead")).toEqual(["1 old hall", "2 hall", "3 the plans"])
    const field = one(element, '[name="note-text"]') as HTMLInputElement
    field.value = "plans"
    field.dispatchEvent(new Event("input"))
    await element.updateComplete
    expect(said(element, ".note-filters [role=status]")).toEqual(["1 of three notes."])
    await press(element, ".note-lead")
    await expect
      .poll(() => element.shadowRoot?.activeElement?.getAttribute("aria-label"))
      .toBe("Note 3, Layer one")
  })

  test("says of a lost note that it is lost, and shows it", async () => {
    const gone = { ...words("D", "peace"), witness: "Z" }
    const lost = on("lost", "D", "peace", { target: { kind: "words", words: gone } })
    const element = await withLayers([layer("one", [lost])])
    await openPanel(element)
    expect(all(element, ".note-figure")).toEqual([])
    expect(said(element, ".unsettled")[0]).toMatch(/The text it is about is not here\. On lost\./u)
  })
})
