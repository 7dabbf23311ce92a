import { describe, expect, test } from "vitest"
import { pages, roomForTests } from "./room.js"

const room = roomForTests()

describe("a page that promises privacy", () => {
  test.each(["", ...pages])("asks nobody but its own server: /%s", async (path) => {
    const visit = await room.open(path)
    await visit.page.waitForLoadState("networkidle")
    const own = visit.requests.filter(
      (url) => url.startsWith(visit.origin) || url.startsWith("data:"),
    )
    expect(visit.requests).toEqual(own)
    expect(visit.requests.length).toBeGreaterThan(1)
  })

  test.each(["", ...pages])(
    "works under a strict content policy without a complaint: /%s",
    async (path) => {
      const visit = await room.open(path)
      const policy = await visit.page
        .locator('meta[http-equiv="Content-Security-Policy"]')
        .getAttribute("content")
      expect(policy).toContain("script-src 'self'")
      expect(policy).toContain("style-src 'self'")
      expect(policy).toContain("require-trusted-types-for 'script'")
      if (path !== "")
        await visit.page.locator("variorum-view").evaluate((element) => {
          if ("next" in element && typeof element.next === "function") element.next()
        })
      expect(visit.troubles).toEqual([])
    },
  )
})
