import { describe, expect, test } from "vitest"
import { roomForTests, wide } from "./room.js"

const room = roomForTests()

describe("reading the letter with the keyboard alone", () => {
  test("Tab reaches the comparison, n goes through all changes, Escape lets go", async () => {
    const { page } = await room.open("yezhov-letter/", { viewport: wide })
    const status = page.locator(".steps [role=status]")
    const total = Number((await status.textContent())?.match(/\d+/)?.[0])
    expect(total).toBeGreaterThan(8)
    while (!(await page.evaluate(() => document.activeElement?.tagName === "VARIORUM-VIEW")))
      await page.keyboard.press("Tab")
    for (let place = 1; place <= total; place++) {
      await page.keyboard.press("n")
      expect(await status.textContent()).toBe(`change ${place} of ${total}`)
      const isChosen = await page.evaluate(() => {
        const focused = document.activeElement?.shadowRoot?.activeElement
        return focused?.hasAttribute("data-change") && focused.closest(".chosen") !== null
      })
      expect(isChosen, `focus at change ${place}`).toBe(true)
      expect(await page.locator(".chosen:visible").first().isVisible()).toBe(true)
    }
    await page.keyboard.press("n")
    expect(await status.textContent()).toBe(`change 1 of ${total}`)
    await page.keyboard.press("Escape")
    expect(await page.locator(".chosen").count()).toBe(0)
  })

  test("switches, displays, the key and the list work with Enter and Space, and nothing traps the focus", async () => {
    const { page } = await room.open("yezhov-letter/", { viewport: wide })
    const press = async (selector: string, key: string) => {
      await page.locator(selector).first().focus()
      await page.keyboard.press(key)
    }
    await press(".displays button:nth-child(2)", "Enter")
    expect(await page.locator(".sheet.inline").count()).toBe(1)
    await press(".switch.deleted", "Space")
    expect(await page.locator(".switched-off").first().textContent()).toContain("not shown")
    await press(".switch.deleted", "Space")
    await press(".key summary", "Enter")
    expect(await page.locator(".key dl").isVisible()).toBe(true)
    await press(".changes summary", "Enter")
    await press(".changes li:nth-child(2) button", "Enter")
    expect(await page.locator(".changes [aria-current]").count()).toBe(1)
    const focused = () => page.evaluate(() => document.activeElement?.tagName)
    for (let i = 0; i < 60 && (await focused()) === "VARIORUM-VIEW"; i++)
      await page.keyboard.press("Tab")
    expect(await focused()).not.toBe("VARIORUM-VIEW")
  })
})
