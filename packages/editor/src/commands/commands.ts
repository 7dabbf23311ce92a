import { WRITING_COMMANDS } from "../document/commands.js"
import type { Command } from "./command.js"
import type { Workbench } from "./workbench.js"

const always = () => true
const isWriting = ({ session, mode }: Workbench) => session !== null && mode === "write"
const hasWork = ({ session }: Workbench) => session !== null

/** Every command, in the order of the menu. */
export const commands: readonly Command[] = [
  { name: "new", group: "file", keys: [], isPossible: hasWork, run: (bench) => bench.beginAnew() },
  {
    name: "open",
    group: "file",
    keys: ["Mod-o"],
    isPossible: always,
    run: (bench) => bench.openFiles(),
  },
  {
    name: "add",
    group: "file",
    keys: [],
    isPossible: isWriting,
    run: (bench) => bench.addTexts(),
  },
  {
    name: "save",
    group: "file",
    keys: ["Mod-s"],
    isPossible: hasWork,
    run: (bench) => bench.save(),
  },
  {
    name: "export",
    group: "file",
    keys: ["Mod-Shift-s"],
    isPossible: hasWork,
    run: (bench) => bench.ask("export"),
  },
  {
    name: "particulars",
    group: "file",
    keys: [],
    isPossible: hasWork,
    run: (bench) => bench.ask("particulars"),
  },
  {
    name: "undo",
    group: "edit",
    keys: ["Mod-z"],
    isPossible: ({ session }) => session?.canUndo === true,
    run: (bench) => bench.undo(),
  },
  {
    name: "redo",
    group: "edit",
    keys: ["Mod-Shift-z", "Mod-y"],
    isPossible: ({ session }) => session?.canRedo === true,
    run: (bench) => bench.redo(),
  },
  ...WRITING_COMMANDS.map(
    (command): Command => ({
      name: command.name,
      group: "text",
      keys: command.keys,
      isPossible: (bench) => isWriting(bench) && bench.canWrite(command),
      run: (bench) => bench.write(command),
    }),
  ),
  {
    name: "align",
    group: "changes",
    keys: ["Mod-Shift-Enter"],
    isPossible: isWriting,
    run: (bench) => bench.alignAtCaret(),
  },
  {
    name: "next",
    group: "changes",
    keys: ["Alt-ArrowDown"],
    isPossible: hasWork,
    run: (bench) => bench.step(1),
  },
  {
    name: "previous",
    group: "changes",
    keys: ["Alt-ArrowUp"],
    isPossible: hasWork,
    run: (bench) => bench.step(-1),
  },
  {
    name: "write",
    group: "view",
    keys: [],
    isPossible: ({ session, mode }) => session !== null && mode !== "write",
    run: (bench) => bench.show("write"),
  },
  {
    name: "read",
    group: "view",
    keys: [],
    isPossible: ({ session, mode }) => session !== null && mode !== "read",
    run: (bench) => bench.show("read"),
  },
  {
    name: "palette",
    group: "help",
    keys: ["Mod-k"],
    isPossible: always,
    run: (bench) => bench.ask("palette"),
  },
  {
    name: "keys",
    group: "help",
    keys: ["F1"],
    isPossible: always,
    run: (bench) => bench.ask("keys"),
  },
]

/** The command that a key asks for and that is possible now; null where there is none. */
export function commandFor(bench: Workbench, isMeant: (keys: string) => boolean): Command | null {
  return commands.find(({ keys, isPossible }) => keys.some(isMeant) && isPossible(bench)) ?? null
}
