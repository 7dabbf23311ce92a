import { Tally } from "@variorum/formats"
import { FORM_NAMES, type FormName, forms, type Outgoing } from "@variorum/formats/files"
import { editorPhrases, itemsLeftOut, type Phrases } from "@variorum/views"
import { tellIn } from "./texts.js"
import { CommandTrouble } from "./trouble.js"
import type { World } from "./world.js"

/** The form that an option names. Throws CommandTrouble "format-unknown" for one that is not written. */
export function checkForm(name: string): FormName {
  const form = FORM_NAMES.find((each) => each === name)
  if (form !== undefined) return form
  throw new CommandTrouble(
    "format-unknown",
    `There is no format "${name}".`,
    "--format",
    `Ask for one of ${["terminal", ...FORM_NAMES].join(", ")}.`,
  )
}

/**
 * A whole file in some form; what the form cannot carry is told. `output` is null where it goes to standard output.
 *
 * Throws CommandTrouble "format-needs-file" where that is a terminal, which shows text alone, and what the writer throws.
 */
export async function writeForm(
  name: FormName,
  outgoing: Outgoing,
  output: string | null,
  phrases: Phrases,
  world: World,
): Promise<string | Uint8Array> {
  const write = await forms[name].load()
  const leftOut = new Tally()
  const whole = write(outgoing, { phrases, leftOut })
  const { paste } = editorPhrases
  const items = itemsLeftOut(paste, leftOut.items)
  if (items.length > 0) tellIn(world)(paste.written(output ?? name, items))
  if (typeof whole === "string" || output !== null || !world.isTerminal) return whole
  throw new CommandTrouble(
    "format-needs-file",
    "A file of this form is no text that a terminal could show.",
    `--format ${name}`,
    `Name a file for it: --output NAME.${forms[name].ending}`,
  )
}
