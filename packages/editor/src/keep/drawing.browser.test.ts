import { editorPhrases } from "@variorum/views"
import { render, type TemplateResult } from "lit"
import { afterEach, describe, expect, test, vi } from "vitest"
import { drawKeepingLine, type LineActions } from "./draw-line.js"
import { drawOffer, type OfferActions } from "./draw-offer.js"
import { drawVersions, type Versions, type VersionsActions } from "./draw-versions.js"
import { drawWorks, type WorksActions } from "./draw-works.js"
import type { Heading, StoredWork } from "./kept-works.js"

const phrases = editorPhrases.keeping

const words = { phrases, language: "en" }
const host = document.body.appendChild(document.createElement("div"))
afterEach(() => render(null, host))

function draw(part: TemplateResult | symbol): void {
  render(part, host)
}

function button(name: string): HTMLElement {
  const all = [...host.querySelectorAll("button")]
  const found = all.find((each) => (each.ariaLabel ?? each.textContent)?.trim() === name)
  if (found === undefined) throw new Error(`No button is called ${name}.`)
  return found
}

const heading: Heading = {
  work: "a",
  sequence: 4,
  when: Date.now(),
  name: "As sent",
  title: "<b>Two</b> letters",
  words: 1204,
  isFinished: false,
}

function stored(other: Partial<StoredWork> = {}): StoredWork {
  const work = { work: "a", state: heading, condition: "good", damaged: [] } as const
  return { ...work, latest: 4, isElsewhere: false, ...other }
}

describe("the line", () => {
  const actions = {
    download: vi.fn<LineActions["download"]>(),
    tryAgain: vi.fn<LineActions["tryAgain"]>(),
    takeOver: vi.fn<LineActions["takeOver"]>(),
  }
  const line = (keeping: Parameters<typeof drawKeepingLine>[1]["keeping"], hasUnkept = false) =>
    draw(drawKeepingLine(words, { keeping, hasUnkept, isRefused: false }, actions))
  const spoken = () => host.querySelector("[role=status]")?.textContent?.trim()

  test("does not flicker, nor speak, while all is well", () => {
    line({ kind: "kept", when: heading.when })
    const says = host.textContent?.trim()
    expect(says).toMatch(/^Kept in this browser, \d/u)
    line({ kind: "keeping", since: heading.when })
    expect(host.textContent?.trim()).toBe(says)
    expect(spoken()).toBe("")
  })

  test("speaks of trouble, and hands out what helps", () => {
    line({ kind: "not kept", because: "full", since: null })
    expect(spoken()).toBe(phrases.line.notKept.full)
    button("Save as a file").click()
    button("Try again").click()
    expect(actions.download).toHaveBeenCalledOnce()
    expect(actions.tryAgain).toHaveBeenCalledOnce()
  })

  test("offers a file of what stands in this tab alone, when another tab has the work", () => {
    line({ kind: "not kept", because: "another tab", since: null }, true)
    expect(() => button("Save as a file")).not.toThrow()
    button("Write here instead").click()
    expect(actions.takeOver).toHaveBeenCalledOnce()
  })
})

test("the offer does nothing until it is asked, and hands out what is damaged", () => {
  const actions = {
    goOn: vi.fn<OfferActions["goOn"]>(),
    notNow: vi.fn<OfferActions["notNow"]>(),
    saveDamaged: vi.fn<OfferActions["saveDamaged"]>(),
  }
  draw(drawOffer(words, stored({ condition: "damaged", damaged: [5] }), actions))
  expect(actions.goOn).not.toHaveBeenCalled()
  button("Save what is damaged as a file").click()
  expect(actions.saveDamaged).toHaveBeenCalledWith("a", 5)
  button("Go on with it").click()
  expect(actions.goOn).toHaveBeenCalledWith("a")
  expect(host.querySelector("b")).toBeNull()
})

