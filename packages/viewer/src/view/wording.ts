import type { ReactiveController, ReactiveControllerHost } from "lit"

/** How the words of further languages are fetched, by the first part of their tags: "de". */
type Languages<Words> = Readonly<Record<string, () => Promise<Words>>>

/** The words of an interface in all its languages. Each but English is a module of its own, fetched when a page is in it. */
export class Dictionary<Words> {
  readonly #languages: Languages<Words>
  /** What has come already, for all elements of a page. */
  readonly #known: Map<string, Words>
  readonly #english: Words

  constructor(english: Words, languages: Languages<Words>) {
    this.#english = english
    this.#languages = languages
    this.#known = new Map([["en", english]])
  }

  /** The words of a language; English while they are on their way, and where there are none. */
  in(language: string): Words {
    return this.#known.get(language) ?? this.#english
  }

  /** Fetches the words of a language; false where they are here already, or there are none. */
  async bring(language: string): Promise<boolean> {
    const bring = this.#languages[language]
    if (bring === undefined || this.#known.has(language)) return false
    try {
      this.#known.set(language, await bring())
      return true
    } catch {
      // A page may have brought the element without its other languages: it goes on in English.
      return false
    }
  }
}

/**
 * The words of the interface, in the language of the page around an element: of the nearest `lang`. Asks its host to
 * draw again when they have come.
 */
export class Wording<Words> implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element
  readonly #dictionary: Dictionary<Words>
  readonly #tag = new MutationObserver(() => this.#learn())
  #done: Promise<void> = Promise.resolve()

  constructor(host: ReactiveControllerHost & Element, dictionary: Dictionary<Words>) {
    this.#host = host
    this.#dictionary = dictionary
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

  /** The words to use now. */
  get words(): Words {
    return this.#dictionary.in(this.#wanted)
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
    this.#done = this.#bring(this.#wanted)
    this.#host.requestUpdate()
  }

  async #bring(wanted: string): Promise<void> {
    if (await this.#dictionary.bring(wanted)) this.#host.requestUpdate()
  }
}
