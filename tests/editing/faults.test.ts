/** The faults of a browser and of a page, in the whole editor. What the keeper does by itself is tried in `keeping.test.ts`. */
import { readFileSync } from "node:fs"
import type { Page } from "playwright-core"
import { describe, expect, test } from "vitest"
import { type KeptState, seal } from "../../packages/editor/src/keep/record.js"
import { anchorWords, type Layer, makeNote } from "../../packages/layers/src/index.js"
import { caretBehind, compared, draft, dropOn, editorRoom, textsIn } from "./editor-room.js"

const room = editorRoom()
const isThorough = process.env["VARIORUM_ALL"] === "1"

/** Another tab of the same browser. */
async function anotherTab(page: Page): Promise<Page> {
  const tab = await page.context().newPage()
  tab.setDefaultTimeout(10_000)
  await tab.goto(page.url())
  return tab
}

/** All states that are kept in the browser. */
function statesIn(page: Page): Promise<KeptState[]> {
  return page.evaluate(async () => {
    const opening = indexedDB.open("variorum")
    await new Promise((opened) => opening.addEventListener("success", opened))
    const all = opening.result.transaction("states").objectStore("states").getAll()
    await new Promise((read) => all.addEventListener("success", read))
    opening.result.close()
    return all.result
  })
}

function kept(page: Page): Promise<void> {
  return page.getByText(/Kept in this browser, /u).waitFor()
}

describe("what was written in the editor", () => {
  test("is offered back after the tab was killed a second after typing", async () => {
    const { page } = await room.write()
    await caretBehind(page, 0, "They went home")
    await page.keyboard.type(" slowly")
    await page.waitForTimeout(1000)
    const session = await page.context().newCDPSession(page)
    const isGone = page.waitForEvent("crash")
    void session.send("Page.crash").catch(() => undefined)
    await isGone
    const tab = await anotherTab(page)
    await tab.getByRole("button", { name: "Go on with it" }).click()
    await compared(tab)
    expect((await textsIn(tab))[0]).toMatch(/They went home slowly\.$/u)
    await tab.context().close()
  })

  test("stays in memory where there is no room, which is told at once, and a file is offered", async () => {
    const { page } = await room.write()
    await kept(page)
    // A real quota is met in `keeping.test.ts`; here it is how the editor tells it.
    await page.evaluate(() => {
      const refuse = () => {
        throw new DOMException("No room.", "QuotaExceededError")
      }
      Object.assign(IDBObjectStore.prototype, { put: refuse })
    })
    await caretBehind(page, 0, "They went home")
    await page.keyboard.type(" slowly")
    await page.getByText("Not kept: this browser has no room left.").waitFor()
    expect(await page.locator(".keeping").getByText("Save as a file").count()).toBe(1)
    expect((await textsIn(page))[0]).toContain("slowly")
    await page.context().close()
  })

  test("is not left without a question where storage is refused", async () => {
    const { page, troubles } = await room.visit()
    await page.addInitScript(() =>
      Object.defineProperty(globalThis, "indexedDB", {
        get: () => {
          throw new DOMException("No.", "SecurityError")
        },
      }),
    )
    await page.reload()
    await page.getByLabel("Draft").first().fill("One two.")
    await page.getByLabel("Final text").first().fill("One three.")
    await page.getByRole("button", { name: "Compare", exact: true }).click()
    await page.getByText("Nothing is kept: this browser gives the page no storage.").waitFor()
    await page.getByText("Menu", { exact: true }).click()
    await page.getByRole("button", { name: "Compare other texts" }).click()
    await page.getByRole("heading", { name: "This work is kept nowhere" }).waitFor()
    await page.keyboard.press("Escape")
    expect(await textsIn(page)).toEqual(["One two.", "One three."])
    await page.getByText("Menu", { exact: true }).click()
    await page.getByRole("button", { name: "Compare other texts" }).click()
    await page.getByRole("button", { name: "Leave it" }).click()
    await page.getByRole("heading", { name: "Paste two texts." }).waitFor()
    expect(await page.getByRole("dialog").count()).toBe(0)
    expect(troubles).toEqual([])
    await page.context().close()
  })

  test("by a newer program is left alone, and that is said", async () => {
    const { page } = await room.write()
    await kept(page)
    await page.reload()
    const newer = (await statesIn(page)).map((state) => seal({ ...state, format: 99 }))
    await page.evaluate(async (records) => {
      const opening = indexedDB.open("variorum")
      await new Promise((opened) => opening.addEventListener("success", opened))
      const writing = opening.result.transaction("states", "readwrite")
      for (const record of records)
        writing.objectStore("states").put(record, [record.work, record.sequence])
      await new Promise((written) => writing.addEventListener("complete", written))
      opening.result.close()
    }, newer)
    await page.reload()
    await page.getByText("Kept by a newer Variorum").waitFor()
    expect(await page.getByRole("button", { name: "Go on with it" }).count()).toBe(0)
    expect(await statesIn(page)).toEqual(newer)
    await page.context().close()
  })

  test("is read only in a second tab, until that takes it over with all that was typed", async () => {
    const { page } = await room.write()
    await kept(page)
    const second = await anotherTab(page)
    await second.getByRole("button", { name: /^Open “/u }).click()
    await second.getByText("This work is being written in another tab.").waitFor()
    expect(await second.locator("variorum-panes").count()).toBe(0)
    await caretBehind(page, 0, "They went home")
    await page.keyboard.type(" slowly")
    await second.getByRole("button", { name: "Write here instead" }).click()
    await second.locator("variorum-panes").waitFor()
    expect((await textsIn(second))[0]).toContain("home slowly")
    await page.getByText("This work is being written in another tab.").waitFor()
    await page.context().close()
  })
})

