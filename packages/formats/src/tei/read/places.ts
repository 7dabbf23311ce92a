/**
 * Where the entries of an apparatus belong that stand beside the text and not in it.
 *
 *   from, to     <anchor xml:id="a"/>Experience<anchor xml:id="b"/> … <app from="#a" to="#b">
 *   element      <seg xml:id="s">Experience</seg> … <app from="#s">
 *   letters      <app from="#string-range(l1,0,10)">
 *   loc          <l n="1">Experience though …</l> … <app loc="1"><lem>Experience</lem>
 *   in the line  <l>Experience though noon Auctoritee <app><lem>Experience</lem> …</app></l>
 *
 * Entries without any of these stand in the text in place of its words (parallel segmentation).
 */
import { childOf, isElement, type XmlElement } from "../../xml/element.js"
import { plainWords, pointerIn, type TeiDocument } from "./document.js"
import { BLOCKS, LOOSE_BLOCKS } from "./vocabulary.js"

/** What an entry is about: from before one element to behind another. */
export interface PlacedEntry {
  readonly app: XmlElement
  readonly from: XmlElement
  readonly to: XmlElement
}

export interface PlacedEntries {
  readonly placed: readonly PlacedEntry[]
  /** Entries apart from the text of which nobody knows where they belong. */
  readonly lost: ReadonlySet<XmlElement>
}

/** Finds the place of each entry that says one; the document gets anchors where words are spoken of. */
export function placeEntries(document: TeiDocument, entries: readonly XmlElement[]): PlacedEntries {
  const placed: PlacedEntry[] = []
  const lost = new Set<XmlElement>()
  const isBehindLines = areBehindLines(document, entries)
  let locations: Locations | null = null
  for (const app of entries) {
    const loc = app.attributes.get("loc")
    let entry = fromPointers(document, app)
    if (entry === null && loc !== undefined) {
      locations ??= new Locations(document)
      entry = atWords(document, app, locations.find(loc))
    } else if (entry === null && isBehindLines)
      entry = atWords(document, app, lineOf(document, app))
    if (entry !== null) placed.push(entry)
    else if ((loc !== undefined || app.attributes.has("from")) && isApart(document, app))
      lost.add(app)
  }
  document.renumber()
  return { placed: placed.filter(inOrder(document)), lost }
}

function inOrder(document: TeiDocument): (entry: PlacedEntry) => boolean {
  return ({ from, to }) => document.number(from) <= document.number(to)
}

const APART: ReadonlySet<string> = new Set(["listApp", "standOff", "back"])

function isApart(document: TeiDocument, app: XmlElement): boolean {
  return document.closest(app, ({ name }) => APART.has(name)) !== null
}

function fromPointers(document: TeiDocument, app: XmlElement): PlacedEntry | null {
  const said = app.attributes.get("from") ?? ""
  const range = /#string-range\(\s*([^,()\s]+)\s*,\s*(\d+)\s*,\s*(\d+)\s*\)$/u.exec(said)
  if (range !== null) {
    const [, id = "", start, length] = range
    const element = document.named(id)
    return element === null
      ? null
      : atLetters(document, app, element, Number(start), Number(start) + Number(length))
  }
  const from = document.named(pointerIn(said) ?? "")
  if (from === null) return null
  const end = app.attributes.get("to")
  if (end !== undefined) {
    const to = document.named(pointerIn(end) ?? "")
    return to === null ? null : { app, from, to }
  }
  const isPoint = document.children(from).length === 0
  return { app, from, to: isPoint && !isApart(document, app) ? app : from }
}

/** Elements by what an edition calls them: the number that is printed, or the name. */
class Locations {
  readonly #numbered = new Map<string, XmlElement | null>()

  constructor(private readonly document: TeiDocument) {
    for (const element of document.elements) {
      const number = element.attributes.get("n")
      if (number === undefined || !BLOCKS.has(element.name)) continue
      // A number that stands twice says nothing.
      this.#numbered.set(number, this.#numbered.has(number) ? null : element)
    }
  }

