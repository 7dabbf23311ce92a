/** Words of others on their way into a citation: one line, shortened, with nothing in them that a footnote could not hold. */

/** The longest quotation that is left whole, and what is kept of a longer one at either end, in characters. */
const LONGEST = 120
const BEGINNING = 70
const END = 40

/** How much is looked at from either end to find so many characters: many marks can combine into one. */
const ENOUGH = 2000

/**
 * A text as one line. White space becomes single spaces; control characters, and those that turn the direction of
 * all that follows, go; half a surrogate pair becomes the replacement character.
 */
export function quotable(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/gu, "")
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .trim()
}

/** The same, and where it is long only its beginning and its end, with an ellipsis between; never within a character. */
export function shortened(text: string): string {
  if (text.length <= LONGEST) return quotable(text)
  const head = charactersOf(quotable(text.slice(0, ENOUGH)))
  const tail = charactersOf(quotable(text.slice(-ENOUGH)))
  if (text.length <= ENOUGH && head.length <= LONGEST) return head.join("")
  return `${wholeWords(head.slice(0, BEGINNING).join(""))} … ${lastWholeWords(tail.slice(-END).join(""))}`
}

function charactersOf(text: string): string[] {
  return [...new Intl.Segmenter("und", { granularity: "grapheme" }).segment(text)].map(
    ({ segment }) => segment,
  )
}

/** Without the word that was cut through; the whole where there is no space, as in Chinese. */
function wholeWords(text: string): string {
  const space = text.lastIndexOf(" ")
  return (space > text.length / 2 ? text.slice(0, space) : text).trimEnd()
}

function lastWholeWords(text: string): string {
  const space = text.indexOf(" ")
  return (space >= 0 && space < text.length / 2 ? text.slice(space) : text).trimStart()
}

/** Words in double quotation marks, those within made single ones. `stop` goes inside, as American styles have it. */
export function inQuotes(words: string, stop: "," | "." | "" = ""): string {
  const inner = words
    .replace(/[“„«‟]/gu, "‘")
    .replace(/[”»]/gu, "’")
    .replace(/(^|[\s([{])"/gu, "$1‘")
    .replace(/"/gu, "’")
  if (stop === "" || /[?!…]$/u.test(inner)) return `“${inner}”`
  return `“${inner.replace(/[.,;:](’?)$|$/u, (_, close: string | undefined) => stop + (close ?? ""))}”`
}

/** Without the full stop at its end: more is to follow. */
export function withoutStop(text: string): string {
  return quotable(text).replace(/\.$/u, "")
}
