import type { Layer, Note, NoteTarget } from "@variorum/layers"
import { layer, withLayers } from "../notes/notes.testing.js"
import type { VariorumView } from "../view/variorum-view.js"
import { all, one } from "../view/view.testing.js"

/** A view in which "A. Student" may write, so many pixels wide. */
export async function writable(
  layers: readonly Layer[] = [],
  { writer = "A. Student", width = 1300, attributes = "" } = {},
): Promise<VariorumView> {
  const element = await withLayers(layers, width, `writable ${attributes}`)
  element.writer = writer
  await drawn(element)
  return element
}

/** Waits until everything is drawn, and the focus is where it goes then. */
export async function drawn(element: VariorumView): Promise<void> {
  await element.updateComplete
  await element.updateComplete
}

/** Presses a key where the focus is, or on the view. */
export async function press(
  element: VariorumView,
  key: string,
  more: KeyboardEventInit = {},
): Promise<boolean> {
  const target = element.shadowRoot?.activeElement ?? element
  const init = { key, bubbles: true, composed: true, cancelable: true, ...more }
  const isFree = target.dispatchEvent(new KeyboardEvent("keydown", init))
  await drawn(element)
  return isFree
}

/** Presses the button with that name, or the first for a selector. */
export async function click(element: VariorumView, name: string): Promise<void> {
  const named = all(element, "button").find((each) => each.textContent?.trim() === name)
  const found = (named ?? one(element, name)) as HTMLElement
  found.focus()
  found.click()
  await drawn(element)
}

/** Puts a text into a field, as somebody types it. */
export function fill(element: VariorumView, selector: string, text: string): HTMLInputElement {
  const field = one(element, selector) as HTMLInputElement
  field.focus()
  field.value = text
  field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }))
  field.dispatchEvent(new Event("change", { bubbles: true }))
  return field
}

/** Chooses from a list by what it says. */
export async function choose(element: VariorumView, name: string, says: string): Promise<void> {
  const list = one(element, `select[name=${name}]`) as HTMLSelectElement
  const place = [...list.options].findIndex((option) => option.text === says)
  if (place < 0)
    throw new Error(
      `${name} has no "${says}": ${[...list.options].map(({ text }) => text).join(" | ")}`,
    )
  list.selectedIndex = place
  list.dispatchEvent(new Event("change", { bubbles: true }))
  await drawn(element)
}

/** The field for the text of a note. */
export const TEXT = ".composer textarea[name=body]"

/** The layer of the student, with no note yet. */
export function own(more: Partial<Layer> = {}): Layer {
  return layer("own", [], { creator: "A. Student", label: "My notes", ...more })
}

/** Selects from some words to others, as a person drags over them. */
export async function select(
  element: VariorumView,
  [from, to]: readonly [string, string],
  scope = "#texts",
): Promise<void> {
  const nodes: Text[] = []
  const walker = document.createTreeWalker(one(element, scope), NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    nodes.push(node as Text)
  const start = nodes.find(({ data }) => data.includes(from))
  const end = nodes.findLast(({ data }) => data.includes(to))
  if (start === undefined || end === undefined) throw new Error(`no "${from}" … "${to}"`)
  getSelection()?.setBaseAndExtent(
    start,
    start.data.indexOf(from),
    end,
    end.data.indexOf(to) + to.length,
  )
  await new Promise((resolve) => setTimeout(resolve, 250))
  await drawn(element)
}

/** The note that was written last. */
export function last(element: VariorumView): Note {
  const notes = element.layers.flatMap((each: Layer) => each.notes)
  return notes.at(-1)!
}

/** The words that a note quotes, of whichever texts. */
export function quotedIn(target: NoteTarget): readonly string[] {
  if (target.kind === "words") return [target.words.quotation.exact]
  return "words" in target ? target.words.map(({ quotation }) => quotation.exact) : []
}