describe("the list of works", () => {
  const actions = {
    open: vi.fn<WorksActions["open"]>(),
    delete: vi.fn<WorksActions["delete"]>(),
    saveDamaged: vi.fn<WorksActions["saveDamaged"]>(),
    askToForget: vi.fn<WorksActions["askToForget"]>(),
    forgetAll: vi.fn<WorksActions["forgetAll"]>(),
  } satisfies WorksActions

  test("opens what can be opened, and leaves a newer program's alone", () => {
    const list = [stored(), stored({ condition: "newer" })]
    draw(drawWorks(words, { list, said: null, isAsked: false }, actions))
    expect(host.querySelectorAll("button.title")).toHaveLength(1)
    expect(host.textContent).toContain("1,204 words")
    expect(host.textContent).toContain(phrases.works.newer)
  })

  test("says what it deleted, with the way back, and does not lose the focus", () => {
    draw(drawWorks(words, { list: [stored()], said: null, isAsked: false }, actions))
    const name = "Delete “\u2068<b>Two</b> letters\u2069”"
    button(name).focus()
    button(name).click()
    expect(actions.delete).toHaveBeenCalledWith("a")
    const undo = vi.fn<() => void>()
    draw(drawWorks(words, { list: [], said: { says: "Gone.", undo }, isAsked: false }, actions))
    expect(document.activeElement?.textContent).toBe("Kept in this browser")
    expect(host.querySelector("[role=status]")?.textContent).toBe("Gone.")
    button("Undo").click()
    expect(undo).toHaveBeenCalledOnce()
  })

  test("asks before it forgets everything", () => {
    draw(drawWorks(words, { list: [stored()], said: null, isAsked: false }, actions))
    button("Forget everything").click()
    expect(actions.askToForget).toHaveBeenCalledWith(true)
    expect(actions.forgetAll).not.toHaveBeenCalled()
    draw(drawWorks(words, { list: [stored()], said: null, isAsked: true }, actions))
    button("Forget").click()
    expect(actions.forgetAll).toHaveBeenCalledOnce()
  })
})

describe("the list of versions", () => {
  const actions = {
    keep: vi.fn<VersionsActions["keep"]>(),
    open: vi.fn<VersionsActions["open"]>(),
    compare: vi.fn<VersionsActions["compare"]>(),
    tick: vi.fn<VersionsActions["tick"]>(),
    askForName: vi.fn<VersionsActions["askForName"]>(),
    rename: vi.fn<VersionsActions["rename"]>(),
    delete: vi.fn<VersionsActions["delete"]>(),
  } satisfies VersionsActions
  const list: Versions["list"] = [
    { key: ["a", 5], heading: { ...heading, sequence: 5, name: "Corrected" } },
    { key: ["a", 4], heading },
    { key: ["a", 3], heading: null },
  ]
  const versions = (other: Partial<Versions> = {}) =>
    draw(drawVersions(words, { list, ticked: [], renaming: null, said: null, ...other }, actions))

  test("keeps a version under the name that is written", () => {
    versions()
    const field = host.querySelector<HTMLInputElement>("input[name]")
    if (field !== null) field.value = "  Third  "
    button("Keep this version").click()
    expect(actions.keep).toHaveBeenCalledWith("Third")
    expect(field?.value).toBe("")
  })

  test("compares two, and no other number", () => {
    versions({ ticked: [5] })
    button("Compare the two").click()
    expect(actions.compare).not.toHaveBeenCalled()
    versions({ ticked: [5, 4] })
    button("Compare the two").click()
    expect(actions.compare).toHaveBeenCalledWith([
      ["a", 5],
      ["a", 4],
    ])
  })

  test("opens a field for another name with the focus in it, and hands the name on", async () => {
    versions({ renaming: 4 })
    await Promise.resolve()
    const field = document.activeElement as HTMLInputElement
    expect(field.value).toBe("As sent")
    field.value = "As posted"
    button("Done").click()
    expect(actions.rename).toHaveBeenCalledWith(["a", 4], "As posted")
    versions()
    expect(document.activeElement?.textContent).toBe("Versions")
  })
})