/** A text that is compared in a worker. */
function long(word: string): string {
  const sentence = (i: number) => `Sentence ${i} of this ${word} text is not short.`
  return Array.from({ length: 400 }, (_, i) => sentence(i)).join("\n\n")
}

describe("the editor in a page", () => {
  const times = isThorough ? 1000 : 150

  test(`is taken out and put back ${times} times with its work, its history, and no leak`, async () => {
    const { page, edition, troubles } = await room.write()
    await caretBehind(page, 0, "They went home")
    await page.keyboard.type(" slowly")
    const before = await edition()
    const session = await page.context().newCDPSession(page)
    const move = (count: number) =>
      page.evaluate(async (rounds) => {
        const editor = document.querySelector("variorum-editor")!
        const place = editor.parentElement!
        for (let i = 0; i < rounds; i++) {
          editor.remove()
          if (i % 10 === 0) await new Promise((passed) => setTimeout(passed))
          place.prepend(editor)
          await editor.updateComplete
        }
      }, count)
    const heap = async () => {
      // What waits for a pause holds on to what is gone until then.
      await page.waitForTimeout(1000)
      await session.send("HeapProfiler.collectGarbage")
      return (await session.send("Runtime.getHeapUsage")).usedSize
    }
    await move(50)
    // What the page fetches beforehand weighs, too, and is no leak.
    await page.waitForFunction(() =>
      performance.getEntriesByType("resource").some(({ name }) => name.includes("writing-room")),
    )
    await compared(page)
    const warm = await heap()
    await move(times)
    await compared(page)
    const after = await heap()
    process.stdout.write(
      `Put back ${times} times: ${Math.round((after / warm - 1) * 100)} % more heap.\n`,
    )
    expect(after / warm).toBeLessThan(1.1)
    expect(await edition()).toBe(before)
    await caretBehind(page, 0, "slowly")
    await page.keyboard.type(" on")
    await kept(page)
    await page.keyboard.press("Control+z")
    await page.keyboard.press("Control+z")
    expect((await textsIn(page))[0]).toMatch(/They went home\.$/u)
    expect(troubles).toEqual([])
    await page.context().close()
  })

  test("compares long texts in a worker, though the network went off before they came", async () => {
    const { page, requests, troubles } = await room.visit()
    await expect.poll(() => page.workers().length).toBe(1)
    const [worker] = page.workers()
    // It has been fetched: it answers.
    await worker?.evaluate(() => 1)
    await page.context().setOffline(true)
    const before = requests.length
    const isPosted = page.evaluate(
      () =>
        new Promise((posted) => {
          const { postMessage } = Worker.prototype
          Worker.prototype.postMessage = function post(...given: [never]) {
            posted(true)
            postMessage.apply(this, given)
          }
        }),
    )
    await page.getByLabel("Draft").first().fill(long("old"))
    await page.getByLabel("Final text").first().fill(long("new"))
    await page.getByRole("button", { name: "Compare", exact: true }).click()
    expect(await isPosted).toBe(true)
    await compared(page)
    await page.locator("variorum-panes .put", { hasText: "new" }).first().waitFor()
    expect(page.workers()).toEqual([worker])
    expect(requests.slice(before)).toEqual([])
    expect(troubles).toEqual([])
    await page.context().close()
  })

  test("says so where the worker for long texts cannot be had, and goes on", async () => {
    const { page } = await room.visit()
    await page.context().route(/worker/u, (route) => route.abort())
    await page.reload()
    await page.getByLabel("Draft").first().fill(long("old"))
    await page.getByLabel("Final text").first().fill(long("new"))
    await page.getByRole("button", { name: "Compare", exact: true }).click()
    await page.locator("variorum-panes").getByText("new text is not short").first().waitFor()
    await page
      .locator("variorum-panes .put, variorum-panes .progress")
      .first()
      .waitFor({ timeout: 15_000 })
    await caretBehind(page, 0, "Sentence 0")
    await page.keyboard.type(" here")
    expect((await textsIn(page))[0]).toContain("Sentence 0 here")
    await page.context().close()
  })
})

