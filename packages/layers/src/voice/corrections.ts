/**
 * Corrections: a person's word on one finding of a word list, held by the words it is about.
 *
 * A list only knows that "may" is on it. Where it is the month, a person says so, and it is not counted; or that it
 * belongs to another list, and it is counted there. Shaped like a judgement: a W3C annotation that classifies.
 */
import { digest, type Witness } from "@variorum/collation"
import { isUtc, type Judge } from "../judgement.js"
import { anchorWords } from "../notes/anchor-words.js"
import type { AnchoredWords } from "../notes/note.js"
import { placeWords } from "../notes/place-words.js"
import { TextSearch } from "../notes/text-search.js"
import type { VoiceFinding } from "./find-entries.js"

/** What one person says about one finding. Plain data. */
export interface VoiceCorrection {
  readonly id: string
  readonly motivation: "classifying"
  /** Who says it: a name as it is to be shown. */
  readonly creator: string
  /** When: ISO 8601, in UTC. */
  readonly created: string
  readonly target: AnchoredWords & {
    /** The list that they were found by, and its entry. */
    readonly category: string
    readonly entry: string
  }
  readonly body: {
    /** The list that they belong to; null where they are not meant at all here. */
    readonly belongsTo: string | null
    /** Empty where none is given. */
    readonly reason: string
  }
  /** Properties of a correction from elsewhere that this program does not know: written back untouched. */
  readonly foreign?: Readonly<Record<string, unknown>>
}

/** A finding, and the correction that has put it into its list; absent where none has. */
export interface Corrected extends VoiceFinding {
  readonly correction?: VoiceCorrection
}

/**
 * A correction that hangs on nothing now: its words have changed, or the list does not find them any more, or nothing
 * proves which words are meant (`notes/place-words.ts`).
 */
export interface LostCorrection {
  readonly correction: VoiceCorrection
  readonly reason: "no witness" | "no words" | "not found" | "not sure"
}

/** Throws RangeError for a person without a name, a time that is not in UTC, and a list that it is in already. */
export function makeVoiceCorrection(
  { siglum, text }: Pick<Witness, "siglum" | "text">,
  { span, category, entry }: VoiceFinding,
  { creator, created }: Judge,
  body: VoiceCorrection["body"],
): VoiceCorrection {
  if (creator.trim() === "") throw new RangeError("a correction must say who corrects")
  if (!isUtc(created)) throw new RangeError(`a correction's time must be in UTC; it was ${created}`)
  if (body.belongsTo === category) throw new RangeError(`it is in the list ${category} already`)
  const target = { ...anchorWords({ siglum, text }, span), category, entry }
  const name = digest(
    JSON.stringify([siglum, span.start, target.quotation, category, creator, created]),
  )
  return { id: `correction-${name}`, motivation: "classifying", creator, created, target, body }
}

/** What corrections make of the findings of some witnesses; of several on one finding the last holds. */
export function correct(
  witnesses: readonly Pick<Witness, "siglum" | "text">[],
  found: readonly (readonly VoiceFinding[])[],
  corrections: readonly VoiceCorrection[],
): {
  readonly findings: readonly (readonly Corrected[])[]
  readonly struck: readonly {
    readonly correction: VoiceCorrection
    readonly finding: VoiceFinding
  }[]
  readonly lost: readonly LostCorrection[]
} {
  if (corrections.length === 0) return { findings: found, struck: [], lost: [] }
  const lost: LostCorrection[] = []
  const held = witnesses.map(() => new Map<string, VoiceCorrection>())
  const places = found.map((row) => new Set(row.map(nameOf)))
  const searches = witnesses.map(({ text }) => new TextSearch(text))
  for (const correction of corrections) {
    const { target } = correction
    const i = witnesses.findIndex(({ siglum }) => siglum === target.witness)
    const place = i < 0 ? null : placeWords(searches[i]!, target)
    if (place === null || !("span" in place)) {
      lost.push({ correction, reason: place === null ? "no witness" : UNPLACED[place.status] })
      continue
    }
    const name = nameOf({ span: place.span, category: target.category })
    if (places[i]!.has(name)) held[i]!.set(name, correction)
    else lost.push({ correction, reason: "not found" })
  }
  const struck: { correction: VoiceCorrection; finding: VoiceFinding }[] = []
  const findings = found.map((row, i) =>
    row.flatMap((finding): Corrected[] => {
      const correction = held[i]!.get(nameOf(finding))
      if (correction === undefined) return [finding]
      const { belongsTo } = correction.body
      if (belongsTo !== null)
        return [
          {
            ...finding,
            category: belongsTo,
            strength: null,
            key: `${finding.category} ${finding.key}`,
            correction,
          },
        ]
      struck.push({ correction, finding })
      return []
    }),
  )
  return { findings, struck, lost }
}

const UNPLACED = { doubtful: "not sure", lost: "no words" } as const

/** A finding's name within its witness: no list has two at one place. */
function nameOf({ span, category }: Pick<VoiceFinding, "span" | "category">): string {
  return `${span.start} ${span.end} ${category}`
}
