import type { Row } from "@variorum/views"
import { html, nothing, render, type TemplateResult } from "lit"
import { AsyncDirective } from "lit/async-directive.js"
import { directive, type ElementPart } from "lit/directive.js"
import type { Drawing } from "../drawing.js"
import { drawFold } from "../folds/fold.js"
import { cutIntoSections, type Entry, type Section } from "./cut.js"
import { whenIdle } from "./idle.js"

/** What a display says about its rows. */
export interface Rows {
  readonly drawing: Drawing
  readonly entries: readonly Entry[]
  readonly draw: (drawing: Drawing, row: Row) => TemplateResult
  /**
   * Draws what depends on measured places: called in a frame of its own whenever sections near the window were
   * drawn, came near or changed their size.
   */
  readonly measured?: (sections: HTMLElement, seen: Seen) => void
  /** Whether each section is to have a place for ribbons, as its last child. */
  readonly hasRibbons?: boolean
}

/** Sections near the window, and those of them that are not as they were when they were measured last. */
export interface Seen {
  readonly near: readonly HTMLElement[]
  readonly altered: readonly HTMLElement[]
}

/** A section in the page. */
interface Drawn {
  readonly element: HTMLElement
  section: Section
  /** What it was drawn with; null before it is drawn for the first time. */
  key: readonly unknown[] | null
}

/** So many letters are drawn at once; a letter or an article is whole from the first moment. */
const AT_ONCE = 24_000

/** How far around the window sections count as near: they are kept as they ought to be at every moment. */
const AROUND = "100% 0px"

/** The class of the section that holds the chosen change. */
const HERE = "here"

const sectionOf = new WeakMap<Element, Section>()
const summons = new WeakMap<Element, () => void>()

/** The rows of a section's element, in the order of its `.row` elements; none for any other element. */
export function rowsIn(element: Element): readonly Row[] {
  return sectionOf.get(element)?.rows ?? []
}

/** Draws a section now, if it is not drawn yet. */
export function drawNow(element: Element): void {
  summons.get(element)?.()
}

/**
 * Rows, drawn by sections: the first screens at once, and so is what is near the window or chosen; the rest while the
 * browser is idle, so that a book never holds the page. Sections that nothing has happened to are left as they are.
 */
class SectionsDirective extends AsyncDirective {
  #sheet: HTMLElement | null = null
  #rows: Rows | null = null
  #drawn: Drawn[] = []
  #near = new Set<Element>()
  #callOff: () => void = () => {}
  #altered = new Set<Element>()
  #isMeasuring = false
  #watch: { readonly near: IntersectionObserver; readonly size: ResizeObserver } | null = null

  override render(_rows: Rows): typeof nothing {
    return nothing
  }

  override update(part: ElementPart, [rows]: [Rows]): typeof nothing {
    this.#sheet ??= part.element as HTMLElement
    this.#watch ??= this.#observe()
    const isNew = rows.entries !== this.#rows?.entries
    this.#rows = rows
    if (isNew) this.#place(cutIntoSections(rows.entries))
    this.#drawDue()
    return nothing
  }

  protected override disconnected(): void {
    this.#callOff()
    this.#watch?.near.disconnect()
    this.#watch?.size.disconnect()
    this.#watch = null
  }

  protected override reconnected(): void {
    this.#watch = this.#observe()
    this.#goOn()
  }

  #observe(): { readonly near: IntersectionObserver; readonly size: ResizeObserver } {
    // Not every browser knows `scrollMargin`, and TypeScript not yet: in a column that scrolls by itself, sections come near later there.
    const margins: IntersectionObserverInit = { rootMargin: AROUND }
    Object.assign(margins, { scrollMargin: AROUND })
    const near = new IntersectionObserver((changes) => this.#come(changes), margins)
    const size = new ResizeObserver((changes) =>
      this.#measureSoon(changes.map(({ target }) => target)),
    )
    for (const { element } of this.#drawn) {
      near.observe(element)
      size.observe(element)
    }
    return { near, size }
  }

  /** Makes as many elements as there are sections. What they showed stays until they are drawn anew. */
  #place(sections: readonly Section[]): void {
    const letters = sections.reduce((sum, section) => sum + section.letters, 0)
    this.#sheet?.classList.toggle("long", letters > AT_ONCE)
    while (this.#drawn.length > sections.length) this.#remove()
    sections.forEach((section, i) => {
      const drawn = this.#drawn[i] ?? this.#add()
      drawn.section = section
      sectionOf.set(drawn.element, section)
      drawn.element.style.setProperty("--letters", String(section.letters))
      drawn.element.style.setProperty("--rows", String(section.visible))
    })
  }

