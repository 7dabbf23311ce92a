/**
 * Readings in plain characters, which are weighed without regular expressions: ASCII, and the dashes, quotation marks
 * and ellipsis of print. That is most readings of most European texts in Latin script; all others go the long way.
 *
 *   reading    The “plum-pudding,” in 1860
 *   letters    the  plumpudding    in 1860      without case: are they the same?
 *   words      The · plum-pudding · in · 1860
 */

/** What a plain character is. */
const FOREIGN = 0
const OTHER = 1
const LETTER = 2
const FIGURE = 3
const JOINER = 4

const KINDS = new Uint8Array(0x2100)
KINDS.fill(OTHER, 0, 0x80)
KINDS.fill(FIGURE, 0x30, 0x3a)
KINDS.fill(LETTER, 0x41, 0x5b)
KINDS.fill(LETTER, 0x61, 0x7b)
for (const character of "–—‘“”„…") KINDS[character.charCodeAt(0)] = OTHER
for (const character of "'’-") KINDS[character.charCodeAt(0)] = JOINER

function kindOf(unit: number): number {
  return unit < KINDS.length ? KINDS[unit]! : FOREIGN
}

/** True for a reading (a text from `start` to `end`) all in plain characters, and for an empty one. */
export function isPlain(text: string, start = 0, end: number = text.length): boolean {
  for (let i = start; i < end; i++) if (kindOf(text.charCodeAt(i)) === FOREIGN) return false
  return true
}

/** True for a reading with a letter among its plain characters: figures and marks alone may be a number. */
export function hasLetter(text: string, start = 0, end: number = text.length): boolean {
  for (let i = start; i < end; i++) if (kindOf(text.charCodeAt(i)) === LETTER) return true
  return false
}

/** True when two plain readings, each given by its text, start and end, have the same letters and figures in the same order, case left out. */
export function haveSameLetters(
  one: string,
  start: number,
  end: number,
  other: string,
  otherStart: number,
  otherEnd: number,
): boolean {
  let j = otherStart
  for (let i = start; i < end; i++) {
    const unit = one.charCodeAt(i)
    if (!isInWord(kindOf(unit))) continue
    while (j < otherEnd && !isInWord(kindOf(other.charCodeAt(j)))) j++
    if (j === otherEnd || withoutCase(unit) !== withoutCase(other.charCodeAt(j))) return false
    j++
  }
  while (j < otherEnd && !isInWord(kindOf(other.charCodeAt(j)))) j++
  return j === otherEnd
}

/** What takes the words of a reading. */
export interface PlainWords {
  add(start: number, end: number): void
}

/** Finds the words of a plain reading: letters and figures, and single hyphens or apostrophes between them. */
export function plainWords(text: string, from: number, to: number, words: PlainWords): void {
  let start = -1
  for (let i = from; i <= to; i++) {
    const kind = i < to ? kindOf(text.charCodeAt(i)) : OTHER
    if (isInWord(kind)) {
      if (start < 0) start = i
    } else if (start >= 0) {
      const isJoined = kind === JOINER && i + 1 < to && isInWord(kindOf(text.charCodeAt(i + 1)))
      if (isJoined) continue
      words.add(start, i)
      start = -1
    }
  }
}

/** A plain character that may stand in a word, as its key sees it; −1 for any other. */
export function foldedUnit(unit: number): number {
  const kind = kindOf(unit)
  if (kind === LETTER) return withoutCase(unit)
  if (kind === JOINER) return unit === APOSTROPHE ? 0x27 : unit
  return kind === FIGURE ? unit : -1
}

/** The apostrophe of print. */
const APOSTROPHE = 0x2019

function isInWord(kind: number): boolean {
  return kind === LETTER || kind === FIGURE
}

/** Folds a plain letter, and leaves a figure as it is. */
function withoutCase(unit: number): number {
  return unit | 0x20
}
