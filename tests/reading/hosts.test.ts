import type { Page } from "playwright-core"
import { describe, expect, test } from "vitest"
import { roomForTests, type Visit, wide } from "./room.js"

const room = roomForTests()

const article = (slot: string, more: string, number: number) =>
  `<article slot="${slot}"><p>The ferry leaves at noon from quay ${number}, and nobody has seen the ferryman since Friday.${more}</p></article>`

const element = (number = 1) =>
  `<variorum-view heading="Ferry ${number}">${article("draft", " We have to do it.", number)}${article("final", "", number)}</variorum-view>`

interface Host {
  readonly head?: string
  readonly body?: string
  /** What the server answers, by path, besides the page itself. */
  readonly files?: Readonly<Record<string, string>>
  /** Whether the script is refused by whatever lies between. */
  readonly isBlocked?: boolean
}

/** Opens a page of somebody else's, with the element in it. */
async function open({
  head = "",
  body = element(),
  files = {},
  isBlocked = false,
}: Host): Promise<Visit> {
  const visit = await room.open("", { viewport: wide })
  const { page, origin } = visit
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A host</title><link rel="icon" href="data:,">${head}<script type="module" src="/variorum/variorum-view.js"></script><body>${body}`
  await page.context().route(`${origin}/host/**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice("/host/".length)
    const text = name === "" ? html : files[name]
    return text === undefined
      ? route.fulfill({ status: 404 })
      : route.fulfill({ contentType: name === "" ? "text/html" : "application/json", body: text })
  })
  if (isBlocked) await page.context().route("**/*.js", (route) => route.abort("blockedbyclient"))
  await page.goto(`${origin}/host/`)
  return visit
}

/** Goes to the first change, and tells how the words of the room look then. */
async function lookOf(page: Page) {
  await page.locator(".sheet").first().waitFor({ state: "attached" })
  await page
    .locator("variorum-view")
    .first()
    .evaluate((view) => {
      if ("next" in view && typeof view.next === "function") view.next()
    })
  await page.locator("variorum-view .card").first().waitFor({ state: "attached" })
  return page
    .locator("variorum-view")
    .first()
    .evaluate((view) => {
      const find = (selector: string) => view.shadowRoot?.querySelector(selector) as HTMLElement
      const styleOf = (selector: string) => getComputedStyle(find(selector))
      const { color, backgroundColor, textTransform, textAlign, whiteSpaceCollapse } =
        styleOf(".room")
      return {
        room: { color, backgroundColor, textTransform, textAlign, whiteSpaceCollapse },
        size: Number.parseFloat(styleOf(".room").fontSize),
        smallest: Math.min(
          ...[".bar", ".displays button", ".card", ".sheet del"].map((each) =>
            Number.parseFloat(styleOf(each).fontSize),
          ),
        ),
        width: find(".room").clientWidth,
        cut: styleOf(".sheet del").textDecorationLine,
        words: find(".sheet").textContent?.replace(/\s+/gu, " ").trim(),
      }
    })
}

/** How the room looks where a page says nothing; asked for once. */
let usual: ReturnType<typeof lookOf> | null = null
function usualLook() {
  usual ??= open({}).then(({ page }) => lookOf(page))
  return usual
}

describe("style sheets of a page that speak of everything", () => {
  test.each([
    ["takes all away", "* { all: unset !important }"],
    [
      "sets everything anew",
      "* { color: #fff !important; background: #000 !important; text-transform: uppercase !important; text-align: center !important; text-indent: 4em; white-space: pre !important; margin: 0; padding: 0; list-style: none } ins, del { display: none !important } .room, .card, .sheet { display: none !important }",
    ],
  ])("%s: the room looks as ever", async (_, css) => {
    const expected = await usualLook()
    const { page, troubles } = await open({ head: `<style>${css}</style>` })
    const found = await lookOf(page)
    expect(found.room).toEqual(expected.room)
    expect({ ...found, room: 0, width: 0 }).toEqual({ ...expected, room: 0, width: 0 })
    expect(Math.abs(found.width - expected.width)).toBeLessThan(40)
    expect(troubles).toEqual([])
  })

  test("a rem of 10 px leaves words that can be read", async () => {
    const { page } = await open({ head: "<style>html { font-size: 62.5% }</style>" })
    const { size, smallest } = await lookOf(page)
    expect(size).toBeGreaterThanOrEqual(15)
    expect(smallest).toBeGreaterThanOrEqual(11)
  })

  test("a host as wide as its content is as wide as a phone", async () => {
    const styles = ["float: left", "display: inline-block", "display: table"]
    const { page } = await open({
      body: styles.map((css) => element().replace(" ", ` style="${css}" `)).join("<br>"),
    })
    await page.locator(".sheet").nth(2).waitFor()
    const widths = await page
      .locator(".room")
      .evaluateAll((rooms) => rooms.map((each) => each.clientWidth))
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(256)
  })
})

