import { type Phrases, plain, scholarly } from "@variorum/views"
import type { ReactiveController, ReactiveControllerHost } from "lit"

/** Plain and scholarly words of one language. */
type Words = Readonly<Record<"plain" | "scholarly", Phrases>>

/** The languages that the interface speaks besides English. Each is a module of its own, fetched when a page is in it. */
const languages: Readonly<Record<string, () => Promise<Words>>> = {
  de: () => import("@variorum/views/german"),
  es: () => import("@variorum/views/spanish"),
  fr: () => import("@variorum/views/french"),
  ru: () => import("@variorum/views/russian"),
}

/** What is known already, for all views of a page. */
const known = new Map<string, Words>([["en", { plain, scholarly }]])

/**
 * The words of the interface, in the language of the page around the view: of the nearest `lang`. English while they
 * are on their way, and where there are none or they cannot be had. Asks its host to draw again when they have come.
 */
export class Wording implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element
  readonly #tag = new MutationObserver(() => this.#learn())
  #done: Promise<void> = Promise.resolve()

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {
    for (let at: Element | null = this.#host; at !== null; at = at.parentElement)
      this.#tag.observe(at, { attributeFilter: ["lang"] })
    this.#learn()
  }

  hostDisconnected(): void {
    this.#tag.disconnect()
  }

  /** BCP 47 tag of the page around; empty when the page does not say. */
  get language(): string {
    return this.#host.closest("[lang]")?.getAttribute("lang") ?? ""
  }

  /** The words to use now: "scholarly" for the scholar's, plain ones otherwise. */
  phrases(words: string): Phrases {
    const all = known.get(this.#wanted) ?? { plain, scholarly }
    return words === "scholarly" ? all.scholarly : all.plain
  }

  /** Settled when the words have come, or when it is known that they will not. Never rejected. */
  get done(): Promise<void> {
    return this.#done
  }

  /** The language without its region: "de" of "de-AT". */
  get #wanted(): string {
    return this.language.toLowerCase().split("-")[0] ?? ""
  }

  #learn(): void {
    const wanted = this.#wanted
    const bring = languages[wanted]
    if (bring !== undefined && !known.has(wanted)) this.#done = this.#bring(wanted, bring)
    this.#host.requestUpdate()
  }

  async #bring(wanted: string, bring: () => Promise<Words>): Promise<void> {
    try {
      const words = await bring()
      known.set(wanted, { plain: words.plain, scholarly: words.scholarly })
      this.#host.requestUpdate()
    } catch {
      // A page may have brought the view without its other languages: it goes on in English.
    }
  }
}
