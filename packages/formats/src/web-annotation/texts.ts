import { digest, type Witness } from "@variorum/collation"
import { CodePoints } from "./code-points.js"
import { isIri, siglumIn, witnessIri } from "./iri.js"

/** A witness's text as annotations speak of it. */
export interface AnnotatedText {
  readonly points: CodePoints
  /** `digest` of the text. */
  readonly digest: string
}

/** The witnesses that annotations may be about, by siglum and by IRI; each text is looked through once. */
export class AnnotatedTexts {
  readonly #texts: ReadonlyMap<string, string>
  readonly #iriOf: (siglum: string) => string
  readonly #siglumOf: ReadonlyMap<string, string>
  readonly #made = new Map<string, AnnotatedText>()

  constructor(witnesses: readonly Witness[], iriOf: (siglum: string) => string = witnessIri) {
    this.#iriOf = iriOf
    this.#texts = new Map(witnesses.map(({ siglum, text }) => [siglum, text]))
    this.#siglumOf = new Map(witnesses.map(({ siglum }) => [iriOf(siglum), siglum]))
  }

  /** The text of a witness; null where it is not among those given. */
  of(siglum: string): AnnotatedText | null {
    const text = this.#texts.get(siglum)
    if (text === undefined) return null
    const known = this.#made.get(siglum)
    if (known !== undefined) return known
    const made = { points: new CodePoints(text), digest: digest(text) }
    this.#made.set(siglum, made)
    return made
  }

  /** The IRI of a witness. One that is not among those given and is named by an IRI has that. */
  iri(siglum: string): string {
    return !this.#texts.has(siglum) && isIri(siglum) ? siglum : this.#iriOf(siglum)
  }

  /** The siglum behind an IRI; the IRI itself where it is not that of a witness. */
  siglum(iri: string): string {
    return this.#siglumOf.get(iri) ?? siglumIn(iri) ?? iri
  }
}
