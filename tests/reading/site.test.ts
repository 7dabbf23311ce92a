/** A site of `variorum page`, read in a browser: with scripts, without, and in a frame that may do nothing else. */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, extname, join } from "node:path"
import { fileURLToPath } from "node:url"
import type { BrowserContextOptions } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
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
  const editions = ["yezhov-letter", "gettysburg"].map((name) =>
    join(examples, name, `${name}.variorum.json`),
  )
  const ran = await run(["page", ...editions, "--out", folder], world)
  if (ran.outcome !== 0) throw new Error(ran.line)
})

const SITE = "https://site.example/"
const LETTER = `${SITE}yezhov-letter/`
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
<iframe sandbox="allow-scripts" width="700" height="300" src="${LETTER}frame.html?childId=one"></iframe>`

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

test("without a script a site lists its editions, and each page can be read with its marks", async () => {
  const visit = await open(SITE, { javaScriptEnabled: false })
  const { page } = visit
  expect(await page.locator("input").isVisible()).toBe(false)
  await page.getByRole("listitem").getByRole("link").first().click()
  expect(page.url()).toBe(`${LETTER}index.html`)
  for (const name of ["index.html", "frame.html", "static.html", "course.html"]) {
    await page.goto(LETTER + name)
    for (const [marks, line] of [
      ["del", "line-through"],
      ["ins", "underline"],
    ] as const) {
      expect(await page.locator(marks).first().isVisible(), name).toBe(true)
      const drawn = await page
        .locator(marks)
        .evaluateAll((all) => all.map((each) => getComputedStyle(each).textDecorationLine))
      expect(drawn, name).toContain(line)
    }
  }
  await page.goto(`${LETTER}index.html`)
  await page.locator(".changes a").nth(1).click()
  expect(await page.locator(":target").isVisible()).toBe(true)
  expect([...visit.troubles, ...elsewhere(visit)]).toEqual([])
})

test("with scripts it is compared in the page, and a change has the address that it has without", async () => {
  const visit = await open(LETTER)
  const { page } = visit
  await page.locator(".sheet").first().waitFor()
  expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1)
  const address = await page.locator("variorum-view > div .changes a").nth(1).getAttribute("href")
  await page.goto("about:blank")
  await page.goto(`${LETTER}${address}`)
  await page.locator(".card").waitFor()
  expect(await page.locator(".link-note").count()).toBe(0)
  expect(page.url()).toContain(address)

  await page.goto(SITE)
  const shown = page.getByRole("listitem").filter({ visible: true })
  await page.getByRole("searchbox").fill("GÉTTYS")
  expect(await shown.count()).toBe(1)
  expect(await page.getByRole("status").textContent()).toBe("1 / 2")
  await page.getByRole("searchbox").fill("")
  expect(await shown.count()).toBe(2)
  expect([...visit.troubles, ...elsewhere(visit)]).toEqual([])
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
