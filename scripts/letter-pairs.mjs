/**
 * Counts which letters stand beside each other, and writes the table by which an encoding is guessed
 * (`packages/formats/src/encoding/letter-pairs.ts`): `node scripts/letter-pairs.mjs`.
 *
 * What is counted: the translated messages of the programs on this machine (`/usr/share/locale`), as much of each
 * language as of the others. Only how often two letters meet is kept.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { root } from "./places.mjs"

const LOCALES = "/usr/share/locale"
const MOST_LETTERS = 400_000
const BASIC = " abcdefghijklmnopqrstuvwxyz"

const scripts = [
  { name: "cyrillic", letters: " абвгдеёжзийклмнопрстуфхцчшщъыьэюя", languages: ["ru"] },
  {
    name: "western",
    letters: `${BASIC}àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿßœšž`,
    languages: ["de", "fr", "es", "it", "pt", "sv", "nl", "da"],
  },
  {
    name: "central",
    letters: `${BASIC}áâäąćčçďđéëęěíłľńňóôőöřśšťúůűüýźžż`,
    languages: ["pl", "cs", "hu", "sk", "hr", "sl"],
  },
]

writeFileSync(
  join(root, "packages/formats/src/encoding/letter-pairs.ts"),
  `/**
 * How much a pair of letters tells, in bits: a row for the first letter, a sign for the second, both in the order of
 * \`letters\`, in which the space stands for everything that is no letter. \`f\`, the most: hardly ever met.
 *
 * Made by scripts/letter-pairs.mjs, which says from what. Not to be edited.
 */
export interface LetterPairs {
  readonly letters: string
  /** Hexadecimal digits. */
  readonly bits: readonly string[]
}
${scripts.map(table).join("")}`,
)

/** @param {{ name: string, letters: string, languages: string[] }} script */
function table({ name, letters, languages }) {
  const places = new Map([...letters].map((letter, i) => [letter, i]))
  const size = letters.length
  const counts = new Uint32Array(size * size)
  for (const language of languages) {
    let before = 0
    for (const letter of wordsOf(language)) {
      const here = places.get(letter) ?? 0
      counts[before * size + here] = (counts[before * size + here] ?? 0) + 1
      before = here
    }
  }
  const rows = Array.from(letters, (_, i) => {
    const row = [...counts.subarray(i * size, (i + 1) * size)]
    const all = row.reduce((sum, one) => sum + one, 0) + row.length
    return row
      .map((one) => Math.min(15, Math.round(-Math.log2((one + 0.5) / all))).toString(16))
      .join("")
  })
  return `
export const ${name}: LetterPairs = {
  letters: "${letters}",
  bits: [
${rows.map((row) => `    "${row}",\n`).join("")}  ],
}
`
}

/** @param {string} language */
function wordsOf(language) {
  const folder = join(LOCALES, language, "LC_MESSAGES")
  let words = ""
  for (const name of readdirSync(folder).sort()) {
    if (name.endsWith(".mo")) words += messagesIn(readFileSync(join(folder, name)))
    if (words.length > MOST_LETTERS) break
  }
  return words
    .slice(0, MOST_LETTERS)
    .toLowerCase()
    .replaceAll(/[^\p{L}]+/gu, " ")
}

/**
 * The translations in a catalogue of GNU gettext.
 * @param {Buffer} file
 */
function messagesIn(file) {
  if (file.readUInt32LE(0) !== 0x950412de) return ""
  const [count, at] = [file.readUInt32LE(8), file.readUInt32LE(16)]
  let words = ""
  for (let i = 1; i < count; i++) {
    const [length, start] = [file.readUInt32LE(at + i * 8), file.readUInt32LE(at + i * 8 + 4)]
    words += ` ${file.toString("utf8", start, start + length)}`
  }
  return words
}
