import { readFileSync } from "node:fs"
import { collate, type Collation, type Passage, type Span } from "@variorum/collation"
import { readPlain } from "@variorum/formats/plain"

const EXAMPLES = new URL("../../examples/", import.meta.url)

/** One of the examples compared, and ways to ask about it. */
export class Pair {
  readonly collation: Collation

  constructor(folder: string, draft: string, final: string, options: { speakers?: boolean } = {}) {
    const [before, after] = [draft, final].map((name) =>
      readPlain({ name, bytes: readFileSync(new URL(`${folder}/${name}`, EXAMPLES)) }, options),
    )
    this.collation = collate([before!, after!])
  }

  /** What a witness has of a passage, without the white space around it. Empty where it has nothing. */
  words(passage: Passage, witness: 0 | 1): string {
    return this.#text(witness, passage.spans[witness] ?? null)
  }

  /** The passages in which a witness's words begin so. */
  beginning(words: string, witness: 0 | 1): Passage[] {
    return this.collation.passages.filter((passage) =>
      this.words(passage, witness).startsWith(words),
    )
  }

  /** The passages in which a witness has these words. */
  holding(words: string, witness: 0 | 1): Passage[] {
    return this.collation.passages.filter((passage) => this.words(passage, witness).includes(words))
  }

  /** Differing readings of a passage, each as [before, after]; null for nothing, "?" for unknown. */
  readings(passage: Passage): (string | null)[][] {
    return passage.segments
      .filter((segment) => segment.weight !== "none")
      .map((segment) =>
        segment.readings.map((reading, i) =>
          reading.kind === "nothing"
            ? null
            : reading.kind === "unknown"
              ? "?"
              : this.#text(i, reading.span),
        ),
      )
  }

  /** The words of a passage that a witness's readings call changed, added or deleted. */
  marked(passage: Passage, witness: 0 | 1): string {
    return passage.segments
      .filter((segment) => segment.weight !== "none")
      .map((segment) => segment.readings[witness]!)
      .map((reading) => (reading.kind === "words" ? this.#text(witness, reading.span) : ""))
      .join(" ")
  }

  /** How many words of an unchanged stretch stand alone between two changes of a passage. */
  islands(): string[] {
    return this.collation.passages.flatMap(({ segments }) =>
      segments.flatMap((segment, i) => {
        const reading = segment.readings[0]!
        const isBetween =
          segments[i - 1]?.weight === "substantive" && segments[i + 1]?.weight === "substantive"
        if (!isBetween || segment.class !== null || reading.kind !== "words") return []
        const words = this.#text(0, reading.span)
        return words.split(/\s+/).length <= 2 ? [words] : []
      }),
    )
  }

  #text(witness: number, span: Span | null): string {
    return span === null
      ? ""
      : this.collation.witnesses[witness]!.text.slice(span.start, span.end).trim()
  }
}
