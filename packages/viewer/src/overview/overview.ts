import type { Collation } from "@variorum/collation"
import {
  type ChangeEntry,
  overview,
  type Overview,
  type Phrases,
  type ViewOptions,
} from "@variorum/views"
import {
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from "lit"
import { drawNow } from "../sections/sections.js"
import { inView, rowFor, sectionFor } from "./in-view.js"
import { drawStrip, showInView } from "./strip.js"

/** How much taller than the window a text must be for an overview to be of use. */
const LONG = 1.5

/** What the overview belongs to. */
type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode }

/** The overview strip of one view: measures the comparison once, and follows what is in view. */
export class OverviewStrip implements ReactiveController {
  readonly #host: Host
  #overview: Overview | null = null
  #phrases: Phrases | null = null
  #isWaiting = false

  constructor(host: Host) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {
    // Whatever scrolls: the page, a box in it, or one of the columns.
    document.addEventListener("scroll", this.#follow, { capture: true, passive: true })
    addEventListener("resize", this.#follow)
  }

  hostDisconnected(): void {
    document.removeEventListener("scroll", this.#follow, { capture: true })
    removeEventListener("resize", this.#follow)
  }

  hostUpdated(): void {
    this.#follow()
  }

  /** Takes another comparison. */
  lay(collation: Collation, options: ViewOptions, phrases: Phrases): void {
    this.#overview = overview(collation, options)
    this.#phrases = phrases
  }

  /** Draws the strip. */
  draw(chosen: ChangeEntry | null): TemplateResult | typeof nothing {
    if (this.#overview === null || this.#phrases === null) return nothing
    const go = (place: number) => this.#go(place)
    return drawStrip({ phrases: this.#phrases.overview, overview: this.#overview, chosen, go })
  }

  readonly #follow = (): void => {
    if (this.#isWaiting) return
    this.#isWaiting = true
    requestAnimationFrame(() => {
      this.#isWaiting = false
      this.#show()
    })
  }

  #show(): void {
    const strip = this.#host.renderRoot.querySelector<HTMLElement>(".strip")
    const texts = this.#host.renderRoot.querySelector(".sheet")
    if (strip === null || texts === null || this.#overview === null) return
    // A clean text shows no changes, and some ways of reading are no running text.
    const hasSections = !texts.matches(".clean") && texts.querySelector(".sections") !== null
    const isLong =
      hasSections && (texts.scrollHeight > LONG * innerHeight || texts.matches(".free"))
    strip.parentElement?.toggleAttribute("hidden", !isLong)
    const share = isLong ? inView(texts, this.#overview) : null
    if (share !== null && this.#phrases !== null) showInView(strip, share, this.#phrases.overview)
  }

  #go(place: number): void {
    const texts = this.#host.renderRoot.querySelector(".sheet")
    if (texts === null || this.#overview === null) return
    const section = sectionFor(texts, place, this.#overview)
    if (section === null) return
    drawNow(section)
    const row = rowFor(section, place, this.#overview)
    row.scrollIntoView({ block: "start", behavior: "instant" })
    this.#follow()
  }
}
