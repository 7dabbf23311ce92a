import {
  type Collation,
  countWords,
  type Passage,
  type Reading,
  type Segment,
  type Weight,
} from "@variorum/collation"
import { certaintyOf } from "../comparison/confidence.js"
import { settingsFrom, type ViewOptions } from "../options.js"
import { trimmed } from "../layout/places.js"
import type { Phrases } from "../phrases/phrases.js"

import { type TableCell, TableCells, textAt } from "./table-cells.js"

/**
 * All witnesses in one table: a row for each passage, and in it the places where they differ, each reading with the
 * sigla of those that have it, as an apparatus prints it. Plain data with every phrase already chosen.
 */
export interface Table {
  /** In the order of the collation. */
  readonly witnesses: readonly TableWitness[]
  readonly rows: readonly TableRow[]
  /** The whole in a sentence or two. */
  readonly says: string
  readonly complete: boolean
}

export interface TableWitness {
  readonly siglum: string
  /** Empty where it has none. */
  readonly title: string
  readonly isBase: boolean
}

/** One passage. */
export interface TableRow {
  readonly passage: string
  readonly change: Passage["change"]
  /** Whether it is a heading of the text. */
  readonly isHeading: boolean
  /** The word for the margin; empty where all agree. */
  readonly label: string
  /** The short word where the finding is not sure; empty where it is. */
  readonly doubt: string
  /** Index of the witness whose words are the running text: the base or, where it has nothing, the first that has words, or the sign of a gap. */
  readonly lemma: number
  /** Witnesses that have nothing in the whole passage, and what is said of them: "Not in H". Empty when there are none. */
  readonly lacking: readonly number[]
  readonly lackingSays: string
  /** Witnesses that are unknown in the whole passage: "Nobody knows what H has here". */
  readonly unknown: readonly number[]
  readonly unknownSays: string
  readonly places: readonly TablePlace[]
  /** What each witness has, in the order of the collation. */
  readonly cells: readonly TableCell[]
}

/** A stretch of the passage: one reading where all agree, several where they differ. */
export interface TablePlace {
  /** What the running text has here; empty where it has nothing. */
  readonly text: string
  /** What differs, that of the running text first; empty where all agree or the difference is left unmarked. */
  readonly readings: readonly TableReading[]
  readonly weight: Weight
}

/** One reading with all that have it. Witnesses of which the row already says that they lack the passage are left out. */
export interface TableReading {
  readonly kind: Reading["kind"]
  /** Letter for letter, without the white space at its ends; words of ours where there is nothing or nobody knows. */
  readonly text: string
  readonly witnesses: readonly number[]
  readonly sigla: string
}

/**
 * Lays out a collation of any number of witnesses as a table. Differences of spelling, pointing and spacing are left
 * unmarked where the options say so. The first of the option `pair` is the base; that of the collation when it is absent.
 */
export function table(collation: Collation, options: ViewOptions = {}): Table {
  const { phrases, accidentals } = settingsFrom(options)
  const base = options.pair?.[0] ?? collation.base
  const layout = new Layout(collation, base, phrases, accidentals === "marked")
  const rows = collation.passages.map((passage) => layout.row(passage))
  return {
    witnesses: collation.witnesses.map(({ siglum, title }, i) => ({
      siglum,
      title: title ?? "",
      isBase: i === base,
    })),
    rows,
    says: phrases.table.says({
      witnesses: collation.witnesses.length,
      base: collation.witnesses[base]!.siglum,
      rows: rows.map(({ change }) => change),
      shareFew: shareFewWords(collation),
      complete: collation.complete,
    }),
    complete: collation.complete,
  }
}

class Layout {
  readonly #collation: Collation
  readonly #base: number
  readonly #phrases: Phrases
  readonly #isMarked: boolean
  readonly #cells: TableCells

  constructor(collation: Collation, base: number, phrases: Phrases, isMarked: boolean) {
    this.#collation = collation
    this.#base = base
    this.#cells = new TableCells(collation, base, (segment) => this.#isShown(segment))
    this.#phrases = phrases
    this.#isMarked = isMarked
  }

