import { readFile } from "node:fs/promises"
import type { Locator } from "playwright-core"
import { describe, expect, test } from "vitest"
import { faultsIn } from "./axe.js"
import { phone, roomForTests, type Visit, wide } from "./room.js"

const room = roomForTests()

interface Desk {
  readonly visit: Visit
  readonly view: Locator
}

/** The letter, opened by somebody who writes, with the panel of notes open. */
async function deskOf(
  writer: string,
  options: Parameters<typeof room.open>[1] = { viewport: wide },
): Promise<Desk> {
  const visit = await room.open("yezhov-letter/", options)
  const view = visit.page.locator("variorum-view")
  await sitDown(view, writer)
  return { visit, view }
}

async function sitDown(view: Locator, writer: string): Promise<void> {
  await view.evaluate((element, name) => {
    for (const [attribute, value] of [
      ["writer", name],
      ["keep", "letter"],
      ["writable", ""],
    ] as const)
      element.setAttribute(attribute, value)
  }, writer)
  await view.locator(".notes-panel > summary").click()
  await view.getByRole("button", { name: "New layer" }).waitFor()
}

/** Makes a layer by hand, and writes a note into it on the words that a note of the historian's is on. */
async function writeNote({ view }: Desk, writer: string): Promise<void> {
  await view.getByRole("button", { name: "New layer" }).click()
  await view.getByLabel("Name", { exact: true }).fill("My reading")
  await view.getByLabel("What it is for").fill("For the seminar")
  await view.evaluate((element, name) => {
    const { layers } = element as unknown as { layers: { notes: { target: unknown }[] }[] }
    const note = {
      id: `note-${name}`,
      motivation: "commenting",
      creator: name,
      created: "2026-11-22T10:00:00Z",
      target: layers[0]!.notes[0]!.target,
      body: `Says ${name}.`,
      tags: [],
      isResolved: false,
    }
    Object.assign(element, {
      layers: layers.map((layer, i) => (i === 0 ? layer : { ...layer, notes: [note] })),
    })
  }, writer)
}

/** What a button gives as a file. */
async function saved({ visit, view }: Desk, button: string) {
  const download = visit.page.waitForEvent("download")
  await view.getByRole("button", { name: button }).click()
  const file = await download
  return { name: file.suggestedFilename(), buffer: await readFile(await file.path()) }
}

async function handedInBy(writer: string) {
  const desk = await deskOf(writer)
  await writeNote(desk, writer)
  const file = await saved(desk, "Save my notes")
  expect(desk.visit.troubles).toEqual([])
  await desk.visit.page.context().close()
  return { ...file, mimeType: "application/ld+json" }
}

const bad = { name: "half.jsonld", mimeType: "application/ld+json", buffer: Buffer.from("{") }
const sidewaysOf = ({ visit }: Desk) =>
  visit.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)

describe("notes that are handed in", () => {
  test("are saved by two students and gathered by a teacher, with nothing sent", async () => {
    const files = [await handedInBy("Anna"), await handedInBy("Ben")]
    expect(files.map(({ name }) => name)).toEqual([
      "anna-my-reading.jsonld",
      "ben-my-reading.jsonld",
    ])
    const desk = await deskOf("A. Teacher")
    const { visit, view } = desk
    const asked = visit.requests.length
    await view.locator('[name="gather"]').setInputFiles([...files, bad])
    await view.getByText("Two notes new or changed, from 2 of three files.").waitFor()
    const report = await view.locator(".gathered > ul > li").allInnerTexts()
    expect(report[0]).toMatch(/^anna-my-reading\.jsonld\s1 new$/u)
    expect(report[2]).toMatch(/^half\.jsonld\sNot taken\. The file is not whole JSON/u)
    const layers = await view.locator(".layer > label").allInnerTexts()
    expect(layers.map((text) => text.replace(/\s+/gu, " ").trim())).toEqual([
      expect.stringContaining("Historian's reading"),
      expect.stringContaining("My reading by Anna, one note"),
      expect.stringContaining("My reading, Ben one note"),
    ])
    expect(await view.getByText("Says Anna.").count()).toBeGreaterThan(0)
    expect(await faultsIn(visit.page)).toEqual([])
    await view.locator('[name="gather"]').setInputFiles(files)
    await view.getByText("No notes new or changed, from two files.").waitFor()
    expect(await view.locator(".layer").count()).toBe(3)
    const table = await saved(desk, "Save the list as a table")
    expect(table.name).toBe("notes.csv")
    expect(table.buffer.toString()).toContain("Says Ben.")
    expect(visit.requests.slice(asked).filter((url) => !url.startsWith("blob:"))).toEqual([])
    expect(visit.troubles).toEqual([])
    await visit.page.context().close()
  })

  test("come back when the page is opened again", async () => {
    const desk = await deskOf("A. Teacher")
    const { visit, view } = desk
    await view.locator('[name="gather"]').setInputFiles(await handedInBy("Anna"))
    await view.locator(".gathered").waitFor()
    await visit.page.reload()
    await view.locator(".sheet").first().waitFor()
    await sitDown(view, "A. Teacher")
    await view.getByText("One note kept in this browser came back.").waitFor()
    expect(await view.locator(".layer").count()).toBe(2)
    await view.getByRole("button", { name: "Forget what is kept here" }).click()
    expect(await visit.page.evaluate(() => localStorage.length)).toBe(0)
    await visit.page.context().close()
  })

  test("are asked for before they are lost, where nothing is kept", async () => {
    const { visit, view } = await deskOf("Anna")
    await view.evaluate((element) => element.removeAttribute("keep"))
    await view.getByRole("button", { name: "New layer" }).click()
    const asked = visit.page.waitForEvent("dialog")
    await visit.page.close({ runBeforeUnload: true })
    const dialog = await asked
    expect(dialog.type()).toBe("beforeunload")
    await dialog.accept()
    await visit.page.context().close()
  })

  for (const colorScheme of ["light", "dark"] as const)
    test(`are gathered at 320 px without scrolling sideways, ${colorScheme}`, async () => {
      const desk = await deskOf("A. Teacher", { viewport: { ...phone, width: 320 }, colorScheme })
      const { visit, view } = desk
      await view.getByRole("button", { name: "New layer" }).click()
      await view.locator(".layer-fields").waitFor()
      await view.locator('[name="gather"]').setInputFiles([await handedInBy("Anna"), bad])
      await view.locator(".gathered").waitFor()
      expect(await sidewaysOf(desk)).toBe(0)
      expect(await faultsIn(visit.page)).toEqual([])
      await visit.page.context().close()
    })
})
