import { digest, type Pin, UnreadableSource } from "@variorum/collation"
import { isSameData, type Judgement, type VoiceCorrection } from "@variorum/layers"
import { decode } from "../decode.js"
import { parseJson } from "../json/parse.js"
import { checkNote, type Told, UnreadableNote } from "../note-import/note-import.js"
import { asObject, depthOf, listed, ownText, type PlainObject } from "../note-import/plain-data.js"
import type { Source } from "../source.js"
import { type DecisionFallback, readDecision } from "./decision-read.js"
import { bareDecision, type Decision } from "./decision-write.js"
import { DEEPEST_KEPT, foreignIn, withForeign } from "./foreign.js"
import { OWN } from "./iri.js"
import { isA, isKnownContext, type Item, itemsOf, looseItems } from "./items.js"
import type { AnnotationImportOptions } from "./read.js"
import { CONTEXT } from "./rules-of-annotations.js"
import { brokenInAnnotation } from "./rules.js"
import { AnnotatedTexts } from "./texts.js"
import type { AnnotationOptions } from "./write.js"

/** What people decided about a comparison, beside their notes. */
export interface Decisions {
  readonly judgements: readonly Judgement[]
  readonly pins: readonly Pin[]
  /** Of what word lists find. */
  readonly corrections: readonly VoiceCorrection[]
}

/** Decisions read from elsewhere: nothing that was left out goes untold. */
export interface DecisionImport extends Decisions {
  readonly told: readonly Told[]
}

/**
 * Judgements, pins and corrections of word lists as a W3C AnnotationCollection with one page, under the same rules as
 * notes (`writeAnnotations`). Read again by `readDecisions` they are equal.
 */
export function writeDecisions(
  decisions: Partial<Decisions>,
  options: Omit<AnnotationOptions, "tags">,
): string {
  const texts = new AnnotatedTexts(options.witnesses, options.witnessIri)
  const { judgements = [], pins = [], corrections = [] } = decisions
  const items = [
    ...judgements.map((value) => written({ kind: "judgement", value }, texts)),
    ...pins.map((value) => written({ kind: "pin", value }, texts)),
    ...corrections.map((value) => written({ kind: "correction", value }, texts)),
  ]
  const id = `${OWN}decisions:${digest(JSON.stringify(items))}`
  const first = { id: `${id}#page`, type: "AnnotationPage", partOf: id, startIndex: 0, items }
  const collection = {
    "@context": CONTEXT,
    id,
    type: "AnnotationCollection",
    label: "Judgements, pins and corrections",
    total: items.length,
    ...(items.length === 0 ? {} : { first, last: first.id }),
  }
  return `${JSON.stringify(collection, null, 1)}\n`
}

function written(decision: Decision, texts: AnnotatedTexts): PlainObject {
  const bare = bareDecision(decision, texts)
  const { foreign } = decision.value
  if (foreign === undefined) return bare
  const fallback = { creator: "", created: "", ...decision.value }
  const plain = readDecision(bare, texts, fallback)
  const saysTheSame = (candidate: PlainObject) => {
    try {
      return isSameData(readDecision(candidate, texts, fallback), plain)
    } catch (error) {
      if (error instanceof UnreadableNote) return false
      throw error
    }
  }
  return withForeign(
    bare,
    foreign,
    (candidate) => brokenInAnnotation(candidate).length === 0 && saysTheSame(candidate),
  )
}

/**
 * Reads judgements, pins and corrections from W3C Web Annotations: those that `writeDecisions` wrote, wherever they
 * went since. Nothing is fetched; identifiers are kept, and so is what this program does not know. Another annotation,
 * one on a text that is not among the witnesses, and one that cannot be read are left out and told.
 *
 * Throws UnreadableSource as `readAnnotations` does.
 */
export function readDecisions(
  source: Source,
  options: Omit<AnnotationImportOptions, "tags">,
): DecisionImport {
  const objects = listed(parseJson(decode(source), source.name)).map(asObject)
  const items = objects.flatMap((one, i) =>
    one !== null && isA("AnnotationCollection", one) ? itemsOf(one, `${i}`) : looseItems(one, i),
  )
  if (
    items.length === 0 &&
    !objects.some((one) => one !== null && isA("AnnotationCollection", one))
  )
    throw new UnreadableSource(
      "annotation-none",
      "The file holds no annotation.",
      source.name,
      "Choose a file of W3C Web Annotations: a collection, a page, an annotation or a list of them.",
    )
  const reader = new DecisionReader(options)
  for (const item of items) reader.read(item)
  return reader
}

class DecisionReader implements DecisionImport {
  readonly judgements: Judgement[] = []
  readonly pins: Pin[] = []
  readonly corrections: VoiceCorrection[] = []
  readonly told: Told[] = []
  readonly #options: Omit<AnnotationImportOptions, "tags">
  readonly #texts: AnnotatedTexts
  /** Annotations that were read, by the identifier of their decision. */
  readonly #read = new Map<string, PlainObject>()

  constructor(options: Omit<AnnotationImportOptions, "tags">) {
    this.#options = options
    this.#texts = new AnnotatedTexts(options.witnesses, options.witnessIri)
  }

  read({ value, place }: Item): void {
    const annotation = asObject(value)
    const name = annotation === null ? place : ownText(annotation, "id") || place
    try {
      if (annotation === null || !isA("Annotation", annotation))
        throw new UnreadableNote("It does not call itself an annotation.")
      if (!isKnownContext(annotation))
        throw new UnreadableNote(
          "It names a context that is not the W3C's, which is never fetched.",
        )
      this.#keep(annotation, name)
    } catch (error) {
      if (!(error instanceof UnreadableNote)) throw error
      this.told.push({ note: name, says: `${error.message} It was left out.` })
    }
  }

  #keep(annotation: PlainObject, name: string): void {
    const { now, nobody = "unknown" } = this.#options
    const ownId = `decision-${digest(JSON.stringify(annotation))}`
    const fallback: DecisionFallback = { id: ownId, creator: nobody, created: now }
    const decision = readDecision(annotation, this.#texts, fallback)
    checkNote(checkedOf(decision, now), now)
    const other = this.#read.get(decision.value.id)
    if (other !== undefined && isSameData(other, annotation)) return
    const id = other === undefined ? decision.value.id : ownId
    if (this.#read.has(id)) return
    if (other !== undefined)
      this.told.push({
        note: name,
        says: "Another decision has this identifier too: this one was given one of its own.",
      })
    this.#read.set(id, annotation)
    const kept = foreignIn(annotation, bareDecision(decision, this.#texts))
    const isDeep = depthOf(kept) > DEEPEST_KEPT
    if (isDeep)
      this.told.push({
        note: name,
        says: "It is nested too deeply: what this program does not know of it was left out.",
      })
    this.#add(decision, { id, ...(isDeep ? {} : kept) })
  }

  #add({ kind, value }: Decision, more: Pick<Judgement, "id" | "foreign">): void {
    if (kind === "judgement") this.judgements.push({ ...value, ...more })
    else if (kind === "pin") this.pins.push({ ...value, ...more })
    else this.corrections.push({ ...value, ...more })
  }
}

function checkedOf({ kind, value }: Decision, now: string) {
  if (kind === "pin") return { created: now, body: value.reason ?? "" }
  return { created: value.created, body: value.body.reason }
}
