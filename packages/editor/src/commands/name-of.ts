import type { CommandName, EditorPhrases } from "@variorum/views"

/** What a command is called: the same in menu, palette and help, and on its button. `names`: those of the two texts. */
export function nameOf(
  name: CommandName,
  { commands }: EditorPhrases,
  [earlier, later]: readonly [string, string],
): string {
  if (name === "take-earlier") return commands.take(earlier, later)
  return name === "take-later" ? commands.take(later, earlier) : commands[name]
}
