import { type Comparison, type Leaf, type Side } from "../comparison/comparison.js"
import type { PhraseEnd } from "../comparison/moved-phrases.js"
import { changeIdOf, endsOf } from "../comparison/transpositions.js"
import { voicesOf, voicesOfPhrase } from "../comparison/voices.js"
import { distanceOf, phraseDistance } from "../layout/distances.js"
import { type Difference, differencesOf, joined, piecesAt } from "../layout/pieces.js"
import { nameOf } from "../layout/rows.js"
import type { Piece } from "../row.js"
import type { ApparatusNote } from "./apparatus.js"

/** A note before it has its letter. `at`: where the letter stands in the running text, in code units. */
export interface Finding extends Omit<ApparatusNote, "letter"> {
  readonly at: number
}

/** The most words of the text that a note repeats; of more, the first and the last. */
const WORDS_IN_LEMMA = 6

/** Everything that the other witness has otherwise, in the order of the running text. */
export function findingsOf(comparison: Comparison, base: Side): readonly Finding[] {
  return new Findings(comparison, base).all()
}

class Findings {
  readonly #comparison: Comparison
  readonly #base: Side
  readonly #other: Side
  readonly #name: string
  readonly #text: string

  constructor(comparison: Comparison, base: Side) {
    this.#comparison = comparison
    this.#base = base
    this.#other = base === 0 ? 1 : 0
    this.#name = nameOf(comparison, this.#other)
    this.#text = comparison.witnesses[base].text
  }

