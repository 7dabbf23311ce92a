import { describe, expect, test } from "vitest"
import { roomForTests, wide } from "./room.js"

const room = roomForTests()

describe("choosing two copies of the speech", () => {
  test("another copy is fetched and compared", async () => {
    const { page, requests } = await room.open("gettysburg/", { viewport: wide })
    await page.getByLabel("Later copy").selectOption("hay")
    await page.locator(".column-head.after", { hasText: "Hay copy" }).waitFor()
    expect(requests.some((url) => url.endsWith("/hay.txt"))).toBe(true)
  })
})
