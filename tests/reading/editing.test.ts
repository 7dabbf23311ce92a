/** The editor with two texts that are written in, in a page that allows as little as a strict host does. */
import {
  type Browser,
  type BrowserContextOptions,
  type CDPSession,
  chromium,
  type Page,
} from "playwright-core"
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { chromiumFlags, findChromium, whyNoChromium } from "../../scripts/chromium.mjs"
import { serveEditingPage } from "../../scripts/editing-page.mjs"
import { faultsIn } from "./axe.js"

const executablePath = findChromium()
const obstacle = executablePath === null ? whyNoChromium() : null
let served: Awaited<ReturnType<typeof serveEditingPage>>
let browser: Browser
let troubles: string[] = []
let page: Page

beforeAll(async () => {
  if (executablePath === null) return
  served = await serveEditingPage()
  browser = await chromium.launch({ executablePath, args: chromiumFlags })
})
beforeEach(({ skip }) => skip(obstacle !== null, obstacle ?? ""))
afterEach(() => page?.context().close())
afterAll(async () => {
  await browser?.close()
  served?.close()
})

const ENGLISH = [
  "The committee met in the old hall by the river.\n\nNobody there had seen the plans.\n\nThey went home.",
  "The committee met in the new house by the river.\n\nThey went home.",
]

async function open(texts: readonly string[], options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options)
  page = await context.newPage()
  troubles = []
  page.on("pageerror", (error) => troubles.push(error.message))
  page.on("console", (line) => {
    if (line.type() === "error" && !line.location().url.endsWith("favicon.ico"))
      troubles.push(line.text())
  })
  await page.goto(served.address)
  await page.evaluate(
    (both) =>
      (globalThis as unknown as { openTexts(texts: unknown): void }).openTexts(
        both.map((text, i) => ({ siglum: "DF".charAt(i), title: ["Draft", "Final"][i], text })),
      ),
    texts,
  )
  await page.locator("variorum-panes .words [data-passage]").first().waitFor()
  return page
}

/** What is known inside the page. */
interface Inside {
  readonly session: {
    readonly work: {
      readonly texts: { readonly witness: { readonly text: string } }[]
      readonly pins: { readonly kind: string }[]
    }
  }
  readonly comparer: {
    readonly state: { readonly isCurrent: boolean; readonly collation: unknown }
  }
  readonly collate: (witnesses: unknown) => unknown
  readonly panes: {
    putCaret(index: number, caret: { anchor: number; head: number }): void
    readonly panes: {
      readonly view: {
        readonly composing: boolean
        readonly state: { readonly selection: { readonly head: number } }
      }
    }[]
  }
}

function textOf(index: number): Promise<string> {
  return page.evaluate(
    (i) => (globalThis as unknown as Inside).session.work.texts[i]?.witness.text ?? "",
    index,
  )
}

function putCaret(place: number): Promise<void> {
  return page.evaluate(
    (at) => (globalThis as unknown as Inside).panes.putCaret(0, { anchor: at, head: at }),
    place,
  )
}

/** True when what is shown is what a fresh comparison gives. */
function isFresh(): Promise<boolean> {
  return page.evaluate(() => {
    const { session, comparer, collate } = globalThis as unknown as Inside
    const fresh = collate(session.work.texts.map(({ witness }) => witness))
    return JSON.stringify(comparer.state.collation) === JSON.stringify(fresh)
  })
}

const compose = (session: CDPSession, text: string) =>
  session.send("Input.imeSetComposition", {
    text,
    selectionStart: text.length,
    selectionEnd: text.length,
  })

describe("an input method", () => {
  test.each([
    [
      "Russian",
      "Мы собрались в старом доме у реки.\n\nНикто не знал.",
      ["п", "пр", "при", "прив"],
      "привет",
    ],
    [
      "Hebrew, from right to left",
      "נפגשנו בבית הישן ליד הנהר.\n\nאיש לא ידע.",
      ["ש", "של", "שלו"],
      "שלום",
    ],
    [
      "letters with combining signs",
      "We met in the old hall.\n\nNobody knew.",
      ["e", "é", "ḗ"],
      "ḗ",
    ],
    ["Japanese", "古い家で会った。\n\n誰も知らなかった。", ["k", "か", "かn", "かん"], "漢"],
  ])("composes undisturbed: %s", async (_, text, steps, word) => {
    await open([text, text.replace(/\n\n.*/u, "")])
    const session = await page.context().newCDPSession(page)
    await putCaret(4)
    for (const step of steps) {
      await compose(session, step)
      // The comparison answers in the middle of the word.
      await page.waitForTimeout(60)
      expect(
        await page.evaluate(() => (globalThis as unknown as Inside).panes.panes[0]?.view.composing),
      ).toBe(true)
      expect(await textOf(0)).toBe(`${text.slice(0, 3)}${step}${text.slice(3)}`)
    }
    await session.send("Input.insertText", { text: word })
    await page.waitForTimeout(200)
    expect(await textOf(0)).toBe(`${text.slice(0, 3)}${word}${text.slice(3)}`)
    expect(
      await page.evaluate(
        () => (globalThis as unknown as Inside).panes.panes[0]?.view.state.selection.head,
      ),
    ).toBe(4 + word.length)
    expect(await isFresh()).toBe(true)
    expect(troubles).toEqual([])
  })
})

