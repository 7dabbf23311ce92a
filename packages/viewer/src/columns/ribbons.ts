/**
 * Ribbons: what the gutter between two columns says.
 *
 * A ribbon tapers to a point where a passage ended up as nothing (cut), opens from a point
 * (added), runs as a band (reworded) or swings across rows (moved). Opposite unknown text there
 * is none: no claim is made. They are drawn from measured places, after layout; nothing that
 * they say is said by them alone.
 */

const svgNamespace = "http://www.w3.org/2000/svg"

/** Distance of a ribbon from the words, in pixels: it begins at the bracket. */
const fromWords = 13
/** How far a bracket stays within the lines it brackets, in pixels. */
const inset = 5.5
/** Under this width, in pixels, there is no gutter to draw in. */
const narrowest = 40

interface Range {
  readonly top: number
  readonly bottom: number
}

interface Gutter {
  readonly left: number
  readonly right: number
  /** Top of the sheet in the window: all heights count from it. */
  readonly top: number
}

/** Draws all ribbons of a sheet anew; clears them where the columns stand one above the other. */
export function drawRibbons(sheet: Element): void {
  const svg = sheet.querySelector("svg.ribbons")
  if (svg === null) return
  const gutter = measure(sheet)
  const ribbons =
    gutter === null ? [] : [...rowRibbons(sheet, gutter), ...moveRibbons(sheet, gutter)]
  svg.replaceChildren(...ribbons)
}

function measure(sheet: Element): Gutter | null {
  const heads = sheet.querySelectorAll(".column-head")
  const box = sheet.getBoundingClientRect()
  const before = heads[0]?.getBoundingClientRect()
  const after = heads[1]?.getBoundingClientRect()
  if (before === undefined || after === undefined) return null
  if (after.left - before.right < narrowest) return null
  return {
    left: before.right - box.left + fromWords,
    right: after.left - box.left - fromWords,
    top: box.top,
  }
}

function rowRibbons(sheet: Element, gutter: Gutter): readonly Element[] {
  return [...sheet.querySelectorAll(".row")].flatMap((row) =>
    ["deleted", "added", "reworded"].flatMap((kind) => ribbonsOfKind(row, kind, gutter)),
  )
}

function ribbonsOfKind(row: Element, kind: string, gutter: Gutter): readonly Element[] {
  const passages = [...row.querySelectorAll(`.passage.${kind}`)]
  const names = new Set(passages.map((passage) => passage.getAttribute("data-passage") ?? ""))
  return [...names].flatMap((name) => {
    const [before, after] = [".before", ".after"].map((side) => rangeIn(row, side, name, gutter))
    const point = pointIn(row, gutter)
    const from = before ?? point
    const to = after ?? point
    return from === null || to === null ? [] : [ribbon(kind, from, to, gutter)]
  })
}

/** The height that a passage takes in one column; null where it has nothing there. */
function rangeIn(row: Element, side: string, passage: string, gutter: Gutter): Range | null {
  const found = [...row.querySelectorAll(`${side} [data-passage]`)].filter(
    (element) => element.getAttribute("data-passage") === passage,
  )
  return rangeOf(found, gutter)
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

/** Where a ribbon tapers to: the line of words on the blank paper. */
function pointIn(row: Element, gutter: Gutter): Range | null {
  const box = row.querySelector(".nothing")?.getBoundingClientRect()
  if (box === undefined) return null
  const height = box.top - gutter.top + Math.min(box.height / 2, 14)
  return { top: height, bottom: height }
}

/** A moved block fills a row at either end; the blank paper at the old place names the first passage at the new one. */
function moveRibbons(sheet: Element, gutter: Gutter): readonly Element[] {
  const rows = [...sheet.querySelectorAll(".row")]
  return rows.flatMap((row) => {
    const from = rangeOf([...row.querySelectorAll(".before .passage.moved:not(.phrase)")], gutter)
    const partner = row.querySelector(".nothing.moved")?.getAttribute("data-partner")
    const target = [...sheet.querySelectorAll(".after .passage.moved:not(.phrase)")]
      .find((element) => element.getAttribute("data-passage") === partner)
      ?.closest(".row")
    const to = rangeOf(
      [...(target?.querySelectorAll(".after .passage.moved:not(.phrase)") ?? [])],
      gutter,
    )
    return from === null || to === null ? [] : [ribbon("moved", from, to, gutter)]
  })
}

function ribbon(kind: string, from: Range, to: Range, { left, right }: Gutter): Element {
  const middle = (left + right) / 2
  const over = `C${middle},${from.top} ${middle},${to.top} ${right},${to.top}`
  const back = `C${middle},${to.bottom} ${middle},${from.bottom} ${left},${from.bottom}`
  const group = make("g", { class: `ribbon ${kind}` })
  group.append(
    make("path", { class: "fill", d: `M${left},${from.top}${over}L${right},${to.bottom}${back}Z` }),
    make("path", {
      class: "edge",
      d: `M${left},${from.top}${over}M${right},${to.bottom}${back}`,
    }),
  )
  if (kind === "reworded")
    group.append(
      make("path", {
        class: "edge ends",
        d: `M${left},${from.top}V${from.bottom}M${right},${to.top}V${to.bottom}`,
      }),
    )
  return group
}

function make(name: string, attributes: Readonly<Record<string, string>>): Element {
  const element = document.createElementNS(svgNamespace, name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  return element
}
