import type { EditorPhrases } from "@variorum/views"
import type { Command } from "./command.js"
import { commands } from "./commands.js"
import { nameOf } from "./name-of.js"
import type { Workbench } from "./workbench.js"

/** The commands that are possible now and whose name has all the words somebody typed, in any order. */
export function findCommands(
  bench: Workbench,
  typed: string,
  phrases: EditorPhrases,
): readonly Command[] {
  const words = typed.toLocaleLowerCase().split(/\s+/u).filter(Boolean)
  return commands.filter(({ name, isPossible }) => {
    const said = nameOf(name, phrases, bench.names).toLocaleLowerCase()
    return name !== "palette" && isPossible(bench) && words.every((word) => said.includes(word))
  })
}
