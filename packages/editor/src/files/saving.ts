import type { Collation } from "@variorum/collation"
import { forms, writeEdition } from "@variorum/formats"
import { download, fileName } from "@variorum/viewer"
import type { ExportName, FilePhrases } from "@variorum/views"
import { toEdition, type Work } from "../work/work.js"
import { type FileHandle, saveFile } from "./save-file.js"

/** Work that leaves as files: saved again and again to the same one, or handed on in another form. Says how it went. */
export class Saving {
  readonly #words: () => FilePhrases
  readonly #say: (said: string) => void
  /** Where the work was saved last; null until then, and where browsers only download. */
  #file: FileHandle | null = null

  constructor(words: () => FilePhrases, say: (said: string) => void) {
    this.#words = words
    this.#say = say
  }

  /** Saves the whole work. Where that fails nothing is lost, and it says so. */
  async save(work: Work): Promise<void> {
    const name = fileName([work.title], forms.edition.ending)
    try {
      const text = writeEdition(toEdition(work))
      const saved = await saveFile(name, text, "application/json", this.#file)
      if (saved === null) return
      this.#file = saved.handle
      this.#say(this.#words().saved(saved.name))
    } catch {
      this.#say(this.#words().notSaved)
    }
  }

  /** Hands the work on in another form, as a download. */
  async export(
    name: Exclude<ExportName, "print">,
    work: Work,
    collation: Collation,
  ): Promise<void> {
    const form = forms[name]
    const words = this.#words()
    const file = fileName([work.title], form.ending)
    const edition = toEdition(work)
    try {
      const write = name === "edition" ? () => writeEdition(edition) : await form.load()
      download(file, form.mediaType, write({ collation, edition }))
      this.#say(words.saved(file))
    } catch {
      this.#say(words.failed(words.exports[name].name))
    }
  }

  /** Another work has another file. */
  forget(): void {
    this.#file = null
  }
}
