import type { Collation } from "@variorum/collation"
import type { ChangeEntry, Phrases } from "@variorum/views"
import type { ReactiveController, ReactiveControllerHost } from "lit"
import { linkIn, otherTexts } from "./link.js"

/** What is to be said of the link by which the page was opened. */
interface Note {
  /** The change it leads to. */
  readonly change: string
  readonly sides: readonly (0 | 1)[]
  readonly outcome: "chosen" | "not shown" | "missing"
}

/**
 * Goes to the change that the address of the page leads to, as soon as there is a comparison, and again whenever the
 * address leads to another one. Keeps what is to be said where the texts are not those that the link was made for.
 */
export class LinkedChange implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element
  readonly #collation: () => Collation | null
  readonly #choose: (change: string) => boolean
  readonly #onAddress = () => this.#host.requestUpdate()
  /** The link that was followed last, so that each is followed once; empty for none. */
  #followed = ""
  #note: Note | null = null

  /** `collation` is what is shown now; `choose` says whether there is such a change among those shown. */
  constructor(
    host: ReactiveControllerHost & Element,
    collation: () => Collation | null,
    choose: (change: string) => boolean,
  ) {
    this.#host = host
    this.#collation = collation
    this.#choose = choose
    host.addController(this)
  }

  hostConnected(): void {
    addEventListener("hashchange", this.#onAddress)
  }

  hostDisconnected(): void {
    removeEventListener("hashchange", this.#onAddress)
  }

  hostUpdated(): void {
    const collation = this.#collation()
    if (collation !== null) this.#follow(collation)
  }

  /** What is to be said while a change is chosen, or none (null): a sentence, empty where there is nothing to say. */
  says(entry: ChangeEntry | null, phrases: Phrases): string {
    const note = this.#note
    const collation = this.#collation()
    if (note === null || collation === null) return ""
    const isHere = entry?.passages.includes(note.change) ?? note.outcome !== "chosen"
    if (!isHere) return ""
    const { otherText, noSuchChange, notShown } = phrases.oneChange
    const isFound = note.outcome !== "missing"
    const names = note.sides.map((side) => phrases.nameOf(collation.witnesses[side]!, side))
    const said = names.length === 0 ? [] : [otherText(names, isFound)]
    if (!isFound && names.length === 0) said.push(noSuchChange)
    if (note.outcome === "not shown") said.push(notShown)
    return said.join(" ")
  }

  #follow(collation: Collation): void {
    const link = linkIn(this.#host)
    const name = link === null ? "" : JSON.stringify(link)
    if (name === this.#followed) return
    this.#followed = name
    this.#note = null
    if (link === null) return this.#host.requestUpdate()
    const { change } = link
    const outcome = this.#choose(change)
      ? "chosen"
      : isIn(collation, change)
        ? "not shown"
        : "missing"
    this.#note = { change, sides: otherTexts(collation, link), outcome }
    this.#host.requestUpdate()
  }
}

/** True for the name of a passage, or of a phrase that moved out of it or into it. */
function isIn({ passages }: Collation, change: string): boolean {
  const passage = change.replace(/-(?:from|to)-\d+$/u, "")
  return passages.some(({ id }) => id === change || id === passage)
}
