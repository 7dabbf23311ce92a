import { afterEach, describe, expect, test } from "vitest"
import { all, one, view } from "../view/view.testing.js"
import type { VariorumView } from "../view/variorum-view.js"

const paragraphs = Array.from(
  { length: 60 },
  (_, i) =>
    `Paragraph ${i} tells of the river that ran past mill ${i * 7}, and of those who had seen the water rise before the harvest was in.`,
)
const moved =
  "Nobody had seen the plans of the new bridge before the morning of the vote. The engineer said that the drawings were lost in the flood. The mayor promised to find money for another set by the summer."
const article = (slot: string, texts: readonly string[]) =>
  `<article slot="${slot}">${texts.map((text) => `<p>${text}</p>`).join("")}</article>`
/** The later text lacks twenty paragraphs, has one word more, and one block elsewhere. */
const texts =
  article("draft", [moved, ...paragraphs]) +
  article("final", [
    ...paragraphs.slice(0, 20),
    ...paragraphs.slice(40, 50).map((text) => text.replace("ran past", "ran slowly past")),
    moved,
    ...paragraphs.slice(50),
  ])

async function freeView(): Promise<VariorumView> {
  const element = await view(texts, 'display="columns" free-columns fold="none"')
  element.style.width = "80rem"
  await element.updateComplete
  return element
}

/** How high a paragraph stands in the window, in a column. */
function heightOf(element: VariorumView, side: string, number: number): number {
  const rows = all(element, `.pane.${side} .row`)
  const row = rows.find(({ textContent }) => textContent?.includes(`Paragraph ${number} `))
  return row?.getBoundingClientRect().top ?? Number.NaN
}

afterEach(() => {
  document.body.replaceChildren()
})

describe("columns that scroll each by itself", () => {
  test("are had by a switch, and level again by it", async () => {
    const element = await view(texts, 'display="columns" fold="none"')
    const [level, free] = all(element, ".scrolling button") as HTMLElement[]
    expect(level?.getAttribute("aria-pressed")).toBe("true")
    free?.click()
    await element.updateComplete
    expect(element.freeColumns).toBe(true)
    expect(all(element, ".pane")).toHaveLength(2)
    expect(all(element, ".pane .nothing")).toEqual([])
    level?.click()
    await element.updateComplete
    expect(all(element, ".pane")).toEqual([])
  })

  test("keep the same passage level, whichever of them is scrolled", async () => {
    const element = await freeView()
    for (const [leads, follows, number] of [
      ["earlier", "later", 45],
      ["later", "earlier", 10],
      ["earlier", "later", 53],
    ] as const) {
      // Until the echo of the last scrolling is over.
      await new Promise((done) => setTimeout(done, 300))
      const pane = one(element, `.pane.${leads}`)
      const { top, height } = pane.getBoundingClientRect()
      pane.scrollTop += heightOf(element, leads, number) - top - height / 2
      await expect
        .poll(() => Math.abs(heightOf(element, leads, number) - heightOf(element, follows, number)))
        .toBeLessThan(120)
    }
  })

  test("wait where the other text has nothing, and end together", async () => {
    const element = await freeView()
    const [before, after] = all(element, ".pane") as [HTMLElement, HTMLElement]
    before.scrollTop = before.scrollHeight
    await expect
      .poll(() => after.scrollHeight - after.clientHeight - after.scrollTop)
      .toBeLessThan(3)
  })

  test("give every change its identifier once", async () => {
    const element = await freeView()
    const ids = all(element, '[part~="change"][id]').map(({ id }) => id)
    expect(ids.length).toBeGreaterThan(20)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test("draw ribbons for what is in view, and the one of a move leads to its other end", async () => {
    const element = await freeView()
    await expect.poll(() => all(element, ".panes .ribbon.moved").length).toBe(1)
    one(element, ".panes .ribbon.moved").dispatchEvent(new MouseEvent("click", { bubbles: true }))
    await element.updateComplete
    const arrived = one(element, ".pane.later .passage.moved")
    await expect
      .poll(() => {
        const { top } = arrived.getBoundingClientRect()
        return top > 0 && top < innerHeight
      })
      .toBe(true)
  })
})

describe("the key m", () => {
  test("goes from one end of a move to the other and back", async () => {
    for (const attribute of ["", "free-columns"]) {
      const element = await view(texts, `display="columns" fold="none" ${attribute}`)
      element.style.width = "80rem"
      element.choose(one(element, ".passage.moved").id)
      await element.updateComplete
      const press = async () => {
        one(element, ".tools").dispatchEvent(
          new KeyboardEvent("keydown", { key: "m", bubbles: true, composed: true }),
        )
        await element.updateComplete
        return element.shadowRoot?.activeElement
      }
      expect((await press())?.closest(".after")).not.toBeNull()
      expect((await press())?.closest(".before")).not.toBeNull()
    }
  })
})
