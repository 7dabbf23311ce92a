/** What a scanner does to a clean page, for tests: the same for the same seed. */
import { witness } from "../witness/make-witness.js"
import type { Witness } from "../witness.js"

/** Slips of our own making, none of them taken from a real scan. */
const SLIPS: readonly (readonly [string, readonly string[]])[] = [
  ["rn", ["m"]],
  ["m", ["rn", "in"]],
  ["h", ["li", "b"]],
  ["e", ["c"]],
  ["l", ["1", "i", "|"]],
  ["i", ["l", "1", "!"]],
  ["o", ["0"]],
  ["y", ["}", "7", "}7"]],
  ["u", ["ii", "n"]],
  ["w", ["vv"]],
  ["d", ["cl"]],
  ["s", ["5"]],
  ["I", ["1", "l"]],
  ["S", ["5"]],
  ["B", ["8"]],
]
const LINE = 60

/** Noise of a scan, laid on a text: one word in `every` misread, lines broken at about sixty letters, words parted at their ends. */
export function misread(text: string, seed: number, every = 6): string {
  const dice = diceFrom(seed)
  const words = text.split(" ").map((word) => (dice(every) === 0 ? slip(word, dice) : word))
  let line = 0
  return words
    .map((word) => {
      line += word.length + 1
      if (line < LINE) return `${word} `
      line = 0
      return partedAtLineEnd(word, dice(4))
    })
    .join("")
    .trimEnd()
}

/** A witness scanned: its text with noise, cut into sentences anew. */
export function scanned(clean: Witness, seed: number): Witness {
  return witness({ siglum: clean.siglum, text: misread(clean.text, seed) })
}

function partedAtLineEnd(word: string, fate: number): string {
  if (fate > 1 || !/^\p{Ll}{7,}$/u.test(word)) return `${word}\n`
  const half = word.length >> 1
  return `${word.slice(0, half)}${fate === 0 ? "-\n" : "\n"}${word.slice(half)} `
}

function slip(word: string, dice: (limit: number) => number): string {
  if (!/\p{L}{3}/u.test(word)) return word
  const fitting = SLIPS.filter(([printed]) => word.includes(printed))
  if (fitting.length === 0 || dice(8) === 0)
    return word.replace(/(?<=\p{L})(?!.*\p{L})/u, dice(2) === 0 ? "}" : "7")
  const [printed, read] = fitting[dice(fitting.length)]!
  return word.replace(printed, read[dice(read.length)]!)
}

/** Numbers below a limit from a seed: a linear congruential generator (constants of Numerical Recipes). */
function diceFrom(seed: number): (limit: number) => number {
  let state = (seed * 2654435761) >>> 0
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}
