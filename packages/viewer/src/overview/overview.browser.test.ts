import { afterEach, describe, expect, test } from "vitest"
import { all, one, view } from "../view/view.testing.js"
import type { VariorumView } from "../view/variorum-view.js"

const paragraphs = Array.from(
  { length: 60 },
  (_, i) =>
    `Paragraph ${i} tells of the river that ran past mill ${i * 7}, and of those who had seen the water rise before the harvest was in.`,
)
const article = (slot: string, texts: readonly string[]) =>
  `<article slot="${slot}">${texts.map((text) => `<p>${text}</p>`).join("")}</article>`
const texts =
  article("draft", paragraphs) +
  article("final", [
    ...paragraphs.slice(0, 30),
    ...paragraphs.slice(32, 59),
    "A new end of it all.",
  ])

async function wideView(width = "80rem"): Promise<VariorumView> {
  const element = await view(texts, 'display="columns" fold="none"')
  element.style.width = width
  scrollTo(0, 0)
  await expect.poll(() => one(element, ".strip").ariaOrientation).not.toBeNull()
  return element
}

const percent = (element: VariorumView) => Number(one(element, ".strip").ariaValueNow)

afterEach(() => {
  document.body.replaceChildren()
})

describe("the overview strip", () => {
  test("is a scroll bar with a name, that says where one is", async () => {
    const element = await wideView()
    const strip = one(element, ".strip")
    expect(strip.getAttribute("role")).toBe("scrollbar")
    expect(strip.ariaLabel).toBe("Overview of all changes")
    expect(one(element, `#${strip.getAttribute("aria-controls") ?? ""}`)).toBeDefined()
    expect(percent(element)).toBeLessThan(5)
    expect(strip.ariaValueText).toMatch(/^\d+ % of the text$/u)
    expect(all(element, ".lanes .deleted")[0]?.getAttribute("d")).toMatch(/^M1,/u)
    expect(all(element, ".lanes .added")[0]?.getAttribute("d")).toMatch(/^M9,/u)
  })

  test("goes by keys: on, a page, to the end and back", async () => {
    const element = await wideView()
    const strip = one(element, ".strip")
    const press = async (key: string) => {
      const before = percent(element)
      const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true })
      strip.dispatchEvent(event)
      expect(event.defaultPrevented).toBe(true)
      await expect.poll(() => percent(element)).not.toBe(before)
      return percent(element)
    }
    const page = await press("PageDown")
    expect(page).toBeGreaterThan(5)
    expect(await press("End")).toBeGreaterThan(60)
    expect(await press("Home")).toBeLessThan(5)
  })

  test("marks the chosen change", async () => {
    const element = await wideView()
    expect(one(element, ".lanes .own").getAttribute("d")).toBe("")
    element.next()
    await element.updateComplete
    expect(one(element, ".lanes .own").getAttribute("d")).toMatch(/^M/u)
  })

  test("lies flat where there is little room, and is absent where all is in view", async () => {
    const narrow = await wideView("24rem")
    await expect.poll(() => one(narrow, ".strip").ariaOrientation).toBe("horizontal")
    const short = await view(
      `${article("draft", ["One short text."])}${article("final", ["A short text."])}`,
    )
    await expect.poll(() => one(short, ".overview").hidden).toBe(true)
  })
})
