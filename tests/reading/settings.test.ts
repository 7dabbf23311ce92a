import { describe, expect, test } from "vitest"
import { phone, roomForTests, wide } from "./room.js"

const room = roomForTests()

describe("what a reader sets", () => {
  test("goes into the address, and comes back when the page is loaded again", async () => {
    const { page, troubles, origin } = await room.open("plenum-1936/", { viewport: wide })
    await page.getByText("Filters").click()
    await page.getByLabel("Stalin 1").uncheck()
    expect(await page.getByText("1 of 6 changes are hidden.").count()).toBe(1)
    await page.getByRole("slider").focus()
    await page.keyboard.press("End")
    await page.getByRole("button", { name: "One text" }).click()
    await page.getByRole("button", { name: "Next change" }).click()
    const chosen = await page.locator(".chosen[data-passage]").first().getAttribute("data-passage")
    const address = page.url()
    const [settings, digests] = address.split("&draft=")
    expect(settings).toBe(
      `${origin}/plenum-1936/#variorum:display=inline&coarseness=8&hidden-speakers=Stalin&change=${chosen}`,
    )
    expect(digests).toMatch(/^[a-z0-9]{9}&final=[a-z0-9]{9}$/u)
    await page.reload()
    await page.locator(".sheet.inline .chosen[data-passage]").first().waitFor()
    expect(await page.locator(".chosen[data-passage]").first().getAttribute("data-passage")).toBe(
      chosen,
    )
    expect(await page.getByText("1 of 6 changes are hidden.").count()).toBe(1)
    await page.getByRole("button", { name: "Show all" }).click()
    expect(await page.getByText("Cut 3").count()).toBe(1)
    expect(new URL(page.url()).hash).not.toContain("speakers")
    expect(troubles).toEqual([])
  })

  test("lets a class guess first, by keyboard: one cut uncovered, then all", async () => {
    const { page, troubles } = await room.open("yezhov-letter/", { viewport: phone })
    const secret = "We should shoot a pretty large number."
    const shown = page.locator(".sheet", { hasText: secret })
    expect(await shown.count()).toBe(1)
    await page.getByText("Filters").click()
    await page.getByLabel("Covers what was cut").check()
    expect(await shown.count()).toBe(0)
    // Nothing in what a screen reader is given tells the words either.
    expect(await page.locator("variorum-view").ariaSnapshot()).not.toContain(secret)
    await page.locator("button.cover").first().focus()
    await page.keyboard.press("Space")
    await page.getByText("1 of 8 uncovered").waitFor()
    await page.getByRole("button", { name: "Uncover all" }).press("Enter")
    expect(await shown.count()).toBe(1)
    expect(await page.locator("button.cover").count()).toBe(0)
    expect(troubles).toEqual([])
  })
})
