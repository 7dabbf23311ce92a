/**
 * One witness's words out of a TEI text: goes through the tree once, and says each word with how it came to stand there.
 *
 * What an element does is said by its writer (`writers.ts`), found by its name; here is what all of them share: the
 * style of the words, the stretches that reach from one point of the file to another, and the order of things.
 */
import type { Mark } from "@variorum/collation"
import { isElement, type XmlElement, type XmlNode } from "../../xml/element.js"
import { readNotesOf, readReadings } from "./apparatus-writers.js"
import { natureOf } from "./milestone-blocks.js"
import type { PlacedEntry } from "./places.js"
import type { Hand, Style } from "./runs.js"
import type { TeiText } from "./tei-text.js"
import type { BlockPlace } from "../../remarks/place.js"
import { type Frame, type MadeBlock, TextBlocks } from "./text-blocks.js"
import { BLOCKS, CONTAINERS, DROPPED, LOOSE_BLOCKS, TRANSPARENT } from "./vocabulary.js"
import { WRITERS } from "./writers.js"

/** A stretch that began at one point of the file and ends at another, whatever lies between. */
interface OpenRange {
  /** Number of the element at which it ends. */
  readonly end: number
  readonly close: () => void
}

export class TextReader {
  /** Where words go. A footnote's go to the footnotes. */
  out = new TextBlocks()
  /** The running text, whatever is written elsewhere for a time. */
  readonly body = this.out
  readonly footnotes = new TextBlocks()
  /** The node behind the one that is being read, in the same element. */
  next: XmlNode | undefined = undefined
  /** Whose hand revises where a revision does not say; undefined for nobody's. */
  hand: string | undefined = undefined
  /** True directly within a restoration, where a deletion is none. */
  isRestoring = false
  /** True within words that were put into others' place. */
  isTransposing = false
  /** True while the witness is said to be missing. */
  isLacuna = false
  /** The next row and cell of the table that is being read. */
  row = 0
  column = 0
  /** True where the text's elements are not this witness's blocks. */
  readonly isByMilestones: boolean
  #isInBlock = false
  #isKept = false
  #marks: readonly Mark["kind"][] = []
  #adds: readonly Hand[] = []
  #dels: readonly Hand[] = []
  #undone = 0
  #style: Style = { marks: [], add: null, del: null }
  #ranges: OpenRange[] = []
  #replaced: PlacedEntry | null = null

  constructor(
    readonly text: TeiText,
    /** The witness's name in the apparatus; null for a text without one. */
    readonly name: string | null,
  ) {
    this.isByMilestones = name !== null && text.byMilestones.has(name)
    this.body.isTrimmed = text.byMilestones.size > 0
  }

  /** The blocks of the text, its footnotes behind them. */
  read(): readonly MadeBlock[] {
    const { body } = this
    for (const root of this.text.roots) this.visit(root)
    this.#endEntry()
    if (this.isLacuna) body.unmute()
    body.end()
    return [...body.blocks, ...this.footnotes.blocks]
  }

  get style(): Style {
    return this.#style
  }

  /** Where the next words stand; null in what is not the running text. */
  get place(): BlockPlace | null {
    return this.out === this.body ? this.out.place : null
  }

