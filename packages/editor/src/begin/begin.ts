import { countWords, witness } from "@variorum/collation"
import type { Edition } from "@variorum/formats"
import type { SourceOptions } from "@variorum/formats/files"
import type { EditorPhrases } from "@variorum/views"
import type { ReactiveController, ReactiveControllerHost } from "lit"
import { toBlocks } from "../document/to-blocks.js"
import { schema } from "../document/schema.js"
import { asOneEdition } from "../files/one-edition.js"
import { isOneText, openFile, type Opened } from "../files/open-files.js"
import { openingSaid } from "../files/opening-said.js"
import { LONGEST_PASTE, readPasted } from "../paste/pasting.js"
import type { Pasted } from "../paste/reader.js"
import { pasteSaid } from "../paste/said.js"

/** The earlier text, or the later one. */
export type Side = 0 | 1

/**
 * What one of the two fields holds: what was typed or pasted, or a text out of a file. `pasted`: the same words with their
 * paragraphs, headings and emphasis, for as long as nobody changed them in the field; null where there is no more than
 * the plain text. `words`: how many words it is, counted once.
 */
export type Given = { readonly words: number } & (
  | { readonly kind: "typed"; readonly text: string; readonly pasted: Pasted | null }
  | { readonly kind: "read"; readonly opened: Opened }
)

const NOTHING: Given = { kind: "typed", text: "", pasted: null, words: 0 }
const SIGLA = ["D", "F"] as const

/** The first screen: two texts are brought, and once both are there the work begins. Every trouble is one line, and loses nothing. */
export class Begin implements ReactiveController {
  /** How files are read that do not say it themselves; for those that are brought from now on. */
  reads: SourceOptions = {}
  /** What is being read just now; empty while nothing is. */
  reading = ""
  /** What went wrong last, where, and what to do; null while nothing has. */
  trouble: unknown = null
  readonly #host: ReactiveControllerHost
  readonly #words: () => EditorPhrases
  readonly #start: (edition: Edition) => void
  readonly #tell: (said: string) => void
  /** How many pastes are being read. */
  #pastes = 0
  #given: readonly [Given, Given] = [NOTHING, NOTHING]

  /** `start` begins the work; `tell` says something of it to the person. */
  constructor(
    host: ReactiveControllerHost,
    words: () => EditorPhrases,
    start: (edition: Edition) => void,
    tell: (said: string) => void,
  ) {
    this.#host = host
    this.#words = words
    this.#start = start
    this.#tell = tell
    host.addController(this)
  }

  hostConnected(): void {}

  given(side: Side): Given {
    return this.#given[side]
  }

  get isReady(): boolean {
    return this.#pastes === 0 && this.#given.every(({ words }) => words > 0)
  }

  /** Takes what was typed into a field. */
  type(side: Side, text: string): void {
    const words = text.match(/\S+/gu)?.length ?? 0
    this.#give(side, { kind: "typed", text, pasted: null, words })
  }

  /**
   * Takes what was pasted into a field: with the second paste the work begins. `markup`: of all that stands in the field;
   * empty where there is none.
   */
  async paste(side: Side, text: string, markup = ""): Promise<void> {
    this.type(side, text)
    if (markup !== "" && markup.length <= LONGEST_PASTE) {
      this.#pastes++
      const pasted = await readPasted(markup).finally(() => this.#pastes--)
      const now = this.#given[side]
      if (pasted.blocks.length > 0 && now.kind === "typed" && now.text === text)
        this.#give(side, { ...now, pasted })
    }
    if (this.isReady) this.compare()
  }

  clear(side: Side): void {
    this.#give(side, NOTHING)
  }

  /** Takes files: one text into a field (the free one, where `side` is null); an edition, or several texts, at once. */
  async take(files: readonly File[], side: Side | null): Promise<void> {
    const opened = await this.read(files)
    if (opened.length > 0) this.bring(opened, side)
  }

  /** Reads files; none where one of them cannot be read or has no words, which is said as the trouble. */
  async read(files: readonly File[]): Promise<readonly Opened[]> {
    this.trouble = null
    try {
      const opened: Opened[] = []
      for (const file of files) {
        this.#say(this.#words().begin.reading(file.name))
        const one = await openFile(file, this.reads)
        if (isOneText(one) && countWords(one.edition.witnesses[0]!) === 0)
          throw new Error(this.#words().begin.noWords(one.name))
        opened.push(one)
      }
      return opened
    } catch (error) {
      this.fail(error)
      return []
    } finally {
      this.#say("")
    }
  }

  /** Begins the work with what both fields hold. */
  compare(): void {
    if (!this.isReady) return
    const { draft, final } = this.#words().begin
    const both = this.#given.map((given, side): Opened => {
      if (given.kind === "read") return given.opened
      const text = witness({
        siglum: SIGLA[side] as string,
        title: [draft, final][side] as string,
        ...(given.pasted === null
          ? { text: given.text }
          : { blocks: toBlocks(schema.nodes.doc.create(null, given.pasted.blocks)) }),
      })
      return { name: "", edition: { witnesses: [text] }, leftOut: [] }
    })
    const said = this.#given.map((given) =>
      given.kind === "typed" && given.pasted !== null
        ? pasteSaid(this.#words().paste, given.pasted.report)
        : "",
    )
    const read = both.filter(({ name }) => name !== "")
    const edition = asOneEdition(both)
    this.begin(edition)
    this.#tell(
      [...said, openingSaid(this.#words(), read, edition)].filter((line) => line !== "").join(" "),
    )
  }

  /** Begins the work with a whole edition. What stands in the fields is forgotten only then. */
  begin(edition: Edition): void {
    this.#given = [NOTHING, NOTHING]
    this.trouble = null
    this.#start(edition)
  }

  /** Says what went wrong; what is there stays as it is. */
  fail(error: unknown): void {
    this.trouble = error
    this.#host.requestUpdate()
  }

  /** Takes what was read, as `take` does. */
  bring(opened: readonly Opened[], side: Side | null): void {
    const edition = asOneEdition(opened)
    const [only, second] = edition.witnesses
    const [file] = opened
    if (only === undefined || file === undefined)
      this.fail(new Error(this.#words().begin.noWords(file?.name ?? "")))
    else if (second === undefined) {
      const free = this.#given.findIndex((given) => given.kind === "typed" && given.text === "")
      const into = side ?? (free < 0 ? 1 : (free as Side))
      const words = countWords(only)
      this.#give(into, { kind: "read", opened: file, words })
      if (this.isReady) this.compare()
    } else {
      this.begin(edition)
      this.#tell(openingSaid(this.#words(), opened, edition))
    }
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
