import type { Collation } from "@variorum/collation"
import { Tally, writeEdition } from "@variorum/formats"
import { forms } from "@variorum/formats/files"
import { download, fileName } from "@variorum/viewer"
import { type EditorPhrases, type ExportName, itemsLeftOut, type Phrases } from "@variorum/views"
import { toEdition, type Work } from "../work/work.js"
import { type FileHandle, saveFile } from "./save-file.js"

/** The reading element as one script, which stands beside the editor's. */
async function fetchScript(): Promise<string> {
  const answer = await fetch(new URL("./variorum-page.js", import.meta.url))
  if (!answer.ok) throw new Error(`variorum-page.js: ${answer.status}`)
  return answer.text()
}

/** Work that leaves as files: saved again and again to the same one, or handed on in another form. Says how it went. */
export class Saving {
  readonly #words: () => EditorPhrases
  readonly #phrases: () => Phrases
  readonly #say: (said: string) => void
  /** Where the work was saved last; null until then, and where browsers only download. */
  #file: FileHandle | null = null

  /** `words`: what is said of it; `phrases`: what the files say themselves. */
  constructor(words: () => EditorPhrases, phrases: () => Phrases, say: (said: string) => void) {
    this.#words = words
    this.#phrases = phrases
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
      this.#say(this.#words().files.saved(saved.name))
    } catch {
      this.#say(this.#words().files.notSaved)
    }
  }

  /** Hands the work on in another form, as a download. */
  async export(
    name: Exclude<ExportName, "print">,
    work: Work,
    collation: Collation,
  ): Promise<void> {
    const form = forms[name]
    const { files, paste } = this.#words()
    const file = fileName([work.title], form.ending)
    const edition = toEdition(work)
    try {
      const write = name === "edition" ? () => writeEdition(edition) : await form.load()
      const leftOut = new Tally()
      const options = { phrases: this.#phrases(), leftOut, fetchScript }
      const whole = await write({ collation, edition }, options)
      download(file, form.mediaType, whole)
      const lost = itemsLeftOut(paste, leftOut.items)
      this.#say(lost.length === 0 ? files.saved(file) : paste.written(file, lost))
    } catch {
      this.#say(files.failed(files.exports[name].name))
    }
  }

  /** Another work has another file. */
  forget(): void {
    this.#file = null
  }
}
