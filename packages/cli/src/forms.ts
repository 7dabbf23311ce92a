import { Tally } from "@variorum/formats"
import { readFile } from "node:fs/promises"
import { dirname, join } from "node:path"
import { FORM_NAMES, forms, type Outgoing } from "@variorum/formats/files"
import { editorPhrases, itemsLeftOut, type Phrases } from "@variorum/views"
import { printPdf } from "./print-pdf.js"
import { scriptOf } from "./script-of.js"
import { tellIn } from "./texts.js"
import { CommandTrouble } from "./trouble.js"
import type { World } from "./world.js"

/** The reading element as one script, which stands beside the editor's. */
function fetchScript(): Promise<string> {
  return readFile(join(dirname(scriptOf("editor")), "variorum-page.js"), "utf8")
}

/** What the command writes: every form that there is, and the page on paper. */
export const COMMAND_FORMS = [...FORM_NAMES, "pdf"] as const
export type CommandForm = (typeof COMMAND_FORMS)[number]

/** How files of a form end, without the first dot. */
export function endingOf(form: CommandForm): string {
  return form === "pdf" ? "pdf" : forms[form].ending
}

/** The form that an option names. Throws CommandTrouble "format-unknown" for one that is not written. */
export function checkForm(name: string): CommandForm {
  const form = COMMAND_FORMS.find((each) => each === name)
  if (form !== undefined) return form
  throw new CommandTrouble(
    "format-unknown",
    `There is no format "${name}".`,
    "--format",
    `Ask for one of ${["terminal", ...COMMAND_FORMS].join(", ")}.`,
  )
}

/**
 * A whole file in some form; what the form cannot carry is told. `output` is null where it goes to standard output.
 *
 * Throws CommandTrouble "format-needs-file" where that is a terminal, which shows text alone, and what the writer throws.
 */
export async function writeForm(
  name: CommandForm,
  outgoing: Outgoing,
  output: string | null,
  phrases: Phrases,
  world: World,
): Promise<string | Uint8Array> {
  const write = await forms[name === "pdf" ? "html" : name].load()
  const leftOut = new Tally()
  const written = await write(outgoing, { phrases, leftOut, fetchScript })
  const whole = name === "pdf" ? printPdf(String(written)) : written
  const { paste } = editorPhrases
  const items = itemsLeftOut(paste, leftOut.items)
  if (items.length > 0) tellIn(world)(paste.written(output ?? name, items))
  if (typeof whole === "string" || output !== null || !world.isTerminal) return whole
  throw new CommandTrouble(
    "format-needs-file",
    "A file of this form is no text that a terminal could show.",
    `--format ${name}`,
    `Name a file for it: --output NAME.${endingOf(name)}`,
  )
}
