import { afterEach, describe, expect, test } from "vitest"
import { all, one, view } from "./view.testing.js"
import type { VariorumView } from "./variorum-view.js"

const draft =
  "The board, in spite of several urgent warnings from abroad, gave the loan to the builders of the canal on Monday."
const final =
  "The board gave the loan to the builders of the canal, in spite of many urgent warnings from abroad, on Monday."
const texts = `<article slot="draft"><p>${draft}</p></article><article slot="final"><p>${final}</p></article>`

async function shown(display: string): Promise<VariorumView> {
  const element = await view(texts, `display="${display}"`)
  element.style.width = "80rem"
  await element.updateComplete
  return element
}

/** The words of some elements, without those that are only heard. */
function read(elements: readonly Element[]): string {
  return elements
    .map(({ textContent }) => textContent)
    .join("")
    .replaceAll(/\s+/g, " ")
    .trim()
}

afterEach(() => {
  document.body.replaceChildren()
})

describe.each(["columns", "inline"])("a phrase that moved, shown as %s", (display) => {
  test("is a native deletion at its old place and a native addition at its new one, inside a change named moved", async () => {
    const element = await shown(display)
    const ends = all(element, '[part="change"][data-change="moved"]')
    expect(ends).toHaveLength(2)
    const [left, arrived] = ends as [Element, Element]
    expect(read([...left.querySelectorAll("del")])).toBe(
      ", in spite of several urgent warnings from abroad,",
    )
    expect(read([...arrived.querySelectorAll("ins")])).toBe(
      ", in spite of many urgent warnings from abroad,",
    )
    expect(read([...left.querySelectorAll("del.words")])).toBe("several")
    expect(read([...arrived.querySelectorAll("ins.words")])).toBe("many")
  })

  test("has identifiers, and a button at either end that leads to the other", async () => {
    const element = await shown(display)
    const [left, arrived] = all(element, ".passage.phrase") as [HTMLElement, HTMLElement]
    expect(left.id).not.toBe("")
    expect(arrived.id).not.toBe("")
    const buttons = all(element, "button.lead")
    expect(buttons.map((button) => button.getAttribute("data-partner"))).toEqual([
      arrived.id,
      left.id,
    ])
    expect(buttons.map((button) => button.getAttribute("aria-label"))).toEqual([
      "moved from here, now further down in the same paragraph",
      "moved to here, from further up in the same paragraph",
    ])
  })

  test("is one change, lit at both ends, whose card says where it went", async () => {
    const element = await shown(display)
    expect(all(element, ".changes li")).toHaveLength(1)
    one(element, "button.lead").click()
    await element.updateComplete
    expect(all(element, ".phrase.chosen")).toHaveLength(2)
    expect(one(element, ".card").textContent).toContain(
      "eight words, now further down in the same paragraph",
    )
  })
})
