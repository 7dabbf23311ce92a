import { elementsOf, type XmlElement } from "../../xml/element.js"
import { nameIn, pointersIn, type TeiDocument } from "./document.js"
import { witnessesByMilestones } from "./milestone-blocks.js"
import { NoteBook } from "./note-book.js"
import { type PlacedEntry, placeEntries } from "./places.js"
import type { Readings } from "./readings.js"
import { type ListedWitness, listWitnesses } from "./witness-list.js"

/** A text with all that is known about it before its first word is read: made once, however many witnesses it has. */
export class TeiText {
  /** Where its words stand. */
  readonly roots: readonly XmlElement[]
  readonly witnesses: readonly ListedWitness[]
  readonly readings: Readings
  /** Entries of the apparatus of which nobody knows where they belong. */
  readonly lost: ReadonlySet<XmlElement>
  readonly notes: NoteBook
  /** Names of revisions that were undone. */
  readonly undone: ReadonlySet<string>
  /** What takes an element's place in the end, where the writer wanted elements in another order. */
  readonly transposed: ReadonlyMap<XmlElement, Transposition>
  /** Witnesses whose blocks begin at milestones. */
  readonly byMilestones: ReadonlySet<string>
  readonly #hands: ReadonlyMap<string, string>
  readonly #stages: ReadonlyMap<string, number>
  readonly #starting = new Map<XmlElement, PlacedEntry[]>()
  readonly #ending = new Map<XmlElement, PlacedEntry[]>()
  readonly #placed: ReadonlySet<XmlElement>
  readonly #zones = new Map<XmlElement, XmlElement[]>()
  readonly #moved = new Set<XmlElement>()

  constructor(readonly document: TeiDocument) {
    this.roots = rootsOf(document.root)
    const inText = (element: XmlElement) =>
      document.closest(element, ({ name }) => name === "teiHeader") === null
    const entries = document.elements.filter((one) => one.name === "app" && inText(one))
    const { placed, lost } = placeEntries(document, entries)
    this.lost = lost
    this.#placed = new Set(placed.map(({ app }) => app))
    this.byMilestones = witnessesByMilestones(document)
    const { witnesses, readings } = listWitnesses(
      document,
      entries,
      (app) => this.isBeside(app),
      this.byMilestones,
    )
    this.witnesses = witnesses
    this.readings = readings
    for (const entry of placed) {
      push(this.#starting, entry.from, entry)
      push(this.#ending, entry.to, entry)
    }
    this.notes = new NoteBook(document)
    this.undone = undoneIn(document)
    this.transposed = transpositionsIn(document)
    this.#hands = handsIn(document)
    this.#stages = stagesIn(document)
    this.#placeZones()
  }

  startingAt(element: XmlElement): readonly PlacedEntry[] {
    return get(this.#starting, element)
  }

  endingAt(element: XmlElement): readonly PlacedEntry[] {
    return get(this.#ending, element)
  }

  /** True for an entry that stands elsewhere than it belongs, or belongs nowhere. */
  isBeside(app: XmlElement): boolean {
    return this.#placed.has(app) || this.lost.has(app)
  }

  /** Stretches of the page that belong behind a point of another. */
  zonesAt(element: XmlElement): readonly XmlElement[] {
    return get(this.#zones, element)
  }

  /** True for such a stretch, which is not read where it stands. */
  isMoved(zone: XmlElement): boolean {
    return this.#moved.has(zone)
  }

  /** The name of a hand, as its description gives it in a few words, or as the pointer has it. */
  handNamed(id: string): string {
    return this.#hands.get(id) ?? id
  }

  /** The number of a stage of writing in its list; undefined where there is no list that has it. */
  stageNamed(id: string): number | undefined {
    return this.#stages.get(id)
  }

  #placeZones(): void {
    for (const zone of this.document.elements) {
      if (zone.name !== "zone") continue
      const point = this.document.pointed(zone.attributes.get("corresp"))
      if (point === null || point.children.length > 0 || point.name !== "anchor") continue
      if (this.document.closest(point, (one) => one === zone) !== null) continue
      // A stretch that belongs into one that belongs elsewhere could go in circles.
      if (this.document.closest(point, (one) => this.#moved.has(one)) !== null) continue
      push(this.#zones, point, zone)
      this.#moved.add(zone)
    }
  }
}

const NOTHING: readonly never[] = []

/** Most texts have none of these, and all ask for each element. */
function get<Key, Value>(map: ReadonlyMap<Key, readonly Value[]>, key: Key): readonly Value[] {
  return (map.size > 0 && map.get(key)) || NOTHING
}

/** An element in another's place, by somebody's hand. */
export interface Transposition {
  readonly instead: XmlElement
  readonly by: XmlElement
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

/** Texts go before pages, for they are made of them; a root that is neither is read itself. */
function rootsOf(root: XmlElement): readonly XmlElement[] {
  if (root.name !== "TEI") return [root]
  const children = elementsOf(root)
  for (const name of ["text", "sourceDoc"]) {
    const found = children.filter((child) => child.name === name)
    if (found.length > 0) return found
  }
  return []
}

/** Revisions whose names stand in an `undo` or a `restore`, unless a `redo` takes that back. */
function undoneIn({ elements }: TeiDocument): ReadonlySet<string> {
  const undone = new Set<string>()
  for (const { name, attributes } of elements) {
    const names = pointersIn(attributes.get("target"))
    if (name === "undo" || name === "restore") for (const id of names) undone.add(id)
    else if (name === "redo") for (const id of names) undone.delete(id)
  }
  return undone
}

function transpositionsIn(document: TeiDocument): ReadonlyMap<XmlElement, Transposition> {
  const found = new Map<XmlElement, Transposition>()
  for (const by of document.elements) {
    if (by.name !== "transpose") continue
    const wanted = elementsOf(by).flatMap(
      ({ attributes }) => document.pointed(attributes.get("target")) ?? [],
    )
    const inOrder = wanted.toSorted((one, other) => document.number(one) - document.number(other))
    const isApart = inOrder.every((one, i) => {
      const before = inOrder[i - 1]
      const isBehind = before === undefined || document.last(before) < document.number(one)
      return isBehind && one.children.length > 0 && !found.has(one)
    })
    // One that is only a point, or stands in another, cannot be taken out and put elsewhere.
    if (!isApart) continue
    for (const [i, element] of inOrder.entries())
      if (wanted[i] !== element) found.set(element, { instead: wanted[i]!, by })
  }
  return found
}

const LONGEST_HAND = 60

function handsIn({ elements }: TeiDocument): ReadonlyMap<string, string> {
  return new Map(
    elements
      .filter(({ name }) => name === "handNote" || name === "person" || name === "respStmt")
      .flatMap((element) => {
        const id = element.attributes.get("xml:id")
        const name = element.attributes.get("scribe") ?? nameIn(element)
        const isShort = name !== "" && name.length <= LONGEST_HAND
        return id === undefined || !isShort ? [] : [[id, name.replace(/^#/u, "")] as const]
      }),
  )
}

/** Stages of writing, numbered as they are listed. */
function stagesIn({ elements }: TeiDocument): ReadonlyMap<string, number> {
  const lists = elements.filter(({ name }) => name === "listChange")
  return new Map(
    lists.flatMap((list) =>
      elementsOf(list, "change").flatMap(({ attributes }, i) => {
        const id = attributes.get("xml:id")
        return id === undefined ? [] : [[id, i] as const]
      }),
    ),
  )
}
