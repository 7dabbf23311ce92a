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

describe("choosing two copies of the speech", () => {
  test("another copy is fetched and compared", async () => {
    const { page, requests } = await room.open("gettysburg/", { viewport: wide })
    await page.getByLabel("Later copy").selectOption("hay")
    await page.locator(".column-head.after", { hasText: "Hay copy" }).waitFor()
    expect(requests.some((url) => url.endsWith("/hay.txt"))).toBe(true)
  })
})
