import { afterEach, describe, expect, test } from "vitest"
import { all, one } from "../view/view.testing.js"
import type { VariorumView } from "../view/variorum-view.js"
import { doubtful, layer, on, said, withLayers } from "./notes.testing.js"

afterEach(() => document.body.replaceChildren())

const notes = [doubtful("vague"), on("sure", "D", "the plans")]
const focused = (element: VariorumView) => element.shadowRoot?.activeElement
const wordsBefore = (element: VariorumView) => {
  const range = document.createRange()
  range.setStart(one(element, ".row .before"), 0)
  range.setEndBefore(one(element, ".note-figure.doubtful-note"))
  return range.toString().trim().split(/\s+/u).slice(-2).join(" ")
}

async function choose(element: VariorumView, index: number): Promise<void> {
  ;(all(element, ".margin .candidate")[index] as HTMLElement).click()
  await element.updateComplete
  await new Promise((resolve) => setTimeout(resolve, 20))
}

describe("a doubtful note", () => {
  test("has a number that is told apart without colour, and takes none from placed notes", async () => {
    const element = await withLayers([layer("one", notes)])
    expect(said(element, ".note-figure")).toEqual(["1?", "1"])
    const [figure] = all(element, ".note-figure")
    expect(figure?.getAttribute("aria-label")).toBe("Doubtful note 1, Layer one")
    expect(getComputedStyle(figure as Element).borderTopStyle).toBe("dashed")
  })

  test("says in the margin why, with its candidates as buttons", async () => {
    const element = await withLayers([layer("one", notes)])
    const margin = one(element, '.margin-note[data-note="1?"]')
    expect(margin.querySelector(".note-says")?.textContent).toMatch(/\.$/u)
    expect(margin.querySelectorAll("button.candidate")).toHaveLength(2)
    expect(all(element, ".margin .candidate[aria-current]")).toHaveLength(1)
  })

  test("is shown at the candidate that is pressed, which has the focus and its words shaded", async () => {
    const element = await withLayers([layer("one", notes)])
    expect(wordsBefore(element)).toBe("in the")
    await choose(element, 1)
    expect(wordsBefore(element)).toBe("by the")
    expect(focused(element)?.getAttribute("data-note")).toBe("1?")
    expect(said(element, ".lit")).toEqual(["the"])
    expect(
      all(element, ".margin .candidate").map((each) => each.getAttribute("aria-current")),
    ).toEqual([null, "true"])
    await choose(element, 0)
    expect(wordsBefore(element)).toBe("in the")
  })

  test("is listed as one without a sure place, and leads to its number", async () => {
    const element = await withLayers([layer("one", notes)])
    one(element, ".notes-panel > summary").click()
    await expect.poll(() => all(element, ".unsettled").length).toBe(1)
    expect(all(element, ".unsettled .candidate")).toHaveLength(2)
    one(element, ".unsettled .note-lead").click()
    await expect
      .poll(() => focused(element)?.getAttribute("aria-label"))
      .toBe("Doubtful note 1, Layer one")
  })

  test("is closed at the foot of a phone when a candidate is pressed", async () => {
    const element = await withLayers([layer("one", notes)], 380)
    one(element, ".note-figure.doubtful-note").click()
    await element.updateComplete
    ;(all(element, ".note-sheet .candidate")[1] as HTMLElement).click()
    await expect.poll(() => all(element, ".note-sheet")).toEqual([])
    await expect.poll(() => focused(element)?.getAttribute("data-note")).toBe("1?")
  })

  test("goes with its layer when that is hidden", async () => {
    const element = await withLayers([layer("one", notes, { isShown: false })])
    expect(all(element, ".note-figure, .margin-note")).toEqual([])
  })
})
