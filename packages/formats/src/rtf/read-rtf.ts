/**
 * The text of a rich text file, on both sides of its tracked changes.
 *
 * Source: Rich Text Format (RTF) Specification 1.9.1.
 */
import { UnreadableSource } from "@variorum/collation"
import { BlockBuilder, type BlockShape, type MarkKind } from "../blocks/block-builder.js"
import type { OfficeComment } from "../remarks/comments.js"
import { decodeIn } from "../encoding/text-decoder.js"
import type { Tally } from "../left-out.js"
import { encodingOf, encodingOfCharset } from "./charsets.js"
import { type Destination, destinationOf } from "./destinations.js"
import { MARKS, SIGNS } from "./signs.js"
import { type Token, tokensOf } from "./tokens.js"

/** What a rich text holds. */
export interface RichText {
  readonly draft: BlockBuilder
  readonly final: BlockBuilder
  /** True where changes were tracked in it, so that the two sides differ. */
  readonly isRevised: boolean
  /** Empty for none. */
  readonly title: string
  /** Their places are those in `final`. */
  readonly comments: readonly OfficeComment[]
}

/** What a group has of its own and gives back at its end. */
interface State {
  destination: Destination
  marks: ReadonlySet<MarkKind>
  isHidden: boolean
  isAdded: boolean
  isDeleted: boolean
  /** Of the font; null for the document's own. */
  encoding: string | null
  /** How many letters behind `\u` stand in its place for older programs. */
  fallback: number
}

/** A footnote, and whether the words that it hangs on were added or deleted. */
interface Footnote {
  readonly words: string
  readonly isAdded: boolean
  readonly isDeleted: boolean
}

const NO_FOOTNOTE: Footnote = { words: "", isAdded: false, isDeleted: false }
/** What parts words inside a footnote, which is one paragraph here. */
const NEW_LINE = /^(?:par|cell|row|sect)$/u

/** Deepest nesting of groups that is read; real files have some 20. */
const DEEPEST = 512

/** Reads a file whole. Throws UnreadableSource "rtf-damaged" where it is none, was cut off or nests too deep. */
export function readRichText(text: string, name: string, tally: Tally): RichText {
  const reader = new RichTextReader(name, tally)
  if (!text.startsWith("{\\rtf")) throw damaged(name, "it does not begin as one")
  for (const token of tokensOf(text)) if (!reader.take(token)) break
  return reader.end()
}