/** Fifty paragraphs that end in the same sentence. */
const REFRAIN = "Nobody came to the meeting."
const days = Array.from({ length: 50 }, (_, i) => `On day ${i + 1} it rained. ${REFRAIN}`)

/** A layer with a note on the words "Nobody …" of the 37th paragraph. */
function layerOn(text: string): Layer {
  const start = text.indexOf(REFRAIN, text.indexOf("On day 37 "))
  const words = anchorWords({ siglum: "D", text }, { start, end: start + REFRAIN.length })
  const by = { creator: "A. Historian", created: "2026-11-22T12:00:00Z" }
  const note = makeNote({ kind: "words", words }, by, { body: "Why?" }, "1")
  const look = {
    ink: 0,
    shape: "circle",
    isShown: true,
    isLocked: false,
    isCovered: false,
  } as const
  return { id: "l", label: "Mine", purpose: "", visibility: "mine", ...by, ...look, notes: [note] }
}

/** The number of the only note in the earlier text, and the paragraph in which it stands. */
async function noteIn(page: Page): Promise<readonly (string | null)[]> {
  const number = page.locator("variorum-panes .half.earlier .note-number")
  await number.waitFor({ state: "attached" })
  return number.evaluate((element) => [
    element.dataset["mark"] ?? "",
    element.closest("p")?.textContent ?? "",
  ])
}

