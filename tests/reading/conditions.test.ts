import { describe, expect, test } from "vitest"
import { pages, phone, roomForTests, type Visit, wide } from "./room.js"

const room = roomForTests()

/** How far the page scrolls sideways, in pixels. */
async function sideways({ page }: Visit): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
}

describe("pages under difficult conditions", () => {
  test("without a script both texts of the letter can be read, each with its name", async () => {
    const { page } = await room.open("yezhov-letter/", { javaScriptEnabled: false })
    const articles = page.locator("article[slot]")
    expect(await articles.count()).toBe(2)
    for (const words of ["We should shoot a pretty large number.", "Comrade Stalin, I hesitated"])
      expect(await page.getByText(words).isVisible()).toBe(true)
  })

  test.each(pages)("320 px need no sideways scroll, in any display: %s", async (path) => {
    const visit = await room.open(path, { viewport: { width: 320, height: 700 } })
    const displays = await visit.page.locator("select.display option").all()
    expect(displays.length).toBe(8)
    for (const option of displays) {
      const name = (await option.getAttribute("value")) ?? ""
      await visit.page.locator("select.display").selectOption(name)
      await visit.page
        .locator(`select.display option:checked[value=${name}]`)
        .waitFor({ state: "attached" })
      expect(await sideways(visit), name).toBe(0)
    }
  })

  test("a word of 300 letters does not widen the page", async () => {
    const visit = await room.open("yezhov-letter/", { viewport: phone })
    // The texts of the page itself, instead of the edition that goes before them.
    await visit.page.locator("variorum-view").evaluate((view) => view.setAttribute("src", ""))
    await visit.page
      .locator('article[slot="final"] p')
      .first()
      .evaluate((paragraph) => {
        paragraph.textContent = "a".repeat(300)
      })
    await visit.page.locator(".sheet", { hasText: "a".repeat(300) }).waitFor()
    expect(await sideways(visit)).toBe(0)
  })

  test("the text spacing of WCAG 1.4.12 cuts nothing off", async () => {
    const visit = await room.open("yezhov-letter/", { viewport: wide })
    await visit.page.locator("variorum-view").evaluate((element) => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(
        "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }",
      )
      element.shadowRoot?.adoptedStyleSheets.push(sheet)
    })
    const cutOff = await visit.page
      .locator(".block, .switch, .card, .label, .nothing")
      .evaluateAll(
        (elements) =>
          elements.filter(
            (element) =>
              getComputedStyle(element).overflow !== "visible" &&
              element.scrollHeight > element.clientHeight,
          ).length,
      )
    expect(cutOff).toBe(0)
    expect(await sideways(visit)).toBe(0)
  })

  test("with forced colours every mark is a line or a word, and the chosen change has an outline", async () => {
    const { page } = await room.open("yezhov-letter/", { viewport: wide, forcedColors: "active" })
    await page.locator("variorum-view").evaluate((element) => {
      element.setAttribute("display", "inline")
    })
    await page.locator(".sheet.inline").waitFor()
    const border = await page
      .locator(".block.deleted")
      .first()
      .evaluate((element) => getComputedStyle(element, "::before").borderTopStyle)
    expect(border).toBe("solid")
    await page.locator(".block.deleted .passage").first().click()
    const outline = await page
      .locator(".block.chosen")
      .first()
      .evaluate((element) => getComputedStyle(element).outlineStyle)
    expect(outline).toBe("solid")
    expect(await page.locator(".label").first().textContent()).toContain("not quoted")
  })

  test("on paper there is nothing to press but the numbers of notes, and a key to the signs", async () => {
    const { page } = await room.open("yezhov-letter/", { viewport: wide })
    await page.emulateMedia({ media: "print" })
    expect(
      await page.locator("variorum-view button:not(.note-figure, .note-back):visible").count(),
    ).toBe(0)
    expect(await page.locator("nav.way").isVisible()).toBe(false)
    expect(await page.locator(".printed-key").isVisible()).toBe(true)
    expect(await page.locator("variorum-view del").first().isVisible()).toBe(true)
  })
})