class RichTextReader {
  readonly #draft = new BlockBuilder()
  readonly #final = new BlockBuilder()
  readonly #stack: State[] = []
  #state: State = {
    destination: "text",
    marks: new Set(),
    isHidden: false,
    isAdded: false,
    isDeleted: false,
    encoding: null,
    fallback: 1,
  }
  #documentEncoding = "windows-1252"
  readonly #fonts = new Map<number, string>()
  #font = 0
  readonly #headings = new Set<number>()
  #style: number | null = null
  /** Bytes that wait to be decoded together, for a letter may have two. */
  #bytes: number[] = []
  /** Letters still to be passed over behind `\u`. */
  #toSkip = 0
  /** What comes next is a group's first word, which says what the group is for; and whether that may be unknown. */
  #isFirst = false
  #isOptional = false
  #isRevised = false
  #title = ""
  #author = ""
  #comment = ""
  readonly #comments: OfficeComment[] = []
  readonly #footnotes: Footnote[] = []
  #footnote: Footnote = NO_FOOTNOTE
  #shape: BlockShape = { kind: "paragraph" }
  #row = 0
  #column = 0
  #isInTable = false

  constructor(
    readonly name: string,
    readonly tally: Tally,
  ) {}

  /** False once the outermost group is closed. */
  take(token: Token): boolean {
    if (token.kind === "letters") this.#letters(token.letters)
    else if (token.kind === "control") this.#control(token.word, token.number)
    else {
      this.#flush()
      this.#toSkip = 0
      this.#isFirst = token.kind === "open"
      this.#isOptional = false
      if (token.kind === "open") this.#open()
      else this.#close()
    }
    return token.kind !== "close" || this.#stack.length > 0
  }

  end(): RichText {
    if (this.#stack.length > 0) throw damaged(this.name, "it was cut off")
    for (const side of [this.#draft, this.#final]) {
      side.close()
      for (const { words, isAdded, isDeleted } of this.#footnotes) {
        if (side === this.#draft ? isAdded : isDeleted) continue
        side.add(words.trim())
        side.close()
      }
    }
    return {
      draft: this.#draft,
      final: this.#final,
      isRevised: this.#isRevised,
      title: this.#title.trim(),
      comments: this.#comments,
    }
  }

  #open(): void {
    if (this.#stack.length >= DEEPEST) throw damaged(this.name, `its groups nest ${DEEPEST} deep`)
    this.#stack.push({ ...this.#state })
  }

  #close(): void {
    const closed = this.#state
    const state = this.#stack.pop()
    if (state === undefined) return
    this.#state = state
    if (closed.destination === state.destination) return
    if (closed.destination === "footnote") {
      this.#footnotes.push(this.#footnote)
      this.tally.add("places")
    } else if (closed.destination === "comment") {
      const place = this.#final.place
      const body = this.#comment.trim()
      this.#comments.push({ author: this.#author.trim(), date: "", body, start: place, end: null })
      this.#comment = ""
      this.#author = ""
    }
  }

  #control(word: string, number: number | null): void {
    if (word === "'") return this.#byte(number ?? 0)
    this.#flush()
    if (this.#toSkip > 0) {
      this.#toSkip--
      return
    }
    if (word === "*") {
      this.#isOptional = true
      return
    }
    const destination = this.#isFirst ? destinationOf(word, this.#isOptional) : null
    this.#isFirst = false
    this.#isOptional = false
    if (destination !== null) return this.#begin(word, destination)
    if (word === "u") return this.#unicode(number ?? 0)
    if (word === "f" || word === "fcharset" || word === "deff")
      return this.#fontWord(word, number ?? 0)
    if (word === "ansicpg") this.#documentEncoding = this.#known(encodingOf(number ?? 1252))
    else if (word === "mac") this.#documentEncoding = "macintosh"
    else if (word === "uc") this.#state.fallback = Math.max(0, number ?? 1)
    else if (SIGNS.has(word)) this.#add(SIGNS.get(word) ?? "")
    else this.#format(word, number)
  }

  /** What begins with a group's first word. In what is skipped, all is. */
  #begin(word: string, destination: Destination): void {
    const { destination: outer } = this.#state
    // The title stands in the file's particulars, of which nothing else is read.
    if (outer === "skipped" && word !== "title") return
    this.#state.destination = destination
    if (destination === "footnote") {
      const { isAdded, isDeleted } = this.#state
      this.#footnote = { words: "", isAdded, isDeleted }
    }
    if (word === "pict") this.tally.add("pictures")
    else if (word === "objdata") this.tally.add("embedded")
    else if (word === "fldinst") this.tally.add("fields")
    else if (/^(?:header|footer)/u.test(word)) this.tally.add("headers")
    else if (destination === "listText") this.#shape = { kind: "item" }
  }

  #format(word: string, number: number | null): void {
    const mark = MARKS.get(word)
    const isOn = number !== 0
    if (mark !== undefined) this.#mark(mark, isOn)
    else if (/^ul(?:d|dash|dashd|dashdd|db|th|w|wave)$/u.test(word)) this.#mark("underline", isOn)
    else if (word === "ulnone") this.#mark("underline", false)
    else if (word === "nosupersub") {
      this.#mark("superscript", false)
      this.#mark("subscript", false)
    } else if (word === "v") {
      if (isOn && !this.#state.isHidden) this.tally.add("hidden")
      this.#state.isHidden = isOn
    } else if (word === "revised" || word === "deleted") this.#revise(word, isOn)
    else if (word === "plain")
      this.#state = {
        ...this.#state,
        marks: new Set(),
        isHidden: false,
        isAdded: false,
        isDeleted: false,
      }
    else this.#layout(word, number)
  }

  #mark(mark: MarkKind, isOn: boolean): void {
    const marks = new Set(this.#state.marks)
    if (isOn) marks.add(mark)
    else marks.delete(mark)
    this.#state.marks = marks
  }

  #revise(word: "revised" | "deleted", isOn: boolean): void {
    if (isOn && this.#state.destination === "text") this.#isRevised = true
    if (word === "revised") this.#state.isAdded = isOn
    else this.#state.isDeleted = isOn
  }

  #layout(word: string, number: number | null): void {
    if (this.#state.destination === "styles" && word === "s") this.#style = number
    if (this.#state.destination === "footnote" && NEW_LINE.test(word)) this.#addToFootnote("\n")
    if (this.#state.destination === "comment" && word === "par") this.#comment += "\n\n"
    if (this.#state.destination !== "text") return
    if (word === "par" || word === "sect") this.#endParagraph()
    else if (word === "pard") {
      this.#shape = { kind: "paragraph" }
      this.#isInTable = false
    } else if (word === "intbl") this.#isInTable = true
    else if (word === "trowd" && !this.#isInTable && this.#column === 0) this.#isInTable = true
    else if (word === "ls") this.#shape = { kind: "item" }
    else if (word === "outlinelevel" || (word === "s" && this.#headings.has(number ?? -1)))
      this.#shape = { kind: "heading" }
    else if (word === "cell") this.#endCell()
    else if (word === "row") {
      this.#row++
      this.#column = 0
    }
  }

  /** A paragraph's end that was added is none in the draft; one that was deleted is none in the final. */
  #endParagraph(): void {
    if (this.#isInTable) return this.#add("\n")
    this.#row = 0
    for (const [side, isThere] of this.#sides()) {
      if (!isThere) continue
      side.open(this.#shape)
      side.close()
    }
    if (this.#shape.kind === "item") this.#shape = { kind: "paragraph" }
  }

  #endCell(): void {
    for (const side of [this.#draft, this.#final]) {
      side.open({ kind: "cell", row: this.#row, column: this.#column })
      side.close()
    }
    this.#column++
  }

  #sides(): readonly (readonly [BlockBuilder, boolean])[] {
    const { isAdded, isDeleted } = this.#state
    return [
      [this.#draft, !isAdded],
      [this.#final, !isDeleted],
    ]
  }

  #fontWord(word: string, number: number): void {
    if (word === "fcharset") {
      const encoding = encodingOfCharset(number)
      if (encoding !== null) this.#fonts.set(this.#font, encoding)
    } else {
      this.#font = number
      if (word === "f") this.#state.encoding = this.#fonts.get(number) ?? null
    }
  }

  #unicode(number: number): void {
    this.#add(String.fromCharCode(number < 0 ? number + 0x10000 : number))
    this.#toSkip = this.#state.fallback
  }

  #byte(byte: number): void {
    if (this.#toSkip > 0) this.#toSkip--
    else this.#bytes.push(byte)
  }

  #letters(letters: string): void {
    this.#isFirst = false
    const kept = letters.slice(this.#toSkip)
    this.#toSkip = Math.max(0, this.#toSkip - letters.length)
    if (kept === "") return
    // A letter of two bytes may end in one that looks like ASCII.
    if (this.#bytes.length > 0 || /[\x80-\xff]/u.test(kept))
      for (const letter of kept) this.#bytes.push(letter.charCodeAt(0))
    else this.#add(kept)
  }

  #flush(): void {
    if (this.#bytes.length === 0) return
    const bytes = Uint8Array.from(this.#bytes.splice(0))
    const encoding = this.#state.encoding ?? this.#documentEncoding
    try {
      this.#add(decodeIn(encoding, bytes))
    } catch {
      this.tally.add("characters")
      this.#add(new TextDecoder(encoding).decode(bytes))
    }
  }

  /** An encoding that nobody reads here is taken for Western, and told. */
  #known(encoding: string | null): string {
    if (encoding === null) this.tally.add("characters")
    return encoding ?? "windows-1252"
  }

  #add(words: string): void {
    if (this.#bytes.length > 0) this.#flush()
    switch (this.#state.destination) {
      case "text":
        return this.#addText(words)
      case "title":
        this.#title += words
        return
      case "footnote":
        return this.#addToFootnote(words)
      case "comment":
        this.#comment += words
        return
      case "commentAuthor":
        this.#author += words
        return
      case "styles":
        if (/^\s*heading \d/iu.test(words) && this.#style !== null) this.#headings.add(this.#style)
        return
      case "listText":
        if (/[\p{L}\p{N}]/u.test(words)) this.tally.add("numbers")
    }
  }

  #addToFootnote(words: string): void {
    this.#footnote = { ...this.#footnote, words: this.#footnote.words + words }
  }

  #addText(words: string): void {
    if (this.#state.isHidden) return
    const shape = this.#isInTable
      ? { kind: "cell" as const, row: this.#row, column: this.#column }
      : this.#shape
    for (const [side, isThere] of this.#sides()) {
      if (!isThere) continue
      side.open(shape)
      side.add(words, this.#state.marks)
    }
  }
}

function damaged(name: string, why: string): UnreadableSource {
  return new UnreadableSource(
    "rtf-damaged",
    `The file is no whole rich text (RTF): ${why}.`,
    name,
    "Fetch it again, or open it in the program it was made with and save it anew.",
  )
}