describe("of a sentence that stands fifty times in a text", () => {
  test("the one with a note keeps it through edits, a file and another visit; a mere quotation is doubtful", async () => {
    const text = days.join("\n\n")
    const { page, editor, troubles } = await room.write({}, [text, text.replace("rained", "blew")])
    await page.evaluate((layer) => {
      const { session } = document.querySelector("variorum-editor")!
      session!.do("notes", (work) => ({ ...work, layers: [layer] }))
    }, layerOn(text))
    expect(await noteIn(page)).toEqual(["1", days[36]])
    await caretBehind(page, 0, "On day 37 it rained.")
    await page.keyboard.type(" Still.")
    await caretBehind(page, 0, "On day 12 it rained.")
    await page.keyboard.press("Shift+End")
    await page.keyboard.press("Delete")
    await compared(page)
    expect((await textsIn(page))[0]?.split(REFRAIN)).toHaveLength(50)
    await page.evaluate(() => Reflect.deleteProperty(window, "showSaveFilePicker"))
    const download = page.waitForEvent("download")
    await page.keyboard.press("Control+s")
    const content = readFileSync(await (await download).path(), "latin1")
    await page.reload()
    await dropOn(editor.locator("h1"), [{ name: "a.variorum.json", content }])
    await compared(page)
    expect(await noteIn(page)).toEqual(["1", `On day 37 it rained. Still. ${REFRAIN}`])
    await editor.getByRole("button", { name: "Read as a reader will" }).click()
    const view = page.locator("variorum-view")
    await view.locator(".notes-panel > summary").click()
    const quoted = {
      "@context": "http://www.w3.org/ns/anno.jsonld",
      type: "Annotation",
      body: { type: "TextualBody", value: "Which?" },
      target: { source: "D", selector: { type: "TextQuoteSelector", exact: REFRAIN } },
    }
    const buffer = Buffer.from(JSON.stringify(quoted))
    await view
      .locator("[name=gather]")
      .setInputFiles({ name: "a.jsonld", mimeType: "application/ld+json", buffer })
    await view.locator(".gathered").waitFor()
    await view.getByText("1 new, of these, 1 without a sure place").waitFor()
    await view.getByText("Its words stand in several places").first().waitFor()
    expect(await view.getByRole("button", { name: "Yes, here" }).count()).toBe(8)
    expect(troubles).toEqual([])
    await page.context().close()
  })
})

/** What is done elsewhere to the earlier text while somebody composes in its last block: which words become which. */
const ELSEWHERE = [
  ["They went", "Then they went"],
  ["home.", "to town."],
  ["old hall", "new hall"],
] as const

test("a word that an input method composes is not broken, nor doubled, by what is done elsewhere", async () => {
  const { page, troubles } = await room.write()
  const session = await page.context().newCDPSession(page)
  const compose = (text: string) => {
    const caret = text.length
    const place = { selectionStart: caret, selectionEnd: caret }
    return session.send("Input.imeSetComposition", { text, ...place })
  }
  const shown = page.locator("variorum-panes .half.earlier .words")
  for (const [old, now] of ELSEWHERE) {
    await caretBehind(page, 0, "They went")
    for (const text of [" ш", " шл"]) await compose(text)
    await page.evaluate(
      ([from, to]) => {
        const { session: all } = document.querySelector("variorum-editor")!
        const { document: text } = all!.work.texts[0]!
        const json = JSON.stringify(text.toJSON()).replace(from, to)
        const changed = text.type.schema.nodeFromJSON(JSON.parse(json))
        const caret = { anchor: 1, head: 1 }
        all!.type(0, changed, { name: "paste", time: 0, before: caret, after: caret })
      },
      [old, now] as const,
    )
    for (const text of [" шла", " шлап"]) await compose(text)
    await session.send("Input.insertText", { text: " шляпа" })
    await compared(page)
    const whole = draft.replace("They went", "They went шляпа").replace(old, now)
    expect((await textsIn(page))[0]).toBe(whole)
    await expect.poll(() => shown.textContent()).toBe(whole.replaceAll("\n\n", ""))
    await expect.poll(() => shown.locator(".cut", { hasText: "шляпа" }).count()).toBe(1)
    await page.evaluate(() => {
      const { session: all } = document.querySelector("variorum-editor")!
      while (all!.canUndo) all!.undo()
    })
    await expect.poll(() => shown.textContent()).toBe(draft.replaceAll("\n\n", ""))
  }
  // What is composed can be taken back in the middle: it goes, and what comes of the word is there once.
  await caretBehind(page, 0, "They")
  for (const text of [" п", " пр"]) await compose(text)
  await page.evaluate(() => document.querySelector("variorum-editor")!.session!.undo())
  await compose(" при")
  await session.send("Input.insertText", { text: " привет" })
  await compared(page)
  expect((await textsIn(page))[0]?.split("привет")).toHaveLength(2)
  expect((await textsIn(page))[0]).not.toMatch(/пр(?!ивет)/u)
  expect(troubles).toEqual([])
  await page.context().close()
})
