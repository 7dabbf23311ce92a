import { afterEach, describe, expect, test } from "vitest"
import type { UncoverEvent } from "../events.js"
import { all, one, other, texts, view } from "../view/view.testing.js"

afterEach(() => {
  document.body.replaceChildren()
})

describe("hide, then reveal", () => {
  test.each(["columns", "inline"])(
    "what was cut is nowhere in the page, in %s",
    async (display) => {
      const element = await view(texts, `covered display="${display}"`)
      const words = element.shadowRoot?.textContent ?? ""
      expect(words).not.toContain(other)
      expect(words).not.toContain("old hall")
      expect(words).toContain("new house")
      expect(all(element, "button.cover").map((cover) => cover.ariaLabel)).toEqual([
        "Covered: two words were cut here. Uncover",
        "Covered: one paragraph, 12 words were cut here. Uncover",
      ])
      expect(one(element, ".covering").textContent).toContain("0 of 2 uncovered")
      element.next()
      await element.updateComplete
      expect(element.shadowRoot?.textContent).not.toContain("old hall")
    },
  )

  test("a cover is a button: it goes, its words have the focus, and the page hears of it", async () => {
    const element = await view(texts, "covered")
    const heard: UncoverEvent[] = []
    document.body.addEventListener("variorum-uncover", (event) => heard.push(event), { once: true })
    const [, passage] = all(element, "button.cover") as HTMLButtonElement[]
    passage?.focus()
    passage?.click()
    await element.updateComplete
    expect(one(element, '[data-change="deleted"]').textContent).toContain(other)
    expect(element.shadowRoot?.activeElement?.getAttribute("data-change")).toBe("deleted")
    expect(all(element, ".chosen")).toEqual([])
    expect(heard.map(({ uncovered, total, places }) => [uncovered, total, places.length])).toEqual([
      [1, 2, 1],
    ])
    expect(one(element, ".covering").textContent).toContain("1 of 2 uncovered")
  })

  test("all can be uncovered at once, and covered again", async () => {
    const element = await view(texts, "covered")
    one(element, ".covering button").focus()
    one(element, ".covering button").click()
    await element.updateComplete
    expect(all(element, "button.cover")).toEqual([])
    expect(all(element, ".voice-panel").length).toBe(1)
    expect(element.shadowRoot?.activeElement?.textContent).toContain("2 of 2 uncovered")
    one(element, ".covering button").click()
    await element.updateComplete
    expect(all(element, "button.cover").length).toBe(2)
  })

  test("what was uncovered stays so when the display changes", async () => {
    const element = await view(texts, 'covered display="columns"')
    one(element, "button.cover").click()
    element.display = "inline"
    await element.updateComplete
    expect(element.shadowRoot?.textContent).toContain("old hall")
    expect(all(element, "button.cover").length).toBe(1)
  })

  test("additions are covered too where the attribute says so", async () => {
    const element = await view(texts, 'covered="deleted added"')
    expect(element.shadowRoot?.textContent).not.toContain("new house")
    element.setAttribute("covered", "added")
    await element.updateComplete
    expect(element.shadowRoot?.textContent).toContain("old hall")
    expect(element.shadowRoot?.textContent).not.toContain("new house")
    element.removeAttribute("covered")
    await element.updateComplete
    expect(all(element, "button.cover, .covering")).toEqual([])
  })
})
