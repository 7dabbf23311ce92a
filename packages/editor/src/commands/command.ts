import type { CommandName } from "@variorum/views"
import type { Workbench } from "./workbench.js"

/** Where a command stands in the menu. */
export const COMMAND_GROUPS = ["file", "edit", "text", "changes", "view", "help"] as const
export type CommandGroup = (typeof COMMAND_GROUPS)[number]

/**
 * Something a person can have done. Named once: menu, palette, buttons and the sheet of keys all read the list in
 * `commands.ts`, and what it is called stands in the phrases under the same name.
 */
export interface Command {
  readonly name: CommandName
  readonly group: CommandGroup
  /** As ProseMirror writes keys: `Mod-Shift-z`. None where it has no key. */
  readonly keys: readonly string[]
  /** False while it would do nothing: it is then shown as not to be had. */
  readonly isPossible: (bench: Workbench) => boolean
  readonly run: (bench: Workbench) => void
}
