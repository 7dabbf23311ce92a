import type { Overview, Row, Share } from "@variorum/views"
import { elementAt } from "../sections/element-at.js"
import { rowsIn } from "../sections/sections.js"

/** Height that the bar may cover at the top of the window, in pixels. */
const COVERED = 56

/** What the window shows of the text, by the sections that a display has drawn; null where it has none. */
export function inView(root: Element, { places }: Overview): Share | null {
  // Asked with every frame that scrolls: a book is not searched for what is not there.
  const pane = root.matches(".free")
    ? root.querySelector(".pane")?.getBoundingClientRect()
    : undefined
  const sections = sectionsIn(root)
  const top = placeAt(sections, Math.max(COVERED, pane?.top ?? 0), places)
  const bottom = placeAt(sections, Math.min(innerHeight, pane?.bottom ?? innerHeight), places)
  return top === null || bottom === null ? null : { start: top, end: Math.max(top, bottom) }
}

/** All sections in order; those of the first column where each scrolls by itself. */
function sectionsIn(root: ParentNode): readonly Element[] {
  return [...(root.querySelector(".sections")?.children ?? [])]
}

/** The share of the text at a height of the window. */
function placeAt(
  sections: readonly Element[],
  height: number,
  places: Overview["places"],
): number | null {
  const section = elementAt(sections, height)
  if (section === null) return null
  const rows = rowsIn(section)
  const whole = shareOf(rows, places)
  const elements = [...section.querySelectorAll(".row")]
  // A section that is not drawn yet has no rows in the page.
  if (elements.length !== rows.length) return whole && along(section, height, whole)
  const row = elementAt(elements, height)
  const found = row && rows[elements.indexOf(row)]
  const share = found ? shareOf([found], places) : whole
  return row && share && along(row, height, share)
}

/** The section that holds a share of the text; null where there is none. */
export function sectionFor(root: ParentNode, place: number, { places }: Overview): Element | null {
  const holds = (rows: readonly Row[]) => {
    const share = shareOf(rows, places)
    return share !== null && share.start <= place && place <= share.end
  }
  return sectionsIn(root).find((section) => holds(rowsIn(section))) ?? null
}

/** The row of a drawn section that holds a share of the text, or the section itself. */
export function rowFor(section: Element, place: number, { places }: Overview): Element {
  const index = rowsIn(section).findIndex((row) => {
    const share = shareOf([row], places)
    return share !== null && share.start <= place && place <= share.end
  })
  const row = section.querySelectorAll(".row")[index]
  // Of what is folded the line that stands for it.
  const fold = row?.closest(".folded[hidden]")?.previousElementSibling
  return fold ?? row ?? section
}

function shareOf(rows: readonly Row[], places: Overview["places"]): Share | null {
  const known = rows.flatMap(({ passages }) => passages).flatMap((id) => places.get(id) ?? [])
  const [first, last] = [known[0], known.at(-1)]
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end }
}

function along(element: Element, height: number, { start, end }: Share): number {
  const box = element.getBoundingClientRect()
  const part = box.height === 0 ? 0 : (height - box.top) / box.height
  return start + Math.min(1, Math.max(0, part)) * (end - start)
}
