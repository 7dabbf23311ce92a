/** Notes that people wrote about the words of a text, gathered while it is read and hung when it is there. */
import type { Witness } from "@variorum/collation"
import { anchorWords, freeLook, type Layer, makeNote, type NoteTarget } from "@variorum/layers"
import type { XmlElement } from "../../xml/element.js"
import { plainWords, pointerIn, type TeiDocument } from "./document.js"
import type { Place } from "./text-blocks.js"

interface Found {
  readonly element: XmlElement
  /** Name of the witness in which it was met; null for a text that has no apparatus. */
  readonly witness: string | null
  /** Behind which words it stands; null where that is not known. */
  readonly place: Place | null
  readonly body: string
}

/** A note with what it hangs on, ready to go into a layer. */
export interface HungNote {
  readonly creator: string
  readonly target: NoteTarget
  readonly body: string
}

/** A witness as it was read, with revisions, and as it came out. */
export interface ReadWitness {
  /** The one of which the places are told. */
  readonly read: Witness
  readonly out: Witness
}

const NOBODY = "unknown"

export class NoteBook {
  readonly #found = new Map<XmlElement, Found>()
  readonly #targets: ReadonlySet<string>
  /** Where the words stand that a note names, in the first witness that has them. */
  readonly #places = new Map<string, { readonly witness: string | null; readonly end: Place }>()

  constructor(private readonly document: TeiDocument) {
    this.#targets = new Set(
      document.elements.flatMap(({ name, attributes }) =>
        name === "note" || name === "witDetail" ? (pointerIn(attributes.get("target")) ?? []) : [],
      ),
    )
  }

  /** True for words that a note is about, wherever it stands. */
  isTarget({ attributes }: XmlElement): boolean {
    return this.#targets.size > 0 && this.#targets.has(attributes.get("xml:id") ?? "")
  }

  /** Keeps where such words end. */
  place(element: XmlElement, witness: string | null, end: Place): void {
    const id = element.attributes.get("xml:id") ?? ""
    if (!this.#places.has(id)) this.#places.set(id, { witness, end })
  }

  /** Keeps a note, once, however many witnesses are read past it. One without words says nothing. */
  add(element: XmlElement, witness: string | null, place: Place | null, body: string): void {
    if (body === "" || this.#found.has(element)) return
    this.#found.set(element, { element, witness, place, body })
  }

  /** All notes on their words. One of which nobody knows where it belongs is about a whole text, and is counted. */
  hang(witnessOf: (name: string | null) => ReadWitness): readonly HungNote[] {
    return [...this.#found.values()].map((found) => {
      const aimed = this.#places.get(pointerIn(found.element.attributes.get("target")) ?? "")
      const witness = witnessOf(aimed?.witness ?? found.witness)
      const place = aimed?.end ?? found.place
      const target = place === null ? null : targetAt(witness, place)
      if (target === null) this.document.leaveOut(found.element, "places")
      return {
        creator: this.#creatorOf(found.element),
        target: target ?? { kind: "witness", witness: witness.out.siglum },
        body: found.body,
      }
    })
  }

  #creatorOf({ attributes }: XmlElement): string {
    const id = pointerIn(attributes.get("resp")) ?? pointerIn(attributes.get("source"))
    if (id === null) return NOBODY
    const named = this.document.named(id)
    const words = named === null ? "" : plainWords(named)
    return words !== "" && words.length <= LONGEST_NAME ? words : id
  }
}

const LONGEST_NAME = 60

/** The word before a place, or the one behind it where none is before it in its block; null where there is neither. */
function targetAt({ read, out }: ReadWitness, place: Place): NoteTarget | null {
  const block = read.blocks[place.block] ?? read.blocks.at(-1)
  if (block === undefined) return null
  const at = sameIn(out.text, read.text, Math.min(block.span.start + place.offset, block.span.end))
  const own = at === null ? undefined : out.blocks.find(({ span }) => at <= span.end)
  if (at === null || own === undefined) return null
  const before = /\S+\s*$/u.exec(out.text.slice(Math.max(own.span.start, at - FARTHEST), at))
  const after = /^\s*(\S+)/u.exec(out.text.slice(at, Math.min(own.span.end, at + FARTHEST)))
  const [word = "", start] =
    before === null
      ? [after?.[1], at + (after?.[0].length ?? 0) - (after?.[1]?.length ?? 0)]
      : [before[0].trimEnd(), at - before[0].length]
  if (word === "" || start < own.span.start) return null
  return { kind: "words", words: anchorWords(out, { start, end: start + word.length }) }
}

const FARTHEST = 200

/** A place of one text in another that has most of its words: by what stands before it, if that stands there once. */
function sameIn(text: string, read: string, at: number): number | null {
  if (text === read) return at
  for (const length of [60, 30, 15]) {
    const before = read.slice(Math.max(0, at - length), at)
    const first = text.indexOf(before)
    if (before.trim() !== "" && first >= 0 && text.indexOf(before, first + 1) < 0)
      return first + before.length
  }
  return null
}

/** A layer for each who wrote notes, in the order in which they first come. */
export function layersOf(notes: readonly HungNote[], created: string): Layer[] {
  const hands = new Map<string, HungNote[]>(notes.map(({ creator }) => [creator, []]))
  for (const note of notes) hands.get(note.creator)?.push(note)
  const layers: Layer[] = []
  for (const [creator, own] of hands)
    layers.push({
      id: `tei-${layers.length + 1}`,
      label: creator,
      creator,
      created,
      purpose: "",
      visibility: "everyone",
      ...freeLook(layers),
      isShown: true,
      isLocked: false,
      isCovered: false,
      notes: own.map(({ target, body }, i) =>
        makeNote(target, { creator, created }, { body }, `${layers.length + 1}-${i + 1}`),
      ),
    })
  return layers
}
