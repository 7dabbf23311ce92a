import { witness } from "@variorum/collation"
import { writeAnnotations } from "@variorum/formats/web-annotation"
import type { Layer, Tag } from "@variorum/layers"
import { layer, on, texts, withLayers } from "../../notes/notes.testing.js"
import { all, one } from "../../view/view.testing.js"
import type { VariorumView } from "../../view/variorum-view.js"

const witnesses = [witness({ siglum: "D", text: texts.D }), witness({ siglum: "F", text: texts.F })]

/** A view that can be written in, with the panel of notes open. */
export async function deskWith(
  layers: readonly Layer[],
  attributes = "",
  width = 1300,
): Promise<VariorumView> {
  const element = await withLayers(layers, width, `writable ${attributes}`)
  await element.updateComplete
  const panel = one(element, ".notes-panel") as HTMLDetailsElement
  panel.open = true
  await until(() => all(element, ".new-layer").length > 0)
  return element
}

/** Waits until something is so; throws after two seconds. */
export async function until(isSo: () => boolean): Promise<void> {
  const start = performance.now()
  while (!isSo()) {
    if (performance.now() - start > 2000) throw new Error(`It never came: ${isSo}`)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

/** A layer of a student, with one note of an identifier of its own. */
export function ofStudent(name: string, more: Partial<Layer> = {}): Layer {
  const note = on(`note-${name}`, "D", "old hall", { creator: name, body: `Says ${name}.` })
  return layer(`layer-${name}`, [note], { label: "My notes", creator: name, ...more })
}

/** A layer as the file that is handed in. */
export function fileOf(
  student: Layer,
  name = `${student.creator}.jsonld`,
  tags: readonly Tag[] = [],
): File {
  return new File([writeAnnotations(student, { witnesses, tags })], name)
}

/** Chooses files as a person does, and waits until all are gathered. */
export async function gatherFiles(element: VariorumView, files: readonly File[]): Promise<void> {
  const field = one(element, '[name="gather"]') as HTMLInputElement
  const chosen = new DataTransfer()
  for (const file of files) chosen.items.add(file)
  field.files = chosen.files
  field.dispatchEvent(new Event("change"))
  await element.updateComplete
  await until(() => all(element, ".gathered").length > 0)
  await element.updateComplete
}

/** Presses a button, and waits until the view is drawn anew. */
export async function press(element: VariorumView, selector: string): Promise<void> {
  one(element, selector).click()
  await element.updateComplete
  await new Promise((resolve) => setTimeout(resolve, 20))
}

/** Writes into a field, as if a person had left it then. */
export async function fill(element: VariorumView, selector: string, value: string): Promise<void> {
  const field = one(element, selector) as HTMLInputElement
  field.value = value
  field.dispatchEvent(new Event("input", { bubbles: true }))
  field.dispatchEvent(new Event("change", { bubbles: true }))
  await element.updateComplete
}
