/** Files of every kind that somebody may bring to the first screen, made to do harm or merely of a wrong kind. */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { witness } from "@variorum/collation"
import type { Page } from "playwright-core"
import { expect, test } from "vitest"
import { writeEdition } from "../../packages/formats/src/index.js"
import { sharedFolder } from "../shared.js"
import { compared, dropOn, editorRoom, textsIn } from "./editor-room.js"

const room = editorRoom()
const folder = sharedFolder("hostile")
const where =
  folder === null ? " (skipped: the shared files are not here; see VARIORUM_SHARED)" : ""
/** `VARIORUM_ALL=1` brings every file, otherwise one in so many of each kind. */
const ONE_OF = process.env["VARIORUM_ALL"] === "1" ? 1 : 9

interface Brought {
  readonly name: string
  /** A character for each byte. */
  readonly content: string
}

const edition = writeEdition({
  witnesses: ["A", "B"].map((siglum) => witness({ siglum, text: "The river rose in the night." })),
})

/** What no list has: editions at fault, and bytes under a name that is not theirs. */
const ours: readonly Brought[] = [
  { name: "half.variorum.json", content: edition.slice(0, edition.length / 2) },
  { name: "newer.variorum.json", content: edition.replace('"version": 1', '"version": 99') },
  { name: "picture.png", content: "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR" },
  { name: "picture.txt", content: "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR" },
  { name: "letter.docx", content: "PK\u0003\u0004\u0014\0\u0006\0\b\0\0\0!\0" },
  { name: "letter.json", content: "PK\u0003\u0004\u0014\0\u0006\0\b\0\0\0!\0" },
  { name: "<img src=x onerror=alert(1)>.json", content: "{" },
  { name: "<img src=x onerror=alert(1)>.txt", content: "<img src=x onerror=alert(1)> words" },
  { name: "empty.txt", content: "" },
]

/** The files of the lists that are small enough to be tried one after the other. */
function listed(): readonly Brought[] {
  if (folder === null) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((each) => each.isDirectory())
    .flatMap(({ name: kind }) =>
      readdirSync(join(folder, kind))
        .map((name) => ({ name, content: readFileSync(join(folder, kind, name), "latin1") }))
        .filter(({ content }) => content.length < 300_000)
        .filter((_, i) => i % ONE_OF === 0),
    )
}

/** Counts what runs in a page or in a frame of it. */
const COUNTED = `
  if (window === top) globalThis.ran = 0
  for (const name of ["alert", "prompt", "confirm", "print", "__canary"])
    globalThis[name] = () => top.ran++`

const ranIn = (page: Page) => page.evaluate(() => (globalThis as { ran?: number }).ran)

/** How often something of the markup runs in a page that stops nothing. */
async function ranUnprotected(page: Page, markup: readonly string[]): Promise<number> {
  const address = new URL("/control/", page.url()).href
  const body = "<!doctype html><title>Made for a test</title><link rel=icon href=data:,>"
  await page.context().route(address, (route) => route.fulfill({ contentType: "text/html", body }))
  const control = await page.context().newPage()
  await control.addInitScript(COUNTED)
  await control.goto(address)
  await control.evaluate(async (all) => {
    for (const each of all) {
      const frame = document.body.appendChild(document.createElement("iframe"))
      frame.contentDocument!.write(each)
      frame.contentDocument!.close()
    }
    await new Promise((passed) => setTimeout(passed, 500))
  }, markup)
  const ran = (await ranIn(control)) ?? 0
  await control.close()
  return ran
}

const TYPED = "What was typed stays."

