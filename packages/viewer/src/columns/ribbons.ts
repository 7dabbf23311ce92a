/**
 * Ribbons: what the gutter between two columns says.
 *
 * A ribbon tapers to a point where a passage ended up as nothing (cut), opens from a point
 * (added), runs as a band (reworded) or swings across rows (moved). Opposite unknown text there
 * is none: no claim is made. They are drawn from measured places, after layout, for what is near
 * the window alone; nothing that they say is said by them alone.
 */
import type { Seen } from "../sections/sections.js"
import { type Gutter, type Range, drawRibbon } from "./ribbon.js"

/** Distance of a ribbon from the words, in pixels: it begins at the bracket. */
const fromWords = 13
/** How far a bracket stays within the lines it brackets, in pixels. */
const inset = 5.5
/** Under this width, in pixels, there is no gutter to draw in. */
const narrowest = 40

/** Where the gutter is in the window. */
interface Place {
  readonly left: number
  readonly right: number
}

/** Draws the ribbons of some sections of a sheet anew, and those that cross from one to another; none where the columns stand one above the other. */
export function drawRibbons(sections: HTMLElement, { near, altered }: Seen): void {
  const sheet = sections.closest<HTMLElement>(".sheet")
  if (sheet === null) return
  // Its neighbours are known by their places: a book is long to search.
  const place = measure(sections.previousElementSibling)
  const across = sections.nextElementSibling
  // Everything is measured before anything is drawn, so that the page is laid out once.
  const drawn = altered.map((section) => {
    const svg = section.lastElementChild
    const gutter = place === null || svg === null ? null : gutterIn(section, place)
    return { svg, ribbons: gutter === null ? [] : rowRibbons(section, gutter) }
  })
  const moved = place === null ? [] : moveRibbons(sheet, near, gutterIn(sheet, place))
  for (const { svg, ribbons } of drawn) svg?.replaceChildren(...ribbons)
  across?.replaceChildren(...moved)
}

function measure(heads: Element | null): Place | null {
  const before = heads?.children[0]?.getBoundingClientRect()
  const after = heads?.children[1]?.getBoundingClientRect()
  if (before === undefined || after === undefined) return null
  if (after.left - before.right < narrowest) return null
  return { left: before.right, right: after.left }
}

function gutterIn(element: Element, { left, right }: Place): Gutter {
  const box = element.getBoundingClientRect()
  return { left: left - box.left + fromWords, right: right - box.left - fromWords, top: box.top }
}

function rowRibbons(section: Element, gutter: Gutter): readonly Element[] {
  return [...section.querySelectorAll(".row")].flatMap((row) => {
    const [before, after] = [row.querySelector(".before"), row.querySelector(".after")]
    return before === null || after === null ? [] : ribbonsBetween(before, after, gutter)
  })
}

/** The ribbons between what the two columns have in one row. */
export function ribbonsBetween(
  before: Element,
  after: Element,
  gutter: Gutter,
): readonly SVGElement[] {
  const point = pointIn(before, gutter) ?? pointIn(after, gutter)
  return ["deleted", "added", "reworded"].flatMap((kind) => {
    const passages = [before, after].flatMap((cell) => [
      ...cell.querySelectorAll(`.passage.${kind}`),
    ])
    const names = new Set(passages.map((passage) => passage.getAttribute("data-passage") ?? ""))
    return [...names].flatMap((name) => {
      const from = rangeIn(before, name, gutter) ?? point
      const to = rangeIn(after, name, gutter) ?? point
      return from === null || to === null ? [] : [drawRibbon(kind, from, to, gutter)]
    })
  })
}

/** The height that a passage takes in one column; null where it has nothing there. */
function rangeIn(cell: Element, passage: string, gutter: Gutter): Range | null {
  return rangeOf([...cell.querySelectorAll(`[data-passage="${CSS.escape(passage)}"]`)], gutter)
}

