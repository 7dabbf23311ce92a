/** Pictures and other things that are no words: counted, and the words of text boxes in them kept. */
import { elementsOf, type XmlElement } from "../../xml/element.js"
import { branchOf } from "./alternatives.js"
import type { Presence } from "./changes.js"
import { isAlternatives, isWord } from "./names.js"
import type { Reading } from "./reading.js"

/** What a chart, a diagram or an object of another program is called. */
const EMBEDDED: ReadonlySet<string> = new Set([
  "chart",
  "relIds",
  "OLEObject",
  "contentPart",
  "control",
])

export function readDrawing(drawing: XmlElement, reading: Reading, presence: Presence): void {
  const found = { boxes: [] as XmlElement[], embedded: false }
  if (EMBEDDED.has(drawing.name) || drawing.name === "object") found.embedded = true
  look(drawing, found)
  for (const content of found.boxes) reading.boxes.push({ content, presence })
  if (found.embedded) reading.tally.add("embedded", `w:${drawing.name}`)
  else if (found.boxes.length === 0) reading.tally.add("pictures")
}

function look(
  element: XmlElement,
  found: { readonly boxes: XmlElement[]; embedded: boolean },
): void {
  for (const child of elementsOf(element)) {
    if (isWord(child, "txbxContent")) found.boxes.push(child)
    else {
      if (EMBEDDED.has(child.name)) found.embedded = true
      const branch = isAlternatives(child) ? branchOf(child) : child
      if (branch !== null) look(branch, found)
    }
  }
}
