/** A site of `variorum page`, read in a browser: with scripts, without, and in a frame that may do nothing else. */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, extname, join } from "node:path"
import { fileURLToPath } from "node:url"
import type { BrowserContextOptions } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { mediaType } from "../../packages/cli/src/media-types.js"
import { run } from "../../packages/cli/src/run.js"
import { roomForTests, type Visit } from "./room.js"

const room = roomForTests()
const examples = join(dirname(fileURLToPath(import.meta.url)), "../../examples")
const folder = mkdtempSync(join(tmpdir(), "variorum-site-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

beforeAll(async () => {
  const world = {
    width: 80,
    isTerminal: false,
    colour: false,
    print: () => Promise.resolve(),
    warn: () => undefined,
    report: () => undefined,
  }
  const plenum = join(examples, "plenum-1936/plenum-1936.variorum.json")
  const gettysburg = join(examples, "gettysburg/gettysburg.variorum.json")
  const ran = await run(["page", plenum, gettysburg, "--out", folder], world)
  expect(ran).toMatchObject({ outcome: 0, line: "" })
})

const SITE = "https://site.example/"
/** A course page with the comparison in a frame that grows as it is told to. */
const HOST = "https://course.example/"
const HOST_PAGE = `<!doctype html><meta charset="utf-8"><title>Course</title><link rel="icon" href="data:,">
<script>
  globalThis.heard = []
  addEventListener("message", ({ data }) => {
    heard.push(data)
    if (data.subject === "lti.frameResize") document.querySelector("iframe").height = data.height
  })
</script>
<iframe sandbox="allow-scripts" width="700" height="300" src="${SITE}plenum-1936/frame.html?childId=one"></iframe>`

/** Opens a page of the site; nothing but the site and the course page is there to be asked. */
async function open(address: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const visit = await room.open("", options)
  const { page } = visit
  await page.goto("about:blank")
  await page.context().route("**", (route) => {
    const { origin, pathname } = new URL(route.request().url())
    if (`${origin}/` === HOST) return route.fulfill({ contentType: "text/html", body: HOST_PAGE })
    if (`${origin}/` !== SITE) return route.abort()
    const file = pathname.endsWith("/") ? `${pathname}index.html` : pathname
    const path = join(folder, decodeURIComponent(file))
    return extname(path) === ""
      ? route.abort()
      : route.fulfill({ path, contentType: mediaType(path) })
  })
  await page.goto(address)
  return visit
}

/** What was asked of anybody but the site. */
function elsewhere({ requests, origin }: Visit): readonly string[] {
  return requests.filter(
    (url) => ![SITE, HOST, origin, "data:", "blob:"].some((own) => url.startsWith(own)),
  )
}

describe("a site without a script", () => {
  test("lists its editions", async () => {
    const visit = await open(SITE, { javaScriptEnabled: false })
    expect(await visit.page.locator("li a").count()).toBe(2)
    expect(await visit.page.locator("input").isVisible()).toBe(false)
    await visit.page.locator("li a").first().click()
    expect(visit.page.url()).toBe(`${SITE}plenum-1936/index.html`)
    expect([...visit.troubles, ...elsewhere(visit)]).toEqual([])
  })

  test.each(["index.html", "frame.html", "static.html", "course.html"])(
    "can be read, with what was cut and added: %s",
    async (name) => {
      const visit = await open(`${SITE}plenum-1936/${name}`, { javaScriptEnabled: false })
      for (const marks of ["del", "ins"])
        expect(await visit.page.locator(marks).first().isVisible(), marks).toBe(true)
      const line = await visit.page
        .locator("del")
        .first()
        .evaluate((element) => getComputedStyle(element).textDecorationLine)
      expect(line).toBe("line-through")
      expect([...visit.troubles, ...elsewhere(visit)]).toEqual([])
    },
  )
})

describe("a site with scripts", () => {
  test("is compared in the page, and opens a change by the address that it has without a script", async () => {
    const visit = await open(`${SITE}plenum-1936/`)
    const { page } = visit
    await page.locator(".sheet").first().waitFor()
    expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1)
    const id = await page.locator("[id^='variorum:change=']").nth(2).getAttribute("id")
    await page.goto("about:blank")
    await page.goto(`${SITE}plenum-1936/#${id}`)
    await page.locator(".card").waitFor()
    expect(await page.locator(".link-note").count()).toBe(0)
    expect(page.url()).toContain(id)
    expect([...visit.troubles, ...elsewhere(visit)]).toEqual([])

    const still = await open(`${SITE}plenum-1936/#${id}`, { javaScriptEnabled: false })
    expect(await still.page.locator(":target").count()).toBe(1)
  })

  test("filters its list by words of the titles", async () => {
    const visit = await open(SITE)
    const { page } = visit
    await page.getByRole("searchbox").fill("GETTYS address")
    expect(await page.locator("li:visible").count()).toBe(1)
    expect(await page.getByRole("status").textContent()).toBe("1 / 2")
    await page.getByRole("searchbox").fill("")
    expect(await page.locator("li:visible").count()).toBe(2)
    expect([...visit.troubles, ...elsewhere(visit)]).toEqual([])
  })
})

test("a comparison in a frame that may only run its script tells how high it is, and settles", async () => {
  const visit = await open(HOST)
  const { page } = visit
  const frame = page.frameLocator("iframe")
  await frame.locator(".sheet").first().waitFor()
  const heights = () => page.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard)
  await expect
    .poll(() => frame.locator("html").evaluate((root) => root.scrollHeight - root.clientHeight))
    .toBe(0)
  const heard = await heights()
  const told = heard.at(-2) as { subject: string; height: number }
  expect(told.subject).toBe("lti.frameResize")
  expect(told.height).toBeGreaterThan(300)
  expect(heard.at(-1)).toBe(`pymxPYMxonexPYMxheightxPYMx${told.height}`)
  // Told a handful of times, not without end.
  await page.waitForTimeout(500)
  expect(await heights()).toHaveLength(heard.length)
  expect(heard.length).toBeLessThan(20)
  expect([...visit.troubles, ...elsewhere(visit)]).toEqual([])
})