describe("a page that allows little", () => {
  test("lets texts be written in and compared, long ones in a worker too", async () => {
    const long = Array.from(
      { length: 400 },
      (_, i) => `The ${i} rivers ran to ${i * 7} seas and rested there.`,
    )
    await open([long.join("\n\n"), long.toSpliced(7, 1, "Something else.").join("\n\n")])
    await putCaret(5)
    await page.keyboard.type("many words ")
    await page.waitForFunction(() => (globalThis as unknown as Inside).comparer.state.isCurrent)
    expect(await textOf(0)).toContain("The many words 0 rivers")
    expect(await isFresh()).toBe(true)
    expect(troubles).toEqual([])
  })
})

describe("nothing is at fault in the eyes of axe", () => {
  test.each([
    ["on a desk", { viewport: { width: 1440, height: 900 } }],
    ["in a hand", { viewport: { width: 390, height: 500 } }],
    ["on the narrowest page", { viewport: { width: 320, height: 500 } }],
    ["in the dark", { colorScheme: "dark" as const }],
    ["in forced colours", { forcedColors: "active" as const }],
  ])("%s", async (_, options) => {
    await open(ENGLISH, options)
    expect(await faultsIn(page)).toEqual([])
    expect(
      await page.evaluate(
        () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
      ),
    ).toBe(true)
    expect(troubles).toEqual([])
  })
})

test("a ring is dragged by a mouse, and its click is none", async () => {
  await open(ENGLISH, { viewport: { width: 1200, height: 700 } })
  const ring = await page.locator(".ring.earlier").nth(1).boundingBox()
  const words = await page.locator(".half.later .words > *").nth(1).boundingBox()
  if (ring === null || words === null) throw new Error("nothing is drawn")
  await page.mouse.move(ring.x + 12, ring.y + 12)
  await page.mouse.down()
  await page.mouse.move(words.x + 40, words.y + 10, { steps: 5 })
  expect(await page.locator(".pull .target").count()).toBe(1)
  await page.mouse.up()
  const pins = () =>
    page.evaluate(() => (globalThis as unknown as Inside).session.work.pins.map(({ kind }) => kind))
  await expect.poll(pins).toEqual(["together"])
  // A click would have opened the menu of what the passage may be aligned with.
  expect(await page.getByRole("dialog").count()).toBe(0)
})

test("a ring that is held near an edge scrolls the other text, and its own stays", async () => {
  const text = Array.from({ length: 80 }, (_, i) => `Paragraph ${i} is about the harbour.`)
  const other = text.map((words, i) => (i % 3 === 0 ? words.replace("harbour", "river") : words))
  await open([text.join("\n\n"), other.join("\n\n")], { viewport: { width: 1200, height: 600 } })
  const tops = () =>
    page
      .locator(".area")
      .evaluateAll((areas) => areas.map(({ scrollTop }) => Math.round(scrollTop)))
  const ring = await page.locator(".ring.earlier").nth(1).boundingBox()
  const area = await page.locator(".half.later").boundingBox()
  if (ring === null || area === null) throw new Error("nothing is drawn")
  await page.mouse.move(ring.x + 12, ring.y + 12)
  await page.mouse.down()
  await page.mouse.move(area.x + 60, area.y + area.height - 10, { steps: 3 })
  await expect.poll(async () => (await tops())[1]).toBeGreaterThan(200)
  expect((await tops())[0]).toBe(0)
  // Words that were far below are under the pointer, and can be meant.
  await expect
    .poll(() => page.locator("p.unseen[role=status]").textContent())
    .toMatch(/Paragraph [23]\d/u)
  await page.mouse.move(area.x + 60, area.y + 5)
  await expect.poll(async () => (await tops())[1]).toBe(0)
  await page.mouse.move(area.x + 60, area.y + area.height - 10)
  await page.keyboard.press("Escape")
  await page.waitForTimeout(50)
  const ended = await tops()
  await page.waitForTimeout(100)
  expect(await tops()).toEqual(ended)
  await page.mouse.up()
  expect(troubles).toEqual([])
})
