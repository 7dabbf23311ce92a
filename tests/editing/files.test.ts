/** Files of other programs that come in, and what the work goes out as. */
import { readFileSync } from "node:fs"
import { collate, type Witness, witness } from "@variorum/collation"
import type { Page } from "playwright-core"
import { expect, test } from "vitest"
import { writeDocx } from "../../packages/formats/src/docx/index.js"
import { FORM_NAMES, forms, readSource } from "../../packages/formats/src/files.js"
import { compared, draft, dropOn, editorRoom, final, textsIn } from "./editor-room.js"

const room = editorRoom()

const collation = collate([
  witness({ siglum: "draft", text: draft }),
  witness({ siglum: "final", text: final }),
])
/** A Word file with the changes from the draft to the final tracked. */
const word = letters(writeDocx({ collation, edition: { title: "Minutes" } }))

/** A character for each byte. */
function letters(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("")
}

function drop(page: Page, name: string, content: string, side = 0): Promise<void> {
  return dropOn(page.locator("variorum-editor .sheet").nth(side), [{ name, content }])
}

const words = (text: string) => text.split(/\s+/u).join(" ").trim()

test("a Word file with tracked changes is both texts, and what reads it is fetched only then", async () => {
  const { page, requests, troubles } = await room.visit()
  expect(requests.filter((each) => each.includes("docx"))).toEqual([])
  await drop(page, "minutes.docx", word)
  await compared(page)
  expect((await textsIn(page)).map(words)).toEqual([draft, final].map(words))
  expect(requests.filter((each) => each.includes("read-docx"))).toHaveLength(1)
  expect(requests.filter((each) => /tei|html|markdown|pdf/u.test(each))).toEqual([])
  expect(troubles).toEqual([])
  await page.context().close()
})

test("what a file has and a text cannot carry is said, and in which encoding it was read", async () => {
  const { page } = await room.visit()
  const [plain, table] = [
    "Товарищ Сталин, я прошу Вас принять меня и выслушать.",
    '<p>Товарищ Сталин, я <img src="x">прошу Вас <a href="/y">принять</a> меня.</p>',
  ]
  const cyrillic = Array.from(plain, (letter) => {
    const code = letter.charCodeAt(0)
    return String.fromCharCode(code < 0x400 ? code : code - 0x410 + 0xc0)
  }).join("")
  await drop(page, "draft.txt", cyrillic)
  await page.getByText("draft.txt").waitFor()
  await drop(page, "final.html", letters(new TextEncoder().encode(`<html>${table}</html>`)), 1)
  await compared(page)
  expect(await textsIn(page)).toEqual([plain, "Товарищ Сталин, я прошу Вас принять меня."])
  const said = page.locator("variorum-editor .said")
  await expect.poll(() => said.textContent()).toMatch(/draft\.txt was read as Windows-1251/u)
  expect(await said.textContent()).toMatch(
    /final\.html came in without pictures \(1\), addresses of links \(1\)/u,
  )
  await page.context().close()
})

test("an encoding that nobody can tell is said by hand", async () => {
  const { page } = await room.visit()
  // Too little to tell by: "ПЭ Б" in CP866.
  await drop(page, "answer.txt", "\u008f\u009d \u0081")
  await page.getByRole("alert").getByText("Name its encoding").waitFor()
  await page.getByText("How files are read").click()
  await page.getByLabel("Encoding of plain text").selectOption("CP866")
  await drop(page, "answer.txt", "\u008f\u009d \u0081")
  await page.locator("variorum-editor p.taken", { hasText: "ПЭ Б" }).waitFor()
  expect(await page.getByRole("alert").count()).toBe(0)
  await page.context().close()
})

test("with the network off a kind that was not read before is a line, and nothing is lost", async () => {
  const { page } = await room.visit()
  await page.getByLabel("Draft").first().fill("What was typed stays.")
  await page.context().setOffline(true)
  await drop(page, "minutes.docx", word, 1)
  await page.getByRole("alert").getByText("could not be fetched").waitFor()
  expect(await page.getByLabel("Draft").first().inputValue()).toBe("What was typed stays.")
  await page.context().setOffline(false)
  await drop(page, "minutes.docx", word, 1)
  await compared(page)
  await page.context().close()
})

test("the work goes out in every form, and what is read again is the same texts", async () => {
  const { page, requests, origin, troubles } = await room.write()
  const phrases = await page.evaluate(() => document.documentElement.lang)
  expect(phrases).toBe("en")
  const sides = ([draft, final] as const).map(words)
  for (const name of FORM_NAMES) {
    await page.getByText("Menu", { exact: true }).click()
    await page.getByRole("button", { name: "Hand on in another form" }).click()
    const place = FORM_NAMES.indexOf(name)
    const download = page.waitForEvent("download")
    await page.locator("variorum-editor .exports li button").nth(place).click()
    const file = await download
    expect(file.suggestedFilename()).toMatch(
      new RegExp(`\\.${forms[name].ending.replaceAll(".", "\\.")}$`, "u"),
    )
    const bytes = readFileSync(await file.path())
    expect(bytes.length).toBeGreaterThan(0)
    if (!["edition", "docx", "tei", "tei-standoff", "markdown", "json"].includes(name)) continue
    const { edition } = await readSource({ name: file.suggestedFilename(), bytes })
    expect([name, ...edition.witnesses.map(({ text }: Witness) => words(text))]).toEqual([
      name,
      ...sides,
    ])
  }
  expect(requests.filter((each) => !each.startsWith(origin))).toEqual([])
  expect(troubles).toEqual([])
  await page.context().close()
})
