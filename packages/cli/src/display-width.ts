/**
 * How many cells of a terminal a text takes: most letters one, East Asian wide letters and emoji two,
 * letters that sit on another none. Terminals differ over the newest emoji; columns may be a cell out there.
 */
export function displayWidth(text: string): number {
  if (isPlain(text)) return text.length
  let width = 0
  for (const [cluster] of text.matchAll(clusters)) width += clusterWidth(cluster)
  return width
}

/** The text in pieces that must not be cut, each with its width. */
export function* cells(text: string): Generator<{ readonly text: string; readonly width: number }> {
  for (const [cluster] of text.matchAll(clusters)) {
    yield { text: cluster, width: clusterWidth(cluster) }
  }
}

/**
 * A flag, or a letter with all that sits on it or is joined to it. `Intl.Segmenter` knows more scripts'
 * rules, but its time grows with the square of a long line's length.
 */
const clusters =
  /(?:\p{Regional_Indicator}{2}|[^])(?:[\p{M}\p{Emoji_Modifier}\u200C]|\u200D\p{Extended_Pictographic}?)*/gu

/** Printable ASCII: one cell each, and by far the commonest case. */
function isPlain(text: string): boolean {
  return /^[\x20-\x7e]*$/u.test(text)
}

function clusterWidth(cluster: string): number {
  const code = cluster.codePointAt(0) as number
  if (code >= 0x20 && code < 0x300 && cluster.length === 1) return 1
  if (/^[\p{M}\p{Cf}]/u.test(cluster)) return 0
  if (/^\p{Emoji_Presentation}|\uFE0F/u.test(cluster)) return 2
  return wide.some(([first, last]) => code >= first && code <= last) ? 2 : 1
}

/** Emoji aside, the blocks whose letters Unicode's East Asian Width calls W or F, in round ranges. */
const wide: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x17000, 0x18dff],
  [0x1aff0, 0x1b2ff],
  [0x20000, 0x3fffd],
]
