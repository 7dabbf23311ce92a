import type { Layer } from "@variorum/layers"
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import { layer, on, said } from "../../notes/notes.testing.js"
import { all, one } from "../../view/view.testing.js"
import type { VariorumView } from "../../view/variorum-view.js"
import { deskWith, fill, ofStudent, press } from "../handing/handing.testing.js"
import { keyOf, printKept, readKept } from "./kept.js"

const key = keyOf("test")
const KEEP = 'keep="test" writer="Anna"'
const given = [layer("one", [on("a", "D", "old hall")])]

beforeEach(() => localStorage.clear())
afterEach(() => {
  document.body.replaceChildren()
  vi.restoreAllMocks()
})

async function withNewLayer(name = "Mine"): Promise<VariorumView> {
  const element = await deskWith(given, KEEP)
  await press(element, ".new-layer")
  await fill(element, '[name="layer-name"]', name)
  return element
}

const labels = (element: VariorumView) => element.layers.map(({ label }) => label)
const kept = () => {
  const reading = readKept(localStorage.getItem(key) ?? "")
  return reading.kind === "kept" ? reading.kept : null
}
const isAsked = () => !dispatchEvent(new Event("beforeunload", { cancelable: true }))

/** What another window writes. */
function fromElsewhere(layers: readonly Layer[]): void {
  const text = printKept({
    saved: "2026-11-22T10:00:00Z",
    writer: "Anna",
    given,
    layers,
    tags: [],
    draft: null,
  })
  localStorage.setItem(key, text)
  dispatchEvent(new StorageEvent("storage", { key, newValue: text, storageArea: localStorage }))
}

