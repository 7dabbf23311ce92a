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

/** True for a reading all in plain characters, with a letter among them: figures alone may be a number. */
export function isPlain(reading: string): boolean {
  let hasLetter = false
  for (let i = 0; i < reading.length; i++) {
    const kind = kindOf(reading.charCodeAt(i))
    if (kind === FOREIGN) return false
    hasLetter ||= kind === LETTER
  }
  return hasLetter
}

/** True when two plain readings have the same letters and figures in the same order, case left out. */
export function haveSameLetters(one: string, other: string): boolean {
  let j = 0
  for (let i = 0; i < one.length; i++) {
    const unit = one.charCodeAt(i)
    if (!isInWord(kindOf(unit))) continue
    while (j < other.length && !isInWord(kindOf(other.charCodeAt(j)))) j++
    if (j === other.length || withoutCase(unit) !== withoutCase(other.charCodeAt(j))) return false
    j++
  }
  while (j < other.length && !isInWord(kindOf(other.charCodeAt(j)))) j++
  return j === other.length
}

/** The words of a plain reading: letters and figures, and single hyphens or apostrophes between them. */
export function wordsOf(reading: string): string[] {
  const words: string[] = []
  let start = -1
  for (let i = 0; i <= reading.length; i++) {
    const kind = i < reading.length ? kindOf(reading.charCodeAt(i)) : OTHER
    if (isInWord(kind)) {
      if (start < 0) start = i
    } else if (start >= 0) {
      const isJoined = kind === JOINER && isInWord(kindOf(reading.charCodeAt(i + 1)))
      if (isJoined) continue
      words.push(reading.slice(start, i))
      start = -1
    }
  }
  return words
}

function isInWord(kind: number): boolean {
  return kind === LETTER || kind === FIGURE
}

/** Folds a plain letter, and leaves a figure as it is. */
function withoutCase(unit: number): number {
  return unit | 0x20
}
