/**
 * A text as a terminal may have it: nothing in it that the terminal would obey, and nothing that hides.
 *
 * A document may hold escape sequences that recolour, retitle or type into a terminal, and marks that
 * turn the reading direction of all that follows. They are shown as pictures (`␛`) or by their number
 * (`‹U+202E›`). The joiners that make one emoji of several, and that Arabic and Indic words need, stay.
 */
export function visible(text: string): string {
  return unsafe.test(text) ? text.replace(everyUnsafe, picture) : text
}

/**
 * Controls; soft hyphen; direction marks; zero-width space; line and paragraph separators; word joiner
 * and its kin; byte-order mark; interlinear marks; tags; and halves of surrogate pairs.
 */
const kinds =
  "[\\p{Cc}\\u00AD\\u061C\\u180E\\u200B\\u200E\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB\\u{E0000}-\\u{E007F}\\p{Cs}]"
const unsafe = new RegExp(kinds, "u")
const everyUnsafe = new RegExp(kinds, "gu")

function picture(character: string): string {
  const code = character.codePointAt(0) as number
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  if (code === 0x7f) return "␡"
  return `‹U+${code.toString(16).toUpperCase().padStart(4, "0")}›`
}
