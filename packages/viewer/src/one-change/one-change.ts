import type { Collation } from "@variorum/collation"
import { type CitationStyle, type CitedChange, cite } from "@variorum/formats/citation"
import type { ChangeEntry, Phrases } from "@variorum/views"
import type { ReactiveControllerHost } from "lit"
import { VERSION } from "../version.js"
import { addressOf } from "./link.js"
import type { Kept } from "../address/linked.js"
import { type Going, LinkedChange } from "./linked-change.js"

/** What a view says of the comparison it shows. Texts that are not known are empty. */
export interface Subject {
  /** Null while there is none. */
  readonly collation: Collation | null
  readonly title: string
  readonly source: string
  readonly rights: string
}

/** What a reader can do with the chosen change: link to it, and cite it. Asks its host to draw again when that changes. */
export class OneChange {
  readonly #host: ReactiveControllerHost & Element
  readonly #subject: () => Subject
  readonly #linked: LinkedChange
  /** The change that is being cited; null while none is. */
  #cited: string | null = null
  #style: CitationStyle = "chicago"

  constructor(host: ReactiveControllerHost & Element, subject: () => Subject, going: Going) {
    this.#host = host
    this.#subject = subject
    this.#linked = new LinkedChange(host, () => subject().collation, going)
  }

  /** What the address keeps of the chosen change. */
  get kept(): readonly Kept[] {
    return this.#linked.kept
  }

  /** What is to be said of the link by which the page was opened, while a change is chosen, or none. */
  linkSays(entry: ChangeEntry | null, phrases: Phrases): string {
    return this.#linked.says(entry, phrases)
  }

  /** The address that reopens a change in these texts; null where there is none. */
  linkTo({ id }: ChangeEntry): string | null {
    const { collation } = this.#subject()
    return collation === null ? null : addressOf(this.#host, collation, id)
  }

  isCiting({ id }: ChangeEntry): boolean {
    return this.#cited === id
  }

  /** The style that citations are shown in. */
  get style(): CitationStyle {
    return this.#style
  }

  set style(style: CitationStyle) {
    this.#style = style
    this.#host.requestUpdate()
  }

  /** Opens the citation of a change and brings it into view, or closes it. */
  async toggleCiting(entry: ChangeEntry): Promise<void> {
    this.#cited = this.isCiting(entry) ? null : entry.id
    this.#host.requestUpdate()
    await this.#host.updateComplete
    this.#host.shadowRoot?.querySelector(".citation")?.scrollIntoView({ block: "nearest" })
  }

  /** A change, cited in the chosen style, as read today. */
  citationOf(entry: ChangeEntry): string {
    const { collation, title, source, rights } = this.#subject()
    const [before, after] = (collation?.witnesses ?? []).map((witness, side) => {
      const span = entry.spans[side] ?? null
      return { witness, words: span === null ? "" : witness.text.slice(span.start, span.end) }
    })
    if (before === undefined || after === undefined) return ""
    const address = this.linkTo(entry) ?? ""
    const change: CitedChange = {
      id: entry.id,
      kind: entry.kind,
      before,
      after,
      title: title === "" ? document.title : title,
      source,
      rights,
      // The place of a file on this machine is of no use in a footnote, and nobody's business.
      address: /^https?:/u.test(address) ? address : "",
      accessed: today(),
      version: VERSION,
    }
    return cite(change, this.#style)
  }
}

/** The day where the reader is: `2026-11-22`. */
function today(): string {
  const now = new Date()
  const two = (part: number) => String(part).padStart(2, "0")
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
