import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { obstacle, openRoom, type Room, wide } from "./room.js"

let room: Room

beforeAll(async () => {
  if (obstacle === null) room = await openRoom()
})
beforeEach(({ skip }) => {
  if (obstacle !== null) skip(obstacle)
})
afterAll(async () => {
  await room?.close()
})

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
      const focused = await page.evaluate(
        () =>
          document.activeElement?.shadowRoot?.activeElement?.getAttribute("data-change") ?? null,
      )
      expect(focused, `focus at change ${place}`).not.toBeNull()
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
