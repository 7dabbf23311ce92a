import type { EditorPhrases, Phrases } from "@variorum/views"
import type { Shelf } from "../keep/shelf.js"
import type { PassageEnd } from "../panes/drag.js"
import type { Outcome } from "../work/outcome.js"
import type { Work } from "../work/work.js"
import type { Workplace } from "../work/workplace.js"

/** What the panels beside the texts show, and what can be done there. */
export interface SideRoom {
  readonly phrases: EditorPhrases
  readonly words: Phrases
  readonly place: Workplace
  readonly shelf: Shelf
  /** Who judges: said once for a visit; empty until then. */
  readonly person: string
  /** What is worked out only while it is open, by the names of panels. */
  readonly isOpen: (panel: string) => boolean
  /** Does something as one step, and says why where that is refused. True where it was done. */
  readonly attempt: (step: string, action: (work: Work) => Outcome) => boolean
  readonly name: (person: string) => void
  readonly letGo: () => void
  /** Asks with which passage one is to be aligned. */
  readonly align: (end: PassageEnd) => void
  /** Writes a note on the chosen change, in the reading room. */
  readonly writeNote: () => void
  /** Asks for files with other texts. */
  readonly addTexts: () => void
}
