import { readFile } from "node:fs/promises"
import type { Download, FileChooser } from "playwright-core"
import { describe, expect, test } from "vitest"
import { roomForTests, type Visit, wide } from "./room.js"

const room = roomForTests()

/** A file as it is handed on. */
interface Handed {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

/** The letter, as its two articles say it, opened by somebody who writes and has nothing but a keyboard. */
async function seat(writer: string) {
  const visit = await room.open("yezhov-letter/", { viewport: wide })
  const { page } = visit
  const view = page.locator("variorum-view")
  let choosing: FileChooser | null = null
  page.on("filechooser", (chooser) => {
    choosing = chooser
  })
  await view.evaluate((element, name) => {
    element.removeAttribute("src")
    element.setAttribute("writer", name)
    element.setAttribute("writable", "")
  }, writer)
  await view.locator(".write-here").waitFor({ state: "attached" })
  // The notes of the edition are not in the articles.
  await view.locator(".note-figure").first().waitFor({ state: "detached" })
  /** What has the focus, as it is called. */
  const focused = () =>
    view.evaluate((element) => {
      const at = element.shadowRoot?.activeElement
      const label = at?.closest("label")?.textContent
      return (at?.getAttribute("aria-label") ?? label ?? at?.textContent ?? "").trim()
    })
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  /** Goes on by Tab, or back by Shift and Tab, until the focus is on what is so called. */
  const tabTo = async (name: RegExp, key = "Tab") => {
    for (let i = 0; i < 300; i++) {
      await press(key)
      if (name.test(await focused())) return
    }
    throw new Error(`Tab never came to ${String(name)}`)
  }
  const write = async (text: string) => {
    await view.locator(".composer").waitFor()
    await page.keyboard.type(text)
    await press("Control+Enter")
    await view.getByText("Note saved.").waitFor()
  }
  const save = async (button: RegExp): Promise<Handed> => {
    await tabTo(button)
    const coming = page.waitForEvent("download")
    await press("Enter")
    return handed(await coming)
  }
  const gather = async (files: readonly Handed[]) => {
    await tabTo(/^Gather notes/u)
    choosing = null
    await press("Enter")
    await expect.poll(() => choosing).not.toBeNull()
    await (choosing as FileChooser | null)?.setFiles([...files])
    await view.locator(".gathered").waitFor()
  }
  const layers = async () =>
    (await view.locator(".layer > label").allInnerTexts()).map((text) =>
      text.replace(/\s+/gu, " ").trim(),
    )
  /** Goes from change to change until the chosen one has these words. */
  const nextUntil = async (words: string) => {
    for (let i = 0; i < 20; i++) {
      await press("n")
      const chosen = await view
        .locator("[data-change].chosen, .chosen [data-change]")
        .allInnerTexts()
      if (chosen.some((text) => text.includes(words))) return
    }
    throw new Error(`No change has "${words}"`)
  }
  await tabTo(/^Notes/u)
  await press("Enter")
  return { visit, page, view, focused, press, tabTo, write, save, gather, layers, nextUntil }
}

type Seat = Awaited<ReturnType<typeof seat>>

async function handed(download: Download): Promise<Handed> {
  const buffer = await readFile(await download.path())
  return { name: download.suggestedFilename(), mimeType: "application/ld+json", buffer }
}

async function leave({ visit }: { readonly visit: Visit }): Promise<void> {
  expect(visit.troubles).toEqual([])
  await visit.page.context().close()
}

/** A new layer, made and named by keyboard; the focus is left outside of its fields. */
async function makeLayer({ page, press, tabTo }: Seat, name: string): Promise<void> {
  await tabTo(/^New layer$/u)
  await press("Enter", "Control+A")
  await page.keyboard.type(name)
  await tabTo(new RegExp(`^Change `, "u"), "Shift+Tab")
}

async function reply({ press, tabTo, write }: Seat, note: RegExp, text: string): Promise<void> {
  await tabTo(note)
  await press("Enter")
  await tabTo(/^What can be done with note/u)
  await press("Enter")
  await tabTo(/^Reply$/u)
  await press("Enter")
  await write(text)
}

/** The teacher asks, answers under a cover, locks the questions, and gives both layers out. */
async function prepare(teacher: Seat): Promise<Handed> {
  const { press, tabTo, write, save, nextUntil } = teacher
  await makeLayer(teacher, "Questions")
  await nextUntil("several inadequacies")
  await press("w")
  await write("Why only several?")
  await makeLayer(teacher, "Answers")
  await tabTo(/^Covered: each note waits/u)
  await press("Space")
  await reply(teacher, /^Note 1, Questions$/u, "A number would be a charge.")
  for (const name of ["Answers", "Questions"]) {
    if (name === "Questions") {
      await tabTo(/^Change Questions$/u)
      await press("Enter")
    }
    await tabTo(/^mine:/u)
    await press("ArrowDown")
  }
  await tabTo(/^Locked: nobody/u)
  await press("Space")
  return save(/^Save all notes$/u)
}

/** What a student writes in the letter with the teacher's questions in it, as a file. */
async function homework(
  name: string,
  questions: Handed,
  work: (student: Seat) => Promise<void>,
): Promise<Handed> {
  const student = await seat(name)
  await student.gather([questions])
  await work(student)
  const file = await student.save(/^Save my notes$/u)
  await leave(student)
  return file
}

/** Each note with a number: what it says, and the words before its number (an absence: what stands on the blank paper). */
function hanging({ view }: Seat): Promise<readonly (readonly [string, string, string])[]> {
  return view.evaluate((element) => {
    const { shadowRoot } = element
    const inOneLine = (text: string | null | undefined) => (text ?? "").replace(/\s+/gu, " ").trim()
    return [...(shadowRoot?.querySelectorAll<HTMLElement>(".margin-note") ?? [])].map((note) => {
      const mark = note.dataset["note"] ?? ""
      const figure = shadowRoot?.querySelector(`.note-figure[data-note="${CSS.escape(mark)}"]`)
      const block = figure?.closest(".block, .nothing, .cell")
      const before = document.createRange()
      if (figure && block) {
        before.setStart(block, 0)
        before.setEndBefore(figure)
      }
      const words = inOneLine(before.toString()).split(" ").slice(-3).join(" ")
      return [mark, inOneLine(note.querySelector(".said p")?.textContent), words] as const
    })
  })
}

/** Corrects one word of the draft, as an editor of the page would. */
async function correct({ view }: Seat): Promise<void> {
  await view.evaluate((element) => {
    const paragraph = [...element.querySelectorAll("[slot=draft] p")].find((each) =>
      each.textContent?.includes("undoubtedly had"),
    )
    if (paragraph)
      paragraph.textContent = (paragraph.textContent ?? "").replace("undoubtedly", "surely")
  })
  await expect.poll(() => view.locator("#texts").innerText()).toContain("surely")
}

/** The teacher sees three layers beside her own, uncovers an answer, and takes the gathering back and does it again. */
async function gathersAndReveals(teacher: Seat, files: readonly Handed[]): Promise<void> {
  const { view, press, tabTo, gather, layers } = teacher
  await gather(files)
  const own = ["Questions by A. Teacher, one note", "Answers by A. Teacher, one note"]
  const all = [...own, "Notes by Anna two notes", "Notes by Ben one note", "Notes by Cleo one note"]
  const seen = async () => (await layers()).map((says) => says.slice(2))
  expect(await seen()).toEqual(all)
  expect(await view.getByText("A number would be a charge.").count()).toBe(0)
  await tabTo(/^Show the answer/u)
  await press("Enter")
  await view.getByText("A number would be a charge.").first().waitFor()
  expect(await view.getByText("To leave room for more.").count()).toBeGreaterThan(0)
  await press("Control+Z")
  await expect.poll(seen).toEqual(own)
  await press("Control+Shift+Z")
  await expect.poll(seen).toEqual(all)
}

/** Somebody who has the corrected text already gathers the same files, and is told for each where its notes are. */
async function gathersLate(questions: Handed, files: readonly Handed[]): Promise<void> {
  const late = await seat("A Colleague")
  await correct(late)
  await late.gather([questions, ...files])
  const reports = await late.view.locator(".gathered > ul > li").allInnerTexts()
  const where = reports.map((text) => /Written on another state of the text: (.*)/u.exec(text)?.[1])
  // A reply hangs on its note, and has no place of its own.
  expect(where).toEqual([
    "0 where they stood, 1 moved along, 0 doubtful, 0 lost.",
    "1 where they stood, 0 moved along, 1 doubtful, 0 lost.",
    "0 where they stood, 1 moved along, 0 doubtful, 0 lost.",
    undefined,
  ])
  await leave(late)
}

describe("a class", () => {
  test("writes, hands in and is gathered by keyboard alone, and no note goes astray when a word is corrected", async () => {
    const teacher = await seat("A. Teacher")
    const questions = await prepare(teacher)
    const files = [
      await homework("Anna", questions, async ({ press, write, nextUntil }) => {
        await nextUntil("According to her")
        await press("w")
        await write("Where does this come from?")
        await nextUntil("Personally I think that")
        await press("w")
        await write("He will not say this twice.")
      }),
      await homework("Ben", questions, async ({ press, write, nextUntil }) => {
        await nextUntil("We should shoot")
        await press("e")
        await write("Nothing of this was sent.")
      }),
      await homework("Cleo", questions, (student) =>
        reply(student, /^Note 1, Questions$/u, "To leave room for more."),
      ),
    ]
    expect(files.map(({ name }) => name)).toEqual([
      "notes-by-anna.jsonld",
      "notes-by-ben.jsonld",
      "notes-by-cleo.jsonld",
    ])
    await gathersAndReveals(teacher, files)
    const before = await hanging(teacher)
    expect(before).toEqual([
      ["1", "Where does this come from?", "Tomsky several times."],
      ["2", "He will not say this twice.", "of connections […]"],
      ["3", "Nothing of this was sent.", "paragraph, 52 words"],
      ["4", "Why only several?", "long be tolerated."],
    ])

    await correct(teacher)
    // The note on what was corrected says that it is doubtful; the others are where they were, and counted anew.
    expect(await hanging(teacher)).toEqual([
      ["1", "Where does this come from?", "Tomsky several times."],
      ["1?", "He will not say this twice.", "of connections […]"],
      ["2", "Nothing of this was sent.", "paragraph, 52 words"],
      ["3", "Why only several?", "long be tolerated."],
    ])
    const unsettled = teacher.view.locator(".notes-panel .unsettled")
    expect(await unsettled.count()).toBe(1)
    expect(await unsettled.innerText()).toContain("Its words have changed")
    expect(await unsettled.locator(".candidate").allInnerTexts()).toEqual([
      expect.stringContaining("Personally I think"),
    ])
    await leave(teacher)

    await gathersLate(questions, files)
  }, 120_000)
})
