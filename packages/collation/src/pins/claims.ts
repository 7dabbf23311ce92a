/**
 * From pins to claims: the sentences that each pin is about, found again in the texts as they stand now, and which
 * pins contradict earlier ones. What cannot be kept is told, never dropped.
 */
import { checkPins } from "./check-pins.js"
import type { Pin, PinOutcome } from "./pins.js"
import { Sentences, type Found } from "./quotation.js"
import { firstEndingAfter } from "../sorted.js"
import { overlaps, type Span } from "../span.js"
import type { SideName } from "../words/text.js"
import type { Witness } from "../witness.js"

/** Sentences that a person put together: one range of units on either side, ends excluded. */
export interface Claim {
  readonly pin: string
  readonly before: Span
  readonly after: Span
}

/** Sentences that a person forbade each other: every one before with every one after. */
export interface Ban {
  readonly pin: string
  readonly before: ReadonlySet<number>
  readonly after: ReadonlySet<number>
}

/** What the pins ask of one comparison. */
export interface Claims {
  readonly together: readonly Claim[]
  readonly apart: readonly Ban[]
  /** One for each pin, in the order given, as far as it is known before anything is compared. */
  readonly outcomes: readonly PinOutcome[]
}

/** Where nobody has pinned anything. */
export const NO_CLAIMS: Claims = { together: [], apart: [], outcomes: [] }

/** Finds the sentences of the pins. Earlier pins are heard first. Throws InvalidPin where one is not as `Pin` says. */
export function findClaims(before: Witness, after: Witness, pins: readonly Pin[]): Claims {
  if (pins.length === 0) return NO_CLAIMS
  checkPins(pins, [before.siglum, after.siglum])
  const search = new Search({ before, after })
  for (const pin of pins) search.hear(pin)
  return search
}

/** The same claims seen from the other side. */
export function swapClaims({ together, apart, outcomes }: Claims): Claims {
  return {
    together: together.map(({ pin, before, after }) => ({ pin, before: after, after: before })),
    apart: apart.map(({ pin, before, after }) => ({ pin, before: after, after: before })),
    outcomes,
  }
}

/** Sentences found for one end of a pin. */
interface FoundEnd {
  readonly indices: readonly number[]
  readonly range: Span
  readonly remarks: readonly string[]
}

class Search implements Claims {
  readonly together: Claim[] = []
  readonly apart: Ban[] = []
  readonly outcomes: PinOutcome[] = []
  readonly #witnesses: Readonly<Record<SideName, Witness>>
  readonly #sentences: Readonly<Record<SideName, Sentences>>

