/**
 * Two columns of unequal length, each in its own scroll area: one leads, the other follows.
 *
 * What stands on a line across both is to be the same passage. The line lies at the top when the leading column is at
 * its top, at the bottom when it is at its end, and between in proportion, so that both reach their ends together.
 * Inside a row the place is interpolated; where the other text has nothing, it waits.
 */
import type { NothingCell, Row } from "@variorum/views"
import { elementAt } from "../sections/element-at.js"
import { drawNow, rowsIn } from "../sections/sections.js"
import type { Gutter } from "./ribbon.js"
import { moveBetween, ribbonsBetween, rowOf } from "./ribbons.js"

/** So long, in milliseconds, a column that was scrolled by us does not lead itself. */
const ECHO = 120

/** A place in a column: which section, which of its rows, and how far down in that, from 0 to 1. */
interface Place {
  readonly section: number
  readonly row: number
  readonly part: number
}

/** Keeps two columns together, and draws the ribbons between them. */
export class Follower {
  readonly #sheet: HTMLElement
  #led: HTMLElement | null = null
  #until = 0
  #isDrawing = false

  constructor(sheet: HTMLElement) {
    this.#sheet = sheet
  }

  /** A column has been scrolled: the other follows, unless it was we who scrolled it. */
  lead(pane: HTMLElement): void {
    this.drawSoon()
    if (this.#led === pane && performance.now() < this.#until) return
    const other = this.#panes().find((one) => one !== pane)
    if (other === undefined) return
    this.#led = other
    this.#until = performance.now() + ECHO
    follow(pane, other)
  }

  /** Draws the ribbons in the next frame. */
  drawSoon(): void {
    if (this.#isDrawing) return
    this.#isDrawing = true
    requestAnimationFrame(() => {
      this.#isDrawing = false
      this.#draw()
    })
  }

  /** By their places: a book is long to search. */
  #parts(): readonly Element[] {
    return [...(this.#sheet.lastElementChild?.children ?? [])]
  }

  #panes(): readonly HTMLElement[] {
    return this.#parts().filter((part): part is HTMLElement => part.matches(".pane"))
  }

  #draw(): void {
    const [before, after] = this.#panes()
    const svg = this.#parts().find((part) => part.matches(".across"))
    if (before === undefined || after === undefined || svg === undefined) return
    const { top, width } = svg.getBoundingClientRect()
    const gutter = { left: 0, right: width, top }
    svg.replaceChildren(...ribbonsIn(before, after, gutter))
  }
}

function follow(pane: HTMLElement, other: HTMLElement): void {
  const way = pane.scrollHeight - pane.clientHeight
  const share = way <= 0 ? 0 : pane.scrollTop / way
  const lineIn = (one: HTMLElement) => one.getBoundingClientRect().top + share * one.clientHeight
  const height = heightOf(other, placeAt(pane, lineIn(pane)))
  if (height !== null) other.scrollTop += height - lineIn(other)
}

function sectionsOf(pane: Element): readonly Element[] {
  return [...(pane.querySelector(".sections")?.children ?? [])]
}

function rowsOf(section: Element): readonly Element[] {
  return [...section.querySelectorAll(".row")]
}

function placeAt(pane: Element, height: number): Place {
  const sections = sectionsOf(pane)
  const section = elementAt(sections, height)
  if (section === null) return { section: 0, row: 0, part: 0 }
  drawNow(section)
  const rows = rowsOf(section)
  const row = elementAt(rows, height)
  return {
    section: sections.indexOf(section),
    row: row === null ? 0 : rows.indexOf(row),
    part: partOf(row ?? section, height),
  }
}

function partOf(element: Element, height: number): number {
  const box = element.getBoundingClientRect()
  return box.height === 0 ? 0 : Math.min(1, Math.max(0, (height - box.top) / box.height))
}

/** How high in the window a place of a column stands; null where the column is empty. */
function heightOf(pane: Element, { section, row, part }: Place): number | null {
  const element = sectionsOf(pane)[section]
  if (element === undefined) return null
  drawNow(element)
  const box = (rowsOf(element)[row] ?? element).getBoundingClientRect()
  return box.top + part * box.height
}

/** The ribbons of all rows that either column shows. */
function ribbonsIn(before: Element, after: Element, gutter: Gutter): readonly SVGElement[] {
  const [earlier, later] = [sectionsOf(before), sectionsOf(after)]
  const shown = new Set([...shownIn(before, earlier), ...shownIn(after, later)])
  const near = new Set(
    [...shown].flatMap((index) =>
      [earlier[index], later[index]].filter((one) => one !== undefined),
    ),
  )
  return [...shown].flatMap((index) => {
    const [left, right] = [earlier[index], later[index]]
    if (left === undefined || right === undefined) return []
    drawNow(left)
    drawNow(right)
    const [lefts, rights] = [rowsOf(left), rowsOf(right)]
    return rowsIn(left).flatMap((row, i) => {
      const [one, other] = [lefts[i], rights[i]]
      if (one === undefined || other === undefined) return []
      if (!isShown(one, before) && !isShown(other, after)) return []
      return row.change === "moved"
        ? moveOf(row, one, other, near, gutter)
        : ribbonsBetween(one, other, gutter)
    })
  })
}

function shownIn(pane: Element, sections: readonly Element[]): readonly number[] {
  return sections.flatMap((section, index) => (isShown(section, pane) ? [index] : []))
}

function isShown(element: Element, pane: Element): boolean {
  const [one, box] = [element.getBoundingClientRect(), pane.getBoundingClientRect()]
  return one.bottom >= box.top && one.top <= box.bottom
}

/** A moved block stands in one column here, and in the other where its blank paper would have led. */
function moveOf(
  row: Row,
  one: Element,
  other: Element,
  near: ReadonlySet<Element>,
  gutter: Gutter,
): readonly SVGElement[] {
  const paper = row.cells.find((cell): cell is NothingCell => cell.kind === "nothing")
  const isOld = row.cells[1] === paper
  const there = rowOf(one, paper?.partner ?? "")
  if (!there) return []
  return isOld ? moveBetween(one, there, gutter, near) : moveBetween(there, other, gutter, near)
}
