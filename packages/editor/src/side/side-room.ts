import type { EditorPhrases, Phrases, ShownNote } from "@variorum/views"
import type { Workbench } from "../commands/workbench.js"
import type { Shelf } from "../keep/shelf.js"
import type { Outcome } from "../work/outcome.js"
import type { Work } from "../work/work.js"
import type { Workplace } from "../work/workplace.js"

/** What the panels beside the texts show, and what can be done there. What has a name is done by commands. */
export interface SideRoom {
  readonly phrases: EditorPhrases
  readonly words: Phrases
  readonly bench: Workbench
  readonly place: Workplace
  readonly shelf: Shelf
  /** Who judges: said once for a visit; empty until then. */
  readonly person: string
  /** What is worked out only while it is open, by the names of panels. */
  readonly isOpen: (panel: string) => boolean
  /** Does something as one step, and says why where that is refused. True where it was done. */
  readonly attempt: (step: string, action: (work: Work) => Outcome) => boolean
  readonly name: (person: string) => void
  /** Goes to the words that a note is about. */
  readonly lead: (note: ShownNote) => void
  /** Brings a passage into view in both texts. */
  readonly show: (passage: string) => void
}
