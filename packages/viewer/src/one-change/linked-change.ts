import type { Collation } from "@variorum/collation"
import type { ChangeEntry, Phrases } from "@variorum/views"
import type { ReactiveController, ReactiveControllerHost } from "lit"
import type { Kept } from "../address/linked.js"
import { type ChangeLink, linkIn, linkTo, otherTexts } from "./link.js"

/** How a view goes from change to change. */
export interface Going {
  /** Chooses a change; false where it is not among those shown. */
  readonly choose: (change: string) => boolean
  readonly chosen: () => ChangeEntry | null
  readonly letGo: () => void
}

/** The link that was followed last, and what came of it. */
interface Followed {
  readonly link: ChangeLink
  /** The sides on which the texts are not those that it was made for. */
  readonly sides: readonly (0 | 1)[]
  readonly outcome: "chosen" | "not shown" | "missing"
}

/**
 * Goes to the change that the address of the page leads to, as soon as there is a comparison, and again whenever
 * somebody follows another link. Keeps what is to be said where the texts are not those that it was made for.
 */
export class LinkedChange implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element
  readonly #collation: () => Collation | null
  readonly #going: Going
  /** The link to be followed; null once that is done. */
  #pending: ChangeLink | null = null
  #followed: Followed | null = null

  /** `collation`: what is shown now; null while that is on its way. */
  constructor(
    host: ReactiveControllerHost & Element,
    collation: () => Collation | null,
    going: Going,
  ) {
    this.#host = host
    this.#collation = collation
    this.#going = going
    host.addController(this)
  }

  hostConnected(): void {
    addEventListener("hashchange", this.#read)
    this.#read()
  }

  hostDisconnected(): void {
    removeEventListener("hashchange", this.#read)
  }

  hostUpdate(): void {
    const collation = this.#collation()
    if (collation === null || this.#pending === null) return
    const link = this.#pending
    this.#pending = null
    const isChosen = this.#going.choose(link.change)
    if (!isChosen) this.#going.letGo()
    const outcome = isChosen ? "chosen" : isIn(collation, link.change) ? "not shown" : "missing"
    this.#followed = { link, sides: otherTexts(collation, link), outcome }
  }

  /** What the address keeps of the chosen change where a view is kept in it: the change, and digests of both texts. */
  get kept(): readonly Kept[] {
    const part = (name: keyof ChangeLink, set: Kept["set"] = () => undefined): Kept => ({
      name,
      initial: "",
      get: () => this.#link?.[name] ?? "",
      set,
    })
    return [part("change", (text) => this.#setTo(text)), part("draft"), part("final")]
  }

  /** What is to be said while a change is chosen, or none (null): a sentence, empty where there is nothing to say. */
  says(entry: ChangeEntry | null, phrases: Phrases): string {
    const followed = this.#followed
    const collation = this.#collation()
    if (followed === null || collation === null || !leadsTo(followed, entry)) return ""
    const { otherText, noSuchChange, notShown } = phrases.oneChange
    const isFound = followed.outcome !== "missing"
    const names = followed.sides.map((side) => phrases.nameOf(collation.witnesses[side]!, side))
    const said = names.length === 0 ? [] : [otherText(names, isFound)]
    if (!isFound && names.length === 0) said.push(noSuchChange)
    if (followed.outcome === "not shown") said.push(notShown)
    return said.join(" ")
  }

  /** The link to what is chosen. One that was followed stays as it is, so that it says the same when it is opened again. */
  get #link(): ChangeLink | null {
    if (this.#pending !== null) return this.#pending
    const entry = this.#going.chosen()
    if (this.#followed !== null && leadsTo(this.#followed, entry)) return this.#followed.link
    const collation = this.#collation()
    return entry === null || collation === null ? null : linkTo(collation, entry.id)
  }

  #setTo(change: string): void {
    if (change !== "") return
    this.#followed = null
    this.#going.letGo()
  }

  readonly #read = (): void => {
    const link = linkIn(this.#host)
    if (link === null) return
    this.#pending = link
    this.#host.requestUpdate()
  }
}

/** Whether a link is still what is looked at: its change is chosen or, where it could not be chosen, no other is. */
function leadsTo({ link, outcome }: Followed, entry: ChangeEntry | null): boolean {
  return entry?.passages.includes(link.change) ?? outcome !== "chosen"
}

/** True for the name of a passage, or of a phrase that moved out of it or into it. */
function isIn({ passages }: Collation, change: string): boolean {
  const passage = change.replace(/-(?:from|to)-\d+$/u, "")
  return passages.some(({ id }) => id === change || id === passage)
}
