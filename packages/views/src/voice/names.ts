import type { VoiceCategory } from "@variorum/layers"
import type { VoicePhrases } from "../phrases/voice.js"

/** What a list is called: one of the program's by its phrase, one that a person made by the name they gave it. */
export function listName({ lists }: VoicePhrases, category: string): string {
  return own(lists, category) ?? category
}

/** The one or two letters that stand behind its words in the text; of a person's list the first letter of its name. */
export function listSign({ signs }: VoicePhrases, category: string): string {
  return own(signs, category) ?? /[\p{L}\p{N}]/u.exec(category)?.[0] ?? "*"
}

/** What is the program's own name, and not one that every object has. */
function own(
  record: Readonly<Record<VoiceCategory, string>>,
  category: string,
): string | undefined {
  return Object.hasOwn(record, category) ? record[category as VoiceCategory] : undefined
}
