import { describe, expect, test } from "vitest"
import { roomForTests, wide } from "./room.js"

const room = roomForTests()

describe("an edition of three copies of the speech", () => {
  test("any two are compared, chosen by keyboard, and the address keeps which", async () => {
    const { page } = await room.open("gettysburg/", { viewport: wide })
    await page.locator(".column-head.after", { hasText: "Bliss copy" }).waitFor()
    await page.getByLabel("Later text").selectOption("Hay copy")
    await page.locator(".column-head.after", { hasText: "Hay copy" }).waitFor()
    await page.reload()
    await page.locator(".column-head.after", { hasText: "Hay copy" }).waitFor()
    expect(new URL(page.url()).hash).toContain("pair=N")
  })

  test("all three stand in the table, with the chosen base", async () => {
    const { page } = await room.open("gettysburg/", { viewport: wide })
    await page.getByRole("button", { name: "Table" }).click()
    const heads = page.locator(".sheet thead th")
    await heads.first().waitFor()
    expect((await heads.allTextContents()).join(" ")).toMatch(
      /Nicolay copy base.*Hay copy.*Bliss/su,
    )
    await page.getByLabel("Base").selectOption("Hay copy")
    await page.locator(".sheet thead th", { hasText: "Hay copy base" }).waitFor()
  })
})
