import { collate, witness } from "@variorum/collation"
import { compareVoices, type VoiceComparison } from "./compare-voices.js"
import type { VoiceCorrection } from "./corrections.js"
import { standardVoiceLists } from "./lists/standard.js"
import type { VoiceList } from "./voice-list.js"

/** Two short texts as witnesses D and F, compared with the lists that are given, or with those of the program. */
export function voicesOf(
  before: string,
  after: string,
  {
    lists = standardVoiceLists,
    language,
    corrections = [],
  }: {
    lists?: readonly VoiceList[]
    language?: string
    corrections?: readonly VoiceCorrection[]
  } = {},
): VoiceComparison {
  const tag = language === undefined ? {} : { language }
  const witnesses = [
    witness({ siglum: "D", text: before, ...tag }),
    witness({ siglum: "F", text: after, ...tag }),
  ]
  return compareVoices(collate(witnesses), lists, corrections)
}

/** What one list finds in a text: "entry: words" for each. */
export function foundIn(text: string, category: string, language?: string): string[] {
  const { findings } = voicesOf(text, text, language === undefined ? {} : { language })
  return findings[0]
    .filter((finding) => finding.category === category)
    .map(({ entry, span }) => `${entry}: ${text.slice(span.start, span.end)}`)
}

/** A list of one's own. */
export function listOf(category: string, ...entries: readonly string[]): VoiceList {
  return { category, language: "en", entries }
}