  constructor(witnesses: Readonly<Record<SideName, Witness>>) {
    this.#witnesses = witnesses
    this.#sentences = {
      before: new Sentences(witnesses.before),
      after: new Sentences(witnesses.after),
    }
  }

  hear(pin: Pin): void {
    const before = this.#find(pin, "before")
    const after = this.#find(pin, "after")
    if (typeof before === "string" || typeof after === "string") {
      const reasons = [before, after].filter((end) => typeof end === "string")
      this.#tell(pin, "lost", reasons.join(" "))
      return
    }
    const conflict =
      pin.kind === "together" ? this.#join(pin, before, after) : this.#part(pin, before, after)
    if (conflict === null) this.#tell(pin, "held", [...before.remarks, ...after.remarks].join(" "))
    else this.#tell(pin, "in-conflict", conflict)
  }

  #tell({ id, kind, by }: Pin, state: PinOutcome["state"], reason: string): void {
    this.outcomes.push({ pin: id, kind, ...(by !== undefined && { by }), state, reason })
  }

  /** Claims the sentences, or says which earlier pin is against it. */
  #join(pin: Pin, { range: before }: FoundEnd, { range: after }: FoundEnd): string | null {
    const rival = this.together.find(
      (claim) => overlaps(claim.before, before) || overlaps(claim.after, after),
    )
    if (rival !== undefined) {
      const isSame = equals(rival.before, before) && equals(rival.after, after)
      return isSame ? null : `The pin ${rival.pin} already puts some of these sentences elsewhere.`
    }
    const ban = this.apart.find((one) => some(one.before, before) && some(one.after, after))
    if (ban !== undefined) return `The pin ${ban.pin} says that they do not belong together.`
    this.together.push({ pin: pin.id, before, after })
    return null
  }

  #part(pin: Pin, one: FoundEnd, other: FoundEnd): string | null {
    const before = this.#comparable("before", one)
    const after = this.#comparable("after", other)
    if (before.size === 0 || after.size === 0)
      return "Nobody knows what stood in an omission: nothing can be kept apart from it."
    const rival = this.together.find(
      (claim) => some(before, claim.before) && some(after, claim.after),
    )
    if (rival !== undefined) return `The pin ${rival.pin} says that they belong together.`
    this.apart.push({ pin: pin.id, before, after })
    return null
  }

  /** The sentences among those found that say something: not an omission, not an editor's words. */
  #comparable(side: SideName, { indices }: FoundEnd): ReadonlySet<number> {
    return new Set(indices.filter((i) => saysSomething(this.#witnesses[side], i)))
  }

  /** The sentences of one end; where there are none, the sentence that says so. */
  #find(pin: Pin, side: SideName): FoundEnd | string {
    const { siglum } = this.#witnesses[side]
    const end = pin.ends[0].witness === siglum ? pin.ends[0] : pin.ends[1]
    const found = end.sentences.map((quotation) => this.#sentences[side].find(quotation))
    const there = found.filter((one) => one !== null)
    if (there.length === 0)
      return `The words “${shortened(end.sentences[0]!.exact)}” are not in ${siglum} any more.`
    const indices = [...new Set(there.flatMap(({ sentences }) => all(sentences)))].sort(
      (x, y) => x - y,
    )
    const range = { start: indices[0]!, end: indices.at(-1)! + 1 }
    if (pin.kind === "together" && range.end - range.start > 2 * indices.length + 1)
      return `Its sentences stand far apart in ${siglum} now.`
    return { indices, range, remarks: remarksOn(found, siglum) }
  }
}

/** True for a sentence that has words or marks of the writer's own. */
function saysSomething({ text, sentences, interventions }: Witness, index: number): boolean {
  const { start, end } = sentences[index]!
  let at = start
  for (let i = firstEndingAfter(interventions, start); interventions[i] !== undefined; i++) {
    const { span } = interventions[i]!
    if (span.start >= end) break
    if (text.slice(at, span.start).trim() !== "") return true
    at = span.end
  }
  return text.slice(at, end).trim() !== ""
}

function remarksOn(found: readonly (Found | null)[], siglum: string): string[] {
  const remarks: string[] = []
  if (found.includes(null))
    remarks.push(`Of its sentences in ${siglum}, some are not there any more.`)
  if (found.some((one) => one?.how === "edited"))
    remarks.push(`Its words in ${siglum} have been edited since.`)
  if (found.some((one) => one?.how === "one of several"))
    remarks.push(`Several places of ${siglum} read alike; the nearest was taken.`)
  if (found.some((one) => one?.how === "elsewhere"))
    remarks.push(
      `Its words stand elsewhere in ${siglum} now, and may be others that read the same.`,
    )
  return remarks
}

const LONGEST_SHOWN = 60

function shortened(words: string): string {
  return words.length > LONGEST_SHOWN ? `${words.slice(0, LONGEST_SHOWN)}…` : words
}

function all({ start, end }: Span): number[] {
  return Array.from({ length: end - start }, (_, i) => start + i)
}

function some(indices: ReadonlySet<number>, { start, end }: Span): boolean {
  return all({ start, end }).some((i) => indices.has(i))
}

function equals(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end
}
