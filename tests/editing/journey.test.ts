/** The way of a new user, as `docs/guides/historian.md` tells it. */
import { readFileSync } from "node:fs"
import type { Page } from "playwright-core"
import { describe, expect, test } from "vitest"
import { readJson } from "../../packages/formats/src/index.js"
import { caretBehind, compared, draft, editorRoom, final, pasteInto } from "./editor-room.js"

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
    await editor.getByText("Not one person in the room").click()
    await editor.getByRole("button", { name: "Write a note" }).click()
    const view = page.locator("variorum-view")
    await view.locator("textarea[name=body]").waitFor()
    await view.locator("textarea[name=body]").fill("Who knew?")
    await view.locator("input[name=writer]").fill("A. Historian")
    await view.getByRole("button", { name: "Save", exact: true }).click()
    await view.getByText("Note saved.").waitFor()
    const file = await saved(page, () => editor.getByRole("button", { name: "Save as a file" }).click())
    expectAll(file)
    await editor.getByRole("button", { name: "Hand on in another form" }).click()
    const table = await saved(page, () => page.getByRole("button", { name: "Notes as a table" }).click())
    expect(table).toContain("Who knew?")
    const seconds = (performance.now() - start) / 1000
    process.stdout.write(`By pointer, as fast as a machine is: ${seconds.toFixed(1)} s.\n`)
    expect(troubles).toEqual([])
    await page.context().close()
  })
})
void caretBehind
