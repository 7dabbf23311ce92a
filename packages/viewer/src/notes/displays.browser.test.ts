import { afterEach, describe, expect, test } from "vitest"
import { all, one } from "../view/view.testing.js"
import { doubtful, layer, on, said, withLayers } from "./notes.testing.js"

afterEach(() => document.body.replaceChildren())

const notes = [
  on("a", "D", "old hall"),
  on("b", "F", "new house"),
  on("c", "D", "peace"),
  doubtful("d"),
]
const marks = ["1", "1?", "2", "3"]

describe.each(["columns", "inline", "apparatus", "table", "revision"])("notes in %s", (display) => {
  test("have their numbers in the text, each once", async () => {
    const element = await withLayers([layer("one", notes)], 1300, `display="${display}"`)
    expect(said(element, ".note-figure").toSorted()).toEqual(marks)
  })

  test("shade their words while a number has the focus", async () => {
    const element = await withLayers([layer("one", notes)], 1300, `display="${display}"`)
    one(element, '.note-figure[data-note="3"]').focus()
    expect(said(element, ".lit")).toEqual(["peace"])
  })

  test("are all there to be printed, once each", async () => {
    const element = await withLayers([layer("one", notes)], 1300, `display="${display}"`)
    const printed = all(element, ".margin-note").map((each) => each.getAttribute("data-note") ?? "")
    expect(printed.toSorted()).toEqual(marks)
  })
})

describe.each([
  ["apparatus", 380],
  ["table", 1300],
  ["table", 380],
  ["changes", 1300],
] as const)("notes in %s, %i pixels wide, where there is no margin", (display, width) => {
  test("open at the foot of the window, and give the focus back", async () => {
    const element = await withLayers([layer("one", notes)], width, `display="${display}"`)
    const figure = one(element, '.note-figure[data-note="2"]')
    figure.focus()
    figure.click()
    await element.updateComplete
    expect(one(element, ".note-sheet").textContent).toContain("On b.")
    expect(all(element, ".margin-note").filter((each) => each.getClientRects().length)).toEqual([])
    one(element, ".note-sheet form button").click()
    await expect.poll(() => element.shadowRoot?.activeElement).toBe(figure)
  })
})

describe("notes on the same words", () => {
  const five = ["a", "b", "c", "d", "e"].map((id) => on(id, "D", "old hall"))

  test.each(["columns", "inline", "apparatus", "table"])(
    "are each reached by pointer and by keyboard, %s",
    async (display) => {
      const element = await withLayers([layer("one", five)], 1300, `display="${display}"`)
      const figures = all(element, ".note-figure") as HTMLElement[]
      expect(figures).toHaveLength(5)
      for (const figure of figures) {
        figure.scrollIntoView({ block: "center" })
        const { left, top, width, height } = figure.getBoundingClientRect()
        const hit = element.shadowRoot?.elementFromPoint(left + width / 2, top + height / 2)
        expect(hit?.closest(".note-figure")).toBe(figure)
        figure.focus()
        expect(element.shadowRoot?.activeElement).toBe(figure)
        expect(figure.tabIndex).toBe(0)
      }
    },
  )
})
