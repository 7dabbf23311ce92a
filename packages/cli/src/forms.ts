import { FORM_NAMES, type FormName, forms, type Outgoing } from "@variorum/formats"
import { CommandTrouble } from "./trouble.js"

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
 * A whole file in some form. `isShown`: whether it goes to a terminal.
 *
 * Throws CommandTrouble "format-needs-file" where nobody could read it there, and what the writer throws.
 */
export async function writeForm(
  name: FormName,
  outgoing: Outgoing,
  isShown: boolean,
): Promise<string | Uint8Array> {
  const write = await forms[name].load()
  const whole = write(outgoing)
  if (typeof whole === "string" || !isShown) return whole
  throw new CommandTrouble(
    "format-needs-file",
    "A file of this form is no text that a terminal could show.",
    `--format ${name}`,
    `Name a file for it: --output NAME.${forms[name].ending}`,
  )
}