/** Lets a file go over the first field, or chooses it there; says what came of it. Leaves the field as it was. */
function bring(page: Page, file: Brought, isDropped: boolean): Promise<string> {
  return page.evaluate(
    async ([{ name, content }, how, typed]) => {
      const { shadowRoot } = document.querySelector("variorum-editor")!
      const find = <Found extends HTMLElement>(selector: string) =>
        shadowRoot!.querySelector<Found>(selector)
      const drawn = () => new Promise((passed) => setTimeout(passed, 5))
      for (let wait = 0; find("textarea#side-0") === null && wait < 500; wait++) await drawn()
      const field = find<HTMLTextAreaElement>("textarea#side-0")!
      field.value = typed
      field.dispatchEvent(new Event("input"))
      const dataTransfer = new DataTransfer()
      const bytes = Uint8Array.from(content, (letter) => letter.charCodeAt(0))
      dataTransfer.items.add(new File([bytes], name))
      if (how === "dropped") {
        const options = { dataTransfer, bubbles: true, composed: true, cancelable: true }
        field.dispatchEvent(new DragEvent("drop", options))
      } else {
        const chooser = find<HTMLInputElement>(".sheet input[type=file]")!
        chooser.files = dataTransfer.files
        chooser.dispatchEvent(new Event("change"))
      }
      await drawn()
      for (let wait = 0; wait < 1000; wait++) {
        await drawn()
        const taken = find("p#side-0")
        const trouble = find(".trouble[role=alert]")
        if (taken !== null) {
          find(".sheet .from button")!.click()
          return taken.textContent!.trim() === "" ? "a text without words" : "text"
        }
        if (trouble !== null) {
          if (find<HTMLTextAreaElement>("textarea#side-0")!.value !== typed) return "words lost"
          return trouble.innerText.trim() === "" ? "an empty line" : "line"
        }
        if (find("variorum-panes") !== null) return "work"
      }
      return "nothing"
    },
    [file, isDropped ? "dropped" : "chosen", TYPED] as const,
  )
}

test.skipIf(folder === null)(
  `hostile files on the first screen become texts or a line, and do nothing else${where}`,
  { timeout: 300_000 },
  async () => {
    const { page, requests, troubles, origin } = await room.visit()
    await page.addInitScript(COUNTED)
    await page.reload()
    const before = requests.length
    const files = [...ours, ...listed()]
    const outcomes = new Map<string, string[]>([
      ["text", []],
      ["line", []],
      // Of a file that holds two texts and more.
      ["work", []],
    ])
    for (const [i, file] of files.entries()) {
      const outcome = await bring(page, file, i % 2 === 0)
      outcomes.set(outcome, [...(outcomes.get(outcome) ?? []), file.name])
      if (outcome === "work") await page.reload()
    }
    const others = JSON.stringify([...outcomes].slice(3))
    expect([...outcomes.keys()], others).toEqual(["text", "line", "work"])
    expect(outcomes.get("line")).toEqual(
      expect.arrayContaining(ours.slice(0, 7).map((each) => each.name)),
    )
    const payloads = readFileSync(`${folder}/html/xss-payloadbox-dev.txt`, "utf8")
      .split("\n")
      .filter((line) => line.trim() !== "")
      .filter((line, i) => line.includes("alert(") && i % 6 === 3)
    // The same payloads as a file of either kind, compared and drawn.
    for (const [i, name] of ["list.html", "list.txt"].entries()) {
      const content = [...payloads, name].join("\n")
      await dropOn(page.locator("variorum-editor .sheet").nth(i), [{ name, content }])
    }
    await compared(page)
    const texts = await textsIn(page)
    expect(texts[1]).toContain("alert(")
    const live = page.locator("variorum-editor :is(img, script, iframe, object, embed, base)")
    expect(await live.count()).toBe(0)
    expect(await ranIn(page)).toBe(0)
    const ran = await ranUnprotected(page, payloads)
    const [ofText, ofLine, ofWork] = [...outcomes.values()].map(({ length }) => length)
    process.stdout.write(
      `${files.length} hostile files brought first: ${ofText} are texts, ${ofWork} several, ${ofLine} a line. ${payloads.length} payloads: ${ran} ran unprotected, none here.\n`,
    )
    expect(ran).toBeGreaterThan(0)
    expect(requests.slice(before).filter((each) => !each.startsWith(origin))).toEqual([])
    expect(troubles).toEqual([])
    await page.context().close()
  },
)
