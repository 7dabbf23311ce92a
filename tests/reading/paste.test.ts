import { readdirSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import * as esbuild from "esbuild"
import type { Page } from "playwright-core"
import { beforeAll, describe, expect, test } from "vitest"
import { sharedFolder } from "../shared.js"
import type { Outcome } from "../../packages/editor/src/paste/paste-page.testing.js"
import { roomForTests, type Visit } from "./room.js"

const room = roomForTests()
const folder = sharedFolder("hostile")
/** Said in the name of what is skipped, so that a run without the files tells why. */
const where =
  folder === null ? " (skipped: the shared files are not here; see VARIORUM_SHARED)" : ""

const POLICY =
  "default-src 'none'; script-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'"
/** Counts, in whichever frame it happens, what runs: in the page, and by the frame that stands in it. */
const COUNTED = `
  if (window === top) Object.assign(globalThis, { ran: 0, fired: new Set() })
  for (const name of ["alert", "prompt", "confirm", "print", "__canary"])
    globalThis[name] = () => {
      let frame = window
      while (frame !== top && frame.parent !== top) frame = frame.parent
      if (frame === top) top.ran++
      else top.fired.add(frame)
    }`

let script = ""
beforeAll(async () => {
  const { outputFiles } = await esbuild.build({
    entryPoints: [
      fileURLToPath(
        new URL("../../packages/editor/src/paste/paste-page.testing.ts", import.meta.url),
      ),
    ],
    conditions: ["variorum-source"],
    bundle: true,
    format: "iife",
    target: "es2022",
    write: false,
  })
  script = outputFiles[0]?.text ?? ""
})

/** A page with the editor of a text, and one with nothing, in which payloads are put as they are. */
async function open(path: "protected/" | "control/"): Promise<Visit> {
  const visit = await room.open("")
  const { page, origin } = visit
  // The editor's own page fetches what it will need; here it only says where the server is.
  await page.waitForLoadState("networkidle")
  await page.context().route("**", (route) => {
    const address = route.request().url()
    if (address === `${origin}/${path}`)
      return route.fulfill({
        contentType: "text/html",
        headers: path === "protected/" ? { "Content-Security-Policy": POLICY } : {},
        body: `<!doctype html><meta charset="utf-8"><title>Made for a test</title><link rel="icon" href="data:,"><script src="/made.js"></script>`,
      })
    if (address === `${origin}/made.js`)
      return route.fulfill({
        contentType: "text/javascript",
        body:
          path === "protected/"
            ? `document.addEventListener("DOMContentLoaded", () => { ${script} })`
            : "",
      })
    // Nothing else is answered: that it was asked for is enough.
    return route.abort()
  })
  await page.addInitScript(COUNTED)
  await page.goto(`${origin}/${path}`)
  return visit
}

function pasteIn(page: Page, data: Readonly<Record<string, string>>): Promise<Outcome> {
  return page.evaluate(
    (given) =>
      (globalThis as unknown as { paste(data: typeof given): Promise<Outcome> }).paste(given),
    data,
  )
}

/** Addresses asked for since the page was opened. */
function asked({ requests, origin }: Visit): string[] {
  const own = [`${origin}/protected/`, `${origin}/control/`, `${origin}/made.js`, "data:,"]
  const start = requests.findIndex((address) => own.includes(address))
  return requests.slice(start).filter((address) => !own.includes(address))
}

/**
 * `VARIORUM_ALL=1` pastes every payload. Otherwise, of the long list, those that run where nothing stops them (by their
 * lines, as a whole run has found them) and one in so many of all others; the short lists are pasted whole.
 */
const isThorough = process.env["VARIORUM_ALL"] === "1"
const ONE_OF = 30
const RUN = new Set([33, 39, 47, 48, 49, 64, 200, 381, 920, 1062, 1066, 1213, 1216, 1402])

interface List {
  readonly name: string
  readonly payloads: readonly string[]
}

function lists(): readonly List[] {
  if (folder === null) return []
  const read = (name: string) => readFileSync(`${folder}/${name}`, "utf8")
  const json = <T>(name: string) => JSON.parse(read(name)) as T
  const urls = json<Readonly<Record<string, readonly string[]>>>("html/urls.json")
  const quoted = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;")
  const svg = readdirSync(`${folder}/svg`).filter((name) => name.endsWith(".svg"))
  return [
    {
      name: "DOMPurify",
      payloads: json<readonly { payload: string }[]>("html/dompurify-dev.json").map(
        (each) => each.payload,
      ),
    },
    {
      name: "html5lib",
      payloads: json<readonly { input: string }[]>("html/html5lib-sanitizer.json").map(
        (each) => each.input,
      ),
    },
    {
      name: "XSS payload list",
      payloads: read("html/xss-payloadbox-dev.txt")
        .split("\n")
        .filter((line) => line.trim() !== "")
        .filter((_, i) => isThorough || RUN.has(i) || i % ONE_OF === 0),
    },
    {
      name: "addresses",
      payloads: (urls["hostile"] ?? []).flatMap((url) => [
        `<a href="${quoted(url)}">x</a>`,
        `<iframe src="${quoted(url)}"></iframe>`,
        `<object data="${quoted(url)}"></object>`,
      ]),
    },
    { name: "pictures", payloads: svg.map((name) => read(`svg/${name}`)) },
  ]
}

/** Puts payloads where nothing stops them, each in a frame of its own, and says how many of them ran something. */
async function firedUnprotected(page: Page, payloads: readonly string[]): Promise<number> {
  let fired = 0
  for (let i = 0; i < payloads.length; i += 60)
    fired += await page.evaluate(
      async (some) => {
        const { fired: those } = globalThis as unknown as { fired: Set<unknown> }
        those.clear()
        const frames = some.map((payload) => {
          const frame = document.body.appendChild(document.createElement("iframe"))
          // As a page has it: then scripts run too.
          frame.contentDocument!.open()
          frame.contentDocument!.write(payload)
          frame.contentDocument!.close()
          return frame
        })
        await new Promise((resolve) => setTimeout(resolve, 800))
        const count = those.size
        for (const frame of frames) frame.remove()
        return count
      },
      payloads.slice(i, i + 60),
    )
  return fired
}

describe("hostile markup, pasted", () => {
  test.skipIf(folder === null)(
    `runs nothing and asks for nothing, though the same does where nothing stops it${where}`,
    { timeout: 240_000 },
    async () => {
      const control = await open("control/")
      const visit = await open("protected/")
      let firedOfAll = 0
      for (const { name, payloads } of lists()) {
        const fired = await firedUnprotected(control.page, payloads)
        const before = await visit.page.evaluate(
          () => (globalThis as unknown as { ran: number }).ran,
        )
        expect(before).toBe(0)
        const live = await visit.page.evaluate(async (some) => {
          const { paste, pasteAsOwn } = globalThis as unknown as {
            paste(data: Record<string, string>): Promise<Outcome>
            pasteAsOwn(html: string): Promise<readonly string[]>
          }
          const found: string[] = []
          for (const payload of some) {
            const outcome = await paste({ "text/html": payload, "text/plain": payload })
            found.push(...outcome.live, ...(await pasteAsOwn(payload)))
          }
          await new Promise((resolve) => setTimeout(resolve, 400))
          return found
        }, payloads)
        const ran = await visit.page.evaluate(() => (globalThis as unknown as { ran: number }).ran)
        process.stdout.write(
          `${name}: ${payloads.length} pasted; ${fired} ran unprotected, ${fired - ran} of them stopped\n`,
        )
        firedOfAll += fired
        expect(live, name).toEqual([])
        expect(ran, name).toBe(0)
      }
      expect(asked(visit)).toEqual([])
      // Else the payloads would prove nothing.
      expect(firedOfAll).toBeGreaterThan(20)
      expect(asked(control).length).toBeGreaterThan(0)
      expect(visit.troubles).toEqual([])
      expect(await visit.page.evaluate(() => ({}) as Record<string, unknown>)).toEqual({})
    },
  )
})

/** Markup as Word gives it, so long. */
function wordMarkup(length: number): string {
  const paragraph = (i: number) =>
    `<p class=MsoNormal style='margin-bottom:8.0pt;text-align:justify;line-height:107%'><span lang=EN-GB style='font-size:12.0pt;line-height:107%;font-family:"Times New Roman",serif;mso-ansi-language:EN-GB'>Paragraph ${i} is about the <b style='mso-bidi-font-weight:normal'>harbour</b> and of all that <i>nobody</i> saw there<span style='mso-spacerun:yes'>&nbsp; </span>in the winter of that year.<o:p></o:p></span></p>\n`
  let markup = ""
  for (let i = 0; markup.length < length; i++) markup += paragraph(i)
  return `<html xmlns:w="urn:schemas-microsoft-com:office:word"><head><style>p.MsoNormal {margin:0}</style></head><body><!--StartFragment-->${markup}<!--EndFragment--></body></html>`
}

test("5 MB of Word come in", {
  timeout: 120_000,
}, async () => {
  const { page } = await open("protected/")
  const { took, longest, text, report } = await pasteIn(page, {
    "text/html": wordMarkup(5_000_000),
  })
  process.stdout.write(
    `5 MB of Word: ${took.toFixed(0)} ms, longest task ${longest.toFixed(0)} ms, ${report?.blocks} blocks\n`,
  )
  expect(text).toContain("Paragraph 7000 is about the harbour")
  expect(took).toBeLessThan(2000 * slowness)
  expect(longest).toBeLessThan(1000 * slowness)
})

/** Two seconds are asked, on a quiet machine: other work on it must not fail this test. The figures are told either way. */
const slowness = 4