  all(): readonly Finding[] {
    let reached = 0
    return this.#comparison.leaves.flatMap((leaf) => {
      const findings = this.#of(leaf, reached)
      reached = leaf.spans[this.#base]?.end ?? reached
      return findings
    })
  }

  /** `reached`: where the text before this passage ends. */
  #of(leaf: Leaf, reached: number): readonly Finding[] {
    const { hidden } = this.#comparison.settings
    const own =
      leaf.wordless || leaf.kind === "same" || hidden.has(leaf.kind)
        ? []
        : this.#whole(leaf, reached)
    const inner =
      leaf.kind === "same" ||
      leaf.kind === "reworded" ||
      leaf.kind === "moved" ||
      leaf.phrases.length > 0
        ? this.#within(leaf)
        : []
    return [...own, ...inner]
  }

  /** What is said of a passage as a whole; nothing where it was only reworded. */
  #whole(leaf: Leaf, reached: number): readonly Finding[] {
    const { apparatus: words } = this.#comparison.settings.phrases.displays
    const hasWords = leaf.side === this.#base
    if (leaf.kind === "reworded" || leaf.kind === "same") return []
    if (leaf.kind === "moved") return hasWords ? this.#transposed(leaf) : []
    const isUnattested = leaf.kind === "unattested"
    if (hasWords) {
      const says = isUnattested ? words.unattested(this.#name) : words.lacks(this.#name)
      return [this.#finding(leaf, leaf.spans[this.#base]!, { before: says, after: "" }, [])]
    }
    const says = isUnattested ? words.unattestedText(this.#name) : words.adds(this.#name)
    const at = leaf.spans[this.#base]?.end ?? reached
    const reading = differencesOf(this.#comparison, leaf).flatMap((difference) =>
      piecesAt(this.#comparison, leaf, difference, this.#other),
    )
    const finding = this.#finding(leaf, { start: at, end: at }, says, trimmed(reading))
    return [{ ...finding, speaker: this.#speakerOf(leaf) }]
  }

  /** Who speaks in the other witness, where a passage begins a turn. */
  #speakerOf({ blocks, spans }: Leaf): string | null {
    const block = this.#comparison.witnesses[this.#other].blocks[blocks[this.#other]?.first ?? -1]
    const begins = block !== undefined && block.span.start === spans[this.#other]?.start
    return begins ? (block.speaker ?? null) : null
  }

  /** Of sentences that moved together the first has the note. */
  #transposed(leaf: Leaf): readonly Finding[] {
    const { transposition } = leaf
    if (transposition === null) return []
    const end = endsOf(this.#comparison, transposition)[this.#base]
    if (end[0] !== leaf) return []
    const { apparatus: words } = this.#comparison.settings.phrases.displays
    const away = distanceOf(this.#comparison, transposition, this.#base)
    const span = { start: leaf.spans[this.#base]!.start, end: end.at(-1)!.spans[this.#base]!.end }
    return [this.#finding(leaf, span, { before: words.moved(this.#name, away), after: "" }, [])]
  }

  /** What was reworded inside a passage, and the phrases that moved into it or out of it. */
  #within(leaf: Leaf): readonly Finding[] {
    const findings: Finding[] = []
    let run: Difference[] = []
    const close = () => {
      const finding = run.length === 0 ? null : this.#reworded(leaf, run)
      if (finding !== null) findings.push(finding)
      run = []
    }
    const told = new Set<PhraseEnd>()
    for (const difference of differencesOf(this.#comparison, leaf)) {
      const { phrase, marked } = difference
      if (phrase !== null && phrase.side === this.#base && !told.has(phrase)) {
        close()
        told.add(phrase)
        findings.push(this.#movedPhrase(leaf, phrase))
      } else if (phrase === null && marked) run.push(difference)
      else if (run.length > 0 && !this.#isSpace(difference)) close()
    }
    close()
    return findings
  }

  #isSpace({ readings }: Difference): boolean {
    const reading = readings[this.#base]
    return (
      reading.kind === "words" &&
      this.#text.slice(reading.span.start, reading.span.end).trim() === ""
    )
  }

  #movedPhrase(leaf: Leaf, end: PhraseEnd): Finding {
    const { apparatus: words } = this.#comparison.settings.phrases.displays
    const says = words.moved(this.#name, phraseDistance(this.#comparison, end))
    const finding = this.#finding(leaf, end.span, { before: says, after: "" }, [])
    const voices = voicesOfPhrase(this.#comparison, end)
    return { ...finding, kind: "moved", passage: end.id, voices }
  }

  /** Neighbouring differences, as one note: what the text has, and what the other has in its place. */
  #reworded(leaf: Leaf, run: readonly Difference[]): Finding | null {
    const [base, other] = [this.#base, this.#other]
    const own = run.map(({ readings }) => readings[base])
    const words = own.filter((reading) => reading.kind !== "nothing")
    const [first] = own
    if (first === undefined) return null
    const start = words[0]?.span.start ?? (first.kind === "nothing" ? first.at : first.span.start)
    const end = words.at(-1)?.span.end ?? start
    const reading = trimmed(
      run.flatMap((difference) => piecesAt(this.#comparison, leaf, difference, other)),
    )
    const { apparatus: phrases } = this.#comparison.settings.phrases.displays
    const isEmpty = this.#text.slice(start, end).trim() === ""
    const says =
      reading.length === 0
        ? { before: phrases.lacks(this.#name), after: "" }
        : isEmpty
          ? phrases.adds(this.#name)
          : phrases.reads(this.#name)
    return this.#finding(leaf, { start, end }, says, reading)
  }

  #finding(
    leaf: Leaf,
    span: { start: number; end: number },
    says: Finding["says"],
    reading: readonly Piece[],
  ): Finding {
    const { apparatus: phrases } = this.#comparison.settings.phrases.displays
    const lemma = this.#text.slice(span.start, span.end).trim()
    const start = lemma === "" ? this.#text.slice(0, span.start).trimEnd().length : span.start
    const at = lemma === "" ? start : start + this.#text.slice(start, span.end).trimEnd().length
    return {
      at,
      kind: leaf.kind === "same" ? "reworded" : leaf.kind,
      passage: leaf.passage.id,
      hasWords: (leaf.passage.spans[this.#base] ?? null) !== null,
      lemma:
        lemma === "" ? phrases.lemmaBefore(this.#lastWord(start)) : phrases.lemma(shortened(lemma)),
      speaker: null,
      says,
      reading,
      voices: changeIdOf(leaf) === leaf.passage.id ? voicesOf(this.#comparison, [leaf]) : [],
    }
  }

  /** The word before a place, in its own paragraph; empty at the head of one. */
  #lastWord(at: number): string {
    return (
      /\S+$/u.exec(
        this.#text
          .slice(Math.max(0, at - 60), at)
          .split("\n")
          .at(-1) ?? "",
      )?.[0] ?? ""
    )
  }
}

function shortened(lemma: string): string {
  const words = lemma.split(/\s+/u)
  if (words.length <= WORDS_IN_LEMMA) return words.join(" ")
  return `${words.slice(0, 2).join(" ")} … ${words.slice(-2).join(" ")}`
}

/** The pieces without white space at either end of the whole. */
function trimmed(pieces: readonly Piece[]): readonly Piece[] {
  const result = [...joined(pieces)]
  const [first] = result
  if (first !== undefined) result[0] = { ...first, text: first.text.trimStart() }
  const last = result.at(-1)
  if (last !== undefined) result[result.length - 1] = { ...last, text: last.text.trimEnd() }
  return result.filter(({ text }) => text !== "")
}
