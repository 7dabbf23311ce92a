import type { WritingCommand } from "../document/commands.js"
import type { Session } from "../work/session.js"

/** How the work is looked at: written in, or read as a reader will. */
export type Mode = "write" | "read"

/** The dialogs of the editor; one is open at a time. */
export type DialogName = "palette" | "keys" | "export" | "particulars" | "align" | "leave"

/** What commands need of the editor. */
export interface Workbench {
  /** Null on the first screen. */
  readonly session: Session | null
  readonly mode: Mode
  /** The chosen change, by its identifier; null where none is. */
  readonly chosen: string | null
  undo(): void
  redo(): void
  /** Goes to the first screen, where other texts are brought. */
  beginAnew(): void
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
  /** Does it there, and gives the focus back to the text. */
  write(command: WritingCommand): void
  /** Asks with what the passage at the caret is to be aligned; nothing where there is none. */
  alignAtCaret(): void
}
