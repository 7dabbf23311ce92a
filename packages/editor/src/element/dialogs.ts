import type { EditorPhrases, ExportName } from "@variorum/views"
import { nothing, type TemplateResult } from "lit"
import { drawPalette, type Palette } from "../commands/palette.js"
import { drawSheetOfKeys } from "../commands/sheet-of-keys.js"
import type { DialogName, Workbench } from "../commands/workbench.js"
import { drawExports } from "../files/draw-exports.js"
import type { PassageEnd } from "../panes/drag.js"
import { drawAlignMenu } from "../side/align-menu.js"
import type { SideRoom } from "../side/side-room.js"
import { drawHand, drawSpeaker } from "./asking.js"
import { drawLeave } from "./leave-dialog.js"
import { drawParticulars } from "./particulars-dialog.js"
import type { WritingIn } from "./writing-in.js"

/** What the dialogs show, and what can be done in them. */
export interface Dialogs {
  readonly phrases: EditorPhrases
  readonly bench: Workbench
  readonly palette: Palette
  readonly setPalette: (palette: Palette) => void
  /** Null on the first screen. */
  readonly room: SideRoom | null
  /** The passage that is to be aligned; null while none is. */
  readonly aligning: PassageEnd | null
  readonly say: (said: string) => void
  readonly writing: WritingIn
  readonly export: (name: ExportName) => void
  /** Leaves the work as a person has asked for, though it is kept nowhere. */
  readonly leave: () => void
}

/** What stands in a dialog. */
export function drawDialog(asked: DialogName, dialogs: Dialogs): TemplateResult | typeof nothing {
  const { phrases, bench, palette, setPalette, room, aligning } = dialogs
  if (asked === "keys") return drawSheetOfKeys(phrases, bench)
  if (asked === "palette") return drawPalette(phrases, bench, palette, setPalette)
  if (room === null) return nothing
  if (asked === "leave") return drawLeave(phrases, () => bench.save(), dialogs.leave)
  const { writing } = dialogs
  if (asked === "turn")
    return drawSpeaker(phrases, writing.speaker, (speaker) => writing.makeTurn(speaker))
  if (asked === "deletion" || asked === "addition")
    return drawHand(phrases, asked, (hand) => writing.revise(asked, hand))
  if (asked === "export") return drawExports(phrases, dialogs.export)
  if (asked === "particulars") return drawParticulars(phrases, room.place.session, dialogs.say)
  return aligning === null ? nothing : drawAlignMenu(room, aligning)
}
