/**
 * The text of a note as plain data, ready to be drawn: never markup.
 *
 *   This is *not* a slip of the pen:       a paragraph, one word emphasised
 *   - see https://example.org              a list, with a link
 *
 * Whatever is not one of these three is text and is shown letter for letter.
 */

/** A longer text is taken, and is uncomfortable to read beside a page. */
export const COMFORTABLE_BODY = 10_000
/** A longer text is refused, in UTF-16 code units. */
export const LONGEST_BODY = 1_000_000

export type BodyBlock =
  | { readonly kind: "paragraph"; readonly pieces: readonly BodyPiece[] }
  | { readonly kind: "list"; readonly items: readonly (readonly BodyPiece[])[] }

export interface BodyPiece {
  readonly text: string
  readonly isEmphasised: boolean
  /** Where it leads: an address that begins with http, https or mailto; null for what is no link. */
  readonly link: string | null
}

/** True for a text that is too long to be a note's. */
export function isBodyTooLong(body: string): boolean {
  return body.length > LONGEST_BODY
}

/** The blocks of a note's text; none for an empty one. Of a text that is too long nothing is read. */
export function parseBody(body: string): readonly BodyBlock[] {
  if (isBodyTooLong(body)) return []
  const blocks: BodyBlock[] = []
  let lines: string[] = []
  let items: BodyPiece[][] = []
  const close = () => {
    if (lines.length > 0) blocks.push({ kind: "paragraph", pieces: piecesOf(lines.join("\n")) })
    if (items.length > 0) blocks.push({ kind: "list", items })
    lines = []
    items = []
  }
  for (const line of body.split(/\r\n?|\n/u)) {
    const isItem = line.startsWith("- ")
    if (line.trim() === "" || (isItem ? lines.length > 0 : items.length > 0)) close()
    if (isItem) items.push(piecesOf(line.slice(2)))
    else if (line.trim() !== "") lines.push(line)
  }
  close()
  return blocks
}

/** A star that opens stands before a letter, one that closes behind a letter; they embrace no other star and no line end. */
const EMPHASIS = /(?<![\p{L}\p{N}*])\*(?![\s*])([^*\n]{1,2000}?)(?<!\s)\*(?![\p{L}\p{N}*])/gu
const LINK = /(?<![\p{L}\p{N}])(?:https?:\/\/|mailto:)[^\s<>"“”«»\p{Cc}\p{Cf}]{1,2000}/giu
/** What ends a sentence or closes a bracket is not the address's. */
const AFTER_LINK = /[.,;:!?)\]}'’*]{1,50}$/u

function piecesOf(text: string): BodyPiece[] {
  const pieces: BodyPiece[] = []
  let done = 0
  for (const match of text.matchAll(EMPHASIS)) {
    pieces.push(...linksIn(text.slice(done, match.index), false), ...linksIn(match[1]!, true))
    done = match.index + match[0].length
  }
  return [...pieces, ...linksIn(text.slice(done), false)]
}

function linksIn(text: string, isEmphasised: boolean): BodyPiece[] {
  const pieces: BodyPiece[] = []
  const add = (words: string, link: string | null) => {
    if (words !== "") pieces.push({ text: words, isEmphasised, link })
  }
  let done = 0
  for (const match of text.matchAll(LINK)) {
    const words = match[0].replace(AFTER_LINK, "")
    const link = addressOf(words)
    if (link === null) continue
    add(text.slice(done, match.index), null)
    add(words, link)
    done = match.index + words.length
  }
  add(text.slice(done), null)
  return pieces
}

/** The address as a browser would take it; null for one that is none, or of another kind. */
function addressOf(words: string): string | null {
  return /^(?:https?:\/\/[^/?#]|mailto:[^@]+@[^@])/iu.test(words) ? words : null
}
