/** The marks that word lists leave in the texts. */
import { listName, listSign } from "./names.js"
import type { VoiceFate } from "@variorum/layers"
import { findingId, type VoiceSummary } from "./voice-summary.js"

/** One mark: some words of one witness, and what is said of them. */
export interface VoiceMark {
  readonly id: string
  /** Offsets in the witness's text, UTF-16 code units; `end` is the first unit behind. */
  readonly start: number
  readonly end: number
  readonly category: string
  readonly sign: string
  readonly fate: VoiceFate
  /** What is heard behind the words. */
  readonly spoken: string
  /** The list, the entry, and what became of it, in a line. */
  readonly says: string
}

/** The marks of some lists, and of some single findings by identifier, for either side, in text order. They may overlap. */
export function voiceMarks(
  summary: VoiceSummary,
  shown: ReadonlySet<string>,
  single: ReadonlySet<string>,
): readonly [readonly VoiceMark[], readonly VoiceMark[]] {
  const { voice } = summary.phrases
  const marksOn = (side: 0 | 1) =>
    summary.comparison.findings[side].flatMap((finding, index): VoiceMark[] => {
      const { category, entry, strength, fate, span } = finding
      const id = findingId(side, index)
      if (!shown.has(category) && !single.has(id)) return []
      const list = listName(voice, category)
      return [
        {
          id,
          start: span.start,
          end: span.end,
          category,
          sign: listSign(voice, category),
          fate,
          spoken: voice.spoken(list, voice.fate[fate]),
          says: `${voice.found(list, entry, strength)} ${voice.fate[fate]}`,
        },
      ]
    })
  return [marksOn(0), marksOn(1)]
}
