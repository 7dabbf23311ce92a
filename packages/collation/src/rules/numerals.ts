/**
 * Numbers in words, as figures: English from nought to the hundred thousands, and figures of other scripts.
 *
 *   "twenty-one" 21   "a hundred and five" 105   "two hundred thousand" 200000   "third" 3rd   "1,300" 1300   "٣" 3
 */
import { isNumber } from "../words/numbers.js"

const UNITS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  )
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ")
const ORDINALS =
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(
    " ",
  )
const TENTHS =
  "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth".split(" ")

const VALUES = new Map<string, number>([
  ...UNITS.map((word, value) => [word, value] as const),
  ...TENS.map((word, i) => [word, 20 + 10 * i] as const),
  ["hundred", 100],
  ["thousand", 1000],
])
const PLACES = new Map<string, number>([
  ...ORDINALS.map((word, value) => [word, value] as const),
  ...TENTHS.map((word, i) => [word, 20 + 10 * i] as const),
])
const SUFFIX: Readonly<Record<string, string>> = { "1": "st", "2": "nd", "3": "rd" }

const HYPHEN = /[-‐‑]/u

/** True for a printed number, for figures with an ordinal's ending, and for an English number word. */
export function isNumeral(word: string): boolean {
  const isSpelled = /^[a-z]/iu.test(word)
  if (!isSpelled && (isNumber(word) || /^\p{N}+(?:st|nd|rd|th)?$/iu.test(word))) return true
  const lower = word.toLowerCase()
  if (VALUES.has(lower) || PLACES.has(lower)) return true
  if (!HYPHEN.test(lower)) return false
  return lower.split(HYPHEN).every((part) => VALUES.has(part) || PLACES.has(part))
}

/** A text with its English number words as figures, and its figures without separators, in ASCII digits. */
export function inFigures(text: string): string {
  const plain = text
    .replace(/\p{Nd}/gu, asciiDigit)
    .replace(/(?<=\d)[,\u00a0\u202f](?=\d{3}(?!\d))/gu, "")
  return plain.replace(RUN, (run) => figureOf(run.toLowerCase()) ?? run)
}

const WORD = [...VALUES.keys(), ...PLACES.keys()].sort((x, y) => y.length - x.length).join("|")
const BETWEEN = String.raw`(?:\s*[-‐‑]\s*|\s+(?:and\s+)?)`
const RUN = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:an?\s+(?=hundred|thousand))?(?:${WORD})(?:${BETWEEN}(?:${WORD}))*(?![\p{L}\p{N}])`,
  "giu",
)

/** A digit of any script in ASCII: digits stand in tens, each ten beginning with its zero. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0)!
  if (code < 128) return digit
  let zero = code
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return String((code - zero) % 10)
}

/** The figure of a run of number words; null where they do not make one number ("two three"). */
function figureOf(run: string): string | null {
  const words = run.split(/[\s\-‐‑]+/u).filter((word) => word !== "and")
  let [thousands, value, least] = [0, 0, Number.POSITIVE_INFINITY]
  for (const [i, word] of words.entries()) {
    if (word === "a" || word === "an") continue
    const place = PLACES.get(word)
    const number = VALUES.get(word) ?? place!
    if (place !== undefined && i < words.length - 1) return null
    if (number === 1000) {
      if (thousands > 0) return null
      thousands = 1000 * Math.max(1, value)
      ;[value, least] = [0, Number.POSITIVE_INFINITY]
    } else if (number === 100) {
      if (value >= 10) return null
      value = 100 * Math.max(1, value)
      least = 100
    } else {
      // Each number must fit into the room that the one before it leaves: "twenty one", never "one twenty".
      if (number >= least || (value > 0 && number === 0)) return null
      value += number
      least = number >= 20 ? 10 : 0
    }
  }
  const figure = String(thousands + value)
  return PLACES.has(words.at(-1)!) ? figure + suffixOf(figure) : figure
}

function suffixOf(figure: string): string {
  return /1\d$/u.test(figure) ? "th" : (SUFFIX[figure.at(-1)!] ?? "th")
}