  #add(): Drawn {
    const element = document.createElement("div")
    element.className = "section"
    const drawn: Drawn = {
      element,
      section: { entries: [], rows: [], letters: 0, visible: 0 },
      key: null,
    }
    summons.set(element, () => {
      if (this.#isDue(drawn)) this.#draw(drawn)
    })
    this.#sheet?.append(element)
    this.#drawn.push(drawn)
    this.#watch?.near.observe(element)
    this.#watch?.size.observe(element)
    return drawn
  }

  #remove(): void {
    const last = this.#drawn.pop()
    if (last === undefined) return
    this.#watch?.near.unobserve(last.element)
    this.#watch?.size.unobserve(last.element)
    this.#near.delete(last.element)
    last.element.remove()
  }

  #drawDue(): void {
    let letters = 0
    for (const drawn of this.#drawn) {
      const { element, section } = drawn
      const isFirst = letters < AT_ONCE
      letters += section.letters
      const isTouched = element.classList.contains(HERE) || this.#holdsChosen(section)
      if ((isFirst || isTouched || this.#near.has(element)) && this.#isDue(drawn)) this.#draw(drawn)
    }
    this.#goOn()
  }

  /** Draws the rest, a section at a time, whenever the browser has time. */
  #goOn(): void {
    this.#callOff()
    const isBusy = this.#drawn.some((drawn) => this.#isDue(drawn))
    this.#sheet?.toggleAttribute("data-unfinished", isBusy)
    if (!isBusy) return
    let at = 0
    this.#callOff = whenIdle(() => {
      while (at < this.#drawn.length && !this.#isDue(this.#drawn[at] as Drawn)) at++
      const next = this.#drawn[at]
      if (next !== undefined) this.#draw(next)
      else this.#sheet?.removeAttribute("data-unfinished")
      return next !== undefined
    })
  }

  #come(changes: readonly IntersectionObserverEntry[]): void {
    const come = changes.filter(({ isIntersecting }) => isIntersecting)
    for (const { target, isIntersecting } of changes) if (!isIntersecting) this.#near.delete(target)
    for (const { target } of come) {
      this.#near.add(target)
      drawNow(target)
    }
    this.#measureSoon(come.map(({ target }) => target))
  }

  #isDue({ section, key }: Drawn): boolean {
    const now = this.#keyOf(section)
    return key === null || key.length !== now.length || key.some((part, i) => part !== now[i])
  }

  #draw(drawn: Drawn): void {
    if (this.#rows === null) return
    const { drawing, draw, hasRibbons } = this.#rows
    drawn.key = this.#keyOf(drawn.section)
    // A card in the margin may be taller than the rows it belongs to, and must not be cut off.
    drawn.element.classList.toggle(HERE, this.#holdsChosen(drawn.section))
    const drawRow = (row: Row) => draw(drawing, row)
    render(
      html`${drawn.section.entries.map((entry) => (entry.kind === "fold" ? drawFold(drawing, entry, drawRow) : drawRow(entry)))}${hasRibbons !== true ? nothing : html`<svg class="ribbons" aria-hidden="true"></svg>`}`,
      drawn.element,
    )
    this.#measureSoon([drawn.element])
  }

  /**
   * All that the look of a section hangs on: its rows, its folds, the notes of its rows, whatever `Drawing` holds (pairs by what is in them), and the choice where it
   * stands here. Functions do not count: they do the same as those of the time before.
   */
  #keyOf(section: Section): readonly unknown[] {
    if (this.#rows === null) return []
    const { chosen, card, folds, notes, ...rest } = this.#rows.drawing
    const held = Object.values(rest)
      .flatMap((value: unknown) => (Array.isArray(value) && value.length <= 2 ? value : [value]))
      .filter((value) => typeof value !== "function")
    const open = section.entries.map((entry) => entry.kind === "fold" && folds.isOpen(entry))
    const choice = this.#holdsChosen(section) ? [chosen, card] : []
    return [section.entries, ...open, ...(notes?.ofAll(section.rows) ?? []), ...held, ...choice]
  }

  #holdsChosen({ rows }: Section): boolean {
    const chosen = this.#rows?.drawing.chosen ?? null
    if (chosen === null) return false
    return rows.some((row) => row.passages.some((passage) => chosen.passages.includes(passage)))
  }

  #measureSoon(altered: readonly Element[]): void {
    const measured = this.#rows?.measured
    if (measured === undefined) return
    for (const element of altered) this.#altered.add(element)
    if (this.#isMeasuring) return
    this.#isMeasuring = true
    requestAnimationFrame(() => {
      this.#isMeasuring = false
      const all = this.#drawn.map(({ element }) => element)
      const near = all.filter((element) => this.#near.has(element))
      if (this.#sheet === null || !this.isConnected) return
      measured(this.#sheet, { near, altered: near.filter((one) => this.#altered.has(one)) })
      this.#altered.clear()
    })
  }
}

/** Draws rows into the element that it stands in, by sections. */
export const inSections = directive(SectionsDirective)
