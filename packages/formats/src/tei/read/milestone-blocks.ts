/**
 * Blocks of witnesses that have others than the text's elements: each begins at a milestone that names its witnesses.
 * Our own files are written so; see `docs/formats/tei.md`.
 *
 *   <p>One. <milestone unit="paragraph" edRef="#B"/>Two.</p>      one paragraph in A, two in B
 */
import { BLOCK_KINDS, type BlockKind } from "@variorum/collation"
import type { XmlElement } from "../../xml/element.js"
import { pointersIn, type TeiDocument, nameIn } from "./document.js"
import type { Frame } from "./text-blocks.js"

/** The sort of block that begins at a milestone; null where none does. */
function kindAt({ name, attributes }: XmlElement): BlockKind | null {
  if (name !== "milestone" || !attributes.has("edRef")) return null
  return BLOCK_KINDS.find((kind) => kind === attributes.get("unit")) ?? null
}

/** The witnesses whose blocks begin at milestones, and not where elements do. */
export function witnessesByMilestones({ elements }: TeiDocument): ReadonlySet<string> {
  return new Set(
    elements.flatMap((element) =>
      kindAt(element) === null ? [] : pointersIn(element.attributes.get("edRef")),
    ),
  )
}

/** What block of a witness begins at an element; null where none does. */
export function blockAt(document: TeiDocument, element: XmlElement, witness: string): Frame | null {
  const kind = kindAt(element)
  if (kind === null || !pointersIn(element.attributes.get("edRef")).includes(witness)) return null
  const person = document.pointed(element.attributes.get("corresp"))
  const place = /^(\d+)\.(\d+)$/u.exec(element.attributes.get("n") ?? "")
  return {
    kind,
    ...(person !== null && { speaker: nameIn(person) }),
    ...(place !== null &&
      kind === "cell" && { row: Number(place[1]) - 1, column: Number(place[2]) - 1 }),
    ...natureOf(document, element),
  }
}

/** Whether a block is an editor's heading, or reports what a text said: told by categories of these names. */
export function natureOf(
  document: TeiDocument,
  { attributes }: XmlElement,
): Pick<Frame, "editorial" | "reported"> {
  const names = pointersIn(attributes.get("ana")).flatMap((id) => {
    const category = document.named(id)
    return category?.name === "category" ? (category.attributes.get("n") ?? []) : []
  })
  return {
    ...(names.includes("editorial") && { editorial: true }),
    ...(names.includes("reported") && { reported: true }),
  }
}