  visit(element: XmlElement): void {
    this.#endStretches(element)
    for (const entry of this.text.startingAt(element)) this.#beginEntry(entry)
    const [wasKept, space] = [this.#isKept, element.attributes.get("xml:space")]
    if (space !== undefined) this.#isKept = space === "preserve"
    this.#write(element)
    this.#isKept = wasKept
    if (this.place !== null && this.text.notes.isTarget(element))
      this.text.notes.place(element, this.name, this.place)
    for (const entry of this.text.endingAt(element)) {
      if (this.#replaced === entry) this.#endEntry()
      readNotesOf(this, entry.app)
    }
    for (const zone of this.text.zonesAt(element)) this.#visitZone(zone)
  }

  #endStretches(element: XmlElement): void {
    if (this.#ranges.length === 0 && this.#replaced === null) return
    const { document } = this.text
    const number = document.number(element)
    this.#closeRanges(number)
    if (this.#replaced !== null && number > document.last(this.#replaced.to)) this.#endEntry()
  }

  #write(element: XmlElement): void {
    const { document } = this.text
    const { name } = element
    if (element.namespace !== document.root.namespace) return this.#foreign(element)
    if (this.isByMilestones && (BLOCKS.has(name) || CONTAINERS.has(name) || OWN_BLOCKS.has(name)))
      return this.children(element)
    if (this.isByMilestones && name === "speaker") return
    const write = WRITERS.get(name)
    const dropped = DROPPED.get(name)
    const kind = BLOCKS.get(name)
    if (write !== undefined) write(this, element)
    else if (dropped !== undefined) document.leaveOut(element, dropped)
    else if (kind !== undefined && !(this.#isInBlock && LOOSE_BLOCKS.has(name)))
      this.#block(element, kind)
    else if (CONTAINERS.has(name)) this.container(element)
    else {
      if (!TRANSPARENT.has(name) && kind === undefined) document.leaveOut(element)
      this.children(element)
    }
  }

  /** Words of another vocabulary are words; what a browser would run or style is none. */
  #foreign(element: XmlElement): void {
    const isCode = element.name === "script" || element.name === "style"
    this.text.document.leaveOut(element, isCode ? "scripts" : "elements")
    if (!isCode) this.children(element)
  }

  /** Everything within an element. */
  children(element: XmlElement): void {
    this.nodes(this.text.document.children(element))
  }

  nodes(nodes: readonly XmlNode[]): void {
    const next = this.next
    for (const [i, node] of nodes.entries()) {
      this.next = nodes[i + 1]
      if (isElement(node)) this.visit(node)
      else this.out.words(node, this.#style, this.#isKept)
    }
    this.next = next
  }

  /** The elements within one in which white space is nothing. */
  elements(element: XmlElement): void {
    this.nodes(this.text.document.children(element).filter(isElement))
  }

  container(element: XmlElement): void {
    const wasInBlock = this.#isInBlock
    this.#isInBlock = false
    this.out.flush()
    this.children(element)
    this.out.flush()
    this.#isInBlock = wasInBlock
  }

  #block(element: XmlElement, kind: MadeBlock["kind"]): void {
    const outer = this.out.frame
    const isPart = kind === "paragraph" && (outer.kind === "item" || outer.kind === "turn")
    const isPlain = element.name === "p" || element.name === "ab"
    if (outer.kind === "cell") {
      this.out.space(this.#style)
      this.children(element)
      this.out.space(this.#style)
    } else if (isPart && isPlain)
      this.blockOf(element, { ...outer, ...natureOf(this.text.document, element) })
    else {
      const isSpoken = kind === "line" && outer.speaker !== undefined
      this.blockOf(element, {
        ...(isSpoken ? { kind, speaker: outer.speaker } : { kind }),
        ...natureOf(this.text.document, element),
      })
    }
  }

  /** An element as a block of some sort. */
  blockOf(element: XmlElement, frame: Frame): void {
    const wasInBlock = this.#isInBlock
    this.#isInBlock = true
    this.out.within(frame, () => this.children(element))
    this.#isInBlock = wasInBlock
  }

  /** Words that look so. */
  marked(kinds: readonly Mark["kind"][], write: () => void): void {
    const before = this.#marks
    this.#marks = [...new Set([...before, ...kinds])]
    this.#restyle()
    write()
    this.#marks = before
    this.#restyle()
  }

  /** Words that were put in, or taken out, or both. */
  revised(revision: { readonly add?: Hand; readonly del?: Hand }, write: () => void): void {
    const [adds, dels] = [this.#adds, this.#dels]
    if (revision.add !== undefined) this.#adds = [...adds, revision.add]
    if (revision.del !== undefined) this.#dels = [...dels, revision.del]
    this.#restyle()
    write()
    // What began within and reaches further stays.
    if (revision.add !== undefined) this.#adds = without(this.#adds, revision.add)
    if (revision.del !== undefined) this.#dels = without(this.#dels, revision.del)
    this.#restyle()
  }

  /** From here to an element words are put in, or taken out, or stand again. False where there is no such element behind here. */
  range(from: XmlElement, what: { add?: Hand; del?: Hand; isUndone?: true }): boolean {
    const { add, del, isUndone } = what
    const isOpen = this.openRange(from, () => {
      if (add !== undefined) this.#adds = without(this.#adds, add)
      if (del !== undefined) this.#dels = without(this.#dels, del)
      if (isUndone) this.#undone--
      this.#restyle()
    })
    if (!isOpen) return false
    if (add !== undefined) this.#adds = [...this.#adds, add]
    if (del !== undefined) this.#dels = [...this.#dels, del]
    if (isUndone) this.#undone++
    this.#restyle()
    return true
  }

  /** Calls back at the element that `spanTo` names. False where there is none behind here. */
  openRange(from: XmlElement, close: () => void): boolean {
    const { document } = this.text
    const to = document.pointed(from.attributes.get("spanTo"))
    if (to === null || document.number(to) <= document.number(from)) return false
    this.#ranges.push({ end: document.number(to), close })
    return true
  }

  #closeRanges(number: number): void {
    const over = this.#ranges.filter(({ end }) => end <= number)
    this.#ranges = this.#ranges.filter(({ end }) => end > number)
    for (const { close } of over) close()
  }

  /** What stands elsewhere and belongs here: stretches that are open here reach over it, and none of its own beyond. */
  aside(write: () => void): void {
    const ranges = this.#ranges
    this.#ranges = []
    write()
    this.#closeRanges(Number.POSITIVE_INFINITY)
    this.#ranges = ranges
  }

  #visitZone(zone: XmlElement): void {
    this.out.space(this.#style)
    this.aside(() => this.children(zone))
    this.out.space(this.#style)
  }

  /** An entry that stands beside the text: its reading comes here, and the words that it is about do not. */
  #beginEntry(entry: PlacedEntry): void {
    if (this.name === null) return
    // In a file of ours the text is one witness's, and any other that an entry does not name has nothing there.
    const isOurs = this.text.byMilestones.size > 0
    if (isOurs && !this.isByMilestones) return
    const own = this.text.readings.ofWitness(entry.app, this.name)
    if ((isOurs || own.length > 0) && !own.some(({ isLemma }) => isLemma)) {
      if (this.#replaced !== null) return this.text.document.leaveOut(entry.app)
      readReadings(this, own)
      this.#replaced = entry
      this.body.mute()
    }
  }

  #endEntry(): void {
    if (this.#replaced === null) return
    this.#replaced = null
    this.body.unmute()
  }

  #restyle(): void {
    const del = this.#undone > 0 ? null : (this.#dels.at(-1) ?? null)
    this.#style = { marks: this.#marks, add: this.#adds.at(-1) ?? null, del }
  }
}

/** Blocks and what is around them, written in ways of their own. */
const OWN_BLOCKS: ReadonlySet<string> = new Set(["cell", "sp", "u"])

function without<T>(list: readonly T[], item: T): readonly T[] {
  return list.filter((one) => one !== item)
}
