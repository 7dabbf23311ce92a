/** The way of a new user, as `docs/guides/historian.md` tells it. */
import { readFileSync } from "node:fs"
import type { Page } from "playwright-core"
import { describe, expect, test } from "vitest"
import { readJson } from "../../packages/formats/src/index.js"
import { compared, draft, editorRoom, final, pasteInto } from "./editor-room.js"

const room = editorRoom()

/** Copies as a word processor does: with paragraphs, a heading and emphasis beside the plain words. */
function asCopied(text: string, title: string) {
  const paragraphs = text.split("\n\n").map((words) => `<p class=MsoNormal>${words}</p>`)
  const markup = `<html><body><!--StartFragment--><h1>${title}</h1>${paragraphs.join("")}<!--EndFragment--></body></html>`
  return {
    "text/html": markup.replace("green book", "<i>green book</i>"),
    "text/plain": `${title}\n${text.replaceAll("\n\n", "\n")}`,
  }
}

async function saved(page: Page, save: () => Promise<unknown>): Promise<string> {
  const download = page.waitForEvent("download")
  await save()
  return readFileSync(await (await download).path(), "utf8")
}

/** What stands in a file of an edition, read as the program reads it. */
function editionOf(text: string) {
  const content = readJson({ name: "a.variorum.json", bytes: new TextEncoder().encode(text) })
  if (content.kind !== "edition") throw new Error("It is no edition.")
  return content.edition
}

function expectAll(text: string): void {
  const { witnesses, pins, layers } = editionOf(text)
  expect(witnesses.map(({ blocks }) => blocks.length)).toEqual([5, 5])
  expect(witnesses[0]?.blocks[0]?.kind).toBe("heading")
  expect(JSON.stringify(witnesses[0])).toContain('"emphasis"')
  expect(pins).toMatchObject([{ kind: "together" }])
  expect(layers?.[0]?.notes.map(({ body }) => body)).toEqual(["Who knew?"])
}

/** Downloads, as browsers do that let no page write files. */
async function visit() {
  const editing = await room.visit()
  await editing.page.evaluate(() => Reflect.deleteProperty(window, "showSaveFilePicker"))
  return editing
}

describe("a new user", () => {
  test("compares two pasted texts, pins, notes, saves and hands on, by pointer", async () => {
    const { page, editor, troubles } = await visit()
    const start = performance.now()
    await pasteInto(page.getByLabel("Draft").first(), asCopied(draft, "The vote"))
    await pasteInto(page.getByLabel("Final text").first(), asCopied(final, "The vote"))
    await compared(page)
    // A pin, by dragging a ring onto the passage that answers it.
    const ring = editor.getByRole("button", { name: /Nobody there had seen/u })
    const from = await ring.boundingBox()
    const to = await editor.getByText("Not one person in the room").boundingBox()
    await page.mouse.move(from!.x + 5, from!.y + 5)
    await page.mouse.down()
    await page.mouse.move(to!.x + 40, to!.y + 10, { steps: 5 })
    await page.mouse.up()
    await editor.locator("summary", { hasText: "Paired by hand" }).click()
    await editor.locator(".pins li").getByText("Nobody there had seen").waitFor()
    // A note, on the change that is chosen.
    await editor.locator(".later").getByText("Not one person in the room").click()
    await editor.getByRole("button", { name: "Write a note" }).click()
    const view = page.locator("variorum-view")
    await view.locator("textarea[name=body]").waitFor()
    await view.locator("textarea[name=body]").fill("Who knew?")
    await view.locator("input[name=writer]").fill("A. Historian")
    await view.getByRole("button", { name: "Save", exact: true }).click()
    await view.getByText("Note saved.").waitFor()
    const file = await saved(page, () =>
      editor.getByRole("button", { name: "Save as a file" }).click(),
    )
    expectAll(file)
    await editor.getByText("Menu", { exact: true }).click()
    await editor.getByRole("button", { name: "Hand on in another form" }).click()
    const table = await saved(page, () =>
      page.getByRole("button", { name: "Notes as a table" }).click(),
    )
    expect(table).toContain("Who knew?")
    const seconds = (performance.now() - start) / 1000
    process.stdout.write(`By pointer, as fast as a machine is: ${seconds.toFixed(1)} s.\n`)
    expect(troubles).toEqual([])
    await page.context().close()
  })

  test("does the same by keyboard alone", async () => {
    const { page, troubles } = await visit()
    const { keyboard } = page
    const press = async (...keys: readonly string[]) => {
      for (const key of keys) await keyboard.press(key)
    }
    const start = performance.now()
    for (const [name, text] of [
      ["Draft", draft],
      ["Final text", final],
    ] as const) {
      await copy(page, asCopied(text, "The vote"))
      await tabTo(page, name)
      await press("Control+V")
    }
    await compared(page)
    expect(await focused(page)).toBe("Without a title")
    // The passage at the caret is aligned with the one that answers it.
    await tabTo(page, "Draft")
    await press("Control+Home", ...Array<string>(4).fill("ArrowDown"), "Control+Shift+Enter")
    await page.getByRole("heading", { name: "Align with a passage of “Final text”" }).waitFor()
    // They share no word that tells: the list holds all sentences around the place.
    await tabTo(page, "Any sentence there")
    await keyboard.type("Not one")
    await tabTo(page, "Pair them")
    await press("Enter")
    await page.locator("variorum-panes .ring.pinned").first().waitFor({ state: "attached" })
    expect(await focused(page)).toBe("Draft")
    await press("Alt+ArrowDown")
    await tabTo(page, "Write a note")
    await press("Enter")
    const view = page.locator("variorum-view")
    await view.locator("textarea[name=body]").waitFor()
    await keyboard.type("Who knew?")
    await press("Control+Enter")
    await keyboard.type("A. Historian")
    await press("Control+Enter")
    await view.getByText("Note saved.").waitFor()
    expectAll(await saved(page, () => press("Control+S")))
    await press("Control+Shift+S")
    await tabTo(page, "Notes as a table")
    expect(await saved(page, () => press("Enter"))).toContain("Who knew?")
    const seconds = (performance.now() - start) / 1000
    process.stdout.write(`By keyboard, as fast as a machine is: ${seconds.toFixed(1)} s.\n`)
    expect(troubles).toEqual([])
    await page.context().close()
  })
})

/** Stands for copying in another program. */
async function copy(page: Page, data: Readonly<Record<string, string>>): Promise<void> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"])
  await page.evaluate(async (given) => {
    const entries = Object.entries(given)
    const blobs = entries.map(([type, text]) => [type, new Blob([text], { type })])
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))])
  }, data)
}

/** What has the focus, as it is called. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let at = document.activeElement
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
    if (!(at instanceof HTMLElement)) return ""
    const labels =
      at instanceof HTMLTextAreaElement || at instanceof HTMLSelectElement ? at.labels : null
    const label = labels?.[0]?.innerText ?? at.getAttribute("aria-label")
    return (label ?? at.innerText).trim()
  })
}

/** Presses Tab until something has the focus that is called so, and fails where nothing is. */
async function tabTo(page: Page, name: string): Promise<void> {
  const met: string[] = []
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press("Tab")
    const now = await focused(page)
    if (now.startsWith(name) || now.slice(1).startsWith(name)) return
    met.push(now)
  }
  throw new Error(`${name} is not among ${met.join(" | ")}`)
}
