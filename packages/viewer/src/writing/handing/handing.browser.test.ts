import { collate, witness } from "@variorum/collation"
import { LARGEST_SOURCE } from "@variorum/formats"
import { readAnnotations } from "@variorum/formats/web-annotation"
import type { Layer } from "@variorum/layers"
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import { NotesReader } from "../../notes/notes-reader.js"
import { layer, on, said, texts, words } from "../../notes/notes.testing.js"
import { all, one } from "../../view/view.testing.js"
import { UnsavedNotes } from "../keep/unsaved.js"
import { NotesDesk } from "../notes-desk.js"
import { Gatherer } from "./gatherer.js"
import { deskWith, fileOf, gatherFiles, ofStudent, press } from "./handing.testing.js"

/** What was given to the person as files. */
let files: { name: string; blob: Blob }[] = []

beforeEach(() => {
  files = []
  let blob = new Blob()
  vi.spyOn(URL, "createObjectURL").mockImplementation((given) => {
    blob = given as Blob
    return "blob:of-a-test"
  })
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    files.push({ name: this.download, blob })
  })
  vi.spyOn(globalThis, "fetch").mockImplementation(() => {
    throw new Error("Nothing may be fetched.")
  })
})
afterEach(() => {
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

const anna = ofStudent("Anna", {
  purpose: "For the seminar",
  ink: 3,
  shape: "star",
  isLocked: true,
  isCovered: true,
  visibility: "mine",
})
const line = (element: HTMLElement, i = 0) =>
  said(element as Parameters<typeof said>[0], ".gathered > ul > li")[i]

async function readBack(): Promise<readonly Layer[]> {
  const bytes = new Uint8Array(await files[0]!.blob.arrayBuffer())
  return readAnnotations({ name: "x", bytes }, { witnesses: [], now: "2026-11-23T00:00:00Z" })
    .layers
}

describe("saving", () => {
  test("gives the layers of the one who writes, whole, under a name of both", async () => {
    const element = await deskWith([anna, ofStudent("Ben")], 'writer="Anna"')
    await press(element, ".save-mine")
    expect(files[0]!.name).toBe("anna-my-notes.jsonld")
    const [back] = await readBack()
    const { notes, ...head } = anna
    expect(back).toMatchObject(head)
    expect(back?.notes.map(({ id, body }) => [id, body])).toEqual(
      notes.map(({ id, body }) => [id, body]),
    )
    expect(said(element, ".handing [role=status]")).toContain("Saved as anna-my-notes.jsonld.")
  })

  test("of all notes leaves out what is somebody's own, and says so", async () => {
    const element = await deskWith([anna, ofStudent("Ben", { visibility: "class" })])
    expect(all(element, ".save-mine")).toEqual([])
    await press(element, ".save-all")
    expect((await readBack()).map(({ creator }) => creator)).toEqual(["Ben"])
    expect(said(element, ".handing [role=status]")[0]).toContain("without one layer marked “mine”")
  })

  test("gives what a person wrote into the layer of another", async () => {
    const shared = layer("shared", [...anna.notes, ...ofStudent("Ben").notes], {
      creator: "Teacher",
    })
    const element = await deskWith([shared], 'writer="Ben"')
    await press(element, ".save-mine")
    expect((await readBack())[0]).toMatchObject({ creator: "Teacher", notes: [{ creator: "Ben" }] })
  })

  test("the list gives a table of what is listed, in its order, and no covered answer", async () => {
    const notes = [on("b", "D", "the plans", { body: "=1+1" }), on("a", "D", "old hall")]
    const hidden = layer("hidden", [on("c", "F", "peace", { body: "the answer" })], {
      isCovered: true,
    })
    const element = await deskWith([layer("one", notes), hidden])
    element.shadowRoot!.querySelector<HTMLInputElement>('[name="note-text"]')!.value = "hall"
    one(element, '[name="note-text"]').dispatchEvent(new Event("input"))
    await element.updateComplete
    await press(element, ".save-table")
    const text = await files[0]!.blob.text()
    expect(files[0]!.name).toBe("notes.csv")
    expect(text.split("\r\n")).toHaveLength(3)
    expect(text).toContain("old hall")
    expect(text).not.toMatch(/plans|the answer/u)
  })
})

describe("gathering", () => {
  const students = Array.from({ length: 20 }, (_, i) => ofStudent(`Student ${i}`))

  test("twenty files gives twenty layers, told apart, as one step", async () => {
    const own = layer("own", [on("o", "D", "old hall")])
    const element = await deskWith([own])
    await gatherFiles(
      element,
      students.map((student) => fileOf(student)),
    )
    expect(element.layers).toHaveLength(21)
    expect(new Set(element.layers.map(({ ink, shape }) => `${ink} ${shape}`)).size).toBe(21)
    expect(new Set(element.layers.map(({ label }) => label)).size).toBe(21)
    expect(said(element, ".handing [role=status]")).toContain(
      "20 notes new or changed, from 20 files.",
    )
    expect(line(element)).toBe("Student 0.jsonld 1 new")
    const heard: (readonly Layer[])[] = []
    element.addEventListener("variorum-layers", ({ layers }) => heard.push(layers))
    await gatherFiles(
      element,
      students.map((student) => fileOf(student)),
    )
    expect(heard).toEqual([])
    expect(fetch).not.toHaveBeenCalled()
    expect(line(element, 19)).toBe("Student 19.jsonld 1 as before")
  })

  test("can be undone and done again as one step", async () => {
    const element = await deskWith([])
    const desk = new NotesDesk(element, () => [])
    const reader = new NotesReader(element)
    const collation = collate([
      witness({ siglum: "D", text: texts.D }),
      witness({ siglum: "F", text: texts.F }),
    ])
    const reading = { collation, two: collation, pair: [0, 1] as const, chosen: null }
    const shown = () => ({ ...reading, tags: element.tags })
    const writer = { host: element, desk, reader, shown }
    const gatherer = new Gatherer(writer, new UnsavedNotes(writer, () => false))
    await gatherer.gather(students.map((student) => fileOf(student)))
    const gathered = element.layers
    expect(gathered).toHaveLength(20)
    desk.undo()
    expect(element.layers).toEqual([])
    expect(desk.canUndo).toBe(false)
    desk.redo()
    expect(element.layers).toBe(gathered)
  })

  test("takes the good files and says in a line what is wrong with each bad one", async () => {
    const element = await deskWith([])
    const large = fileOf(ofStudent("Large"))
    Object.defineProperty(large, "size", { value: LARGEST_SOURCE + 1 })
    const unreadable = fileOf(ofStudent("Gone"))
    unreadable.arrayBuffer = () => Promise.reject(new DOMException("It is gone.", "NotFoundError"))
    const circle = {
      "@context": "http://www.w3.org/ns/anno.jsonld",
      type: "Annotation",
      id: "urn:x:1",
      target: "urn:x:1",
    }
    await gatherFiles(element, [
      new File(["{"], "half.json"),
      new File(['{"format":"variorum-edition","version":1}'], "edition.json"),
      new File([new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])], "word.docx"),
      new File([JSON.stringify(circle)], "circle.jsonld"),
      large,
      unreadable,
      fileOf(ofStudent("Good")),
    ])
    expect(element.layers).toMatchObject([{ creator: "Good" }])
    const lines = said(element, ".gathered > ul > li")
    expect(lines[0]).toMatch(/^half\.json Not taken\. The file is not whole JSON/u)
    expect(lines[1]).toMatch(/^edition\.json Not taken\./u)
    expect(lines[2]).toMatch(/^word\.docx Not taken\./u)
    expect(lines[3]).toContain("urn:x:1: It answers itself. It was left out.")
    expect(lines[4]).toMatch(/larger than 64 MB/u)
    expect(lines[5]).toMatch(/It is gone\./u)
    expect(lines[6]).toBe("Good.jsonld 1 new")
    await press(element, ".gathered > button")
    expect(all(element, ".gathered")).toEqual([])
    expect(element.shadowRoot?.activeElement).toBe(one(element, ".gather"))
  })

  test("shows a note that both have changed twice, and says which is which", async () => {
    const changed = (body: string) => ({
      ...anna,
      isLocked: false,
      isCovered: false,
      notes: anna.notes.map((note) => ({ ...note, body, modified: "2026-11-22T07:00:00Z" })),
    })
    const element = await deskWith([changed("Ours.")])
    await gatherFiles(element, [fileOf(changed("Theirs."))])
    expect(line(element)).toBe("Anna.jsonld 1 changed in both, both kept")
    const entries = said(element, ".note-filters .note-list > li").join(" | ")
    expect(entries).toMatch(/as it stood here\. .*Ours\..*as it was handed in\. .*Theirs\./u)
  })

  test("hangs a layer of another state of the text again, and says how many stand where", async () => {
    const of = (id: string, exact: string, digest: string) => {
      const target = { kind: "words", words: { ...words("D", exact), digest } } as const
      return on(id, "D", exact, { target })
    }
    const shifted = { ...words("D", "seen the plans"), digest: "another" }
    const { prefix, suffix, exact } = shifted.quotation
    const late = { ...shifted, quotation: { ...shifted.quotation, prefix, suffix, exact } }
    const gone = {
      ...late,
      quotation: { ...late.quotation, exact: "zzzz", prefix: "qqqq", suffix: "xxxx" },
    }
    const theirs = layer("then", [
      of("here", "old hall", "another"),
      on("lost", "D", "old hall", { target: { kind: "words", words: gone } }),
    ])
    const element = await deskWith([])
    const file = new File([JSON.stringify(editionWith(theirs))], "edition.json")
    await gatherFiles(element, [file])
    expect(line(element)).toMatch(
      /^edition\.json 2 new, of these, 1 without a sure place Written on another state of the text: 1 where they stood, 0 moved along, 0 doubtful, 1 lost\.$/u,
    )
  })

  test("reads an export of Hypothesis, and a layer's tags with their definitions", async () => {
    const row = {
      id: "h1",
      user: "acct:ada@hypothes.is",
      text: "Well.",
      tags: ["doubt"],
      created: "2026-11-22T06:00:00Z",
      target: [{ selector: [{ type: "TextQuoteSelector", exact: "the plans" }] }],
    }
    const tag = { id: "t", label: "power", definition: "Who could do what", ink: 2 }
    const tagged = ofStudent("Ben", {
      notes: [on("x", "D", "peace", { tags: ["t"], creator: "Ben" })],
    })
    const element = await deskWith([])
    await gatherFiles(element, [
      new File([JSON.stringify([row])], "export.json"),
      fileOf(tagged, "ben.jsonld", [tag]),
    ])
    expect(element.layers.map(({ creator }) => creator)).toEqual(["ada", "Ben"])
    expect(element.tags).toMatchObject([
      { label: "doubt" },
      { label: "power", definition: "Who could do what", ink: 2 },
    ])
  })

  test("takes files that are dropped on the room, and opens the panel for them", async () => {
    const element = await deskWith([])
    ;(one(element, ".notes-panel") as HTMLDetailsElement).open = false
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(fileOf(anna))
    const drag = (type: string) =>
      one(element, "#texts").dispatchEvent(
        new DragEvent(type, { dataTransfer, bubbles: true, composed: true, cancelable: true }),
      )
    expect(drag("dragover")).toBe(false)
    expect(all(element, ".room.dropping")).toHaveLength(1)
    expect(drag("drop")).toBe(false)
    await expect.poll(() => all(element, ".gathered").length).toBe(1)
    expect(all(element, ".room.dropping")).toEqual([])
    expect(element.layers).toMatchObject([{ creator: "Anna" }])
  })

  test("keeps apart two hands whose files have one name", async () => {
    const element = await deskWith([])
    const alike = ["Ada", "Eve"].map((name) => fileOf(ofStudent(name, { id: "same" })))
    await gatherFiles(element, alike)
    expect(element.layers.map(({ creator }) => creator)).toEqual(["Ada", "Eve"])
    await gatherFiles(element, alike)
    expect(element.layers).toHaveLength(2)
  })
})

/** An edition with no text of its own. */
function editionWith(theirs: Layer) {
  return { format: "variorum-edition", version: 1, witnesses: [], layers: [theirs] }
}
