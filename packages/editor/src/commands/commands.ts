import type { CommandName } from "@variorum/views"
import { WRITING_COMMANDS } from "../document/commands.js"
import type { Command, CommandGroup } from "./command.js"
import { PANELS, type Workbench } from "./workbench.js"

type Possible = (bench: Workbench) => boolean

const always = () => true
const hasWork: Possible = ({ session }) => session !== null
const mayChange: Possible = ({ session, mayWrite }) => session !== null && mayWrite
const isWriting: Possible = (bench) => mayChange(bench) && bench.mode === "write"
const hasChosen: Possible = (bench) => isWriting(bench) && (bench.place?.chosen ?? null) !== null
const isCompared: Possible = (bench) =>
  hasChosen(bench) && (bench.place?.collation ?? null) !== null
const canBeAligned: Possible = (bench) =>
  isCompared(bench) && (bench.place?.chosenEnd ?? null) !== null
const isAlone: Possible = (bench) => canBeAligned(bench) && bench.place?.isAlone === true
const isPaired: Possible = (bench) => canBeAligned(bench) && bench.place?.isAlone === false

/**
 * Keys. Those for what is done again and again in reading through are single function keys, Escape, and Alt with up and
 * down: browsers leave F2, F8 and these to the page, screen readers take function keys only with a key of their own
 * (Insert, Caps Lock, Ctrl and Option), and no system writes letters with them. What writers know from elsewhere has the
 * keys that they know (Mod-z, Mod-s, Mod-b). Ctrl+Shift+U stays free: it is how Linux writes a character by its number.
 */
function command(
  name: CommandName,
  group: CommandGroup,
  isPossible: Possible,
  run: (bench: Workbench) => void,
  ...keys: readonly string[]
): Command {
  return { name, group, keys, isPossible, run }
}

/** Every command, in the order of the menu. */
export const commands: readonly Command[] = [
  command("new", "file", hasWork, (bench) => bench.beginAnew()),
  command("open", "file", always, (bench) => bench.openFiles(), "Mod-o"),
  command("kept", "file", always, (bench) => bench.showKept()),
  command("add-text", "file", mayChange, (bench) => bench.addTexts()),
  command("exchange", "file", mayChange, (bench) => bench.tell(bench.place?.exchange() ?? null)),
  command("particulars", "file", mayChange, (bench) => bench.ask("particulars")),
  command("save", "file", hasWork, (bench) => bench.save(), "Mod-s"),
  command("export", "file", hasWork, (bench) => bench.ask("export"), "Mod-Shift-s"),
  command("undo", "edit", canUndo, (bench) => bench.undo(), "Mod-z"),
  command("redo", "edit", canRedo, (bench) => bench.redo(), "Mod-Shift-z", "Mod-y"),
  ...WRITING_COMMANDS.map((writing) =>
    command(
      writing.name,
      "text",
      (bench) => isWriting(bench) && bench.canWrite(writing),
      (bench) => bench.write(writing),
      ...writing.keys,
    ),
  ),
  command("next", "changes", hasWork, (bench) => bench.step(1), "Alt-ArrowDown"),
  command("previous", "changes", hasWork, (bench) => bench.step(-1), "Alt-ArrowUp"),
  command("take-earlier", "changes", isCompared, (bench) => bench.tell(take(bench, 0)), "F8"),
  command("take-later", "changes", isCompared, (bench) => bench.tell(take(bench, 1)), "Shift-F8"),
  command("align", "changes", isWriting, (bench) => bench.align(), "Mod-Shift-Enter"),
  command("no-partner", "changes", isPaired, (bench) => bench.tell(alone(bench))),
  command("unknown", "changes", isAlone, (bench) => bench.tell(unknown(bench))),
  command("judge", "changes", isCompared, (bench) => bench.judge()),
  command("note", "changes", hasChosen, (bench) => bench.writeNote(), "F2"),
  command("let-go", "changes", hasChosen, (bench) => bench.letGo(), "Escape"),
  command("write", "view", isIn("read"), (bench) => bench.show("write")),
  command("read", "view", isIn("write"), (bench) => bench.show("read")),
  ...PANELS.map((panel) => command(panel, "view", mayChange, (bench) => bench.open(panel))),
  command("palette", "help", always, (bench) => bench.ask("palette"), "Mod-k"),
  command("keys", "help", always, (bench) => bench.ask("keys"), "F1"),
]

const byName = new Map(commands.map((each) => [each.name, each]))

/** The command of a name. */
export function commandNamed(name: CommandName): Command {
  return byName.get(name) as Command
}

/** The command that a key asks for and that is possible now; null where there is none. */
export function commandFor(bench: Workbench, isMeant: (keys: string) => boolean): Command | null {
  return commands.find(({ keys, isPossible }) => keys.some(isMeant) && isPossible(bench)) ?? null
}

function canUndo({ session }: Workbench): boolean {
  return session?.canUndo === true
}

function canRedo({ session }: Workbench): boolean {
  return session?.canRedo === true
}

function isIn(mode: Workbench["mode"]): Possible {
  return (bench) => bench.session !== null && bench.mode === mode
}

function take({ place }: Workbench, from: 0 | 1) {
  return place?.take(from) ?? null
}

function alone({ place }: Workbench) {
  const end = place?.chosenEnd ?? null
  return end === null ? null : (place?.keepAlone(end) ?? null)
}

function unknown({ place }: Workbench) {
  const end = place?.chosenEnd ?? null
  return end === null ? null : (place?.markUnknown(end) ?? null)
}
