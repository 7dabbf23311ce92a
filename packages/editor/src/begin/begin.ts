import { countWords, type Witness, witness } from "@variorum/collation"
import type { Edition } from "@variorum/formats"
import type { EditorPhrases } from "@variorum/views"
import type { ReactiveController, ReactiveControllerHost } from "lit"
import { asOneEdition, openFile, type Opened } from "../files/open-files.js"

/** The earlier text, or the later one. */
export type Side = 0 | 1

/** What one of the two fields holds: what was typed or pasted, or a text out of a file. */
export type Given =
  | { readonly kind: "typed"; readonly text: string }
  | { readonly kind: "read"; readonly name: string; readonly witness: Witness }

const NOTHING: Given = { kind: "typed", text: "" }
const SIGLA = ["D", "F"] as const

/** The first screen: two texts are brought, and once both are there the work begins. Every trouble is one line, and loses nothing. */
export class Begin implements ReactiveController {
  /** What is being read just now; empty while nothing is. */
  reading = ""
  /** What went wrong last, where, and what to do; null while nothing has. */
  trouble: unknown = null
  readonly #host: ReactiveControllerHost
  readonly #words: () => EditorPhrases
  readonly #start: (edition: Edition) => void
  #given: readonly [Given, Given] = [NOTHING, NOTHING]

  constructor(
    host: ReactiveControllerHost,
    words: () => EditorPhrases,
    start: (edition: Edition) => void,
  ) {
    this.#host = host
    this.#words = words
    this.#start = start
    host.addController(this)
  }

  hostConnected(): void {}

  given(side: Side): Given {
    return this.#given[side]
  }

  /** How many words a field holds. */
  words(side: Side): number {
    const given = this.#given[side]
    if (given.kind === "read") return countWords(given.witness)
    const words = given.text.trim()
    return words === "" ? 0 : words.split(/\s+/u).length
  }

  get isReady(): boolean {
    return this.words(0) > 0 && this.words(1) > 0
  }

  /** Takes what was typed into a field. */
  type(side: Side, text: string): void {
    this.#give(side, { kind: "typed", text })
  }

  /** Takes what was pasted into a field: with the second paste the work begins. */
  paste(side: Side, text: string): void {
    this.type(side, text)
    if (this.isReady) this.compare()
  }

  clear(side: Side): void {
    this.#give(side, NOTHING)
  }

  /** Takes files: one text into a field (the free one, where `side` is null); an edition, or several texts, at once. */
  async take(files: readonly File[], side: Side | null): Promise<void> {
    if (files.length === 0) return
    this.trouble = null
    try {
      const opened: Opened[] = []
      for (const file of files) {
        this.#say(this.#words().begin.reading(file.name))
        opened.push(await openFile(file))
      }
      this.#say("")
      this.#sort(opened, side)
    } catch (error) {
      this.trouble = error
      this.#say("")
    }
  }

  /** Begins the work with what both fields hold. */
  compare(): void {
    if (!this.isReady) return
    const { draft, final } = this.#words().begin
    const [before, after] = this.#given.map((given, side) =>
      given.kind === "read"
        ? given
        : {
            kind: "witness" as const,
            name: "",
            witness: witness({
              siglum: SIGLA[side] as string,
              title: [draft, final][side] as string,
              text: given.text,
            }),
          },
    )
    const both = [before, after].map((each) => ({ ...each, kind: "witness" }) as Opened)
    this.begin(asOneEdition(both))
  }

  /** Begins the work with a whole edition. What stands in the fields is forgotten only then. */
  begin(edition: Edition): void {
    this.#given = [NOTHING, NOTHING]
    this.trouble = null
    this.#start(edition)
  }

  #sort(opened: readonly Opened[], side: Side | null): void {
    const [only] = opened
    const empty = opened.find((each) => each.kind === "witness" && countWords(each.witness) === 0)
    if (empty !== undefined) {
      this.trouble = new Error(this.#words().begin.noWords(empty.name))
    } else if (opened.length === 1 && only?.kind === "witness") {
      const free = this.#given.findIndex((given) => given.kind === "typed" && given.text === "")
      const into = side ?? (free < 0 ? 1 : (free as Side))
      this.#give(into, { kind: "read", name: only.name, witness: only.witness })
      if (this.isReady) this.compare()
    } else this.begin(asOneEdition(opened))
    this.#host.requestUpdate()
  }

  #give(side: Side, given: Given): void {
    this.#given = side === 0 ? [given, this.#given[1]] : [this.#given[0], given]
    this.trouble = null
    this.#host.requestUpdate()
  }

  #say(reading: string): void {
    this.reading = reading
    this.#host.requestUpdate()
  }
}