describe("scripts of a page that alter what all programs share", () => {
  test("more methods of objects and lists, replaced ones, and another JSON", async () => {
    const script = `
      Object.prototype.extended = function () { return 1 }
      Object.prototype.each = function (visit) { for (const name in this) visit(this[name]) }
      Array.prototype.last = function () { return this[this.length - 1] }
      Array.prototype.toJSON = function () { return "[" + this.join() + "]" }
      String.prototype.toJSON = function () { return '"' + this + '"' }
      globalThis.calls = 0
      for (const name of ["map", "filter", "forEach", "find", "some", "every", "includes", "indexOf", "reduce", "flatMap"]) {
        const own = Array.prototype[name]
        Array.prototype[name] = function (...given) { calls++; return own.apply(this, given) }
      }`
    const { page, troubles } = await open({ head: `<script>${script}</script>` })
    expect(await lookOf(page)).toEqual(await usualLook())
    expect(await page.evaluate(() => (globalThis as { calls?: number }).calls)).toBeGreaterThan(0)
    expect(troubles).toEqual([])
  })
})

describe("what a page does not get", () => {
  test("the script: both texts are there to be read, and nothing else is asked for", async () => {
    const { page, requests, origin } = await open({ isBlocked: true })
    const texts = page.locator("article")
    expect(await texts.count()).toBe(2)
    for (const text of await texts.all()) expect(await text.isVisible()).toBe(true)
    const asked = requests.slice(requests.indexOf(`${origin}/host/`))
    // The page before it, the editor's, may still be fetching what it will need.
    const own = asked.filter((url) => !url.startsWith(`${origin}/editor/`))
    expect(own.filter((url) => url.endsWith(".js"))).toEqual([
      `${origin}/variorum/variorum-view.js`,
    ])
  })

  test("fonts, pictures and requests: none is wanted", async () => {
    const policy = `default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; font-src 'none'; require-trusted-types-for 'script'; trusted-types lit-html`
    const { page, troubles } = await open({
      head: `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    })
    expect((await lookOf(page)).words).toContain("The ferry leaves")
    expect(await page.evaluate(() => document.fonts.size)).toBe(0)
    expect(troubles).toEqual([])
  })
})

describe("much of it", () => {
  test("ten on a page are drawn, and each is chosen in by itself", async () => {
    const { page, troubles } = await open({
      body: Array.from({ length: 10 }, (_, i) => element(i)).join(""),
    })
    await page.locator(".sheet").nth(9).waitFor()
    expect(await page.locator(".sheet").count()).toBe(10)
    for (const [i, sheet] of (await page.locator(".sheet").all()).entries())
      expect(await sheet.textContent()).toContain(`quay ${i},`)
    await page.locator("variorum-view").nth(3).locator("del").first().click()
    await page.locator(".card").waitFor()
    expect(await page.locator("variorum-view").nth(3).locator(".card").count()).toBe(1)
    expect(await page.locator(".card").count()).toBe(1)
    expect(troubles).toEqual([])
  })

  test("an edition of 20 MB: its page stays readable, and says how far it has come", async () => {
    const blocks = (more: string) =>
      Array.from({ length: 82_000 }, (_, i) => ({
        kind: "paragraph",
        text: `On day ${i} the council met in the old mill, and nobody asked ferryman ${(i * 7_919) % 82_000} about the water.${i % 50 === 0 ? more : ""}`,
      }))
    const edition = JSON.stringify({
      format: "variorum-edition",
      version: 1,
      witnesses: [
        { siglum: "A", blocks: blocks("") },
        { siglum: "B", blocks: blocks(" It rained.") },
      ],
    })
    expect(edition.length).toBeGreaterThan(20_000_000)
    const body = element().replace("<variorum-view", '<variorum-view src="large.variorum.json"')
    const { page, troubles } = await open({ body, files: { "large.variorum.json": edition } })
    await page.locator(".state", { hasText: /\d+ %/u }).waitFor()
    expect(await page.getByText("We have to do it.").isVisible()).toBe(true)
    if (process.env.VARIORUM_ALL === "1") await page.locator(".sheet").waitFor({ timeout: 120_000 })
    expect(troubles).toEqual([])
  }, 150_000)
})

describe("a page that is read before its script arrives", () => {
  test.each([wide, { width: 390, height: 844 }])(
    "does not move when it comes: $width px",
    async (viewport) => {
      const visit = await room.open("", { viewport })
      const { page, origin } = visit
      const before: string[] = []
      await page.context().route("**/variorum-view.js", async (route) => {
        // The script waits until the first text is painted.
        await page.getByText("We should shoot a pretty large number.").waitFor()
        before.push((await page.locator("article").first().textContent()) ?? "")
        await route.continue()
      })
      await page.addInitScript(() => {
        const shifts: number[] = []
        Object.assign(globalThis, { shifts })
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
            shifts.push(entry.value)
        }).observe({ type: "layout-shift", buffered: true })
      })
      await page.goto(`${origin}/yezhov-letter/`)
      await page.locator(".sheet").waitFor()
      await page.waitForLoadState("networkidle")
      expect(before.join("")).toContain("We should shoot")
      expect(await page.evaluate(() => (globalThis as { shifts?: number[] }).shifts)).toEqual([])
    },
  )
})
