/** Words as runs, and the tracked changes around them. */
import type { Atom } from "./atoms.js"
import { isRightToLeft, languageOf } from "./language.js"
import { lookOf } from "./looks.js"
import { element, joined, type Markup, text } from "./markup.js"
import { isKept, type Piece } from "./pieces.js"
import { fileLanguage, type Writing } from "./writing.js"

/** The tracked changes that a piece stands in, the outermost first; none where both sides have it. */
export interface Track {
  readonly name: "w:ins" | "w:del" | "w:moveFrom" | "w:moveTo"
  readonly author: string
}

export function tracksOf(piece: Piece, { authors, moved }: Writing): readonly Track[] {
  if (isKept(piece)) return []
  const [before, after] = piece.sides
  const author = piece.hand ?? authors[piece.unwritten ?? "change"]
  const isMoved = moved.has((before ?? after)!)
  if (before !== null) return [{ name: isMoved ? "w:moveFrom" : "w:del", author }]
  const added = { name: isMoved ? "w:moveTo" : "w:ins", author } as const
  return piece.isUndone ? [added, { name: "w:del", author }] : [added]
}

/** The runs of a paragraph: pieces that are tracked alike and look alike become one run. */
export class Runs {
  readonly #writing: Writing
  readonly #done: Markup[] = []
  #tracks: readonly Track[] = []
  #tracked: Markup[] = []
  #open: Piece[] = []
  #look = ""

  constructor(writing: Writing) {
    this.#writing = writing
  }

  add(piece: Piece): void {
    const tracks = tracksOf(piece, this.#writing)
    if (!isSameTracks(tracks, this.#tracks)) {
      this.#closeTracks()
      this.#tracks = tracks
    }
    const look = JSON.stringify(this.#looks(piece))
    if (look !== this.#look) this.#closeRun()
    this.#look = look
    this.#open.push(piece)
  }

  /** What stands between runs: the ends of comments and moves. */
  addBetween(markup: readonly Markup[]): void {
    if (markup.length === 0) return
    this.#closeTracks()
    this.#done.push(...markup)
  }

  close(): Markup {
    this.#closeTracks()
    return joined(this.#done)
  }

  #closeTracks(): void {
    this.#closeRun()
    let markup = joined(this.#tracked)
    if (markup !== "")
      for (const { name, author } of this.#tracks.toReversed())
        markup = element(name, this.#writing.signing.by(author), markup)
    if (markup !== "") this.#done.push(markup)
    this.#tracks = []
    this.#tracked = []
  }

  #closeRun(): void {
    const [first] = this.#open
    if (first === undefined) return
    const isDeleted = this.#tracks.some(({ name }) => name === "w:del")
    this.#tracked.push(
      element("w:r", {}, this.#properties(first), ...contentOf(this.#open, isDeleted)),
    )
    this.#open = []
  }

  /** How it looks now and, where both sides have it, how it looked before. */
  #looks({ sides: [before, after] }: Piece): readonly (readonly Markup[])[] {
    const [x, y] = [before && this.#lookOf(before), after && this.#lookOf(after)]
    return x === null || y === null ? [(x ?? y)!] : [y, x]
  }

  #lookOf(atom: Atom): readonly Markup[] {
    const own = languageOf(this.#writing.witnesses[atom.side].language)
    const isOther = own !== fileLanguage(this.#writing)
    return lookOf(atom, isOther ? own : null, isRightToLeft(own))
  }

  #properties(piece: Piece): Markup {
    const [now, before] = this.#looks(piece)
    const { signing, authors } = this.#writing
    const change =
      before === undefined || !isRestyled(piece)
        ? []
        : [
            element(
              "w:rPrChange",
              signing.by(authors.change),
              ...(before.length === 0 ? [element("w:rPr")] : [element("w:rPr", {}, ...before)]),
            ),
          ]
    const properties = [...now!, ...change]
    return properties.length === 0 ? joined([]) : element("w:rPr", {}, ...properties)
  }
}

/** True where both sides have the words and mark them otherwise; another language alone is no change of theirs. */
function isRestyled({ sides: [before, after] }: Piece): boolean {
  return before !== null && after !== null && before.look.join() !== after.look.join()
}

function isSameTracks(some: readonly Track[], others: readonly Track[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ name, author }, i) => name === others[i]!.name && author === others[i]!.author)
  )
}

function contentOf(pieces: readonly Piece[], isDeleted: boolean): readonly Markup[] {
  const content: Markup[] = []
  let words = ""
  const close = () => {
    if (words !== "")
      content.push(
        element(isDeleted ? "w:delText" : "w:t", { "xml:space": "preserve" }, text(words)),
      )
    words = ""
  }
  for (const { sides } of pieces) {
    const atom = (sides[1] ?? sides[0])!
    if (atom.kind === "tab" || atom.kind === "line") {
      close()
      content.push(element(atom.kind === "tab" ? "w:tab" : "w:br"))
    } else words += atom.text
  }
  close()
  return content
}
