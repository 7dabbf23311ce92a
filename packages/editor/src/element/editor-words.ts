import { Dictionary } from "@variorum/viewer"
import { type EditorPhrases, editorPhrases } from "@variorum/views"

/** What the editor says, in its languages. */
export const editorWords = new Dictionary<EditorPhrases>(editorPhrases, {
  de: async () => (await import("@variorum/views/german")).editorPhrases,
  es: async () => (await import("@variorum/views/spanish")).editorPhrases,
  fr: async () => (await import("@variorum/views/french")).editorPhrases,
  ru: async () => (await import("@variorum/views/russian")).editorPhrases,
})
