import { collate, type Collation, witness } from "@variorum/collation"
import { afterEach, describe, expect, test } from "vitest"
import { all, one } from "../view/view.testing.js"
import "../index.js"
import type { VariorumView } from "../view/variorum-view.js"

const PARAGRAPHS = 400

/** A text of some 60,000 letters, in which every tenth paragraph loses a word. */
function longPair(): Collation {
  const before = Array.from(
    { length: PARAGRAPHS },
    (_, i) =>
      `Paragraph ${i} tells of the river that ran past mill ${i * 7}, and of those who had seen the water rise ${i * 3} times before the harvest was in.`,
  )
  const after = before.map((text, i) => (i % 10 === 0 ? text.replace("ran past", "ran by") : text))
  return collate([
    witness({ siglum: "A", text: before.join("\n\n") }),
    witness({ siglum: "B", text: after.join("\n\n") }),
  ])
}

async function longView(display: string): Promise<VariorumView> {
  const element = document.createElement("variorum-view")
  element.collation = longPair()
  element.display = display
  element.fold = "none"
  document.body.replaceChildren(element)
  await element.updateComplete
  return element
}

const isWhole = (element: VariorumView) => all(element, "[data-unfinished]").length === 0

afterEach(() => {
  document.body.replaceChildren()
})

describe.each(["columns", "inline"])("a long text, %s", (display) => {
  test("is drawn from its beginning at once, and the rest a little later", async () => {
    const element = await longView(display)
    const first = all(element, ".row").length
    expect(first).toBeGreaterThan(50)
    expect(first).toBeLessThan(PARAGRAPHS)
    await expect.poll(() => isWhole(element)).toBe(true)
    expect(all(element, ".row")).toHaveLength(PARAGRAPHS)
    const ids = all(element, '[part~="change"][id]').map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test("shows a chosen change that was not drawn yet, and keeps it in view", async () => {
    const element = await longView(display)
    element.previous()
    await element.updateComplete
    const chosen = one(element, ".passage.chosen")
    await expect
      .poll(() => {
        const { top, bottom } = chosen.getBoundingClientRect()
        return top >= 0 && bottom <= innerHeight
      })
      .toBe(true)
  })

  test("leaves alone what a choice has not touched", async () => {
    const element = await longView(display)
    await expect.poll(() => isWhole(element)).toBe(true)
    const touched = new Set<Element | null>()
    const seen = new MutationObserver((changes) => {
      for (const { target } of changes) {
        const near = target instanceof Element ? target : target.parentElement
        if (near?.closest(".ribbons") === null) touched.add(near.closest(".section"))
      }
    })
    seen.observe(one(element, ".sections"), {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ["class"],
    })
    element.next()
    await element.updateComplete
    seen.takeRecords().forEach(({ target }) => touched.add((target as Element).closest(".section")))
    element.next()
    await element.updateComplete
    await new Promise((done) => setTimeout(done, 50))
    seen.disconnect()
    expect(all(element, ".section").length).toBeGreaterThan(10)
    expect(touched.size).toBeLessThan(4)
  })

  test("is laid out anew, whole, when a kind is switched off", async () => {
    const element = await longView(display)
    await expect.poll(() => isWhole(element)).toBe(true)
    one(element, ".switch.reworded").click()
    await element.updateComplete
    await expect.poll(() => isWhole(element)).toBe(true)
    expect(all(element, '[data-change="reworded"] del')).toEqual([])
    expect(all(element, ".row")).toHaveLength(PARAGRAPHS)
  })
})

describe("the list of a long text", () => {
  test("is drawn in parts, the rest when it is opened", async () => {
    const element = document.createElement("variorum-view")
    const words = Array.from({ length: 400 }, (_, i) => `Sentence ${i} says word${i} of ${i * 7}.`)
    element.collation = collate([
      witness({ siglum: "A", text: words.join("\n\n") }),
      witness({ siglum: "B", text: words.join("\n\n").replaceAll("says", "writes") }),
    ])
    document.body.replaceChildren(element)
    await element.updateComplete
    const total = Number(one(element, "[role=status]").textContent?.match(/\d+/u)?.[0])
    expect(all(element, ".changes li").length).toBeLessThan(total)
    one(element, "details.changes").setAttribute("open", "")
    await expect.poll(() => all(element, ".changes li").length).toBe(total)
  })
})