  row(passage: Passage): TableRow {
    const { change, confidence, segments } = passage
    const kindsOf = (witness: number) =>
      new Set(segments.map((each) => each.readings[witness]!.kind))
    const all = this.#collation.witnesses.map((_, i) => i)
    const only = (kind: Reading["kind"]) =>
      all.filter((i) => kindsOf(i).size === 1 && kindsOf(i).has(kind))
    const [lacking, unknown] = [only("nothing"), only("unknown")]
    const present = all.filter((i) => !lacking.includes(i) && !unknown.includes(i))
    const base = this.#base
    const speaking = present.filter((i) => kindsOf(i).has("words"))
    const lemma = present.includes(base) ? base : (speaking[0] ?? unknown[0] ?? base)
    const { table: words } = this.#phrases
    return {
      passage: passage.id,
      change,
      isHeading: this.#isHeading(passage, lemma),
      label: change === "same" ? "" : this.#phrases.label[change],
      doubt: change === "same" ? "" : this.#phrases.doubt(certaintyOf(confidence)),
      lemma,
      lacking,
      lackingSays: lacking.length > 0 ? words.lacking(this.#sigla(lacking)) : "",
      unknown,
      unknownSays: unknown.length > 0 ? words.unknownIn(this.#sigla(unknown)) : "",
      places: segments.map((segment) => this.#place(segment, lemma, present)),
      cells: all.map((witness) => this.#cells.of(segments, witness)),
    }
  }

  #isHeading({ spans }: Passage, witness: number): boolean {
    const span = spans[witness] ?? null
    const { text, blocks } = this.#collation.witnesses[witness]!
    if (span === null) return false
    const { start, end } = trimmed(text, span)
    return blocks.some(
      (block) => block.kind === "heading" && block.span.start <= start && block.span.end >= end,
    )
  }

  #place(segment: Segment, lemma: number, present: readonly number[]): TablePlace {
    const readings = this.#isShown(segment) ? this.#grouped(segment, lemma, present) : []
    return {
      text: this.#textOf(segment, lemma),
      readings: readings.length > 1 ? readings : [],
      weight: segment.weight,
    }
  }

  #isShown({ weight, class: kind }: Segment): boolean {
    if (kind === "unattested" || weight === "substantive") return true
    return this.#isMarked && weight !== "none"
  }

  /** Equal readings are one; that of the running text comes first. */
  #grouped(segment: Segment, lemma: number, present: readonly number[]): TableReading[] {
    const groups = new Map<string, number[]>()
    for (const witness of [lemma, ...present.filter((each) => each !== lemma)]) {
      const { kind } = segment.readings[witness]!
      const key = `${kind} ${kind === "words" ? this.#textOf(segment, witness) : ""}`
      groups.set(key, [...(groups.get(key) ?? []), witness])
    }
    return [...groups.values()].map((witnesses) => this.#reading(segment, witnesses))
  }

  #reading(segment: Segment, witnesses: readonly number[]): TableReading {
    const { kind } = segment.readings[witnesses[0]!]!
    const { nothing, unknown, blank } = this.#phrases.table
    const words = this.#textOf(segment, witnesses[0]!)
    const said = words.trim() === "" ? blank[blankOf(words)] : words.trim()
    const text = { nothing, unknown, words: said }[kind]
    const ordered = witnesses.toSorted((one, other) => one - other)
    return { kind, text, witnesses: ordered, sigla: this.#sigla(ordered).join(" ") }
  }

  #sigla(witnesses: readonly number[]): string[] {
    return witnesses.map((i) => this.#collation.witnesses[i]!.siglum)
  }

  #textOf(segment: Segment, witness: number): string {
    return textAt(this.#collation, segment, witness)
  }
}

/** What white space does. */
function blankOf(space: string): "paragraph" | "line" | "space" {
  const lineEnds = space.match(/\r\n|\r|\n/gu)?.length ?? 0
  return lineEnds > 1 ? "paragraph" : lineEnds === 1 ? "line" : "space"
}

/** Of all words, the part below which witnesses are said to share few: revisions of one text keep most of theirs. */
const FEW = 1 / 5

/** True when few words of the witnesses stand in another one too, at the same place. */
function shareFewWords({ witnesses, passages }: Collation): boolean {
  let [shared, all] = [0, 0]
  for (const { segments } of passages)
    for (const { readings } of segments) {
      const texts = readings.map((reading, i) =>
        reading.kind === "words"
          ? witnesses[i]!.text.slice(reading.span.start, reading.span.end)
          : null,
      )
      readings.forEach((reading, i) => {
        if (reading.kind !== "words") return
        const words = countWords(witnesses[i]!, reading.span)
        all += words
        if (texts.some((text, j) => j !== i && text === texts[i])) shared += words
      })
    }
  return all > 0 && shared < all * FEW
}
