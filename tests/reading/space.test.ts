import type { Page } from "playwright-core"
import { describe, expect, test } from "vitest"
import { faultsIn } from "./axe.js"
import { looksAt } from "./looks.js"
import { roomForTests, wide } from "./room.js"

const room = roomForTests()

/** Puts a comparison of some 150 letters a paragraph into an open page, in place of the one that is there. */
async function showLongText(
  page: Page,
  attributes: Readonly<Record<string, string>> = {},
  length = 1_400,
) {
  const wanted = { given: attributes, length }
  await page.evaluate(({ given, length: count }) => {
    const paragraphs = Array.from(
      { length: count },
      (_, i) =>
        `Paragraph ${i} tells of the river that ran past mill ${i * 7}, and of those who had seen the water rise ${i * 3} times before the harvest was in.`,
    )
    const changed = paragraphs.flatMap((text, i) => {
      if (i >= 60 && i < 100) return text
      if (i % 11 === 3) return []
      return i % 5 === 0 ? text.replace("ran past", "ran slowly by") : text
    })
    const article = (slot: string, texts: readonly string[]) => {
      const element = document.createElement("article")
      element.slot = slot
      element.append(
        ...texts.map((text) => Object.assign(document.createElement("p"), { textContent: text })),
      )
      return element
    }
    const view = document.createElement("variorum-view")
    for (const [name, value] of Object.entries(given)) view.setAttribute(name, value)
    view.append(article("draft", paragraphs), article("final", changed))
    document.querySelector("variorum-view")?.replaceWith(view)
  }, wanted)
  await page.locator(".sheet .row").first().waitFor()
  await page.waitForFunction(
    () => !document.querySelector("variorum-view")?.shadowRoot?.querySelector("[data-unfinished]"),
  )
}

const place = (page: Page) =>
  page.locator(".strip").evaluate((strip) => Number(strip.getAttribute("aria-valuenow")))

describe("a text as long as a book", () => {
  test("is whole in the page, and never blank while it is scrolled", async () => {
    const { page, troubles } = await room.open("yezhov-letter/", { viewport: wide })
    await showLongText(page, { display: "columns", fold: "none" })
    const text = await page.locator(".sections").textContent()
    expect(text).toContain("Paragraph 1398 tells")
    const blanks = await page.evaluate(async () => {
      const root = document.querySelector("variorum-view")?.shadowRoot
      let blank = 0
      for (let i = 0; i < 60; i++) {
        scrollBy(0, 2_000)
        // After the frame was painted, not before.
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
        const found = [200, 400, 600, 800].map((top) => root?.elementFromPoint(300, top))
        if (!found.some((element) => element?.closest(".row"))) blank++
      }
      return blank
    })
    expect(blanks).toBe(0)
    expect(troubles).toEqual([])
  })

  test("goes to a change at the very end, and back by the strip", async () => {
    const { page } = await room.open("yezhov-letter/", { viewport: wide })
    await showLongText(page, { display: "columns" })
    await page.getByRole("button", { name: "Previous change" }).click()
    await expect.poll(() => place(page)).toBeGreaterThan(90)
    const box = await page.locator(".strip").boundingBox()
    if (box === null) throw new Error("The strip is not shown.")
    await page.mouse.click(box.x + 8, box.y + box.height / 2)
    await expect.poll(async () => Math.abs((await place(page)) - 50)).toBeLessThan(4)
    await page.mouse.move(box.x + 8, box.y + box.height / 2)
    await page.mouse.down()
    await page.mouse.move(box.x + 60, box.y + box.height / 4, { steps: 4 })
    await page.mouse.up()
    await expect.poll(async () => Math.abs((await place(page)) - 25)).toBeLessThan(4)
    await page.locator(".strip").press("End")
    await expect.poll(() => place(page)).toBeGreaterThan(90)
  })

  test("is found in where it is far from the window and not laid out", async () => {
    const { page } = await room.open("yezhov-letter/", { viewport: wide })
    await showLongText(page, { display: "inline", fold: "none" })
    // The nearest to Ctrl-F that a program can do.
    const isFound = await page.evaluate(() =>
      (globalThis as unknown as { find(words: string): boolean }).find("Paragraph 1301 tells"),
    )
    expect(isFound).toBe(true)
    await expect.poll(() => place(page)).toBeGreaterThan(85)
  })

  test("folds what did not change, and opens it by keyboard", async () => {
    const { page } = await room.open("yezhov-letter/", { viewport: wide })
    await showLongText(page, { display: "inline" })
    const fold = page.locator(".fold button")
    expect(await fold.count()).toBe(1)
    expect(await fold.textContent()).toMatch(/Unchanged, \d+ paragraphs: Paragraph 6\d tells/u)
    const within = page.locator(".folded p", { hasText: "Paragraph 80 tells" })
    expect(await page.locator(".folded").evaluate((folded) => folded.clientHeight)).toBe(0)
    await fold.press("Enter")
    expect(await fold.getAttribute("aria-expanded")).toBe("true")
    await within.scrollIntoViewIfNeeded()
    expect(await within.isVisible()).toBe(true)
  })

  test("is printed whole, with folds open", async () => {
    const { page } = await room.open("yezhov-letter/", { viewport: wide })
    await showLongText(page, { display: "inline", fold: "all" })
    await page.emulateMedia({ media: "print" })
    expect(await page.locator(".fold").first().isVisible()).toBe(false)
    const heights = await page
      .locator(".folded")
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height))
    expect(Math.min(...heights)).toBeGreaterThan(20)
    expect(await page.locator(".overview").isVisible()).toBe(false)
  })
})

describe("what axe-core finds fault with: nothing", () => {
  const states = {
    "free columns": { display: "columns", "free-columns": "" },
    folds: { display: "columns", fold: "all" },
  }
  for (const [i, [name, attributes]] of Object.entries(states).entries())
    for (const { colorScheme, viewport } of looksAt(i))
      test(`${name}, ${colorScheme}, ${viewport.width} px`, async () => {
        const { page } = await room.open("yezhov-letter/", { viewport, colorScheme })
        await showLongText(page, attributes, 150)
        expect(await faultsIn(page)).toEqual([])
        await page.context().close()
      })
})
