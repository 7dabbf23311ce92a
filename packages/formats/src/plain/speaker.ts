/** A speaker's name, and how much of the paragraph it takes with its colon and the space behind it. */
export interface SpeakerPrefix {
  readonly speaker: string
  /** UTF-16 code units before the first word that was spoken. */
  readonly length: number
}

/** Longer than any "Name: " in the minutes we have seen, shorter than most sentences before a colon. */
const LONGEST_NAME = 60
const MOST_WORDS = 5

/** One word of a name: letters and figures with points, apostrophes and hyphens inside or behind. */
const nameWord = /^[\p{L}\p{M}\p{N}(][\p{L}\p{M}\p{N}.,'’ʼ()\-‐]*$/u
/** A name does not begin in lower case: "note: …" stays a sentence. Scripts without case may begin one. */
const nameStart = /^[\p{Lu}\p{Lt}\p{Lo}]/u

/**
 * The speaker whom a paragraph names at its start ("Stalin: That's quite a lot."); null where it names nobody.
 *
 * A colon of any width ends the name, and white space or the paragraph's end must follow an ordinary
 * one, so that `http://` and `10:30` are no speakers. A sentence of at most five words before a colon
 * cannot be told from a name: that is why speakers are looked for only when somebody says there are some.
 */
export function speakerPrefix(paragraph: string): SpeakerPrefix | null {
  const opening = paragraph.slice(0, LONGEST_NAME + 2)
  const colon = /[:：]/u.exec(opening)?.index
  if (colon === undefined || !endsName(paragraph, colon)) return null
  const name = opening.slice(0, colon).trim()
  if (!isName(name)) return null
  return { speaker: name, length: afterSpace(paragraph, colon + 1) }
}

function endsName(paragraph: string, colon: number): boolean {
  const next = paragraph.charAt(colon + 1)
  return paragraph.charAt(colon) === "：" || next === "" || /\s/u.test(next)
}

function isName(name: string): boolean {
  if (name === "" || name.length > LONGEST_NAME || !nameStart.test(name)) return false
  const words = name.split(/\s+/u)
  return words.length <= MOST_WORDS && words.every((word) => nameWord.test(word))
}

function afterSpace(paragraph: string, from: number): number {
  let at = from
  while (at < paragraph.length && /\s/u.test(paragraph.charAt(at))) at++
  return at
}