  find(loc: string): XmlElement | null {
    return this.#numbered.get(loc.trim()) ?? this.document.named(loc.trim().replace(/^#/u, ""))
  }
}

function lineOf(document: TeiDocument, app: XmlElement): XmlElement | null {
  return document.closest(app, ({ name }) => BLOCKS.has(name) && !LOOSE_BLOCKS.has(name))
}

/**
 * True where all entries are listed at the ends of their lines, and each one's lemma stands in its line besides. A file
 * that says that it is in parallel segmentation is not asked.
 */
function areBehindLines(document: TeiDocument, entries: readonly XmlElement[]): boolean {
  const method = document.elements
    .find(({ name }) => name === "variantEncoding")
    ?.attributes.get("method")
  if (method !== undefined) return method === "location-referenced"
  const isFew = entries.length > 0 && entries.length <= MOST_BEHIND_LINES
  return isFew && entries.every((app) => isBehindLine(document, app))
}

/** Each entry is looked for in its whole line; more than these are not guessed at. */
const MOST_BEHIND_LINES = 5000

function isBehindLine(document: TeiDocument, app: XmlElement): boolean {
  const line = document.parent(app)
  if (line === null || !BLOCKS.has(line.name)) return false
  const behind = line.children.slice(line.children.indexOf(app) + 1)
  const isLast = behind.every((node) =>
    isElement(node) ? node.name === "app" : node.trim() === "",
  )
  return isLast && wordsOfLemma(app) !== null && findLemma(document, app, line) !== null
}

function wordsOfLemma(app: XmlElement): string | null {
  const lemma = childOf(app, "lem")
  return lemma === null ? null : plainWords(lemma) || null
}

function atWords(
  document: TeiDocument,
  app: XmlElement,
  within: XmlElement | null,
): PlacedEntry | null {
  const found = within === null ? null : findLemma(document, app, within)
  return within === null || found === null
    ? null
    : atLetters(document, app, within, found.start, found.end)
}

/** The lemma's words in an element, as whole words; null where they stand in it twice or not at all. */
function findLemma(document: TeiDocument, app: XmlElement, within: XmlElement) {
  const lemma = wordsOfLemma(app)
  if (lemma === null) return null
  const text = textsIn(document, within)
    .map((piece) => piece.text)
    .join("")
  if (!document.mayLookThrough(text.length)) return null
  const words = lemma.split(" ").map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|/-]/gu, "\\$&"))
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}])${words.join("\\s+")}(?![\\p{L}\\p{M}])`, "gu")
  const [first, second] = text.matchAll(pattern)
  if (first === undefined || second !== undefined) return null
  return { start: first.index, end: first.index + first[0].length }
}

interface TextIn {
  readonly parent: XmlElement
  readonly index: number
  readonly text: string
}

const BESIDE: ReadonlySet<string> = new Set(["app", "note", "listApp", "witDetail"])

/** The texts in an element, without those of notes and of entries. */
function textsIn(document: TeiDocument, element: XmlElement): TextIn[] {
  return document
    .children(element)
    .flatMap((node, index) =>
      isElement(node)
        ? BESIDE.has(node.name)
          ? []
          : textsIn(document, node)
        : [{ parent: element, index, text: node }],
    )
}

function atLetters(
  document: TeiDocument,
  app: XmlElement,
  within: XmlElement,
  start: number,
  end: number,
): PlacedEntry | null {
  // The end first: it moves nothing that stands before it.
  const to = cutAt(document, within, end, "end")
  const from = to === null ? null : cutAt(document, within, start, "start")
  return from === null || to === null ? null : { app, from, to }
}

function cutAt(document: TeiDocument, within: XmlElement, offset: number, side: "start" | "end") {
  let at = 0
  for (const { parent, index, text } of textsIn(document, within)) {
    const inside = offset - at
    if (side === "end" ? inside <= text.length : inside < text.length)
      return document.cutText(parent, index, inside)
    at += text.length
  }
  return null
}
