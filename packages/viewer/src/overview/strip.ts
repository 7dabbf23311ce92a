import type { ChangeEntry, Overview, OverviewPhrases, Share } from "@variorum/views"
import { html, svg, type TemplateResult } from "lit"
import { guard } from "lit/directives/guard.js"
import { lanesOf, outlineOf } from "./lanes.js"

/** What the strip shows and does. */
export interface Strip {
  readonly phrases: OverviewPhrases
  readonly overview: Overview
  readonly chosen: ChangeEntry | null
  /** Goes to a share of the text, from 0 to 1. */
  readonly go: (place: number) => void
}

/** How far an arrow key goes, as a share of the text. */
const STEP = 0.01

/**
 * The whole text in a strip of 16 pixels, a lane for each witness, with a frame for what is in view. It scrolls the
 * text, and says so: a scroll bar by role, with the keys of one. What is in view is told by `showInView`, because that
 * changes without anything being drawn anew.
 */
export function drawStrip({ phrases, overview, chosen, go }: Strip): TemplateResult {
  const drag = (event: PointerEvent) => {
    const strip = event.currentTarget as HTMLElement
    if (event.type === "pointerdown") strip.setPointerCapture(event.pointerId)
    if (strip.hasPointerCapture(event.pointerId)) go(placeOf(event, strip))
  }
  const press = (event: KeyboardEvent) => {
    const place = placeAfter(event)
    if (place === null) return
    event.preventDefault()
    go(place)
  }
  const own = overview.marks.filter(({ change }) => change === chosen?.id)
  return html`<div class="overview" part="overview">
    <div class="strip" role="scrollbar" tabindex="0" aria-label=${phrases.name} aria-controls="texts" aria-valuemin="0" aria-valuemax="100" aria-valuenow="0" @pointerdown=${drag} @pointermove=${drag} @keydown=${press}>
      <svg viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
        <g class="lanes">
          ${guard([overview], () => lanesOf(overview).map(({ kind, data }) => svg`<path class=${kind} d=${data}></path>`))}
          ${svg`<path class="own" d=${outlineOf(own)}></path>`}
        </g>
      </svg>
      <span class="frame"></span>
    </div>
  </div>`
}

/** Moves the frame to what is in view, and says how much of the text lies above. */
export function showInView(
  strip: HTMLElement,
  { start, end }: Share,
  phrases: OverviewPhrases,
): void {
  const percent = Math.round(100 * start)
  strip.style.setProperty("--start", `${100 * start}%`)
  strip.style.setProperty("--length", `${100 * (end - start)}%`)
  strip.ariaOrientation = isFlat(strip) ? "horizontal" : "vertical"
  strip.ariaValueNow = String(percent)
  strip.ariaValueText = phrases.place(percent)
}

function isFlat(strip: HTMLElement): boolean {
  return strip.offsetWidth > strip.offsetHeight
}

function placeOf({ clientX, clientY }: PointerEvent, strip: HTMLElement): number {
  const box = strip.getBoundingClientRect()
  const place = isFlat(strip) ? (clientX - box.left) / box.width : (clientY - box.top) / box.height
  return Math.min(1, Math.max(0, place))
}

/** Where a key leads; null for those that are no business of a scroll bar. */
function placeAfter({ key, currentTarget }: KeyboardEvent): number | null {
  const style = getComputedStyle(currentTarget as HTMLElement)
  const value = (name: string) => Number.parseFloat(style.getPropertyValue(name)) / 100 || 0
  const start = value("--start")
  const page = Math.max(STEP, 0.9 * value("--length"))
  const places: Readonly<Record<string, number>> = {
    ArrowDown: start + STEP,
    ArrowRight: start + STEP,
    ArrowUp: start - STEP,
    ArrowLeft: start - STEP,
    PageDown: start + page,
    PageUp: start - page,
    Home: 0,
    End: 1,
  }
  const place = places[key]
  return place === undefined ? null : Math.min(1, Math.max(0, place))
}
