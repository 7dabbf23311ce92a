/**
 * Guesses the encoding of a text in a language of Europe, by the letters that stand beside each other.
 *
 * Bytes below 128 say nothing: they are the same in all the encodings in question. Each of the others is taken, with its
 * neighbours, for what it would be in each encoding, and what a reader of that language would be surprised is summed up
 * in bits (`letter-pairs.ts`). The right encoding surprises least; where a second one is nearly as good, or even the best
 * reads like no language, nothing is said.
 */
import { central, cyrillic, type LetterPairs, western } from "./letter-pairs.js"
import { decodeIn } from "./text-decoder.js"

interface Candidate {
  /** A label of the WHATWG Encoding Standard, written as people write it. */
  readonly encoding: string
  readonly script: "western" | "central" | "cyrillic"
  /** Bits by which it must be better: how seldom it is met in an archive. */
  readonly rarity: number
}

/** ISO 8859-1 has no place of its own: the standard reads it as Windows-1252, which is the same but for 27 signs more. */
const CANDIDATES: readonly Candidate[] = [
  { encoding: "Windows-1252", script: "western", rarity: 0 },
  { encoding: "Windows-1251", script: "cyrillic", rarity: 0 },
  { encoding: "KOI8-R", script: "cyrillic", rarity: 0 },
  { encoding: "IBM866", script: "cyrillic", rarity: 0 },
  { encoding: "ISO-8859-5", script: "cyrillic", rarity: 6 },
  { encoding: "Windows-1250", script: "central", rarity: 12 },
  { encoding: "ISO-8859-2", script: "central", rarity: 15 },
]

interface Script {
  readonly pairs: LetterPairs
  /** Signs beside letters that texts in it have. */
  readonly marks: string
  /** So many bits a pair on average, and it reads like no language. Texts in the right one measured 3.7 (Russian), 4.8 to 6. */
  readonly mostBits: number
  /** So many letters of ASCII for each other one, and the text is hardly in it. */
  readonly mostAscii: number
}

const COMMON_MARKS = "\u00a0«»„“”‚‘’–—…§°"

const SCRIPTS: Readonly<Record<Candidate["script"], Script>> = {
  western: {
    pairs: western,
    marks: `${COMMON_MARKS}£½¼¾¿¡×·´ªº`,
    mostBits: 6.5,
    mostAscii: Number.POSITIVE_INFINITY,
  },
  central: { pairs: central, marks: COMMON_MARKS, mostBits: 6.5, mostAscii: 40 },
  cyrillic: { pairs: cyrillic, marks: COMMON_MARKS, mostBits: 5, mostAscii: 5 },
}

/** What a person can choose among; every other label of the WHATWG Encoding Standard is taken as well. */
export const ENCODINGS: readonly string[] = [
  "UTF-8",
  "UTF-16LE",
  "UTF-16BE",
  ...CANDIDATES.map(({ encoding }) => encoding),
]

/** What a single rare letter may surprise beyond that. */
const SLACK = 8
/** So many bits in all must the second best be worse. */
const MARGIN = 6
/** What it surprises that a text is hardly in its script. */
const STRANGE = 12
/** A sign that no text has inside its words, two scripts in one word, or a capital behind a small letter. */
const ODD = 15
/** A sign that texts have: a dash, a quotation mark, a currency. */
const MARK = 6

/** The encoding of one byte a letter that a text is in; null where that cannot be said. */
export function guessEncoding(bytes: Uint8Array): string | null {
  const sample = sampleOf(bytes)
  const ascii = asciiForEachOther(bytes)
  const readings = CANDIDATES.map(({ encoding, script, rarity }) => {
    const text = decodeIn(encoding, sample)
    const { mostBits, mostAscii } = SCRIPTS[script]
    const { bits, pairs } = surprise(text, sample, SCRIPTS[script])
    const all = bits + rarity + (ascii > mostAscii ? STRANGE : 0)
    return { encoding, text, all, isLanguage: bits <= pairs * mostBits + SLACK }
  })
  const [best, ...others] = readings.sort((x, y) => x.all - y.all)
  if (best?.isLanguage !== true) return null
  const second = others.find(({ text }) => text !== best.text)
  return second === undefined || second.all - best.all >= MARGIN ? best.encoding : null
}

/** Enough to be sure of, in bytes. */
const LONGEST_SAMPLE = 30_000

/** The bytes above 127 with their neighbours, a space between what does not stand together. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const sample = [SPACE]
  let taken = -1
  for (let at = 0; at < bytes.length && sample.length < LONGEST_SAMPLE; at++) {
    if (bytes[at]! < 0x80) continue
    if (at - 1 > taken) {
      sample.push(SPACE)
      sample.push(bytes[at - 1]!)
    }
    if (at > taken) sample.push(bytes[at]!)
    sample.push(bytes[at + 1] ?? SPACE)
    taken = at + 1
  }
  return Uint8Array.from(sample)
}

const SPACE = 0x20

/** How many letters of ASCII there are for each byte above 127. */
function asciiForEachOther(bytes: Uint8Array): number {
  let ascii = 0
  let others = 0
  for (const byte of bytes.subarray(0, LONGEST_SAMPLE)) {
    if (byte >= 0x80) others++
    else if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) ascii++
  }
  return ascii / others
}

/** How much the text surprises, over the pairs of which one at least is no ASCII. Letter for letter as the sample's bytes. */
function surprise(text: string, sample: Uint8Array, script: Script) {
  const { letters, bits } = script.pairs
  const places = new Map(Array.from(letters, (letter, i) => [letter, i]))
  let sum = 0
  let pairs = 0
  for (let i = 1; i < sample.length; i++) {
    if (sample[i - 1]! < 0x80 && sample[i]! < 0x80) continue
    pairs++
    const [one, other] = [text.charAt(i - 1), text.charAt(i)]
    if (script.marks.includes(one) || script.marks.includes(other)) sum += MARK
    else {
      const [from, to] = [placeOf(one, places), placeOf(other, places)]
      const isOdd = from === undefined || to === undefined || (isSmall(one) && isCapital(other))
      sum += isOdd ? ODD : Number.parseInt(bits[from]!.charAt(to), 16)
    }
  }
  return { bits: sum, pairs }
}

/** Where a letter stands in the table, 0 for what is no letter and ASCII; undefined for what it does not know. */
function placeOf(sign: string, places: ReadonlyMap<string, number>): number | undefined {
  const place = places.get(sign.toLowerCase())
  return place === undefined && sign < "\x80" && !/[a-z]/iu.test(sign) ? 0 : place
}

function isSmall(sign: string): boolean {
  return sign !== sign.toUpperCase()
}

function isCapital(sign: string): boolean {
  return sign !== sign.toLowerCase()
}

/** Which UTF-16 a text without a mark is in: it has bytes of 0, and in one order nearly all is of Europe. Null for none. */
export function guessUtf16(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, LONGEST_SAMPLE)
  if (bytes.length < 8 || bytes.length % 2 === 1 || !sample.includes(0)) return null
  for (const encoding of ["UTF-16LE", "UTF-16BE"]) {
    const text = new TextDecoder(encoding).decode(sample)
    const usual = text.match(/[\t\n\f\r -~\u00a0-\u024f\u0370-\u052f\u2010-\u203a№]/gu)?.length ?? 0
    if (usual >= text.length * 0.95) return encoding
  }
  return null
}
