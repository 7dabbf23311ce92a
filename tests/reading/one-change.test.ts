import { describe, expect, test } from "vitest"
import { phone, roomForTests, wide } from "./room.js"

const room = roomForTests()

describe("one change, by keyboard alone", () => {
  test("is chosen, linked to, cited, and opened again by its link", async () => {
    const { page, origin, troubles } = await room.open("yezhov-letter/", {
      viewport: wide,
      permissions: ["clipboard-read", "clipboard-write"],
    })
    const focused = (selector: string) =>
      page.evaluate(
        (name) => document.activeElement?.shadowRoot?.activeElement?.matches(name) ?? false,
        selector,
      )
    const tabTo = async (selector: string) => {
      for (let i = 0; i < 80 && !(await focused(selector)); i++) await page.keyboard.press("Tab")
      expect(await focused(selector), selector).toBe(true)
    }
    const clipboard = () => page.evaluate(() => navigator.clipboard.readText())
    await tabTo(".displays button")
    for (let i = 0; i < 8; i++) await page.keyboard.press("n")
    const words = await page.locator(".card .reading").first().textContent()

    await tabTo(".copy-link")
    await page.keyboard.press("Enter")
    await page.locator(".said", { hasText: "Copied" }).waitFor()
    const link = await clipboard()
    expect(link).toMatch(
      new RegExp(`^${origin}/yezhov-letter/#variorum:(?:.*&)?change=p\\w+&draft=`, "u"),
    )

    await tabTo(".cite")
    await page.keyboard.press("Enter")
    await tabTo(".citation select")
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("ArrowDown")
    await tabTo(".citation button")
    await page.keyboard.press("Space")
    await expect.poll(clipboard).toMatch(/^@misc\{variorum-p/u)
    expect(await page.locator(".actions button, .actions select").count()).toBeLessThanOrEqual(5)

    await page.keyboard.press("Escape")
    expect(await page.locator(".citation").count()).toBe(0)
    expect(await focused(".cite")).toBe(true)
    await page.keyboard.press("Escape")
    expect(await page.locator(".card").count()).toBe(0)
    expect(await focused("[data-change]")).toBe(true)

    await page.goto("about:blank")
    await page.goto(link)
    await page.locator(".card").waitFor()
    expect(await page.locator(".card .reading").first().textContent()).toBe(words)
    expect(await page.locator(".link-note").count()).toBe(0)
    expect(await page.locator(".passage.chosen").first().isVisible()).toBe(true)
    expect(troubles).toEqual([])
  })

  test.each([wide, phone])("its card covers no text: $width px", async (viewport) => {
    const { page } = await room.open("yezhov-letter/", { viewport })
    await page.locator("variorum-view").evaluate((view) => {
      for (let i = 0; i < 8; i++) if ("next" in view && typeof view.next === "function") view.next()
    })
    await page.locator(".cite").click()
    const covered = await page.evaluate(() => {
      const root = document.querySelector("variorum-view")?.shadowRoot
      const card = root?.querySelector(".card")?.getBoundingClientRect()
      if (!root || !card) return ["no card"]
      return [...root.querySelectorAll(".block")]
        .filter((block) => {
          const { left, right, top, bottom } = block.getBoundingClientRect()
          return left < card.right && right > card.left && top < card.bottom && bottom > card.top
        })
        .map((block) => block.textContent)
    })
    expect(covered).toEqual([])
  })
})