function rangeOf(elements: readonly Element[], gutter: Gutter): Range | null {
  const boxes = elements.flatMap(boxesOf)
  if (boxes.length === 0) return null
  return {
    top: Math.min(...boxes.map((box) => box.top)) - gutter.top + inset,
    bottom: Math.max(...boxes.map((box) => box.bottom)) - gutter.top - inset,
  }
}

/**
 * What of a passage the ribbon holds on to: its paragraph, speaker's name and all, where nothing
 * else changed in it; of a reworded one among others the words that differ, so that neighbours keep apart.
 */
function boxesOf(passage: Element): readonly DOMRect[] {
  const block = passage.closest(".block.alone")
  if (block !== null) return [block.getBoundingClientRect()]
  const words = passage.matches(".reworded") ? [...passage.querySelectorAll("del, ins")] : []
  return (words.length > 0 ? words : [passage]).map((element) => element.getBoundingClientRect())
}

/** Where a ribbon tapers to: the line of words on the blank paper or, where the blanks are closed up, where it would lie. */
function pointIn(cell: Element, gutter: Gutter): Range | null {
  const closed = cell.matches(".closed-up") ? cell.getBoundingClientRect().top : null
  const box = cell.querySelector(".nothing")?.getBoundingClientRect()
  if (box === undefined && closed === null) return null
  const height = closed ?? (box?.top ?? 0) + Math.min((box?.height ?? 0) / 2, 14)
  return { top: height - gutter.top, bottom: height - gutter.top }
}

/**
 * A moved block fills a row at either end; the blank paper at the old place names the first passage at the new one,
 * and the other way round. Drawn where either end is near.
 */
function moveRibbons(sheet: Element, near: readonly Element[], gutter: Gutter): readonly Element[] {
  const papers = near.flatMap((section) => [
    ...section.querySelectorAll<HTMLElement>(".nothing.moved"),
  ])
  const seen = new Set<Element>()
  return papers.flatMap((paper) => {
    const here = paper.closest(".row")
    const there = rowOf(sheet, paper.dataset["partner"])
    const isOld = paper.closest(".after") !== null
    const [old, now] = isOld ? [here, there] : [there, here]
    if (old === null || now === null || seen.has(old)) return []
    seen.add(old)
    const cells = [old.querySelector(".before"), now.querySelector(".after")] as const
    if (cells[0] === null || cells[1] === null) return []
    return moveBetween(cells[0], cells[1], gutter, new Set(near))
  })
}

/**
 * The ribbon between the old and the new place of a moved block; none where either is not drawn. An end in a section
 * that is not `near` is taken to be where that section begins, so that it need not be laid out.
 */
export function moveBetween(
  old: Element,
  now: Element,
  gutter: Gutter,
  near: ReadonlySet<Element>,
): readonly SVGElement[] {
  const ends = [old, now].map((cell) => {
    const passages = [...cell.querySelectorAll<HTMLElement>(".passage.moved:not(.phrase)")]
    const section = cell.closest(".section")
    const isFar = section !== null && !near.has(section)
    const range = isFar ? beginningOf(section, gutter) : rangeOf(passages, gutter)
    return { range, name: passages[0]?.dataset["passage"] ?? "" }
  })
  const [left, arrived] = ends
  if (!left?.range || !arrived?.range) return []
  const ribbon = drawRibbon("moved", left.range, arrived.range, gutter)
  ribbon.dataset["from"] = left.name
  ribbon.dataset["to"] = arrived.name
  return [ribbon]
}

function beginningOf(section: Element, gutter: Gutter): Range {
  const top = section.getBoundingClientRect().top - gutter.top
  return { top, bottom: top + 1 }
}

/** The row that shows a passage; null where none does, or none does yet. By its identifier, since a book is long to search. */
export function rowOf(sheet: Element, passage = ""): Element | null {
  const root = sheet.getRootNode()
  const found = root instanceof ShadowRoot ? root.getElementById(passage) : null
  return found?.closest(".row") ?? null
}
