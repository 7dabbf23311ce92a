/** The faults of a browser and of a page, in the whole editor. What the keeper does by itself is tried in `keeping.test.ts`. */
import type { Page } from "playwright-core"
import { describe, expect, test } from "vitest"
import { caretBehind, compared, editorRoom, textsIn } from "./editor-room.js"

const room = editorRoom()
const isThorough = process.env["VARIORUM_ALL"] === "1"

/** Another tab of the same browser. */
async function anotherTab(page: Page): Promise<Page> {
  const tab = await page.context().newPage()
  tab.setDefaultTimeout(10_000)
  await tab.goto(page.url())
  return tab
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

  test("stays in memory where there is no room, which is told at once, and is kept as soon as there is", async () => {
    const lines = Array.from({ length: 200 }, (_, i) => `The ${i} rivers ran to the sea.`)
    const long = `${lines.join("\n\n")}\n\nThey went home.`
    const { page, origin } = await room.write({}, [long, long])
    await kept(page)
    const session = await page.context().newCDPSession(page)
    await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1000 })
    await caretBehind(page, 0, "They went home")
    await page.keyboard.type(" slowly")
    await page.getByText("Not kept: this browser has no room left.").waitFor()
    expect(await page.locator(".keeping").getByText("Save as a file").count()).toBe(1)
    expect((await textsIn(page))[0]).toContain("slowly")
    await session.send("Storage.overrideQuotaForOrigin", { origin })
    await kept(page)
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
    const written = await page.evaluate(
      () =>
        new Promise<string>((answer, fail) => {
          let first: string | null = null
          const opening = indexedDB.open("variorum")
          opening.addEventListener("error", fail)
          opening.addEventListener("success", () => {
            const states = opening.result.transaction("states", "readwrite").objectStore("states")
            const cursor = states.openCursor()
            cursor.addEventListener("success", () => {
              const at = cursor.result
              if (at === null) {
                opening.result.close()
                return answer(first ?? "")
              }
              const newer = { ...(at.value as object), format: 99 }
              at.update(newer)
              at.continue()
              first ??= JSON.stringify(newer)
            })
          })
        }),
    )
    await page.reload()
    await page.getByText("Kept by a newer Variorum").waitFor()
    const now = await page.evaluate(
      () =>
        new Promise<string>((answer, fail) => {
          const opening = indexedDB.open("variorum")
          opening.addEventListener("error", fail)
          opening.addEventListener("success", () => {
            const all = opening.result.transaction("states").objectStore("states").getAll()
            all.addEventListener("success", () => answer(JSON.stringify(all.result[0])))
          })
        }),
    )
    expect(now).toBe(written)
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
      await session.send("HeapProfiler.collectGarbage")
      return (await session.send("Runtime.getHeapUsage")).usedSize
    }
    await move(50)
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

  test("says so where the worker for long texts cannot be had, and goes on", async () => {
    const { page } = await room.visit()
    await page.context().route(/worker/u, (route) => route.abort())
    const long = (word: string) =>
      Array.from(
        { length: 400 },
        (_, i) => `Sentence ${i} of this ${word} text is not short.`,
      ).join("\n\n")
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
