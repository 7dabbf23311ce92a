import { afterEach, describe, expect, test } from "vitest"
import { all, one, view } from "../view/view.testing.js"

const paragraphs = Array.from(
  { length: 12 },
  (_, i) =>
    `Paragraph ${i} tells of the river that ran past mill ${i * 7}, and of those who had seen the water rise.`,
)
const article = (slot: string, texts: readonly string[]) =>
  `<article slot="${slot}">${texts.map((text) => `<p>${text}</p>`).join("")}</article>`
const texts =
  article("draft", paragraphs) +
  article("final", [(paragraphs[0] ?? "").replace("ran past", "ran by"), ...paragraphs.slice(1)])

afterEach(() => {
  document.body.replaceChildren()
})

describe.each(["columns", "inline"])("an unchanged stretch, %s", (display) => {
  const folded = () => view(texts, `display="${display}" fold="all"`)

  test("is one line that says how long it is and how it begins and ends", async () => {
    const element = await folded()
    expect(one(element, ".fold").textContent).toContain(
      "Unchanged, nine paragraphs: Paragraph 3 tells of … seen the water rise.",
    )
    expect(one(element, ".fold button").getAttribute("aria-expanded")).toBe("false")
    expect(one(element, ".folded").getBoundingClientRect().height).toBe(0)
  })

  test("is whole in the page all the same, for the browser's own search", async () => {
    const element = await folded()
    const hidden = one(element, ".folded")
    expect(hidden.getAttribute("hidden")).toBe("until-found")
    expect(hidden.textContent).toContain("Paragraph 7 tells of the river")
    hidden.dispatchEvent(new Event("beforematch", { bubbles: true }))
    await element.updateComplete
    expect(hidden.hasAttribute("hidden")).toBe(false)
    expect(one(element, ".fold button").getAttribute("aria-expanded")).toBe("true")
  })

  test("opens and folds by its button, and stays open when all is laid out anew", async () => {
    const element = await folded()
    one(element, ".fold button").click()
    await element.updateComplete
    expect(one(element, ".folded").getBoundingClientRect().height).toBeGreaterThan(200)
    element.accidentals = true
    await element.updateComplete
    expect(one(element, ".fold button").getAttribute("aria-expanded")).toBe("true")
    one(element, ".fold button").click()
    await element.updateComplete
    expect(one(element, ".folded").getBoundingClientRect().height).toBe(0)
  })

  test("opens with all others at once", async () => {
    const element = await folded()
    one(element, ".fold-all").click()
    await element.updateComplete
    expect(all(element, '.fold [aria-expanded="false"]')).toEqual([])
    expect(one(element, ".fold-all").textContent).toBe("Fold unchanged passages")
    one(element, ".fold-all").click()
    await element.updateComplete
    expect(all(element, '.fold [aria-expanded="true"]')).toEqual([])
  })

  test("is not folded in a short text, nor where nothing is to be folded", async () => {
    for (const attribute of ["", 'fold="none"']) {
      const element = await view(texts, `display="${display}" ${attribute}`)
      expect(all(element, ".fold, .fold-all")).toEqual([])
    }
  })
})
