import { describe, expect, test } from "vitest"
import { faultsIn } from "./axe.js"
import { phone, roomForTests, wide } from "./room.js"

const room = roomForTests()

/** The letter with the historian's reading, which its edition brings, and a teacher's covered answer to the first note. */
async function letter(options: Parameters<typeof room.open>[1] = {}) {
  const visit = await room.open("yezhov-letter/", options)
  const view = visit.page.locator("variorum-view")
  await view.evaluate((element) => {
    const answer = {
      id: "answer",
      motivation: "replying",
      creator: "A. Teacher",
      created: "2026-11-22T06:10:00Z",
      body: "Compare the tone of the two.",
      target: { kind: "note", note: "letter-reading-1" },
      tags: [],
      isResolved: false,
    }
    const layer = {
      id: "answers",
      label: "Answers",
      creator: "A. Teacher",
      created: "2026-11-22T06:00:00Z",
      purpose: "",
      visibility: "class",
      ink: 1,
      shape: "square",
      isShown: true,
      isLocked: true,
      isCovered: true,
      notes: [answer],
    }
    Object.assign(element, { layers: [layer] })
    element.setAttribute("src", "yezhov-letter.variorum.json")
  })
  await view.locator(".note-figure").first().waitFor()
  return { visit, view }
}

/** The same with a note on words that stand twice in the draft, in one way of reading. */
async function withDoubts(options: Parameters<typeof room.open>[1] = {}, display = "") {
  const { visit, view } = await letter(options)
  await view.evaluate((element, name) => {
    const exact = "the Central Committee"
    const quotation = { exact, prefix: "", suffix: "", start: 0 }
    const doubt = {
      id: "doubt",
      motivation: "questioning",
      creator: "A. Student",
      created: "2026-11-22T06:10:00Z",
      body: "Who is meant?",
      target: { kind: "words", words: { witness: "D", quotation, digest: "" } },
      tags: [],
      isResolved: false,
    }
    const { layers } = element as unknown as { layers: readonly object[] }
    const notes = [doubt]
    Object.assign(element, {
      layers: [{ ...layers[0], id: "doubts", label: "Doubts", isCovered: false, notes }],
      display: name,
    })
  }, display)
  await view.locator(".note-figure.doubtful-note").waitFor()
  return { visit, view }
}

