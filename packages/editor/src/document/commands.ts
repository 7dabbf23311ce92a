/** Everything a writer can have done in the text itself. Named once: menu, palette, keys and help read this list. */
import type { WritingName } from "@variorum/views"
import { chainCommands, toggleMark } from "prosemirror-commands"
import type { Command } from "prosemirror-state"
import {
  canBeKind,
  endLine,
  joinBlocks,
  makeKind,
  splitHere,
  toggleSaid,
} from "./commands/blocks.js"
import { markRevised } from "./commands/marks.js"
import { bracketWords, putSign } from "./commands/signs.js"
import {
  addRow,
  deleteRow,
  moveByCell,
  moveDown,
  putTable,
  stayInCell,
  stayInCellForward,
} from "./commands/tables.js"
import { schema } from "./schema.js"

/** One command. */
export interface WritingCommand {
  readonly name: WritingName
  /** As `prosemirror-keymap` writes them; none where it has no key. */
  readonly keys: readonly string[]
  /** Gives true where it does, or would do, something. */
  readonly run: Command
  /** What a person is asked before it is done; absent where nothing is. */
  readonly asks?: "speaker" | "hand"
}

const { marks } = schema

/** What stands in the menu. A turn's speaker, and the hand of a revision, are asked for, and given to `makeKind` and `markRevised`. */
export const WRITING_COMMANDS: readonly WritingCommand[] = [
  { name: "omission", keys: ["Mod-Shift-o"], run: putSign("[…]") },
  { name: "loss", keys: ["Mod-Shift-l"], run: putSign("[– – –]") },
  { name: "insertion", keys: ["Mod-Shift-e"], run: bracketWords },
  { name: "unclear", keys: ["Mod-Alt-5"], run: toggleMark(marks.unclear) },
  { name: "deletion", keys: ["Mod-Shift-d"], run: markRevised("del"), asks: "hand" },
  { name: "addition", keys: ["Mod-Shift-a"], run: markRevised("add"), asks: "hand" },
  { name: "emphasis", keys: ["Mod-i"], run: toggleMark(marks.emphasis) },
  { name: "strong", keys: ["Mod-b"], run: toggleMark(marks.strong) },
  { name: "underline", keys: ["Mod-u"], run: toggleMark(marks.underline) },
  { name: "superscript", keys: ["Mod-."], run: toggleMark(marks.superscript) },
  { name: "subscript", keys: ["Mod-,"], run: toggleMark(marks.subscript) },
  { name: "small-capitals", keys: ["Mod-Shift-k"], run: toggleMark(marks["small-capitals"]) },
  { name: "paragraph", keys: ["Mod-Alt-0"], run: makeKind("paragraph") },
  { name: "heading", keys: ["Mod-Alt-1"], run: makeKind("heading") },
  { name: "item", keys: ["Mod-Alt-2"], run: makeKind("item") },
  { name: "line", keys: ["Mod-Alt-3"], run: makeKind("line") },
  { name: "turn", keys: ["Mod-Alt-4"], run: canBeKind, asks: "speaker" },
  { name: "reported", keys: [], run: toggleSaid("isReported") },
  { name: "editorial", keys: [], run: toggleSaid("isEditorial") },
  { name: "split", keys: [], run: splitHere },
  { name: "join", keys: ["Mod-Shift-j"], run: joinBlocks },
  { name: "table", keys: [], run: putTable(2, 2) },
  { name: "new-row", keys: ["Mod-Enter"], run: addRow },
  { name: "delete-row", keys: ["Mod-Shift-Backspace"], run: deleteRow },
]

/** What keys do that every writer knows, in the place of ProseMirror's own: to be bound before its `baseKeymap`. */
export const WRITING_KEYS: Readonly<Record<string, Command>> = {
  Enter: chainCommands(moveDown, splitHere),
  "Shift-Enter": endLine,
  Tab: moveByCell(1),
  "Shift-Tab": moveByCell(-1),
  Backspace: stayInCell,
  Delete: stayInCellForward,
}
