import { collate, quote, witness } from "@variorum/collation"
import type { Note } from "@variorum/layers"
import { afterEach, expect, test } from "vitest"
import { all, one } from "../view/view.testing.js"
import type { VariorumView } from "../view/variorum-view.js"
import { layer, on } from "./notes.testing.js"

const PARAGRAPHS = 600
const paragraphs = Array.from(
  { length: PARAGRAPHS },
  (_, i) => `Paragraph ${i} says a good deal about word${i}, and after that much about thing${i}.`,
)
const before = paragraphs.join("\n\n")
const after = paragraphs
  .map((words, i) => (i % 10 === 0 ? words.replace("good", "great") : words))
  .join("\n\n")

/** Notes whose words were asked for, to be drawn. */
const read = new Set<string>()

function noteAt(id: string, exact: string): Note {
  const start = before.indexOf(exact)
  const quotation = quote(before, { start, end: start + exact.length })
  const target = { kind: "words", words: { witness: "A", quotation, digest: "" } } as const
  const note = on(id, "D", "peace", { target })
  return Object.defineProperty(note, "body", {
    enumerable: true,
    get() {
      read.add(id)
      return `On ${id}.`
    },
  })
}

const layers = [
  layer("early", [noteAt("a", "word1,"), noteAt("m", "word400,")]),
  // These two stand in one section.
  layer("late", [noteAt("b", "word597,")]),
  layer("last", [noteAt("c", "word598,")], { isCovered: true }),
]

async function longView(display: string, fold = "none"): Promise<VariorumView> {
  const element = document.createElement("variorum-view")
  element.collation = collate([
    witness({ siglum: "A", text: before }),
    witness({ siglum: "B", text: after }),
  ])
  element.display = display
  element.fold = fold
  element.layers = layers
  element.style.setProperty("width", "1300px")
  document.body.replaceChildren(element)
  await element.updateComplete
  return element
}

const isWhole = (element: VariorumView) => all(element, "[data-unfinished]").length === 0

afterEach(() => document.body.replaceChildren())

test.each([
  ["columns", "none"],
  ["columns", "all"],
  ["inline", "none"],
])("the list leads to a note that is not drawn yet: %s, folded: %s", async (display, fold) => {
  const element = await longView(display, fold)
  // The list is opened without waiting: the rest would be drawn meanwhile.
  one(element, ".notes-panel > summary").click()
  one(element, ".notes-panel").dispatchEvent(new Event("toggle"))
  await element.updateComplete
  expect(all(element, '.note-figure[data-note="3"]')).toEqual([])
  ;(all(element, ".note-lead")[2] as HTMLElement).click()
  await expect
    .poll(() => element.shadowRoot?.activeElement?.getAttribute("aria-label"))
    .toBe("Note 3, Layer late")
  await expect
    .poll(() => {
      const { top, bottom } = one(element, '.note-figure[data-note="3"]').getBoundingClientRect()
      return top >= 0 && bottom <= innerHeight
    })
    .toBe(true)
})

/** Identifiers of the notes that something draws again. */
async function drawnBy(element: VariorumView, work: () => void): Promise<readonly string[]> {
  await expect.poll(() => isWhole(element)).toBe(true)
  read.clear()
  work()
  await element.updateComplete
  await expect.poll(() => isWhole(element)).toBe(true)
  return [...read].toSorted()
}

test("an answer that is uncovered draws no other section again", async () => {
  const element = await longView("columns")
  expect(await drawnBy(element, () => one(element, ".margin-note .answer").click())).toEqual([
    "b",
    "c",
  ])
})

test("a layer that is hidden draws only sections again in which something changes", async () => {
  const element = await longView("columns")
  const show = (ids: readonly string[]) => () => {
    element.layers = layers.map((each) => ({ ...each, isShown: ids.includes(each.id) }))
  }
  expect(await drawnBy(element, show(["early", "late"]))).toEqual(["b"])
  // Where a single layer is left its shape goes from every number.
  expect(await drawnBy(element, show(["early"]))).toEqual(["a", "m"])
})