describe("notes on the letter", () => {
  test("are read by keyboard: from a number to its note, to its answer, and back", async () => {
    const { visit, view } = await letter({ viewport: wide })
    const { keyboard } = visit.page
    const focused = () =>
      view.evaluate((element) => element.shadowRoot?.activeElement?.getAttribute("aria-label"))
    const note = view.locator(".margin-note", { has: visit.page.locator(".answer") })
    const first = await note.getAttribute("data-note")
    await view.locator(`.note-figure[data-note="${first}"]`).focus()
    await keyboard.press("Enter")
    expect(await focused()).toBe(`Note ${first}, Historian's reading`)
    expect(await view.locator(".lit").count()).toBeGreaterThan(0)
    await keyboard.press("Tab")
    expect(await focused()).toBe(`Note ${first}: back to the text`)
    await keyboard.press("Tab")
    expect(await focused()).toBe(`Show the answer at note ${first}`)
    await keyboard.press("Enter")
    await view.getByText("Compare the tone of the two.").waitFor()
    expect(await focused()).toBe(`Note ${first}, Historian's reading`)
    await keyboard.press("Tab")
    await keyboard.press("Enter")
    expect(
      await view.evaluate((element) => element.shadowRoot?.activeElement?.className),
    ).toContain("note-figure")
    expect(visit.troubles).toEqual([])
    await visit.page.context().close()
  })

  test("are found in the list by their words, and hidden with their layer", async () => {
    const { visit, view } = await letter({ viewport: wide })
    await view.locator(".notes-panel > summary").click()
    await view.getByLabel("Search in notes").fill("apology")
    expect(await view.locator(".note-filters .note-lead").allInnerTexts()).toHaveLength(1)
    await view.locator(".note-filters .note-lead").click()
    const figure = view.locator(".note-figure:focus")
    await figure.waitFor()
    await view.getByRole("checkbox", { name: /Historian's reading/u }).uncheck()
    expect(await view.locator(".note-figure").count()).toBe(0)
    await visit.page.context().close()
  })

  test("are closed on a phone until a number is pressed, and nothing scrolls sideways", async () => {
    const { visit, view } = await letter({ viewport: { ...phone, width: 320 } })
    expect(await view.locator(".margin-note:visible").count()).toBe(0)
    await view.locator(".note-figure").first().click()
    await view.getByRole("dialog").waitFor()
    const sideways = () =>
      visit.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(await sideways()).toBe(0)
    await visit.page.keyboard.press("Escape")
    await view.locator(".note-sheet").waitFor({ state: "detached" })
    await visit.page.context().close()
  })

  test("are all printed, with their numbers and the name of their layer, but no covered answer", async () => {
    const { visit, view } = await letter({ viewport: wide })
    await visit.page.emulateMedia({ media: "print" })
    const printed = await view.locator(".margin-note:visible").allInnerTexts()
    expect(printed).toHaveLength(10)
    for (const [i, text] of printed.entries())
      expect(text.replace(/\s+/gu, " ")).toContain(`${i + 1}● Historian's reading`)
    expect(await view.locator(".answer:visible").count()).toBe(0)
    await visit.page.context().close()
  })

  test("without a sure place are tried at each candidate by keyboard, and stay doubtful", async () => {
    const { visit, view } = await withDoubts({ viewport: wide })
    const { keyboard } = visit.page
    const figure = view.locator('.note-figure[data-note="1?"]')
    await figure.focus()
    const before = await figure.boundingBox()
    await keyboard.press("Enter")
    await keyboard.press("Tab")
    await keyboard.press("Tab")
    await keyboard.press("Tab")
    await keyboard.press("Enter")
    await view.locator('.note-figure[data-note="1?"]:focus').waitFor()
    expect((await figure.boundingBox())?.y).not.toBe(before?.y)
    expect((await view.locator(".lit").allInnerTexts()).join("")).toBe("the Central Committee")
    expect(await view.locator(".unsettled").count()).toBe(0)
    await view.locator(".notes-panel > summary").click()
    await expect.poll(() => view.locator(".unsettled").count()).toBe(1)
    expect(visit.troubles).toEqual([])
    await visit.page.context().close()
  })

  test("without a sure place are printed with their doubts", async () => {
    const { visit, view } = await withDoubts({ viewport: wide })
    await visit.page.emulateMedia({ media: "print" })
    const printed = await view.locator('.margin-note[data-note="1?"]').innerText()
    expect(printed).toContain("Its words stand in several places")
    expect(printed).toContain("bombarding the Central Committee")
    expect(await view.locator('.note-figure[data-note="1?"]').innerText()).toBe("1?■")
    await visit.page.context().close()
  })

  for (const display of ["apparatus", "table", "changes"])
    for (const viewport of [wide, phone])
      test(`axe-core finds nothing, doubtful notes in ${display}, ${viewport.width} px`, async () => {
        const { visit, view } = await withDoubts({ viewport }, display)
        expect(await faultsIn(visit.page)).toEqual([])
        await view.locator(".note-figure.doubtful-note").click()
        expect(await faultsIn(visit.page)).toEqual([])
        await visit.page.context().close()
      })

  for (const colorScheme of ["light", "dark"] as const)
    for (const viewport of [wide, phone])
      test(`axe-core finds nothing, doubtful notes, ${colorScheme}, ${viewport.width} px`, async () => {
        const { visit, view } = await withDoubts({ viewport, colorScheme })
        await view.locator(".notes-panel > summary").click()
        await view.locator(".unsettled").first().waitFor()
        expect(await faultsIn(visit.page)).toEqual([])
        await view.locator(".note-figure.doubtful-note").click()
        expect(await faultsIn(visit.page)).toEqual([])
        await visit.page.context().close()
      })

  for (const colorScheme of ["light", "dark"] as const)
    for (const viewport of [wide, phone])
      test(`axe-core finds nothing, ${colorScheme}, ${viewport.width} px`, async () => {
        const { visit, view } = await letter({ viewport, colorScheme })
        await view.locator(".notes-panel > summary").click()
        await view.locator(".note-list").first().waitFor()
        expect(await faultsIn(visit.page)).toEqual([])
        await view.locator(".note-figure").first().click()
        expect(await faultsIn(visit.page)).toEqual([])
        await visit.page.context().close()
      })
})