describe("with a name to keep notes under", () => {
  test("what is written comes back within a second, and so does its writer", async () => {
    await withNewLayer()
    await expect.poll(() => kept()?.layers.length, { timeout: 1000 }).toBe(2)
    expect(isAsked()).toBe(false)
    document.body.replaceChildren()
    const again = await deskWith(given, 'keep="test"')
    await expect.poll(() => labels(again)).toEqual(["Layer one", "Mine"])
    expect(again.writer).toBe("Anna")
    expect(said(again, ".kept")[0]).toContain("kept in this browser, under the name “test”")
  })

  test("notes come back beside what the page has changed since, and what was deleted stays so", async () => {
    fromElsewhere([layer("mine", [on("m", "D", "the plans")], { creator: "Anna" })])
    const other = layer("new", [on("n", "F", "peace")])
    const element = await deskWith([...given, other], KEEP)
    await expect.poll(() => element.layers.map(({ id }) => id)).toEqual(["new", "mine"])
    expect(said(element, ".kept")[0]).toContain("One note kept in this browser came back.")
  })

  test("a note that was begun is offered again", async () => {
    localStorage.setItem(
      key,
      printKept({
        saved: "2026-11-22T10:00:00Z",
        writer: "Anna",
        given,
        layers: given,
        tags: [],
        draft: {
          target: given[0]!.notes[0]!.target,
          choices: [{ kind: "witness", witness: "D" }, given[0]!.notes[0]!.target],
          motivation: "questioning",
          body: "Why <b>here</b>?",
          tags: [],
          layer: "one",
          of: null,
        },
      }),
    )
    const element = await deskWith(given, KEEP)
    await expect.poll(() => said(element, ".begun")[0]).toContain("Why <b>here</b>?")
    await press(element, ".handing-row:has(+ .handing-row) .answer, .begun + .handing-row .answer")
    expect(all(element, ".begun")).toEqual([])
    dispatchEvent(new Event("pagehide"))
    expect(kept()?.draft).toMatchObject({ body: "Why <b>here</b>?", motivation: "questioning" })
    expect(kept()?.draft?.choices).toHaveLength(2)
  })

  test.each([
    ["damaged", `{"format":"variorum-kept-notes","version":1,"notes":7}`, /is damaged/u],
    ["damaged", "{", /is damaged/u],
    ["foreign", `{"__proto__":{"format":"variorum-kept-notes"}}`, /Something else/u],
    ["newer", `{"format":"variorum-kept-notes","version":2}`, /later version/u],
  ])("what is %s is told and left as it is, and the page works", async (_, text, says) => {
    localStorage.setItem(key, text)
    const element = await withNewLayer()
    expect(said(element, ".kept")[0]).toMatch(says)
    dispatchEvent(new Event("pagehide"))
    expect(localStorage.getItem(key)).toBe(text)
    expect(labels(element)).toEqual(["Layer one", "Mine"])
    expect(isAsked()).toBe(true)
    await press(element, ".forget")
    expect(localStorage.getItem(key)).toBe(null)
    await fill(element, '[name="layer-name"]', "Anew")
    dispatchEvent(new Event("pagehide"))
    expect(kept()?.layers.at(-1)?.label).toBe("Anew")
  })

  test("a storage that is full is told at once, and the way out named", async () => {
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("Full.", "QuotaExceededError")
    })
    const element = await withNewLayer()
    await expect
      .poll(() => said(element, ".kept")[0])
      .toMatch(/no room.*Save your notes as a file/u)
    expect(isAsked()).toBe(true)
    vi.restoreAllMocks()
    await fill(element, '[name="layer-name"]', "Now")
    await expect.poll(() => kept()?.layers.at(-1)?.label).toBe("Now")
    await expect.poll(() => said(element, ".kept")[0]).toMatch(/is kept in this browser/u)
  })

  test("a storage that is refused is told, and the page works", async () => {
    vi.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
      throw new DOMException("No.", "SecurityError")
    })
    const element = await withNewLayer()
    expect(said(element, ".kept")[0]).toMatch(/keeps nothing for this page/u)
    expect(labels(element)).toEqual(["Layer one", "Mine"])
  })

  test("two windows are put together, and neither writes over the other", async () => {
    const element = await withNewLayer()
    fromElsewhere([...given, ofStudent("Ben", { label: "Theirs" })])
    await expect.poll(() => labels(element)).toEqual(["Layer one", "Mine", "Theirs"])
    expect(said(element, ".kept")[0]).toContain("Changes from another window were added.")
    await expect.poll(() => kept()?.layers.map(({ label }) => label)).toEqual(labels(element))
    fromElsewhere(kept()!.layers.filter(({ label }) => label !== "Mine"))
    await expect.poll(() => labels(element)).toEqual(["Layer one", "Theirs"])
  })

  test("another window that wrote without a word is not written over either", async () => {
    const element = await withNewLayer()
    const add = vi.spyOn(globalThis, "dispatchEvent").mockReturnValue(true)
    fromElsewhere([...given, ofStudent("Ben", { label: "Theirs" })])
    add.mockRestore()
    await fill(element, '[name="layer-name"]', "Later")
    dispatchEvent(new Event("pagehide"))
    expect(
      kept()
        ?.layers.map(({ label }) => label)
        .sort(),
    ).toEqual(["Later", "Layer one", "Theirs"])
  })

  test("what is kept is forgotten when somebody asks, and the notes stay on the page", async () => {
    const element = await withNewLayer()
    await expect.poll(() => kept()?.layers.length).toBe(2)
    await press(element, ".forget")
    expect(localStorage.length).toBe(0)
    expect(labels(element)).toEqual(["Layer one", "Mine"])
    expect(said(element, ".kept")[0]).toContain("Nothing is kept any more.")
  })

  test("layers that a page sets later do not take the place of what was kept", async () => {
    fromElsewhere([...given, ofStudent("Ben", { label: "Kept" })])
    const element = await deskWith(given, KEEP)
    element.layers = [...given, layer("late", [])]
    await expect.poll(() => labels(element)).toEqual(["Layer one", "Layer late", "Kept"])
  })
})

describe("without such a name", () => {
  test("the browser asks before notes are lost, and not once they are saved or undone", async () => {
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {})
    const element = await deskWith(given, 'writer="A. Historian"')
    expect(isAsked()).toBe(false)
    expect(all(element, ".kept, .forget")).toEqual([])
    await press(element, ".layer-form summary")
    await expect.poll(() => all(element, '[name="layer-name"]').length).toBe(1)
    await fill(element, '[name="layer-name"]', "Other")
    expect(isAsked()).toBe(true)
    await press(element, ".save-mine")
    expect(isAsked()).toBe(false)
    await press(element, ".remove-layer")
    await press(element, ".undo-removed")
    expect(isAsked()).toBe(false)
    one(element, ".room")
    expect(localStorage.length).toBe(0)
  })
})
