/** Notes that people wrote about the words of a text, gathered while it is read and hung when it is there. */
import type { Span, Witness } from "@variorum/collation"
import { anchorWords, type Layer, type NoteTarget } from "@variorum/layers"
import { NoteLayers } from "../../remarks/note-layers.js"
import { type BlockPlace, offsetIn } from "../../remarks/place.js"
import type { XmlElement } from "../../xml/element.js"
import { plainWords, pointerIn, type TeiDocument } from "./document.js"

interface Found {
  readonly element: XmlElement
  /** Name of the witness in which it was met; null for a text that has no apparatus. */
  readonly witness: string | null
  /** Behind which words it stands; null where that is not known. */
  readonly place: BlockPlace | null
  readonly body: string
}

/** A note with what it hangs on, ready to go into a layer. */
export interface HungNote {
  /** Empty where nobody is named. */
  readonly author: string
  readonly target: NoteTarget
  readonly body: string
}

/** A witness as it was read, with revisions, and as it came out. */
export interface ReadWitness {
  /** The one of which the places are told. */
  readonly read: Witness
  readonly out: Witness
}

/**
 * A note's words are looked for in the whole text, so that they are told from others. In letters, over all notes: 3,000
 * notes on a book of 1.6 million, in about four seconds at worst.
 */
const MOST_LOOKED = 5_000_000_000

export class NoteBook {
  readonly #found = new Map<XmlElement, Found>()
  readonly #targets: ReadonlySet<string>
  /** Where the words stand that a note names, in the first witness that has them. */
  readonly #places = new Map<
    string,
    { readonly witness: string | null; readonly end: BlockPlace }
  >()

  constructor(private readonly document: TeiDocument) {
    this.#targets = new Set(
      document.elements.flatMap(({ name, attributes }) =>
        name === "note" || name === "witDetail" ? (aimOf(attributes) ?? []) : [],
      ),
    )
  }

  /** True for words that a note is about, wherever it stands. */
  isTarget({ attributes }: XmlElement): boolean {
    return this.#targets.size > 0 && this.#targets.has(attributes.get("xml:id") ?? "")
  }

  /** Keeps where such words end. */
  place(element: XmlElement, witness: string | null, end: BlockPlace): void {
    const id = element.attributes.get("xml:id") ?? ""
    if (!this.#places.has(id)) this.#places.set(id, { witness, end })
  }

  /** Keeps a note, once, however many witnesses are read past it. One without words says nothing. */
  add(element: XmlElement, witness: string | null, place: BlockPlace | null, body: string): void {
    if (body === "" || this.#found.has(element)) return
    this.#found.set(element, { element, witness, place, body })
  }

  /** All notes on their words. One of which nobody knows where it belongs is about a whole text, and is counted. */
  hang(witnessOf: (name: string | null) => ReadWitness): readonly HungNote[] {
    let looked = 0
    return [...this.#found.values()].map((found) => {
      const aimed = this.#places.get(aimOf(found.element.attributes) ?? "")
      const witness = witnessOf(aimed?.witness ?? found.witness)
      const place = aimed?.end ?? found.place
      looked += witness.out.text.length
      const target = place === null || looked > MOST_LOOKED ? null : targetAt(witness, place)
      if (target === null) this.document.leaveOut(found.element, "places")
      return {
        author: this.#authorOf(found.element),
        target: target ?? { kind: "witness", witness: witness.out.siglum },
        body: found.body,
      }
    })
  }

  #authorOf({ attributes }: XmlElement): string {
    const id = pointerIn(attributes.get("resp")) ?? pointerIn(attributes.get("source"))
    if (id === null) return ""
    const named = this.document.named(id)
    const words = named === null ? "" : plainWords(named)
    return words !== "" && words.length <= LONGEST_NAME ? words : id
  }
}

const LONGEST_NAME = 60

/** Where the words end that a note is about. */
function aimOf(attributes: XmlElement["attributes"]): string | null {
  return pointerIn(attributes.get("targetEnd") ?? attributes.get("target"))
}

/** The word before a place, or the one behind it where none is before it in its block; null where there is neither. */
function targetAt(witness: ReadWitness, place: BlockPlace): NoteTarget | null {
  const { read, out } = witness
  const at = placeInOut(witness, offsetIn(read, place))
  const own = at === null ? undefined : out.blocks[lastUpTo(out.blocks, at)]
  if (at === null || own === undefined) return null
  const before = /\S+\s*$/u.exec(out.text.slice(Math.max(own.span.start, at - FARTHEST), at))
  const after = /^\s*(\S+)/u.exec(out.text.slice(at, Math.min(own.span.end, at + FARTHEST)))
  if (before !== null) return wordsAt(out, at - before[0].length, before[0].trimEnd())
  const [whole = "", word = ""] = after ?? []
  return word === "" ? null : wordsAt(out, at + whole.length - word.length, word)
}

function wordsAt(witness: Witness, start: number, word: string): NoteTarget {
  return {
    kind: "words",
    words: anchorWords(witness, { start, end: start + word.length }),
  }
}

const FARTHEST = 200

/** The last of some stretches that begins at a place or before it; -1 where none does. They stand in text order. */
function lastUpTo(list: readonly { readonly span: Span }[], at: number): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (list[middle]!.span.start <= at) low = middle + 1
    else high = middle
  }
  return low - 1
}

/**
 * A place of a revised text in its final state, which has lost words and white space around them: looked for where as
 * many letters fewer stand before it, by the letters before it. Null where these are gone too.
 */
function placeInOut({ read, out }: ReadWitness, at: number): number | null {
  if (read.text === out.text) return at
  const guess = at - lettersGone(read, at)
  // With each deletion a space may have gone.
  const from = Math.max(0, guess - 2 * (lastUpTo(read.revisions, at) + 1) - LONGEST_BEFORE)
  const near = out.text.slice(from, guess)
  for (let length = LONGEST_BEFORE; length >= SHORTEST_BEFORE; length -= 15) {
    const before = read.text.slice(Math.max(0, at - length), at)
    const found = near.lastIndexOf(before)
    if (before.trim() !== "" && found >= 0) return from + found + before.length
  }
  return null
}

const LONGEST_BEFORE = 60
const SHORTEST_BEFORE = 15

const sums = new WeakMap<Witness, readonly number[]>()

/** How many letters were taken out before a place. */
function lettersGone(read: Witness, at: number): number {
  let known = sums.get(read)
  if (known === undefined) {
    let sum = 0
    known = read.revisions.map(({ kind, span }) => {
      if (kind === "del") sum += span.end - span.start
      return sum
    })
    sums.set(read, known)
  }
  return known[lastUpTo(read.revisions, at - 1)] ?? 0
}

/** A layer for each who wrote notes, in the order in which they first come. `created`: when the file says it was published. */
export function layersOfNotes(
  notes: readonly HungNote[],
  file: string,
  witnesses: readonly Witness[],
  created: string | undefined,
): readonly Layer[] {
  const layers = new NoteLayers(file, witnesses, created)
  for (const note of notes) layers.add({ ...note, created: null, motivation: "commenting" })
  return layers.layers
}
