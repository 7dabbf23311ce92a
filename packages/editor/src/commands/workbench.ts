import type { CommandName, StepRefusal } from "@variorum/views"
import type { WritingCommand } from "../document/commands.js"
import type { Session } from "../work/session.js"
import type { Workplace } from "../work/workplace.js"

/** How the work is looked at: written in, or read as a reader will. */
export type Mode = "write" | "read"

/** The dialogs of the editor; one is open at a time. The last four ask something before they do it. */
export type DialogName =
  | "palette"
  | "keys"
  | "export"
  | "particulars"
  | "align"
  | "turn"
  | "deletion"
  | "addition"
  | "leave"

/** The panels beside the texts. */
export const PANELS = [
  "rules",
  "pins",
  "notes",
  "texts",
  "versions",
] as const satisfies CommandName[]
export type PanelName = (typeof PANELS)[number]

/** What commands need of the editor. */
export interface Workbench {
  /** Null on the first screen. */
  readonly session: Session | null
  readonly place: Workplace | null
  readonly mode: Mode
  /** False where another tab has the work. */
  readonly mayWrite: boolean
  /** Names of the two texts that stand side by side; empty on the first screen. */
  readonly names: readonly [string, string]
  undo(): void
  redo(): void
  /** Goes to the first screen, where other texts are brought. */
  beginAnew(): void
  /** Goes to the list of what is kept, on the first screen. */
  showKept(): void
  /** Other texts or an edition in the place of this work, which stays kept. */
  openFiles(): void
  /** Texts out of files beside those that are there. */
  addTexts(): void
  save(): void
  show(mode: Mode): void
  /** Goes to the next change, or to the one before. */
  step(by: 1 | -1): void
  ask(dialog: DialogName): void
  /** True where a command would do something in the text that was written in last. */
  canWrite(command: WritingCommand): boolean
  /** Does it there, and gives the focus back to the text; or asks first, where it has something to ask. */
  write(command: WritingCommand): void
  /** Asks with what the passage at the caret, or else the chosen one, is to be aligned; nothing where there is none. */
  align(): void
  /** Opens a person's word on the chosen change. */
  judge(): void
  /** Begins a note on the chosen change, as readers see it. */
  writeNote(): void
  /** Chooses nothing any more. */
  letGo(): void
  /** Opens a panel beside the texts, and goes there. */
  open(panel: PanelName): void
  /** Says why something was not done; nothing where it was. */
  tell(refusal: StepRefusal | null): void
}
