import { spawnSync } from "node:child_process"
import { existsSync, mkdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { cache, sharedFolder } from "./places.mjs"
import { seededBy } from "./bench-seeded.mjs"

/**
 * The pairs of texts that the harness does not have, made by name, the same on every run: repetitive ones, as
 * `../shared/settling-findings.md` describes them, and inputs that are there to hurt.
 */

/** @typedef {{ a: string, b: string }} Pair */

const WORDS =
  "the sea was grey and a light moved over it as if somebody had written on water then".split(" ")

/** @type {Readonly<Record<string, (random: (below: number) => number) => Pair>>} */
const MADE = {
  "repetitive-20-words": (random) => {
    const words = Array.from({ length: 100_000 }, () => `w${random(20)}`)
    const edited = words.flatMap((word) => {
      if (random(10) > 0) return [word]
      const kind = random(3)
      const other = `w${random(20)}`
      return kind === 0 ? [] : kind === 1 ? [other] : [word, other]
    })
    return { a: words.join(" "), b: edited.join(" ") }
  },
  "repetitive-one-word": (random) => {
    const words = Array.from({ length: 100_000 }, () => "word")
    const edited = words.map((word) => (random(100) === 0 ? `other${random(500)}` : word))
    return { a: words.join(" "), b: edited.join(" ") }
  },
  "repetitive-period-7": () => {
    const words = Array.from({ length: 100_000 }, (_, i) => `w${i % 7}`)
    return { a: words.join(" "), b: words.map((_, i) => `w${(i + 3) % 7}`).join(" ") }
  },
  "repetitive-40-sentences": (random) => {
    const stock = Array.from({ length: 40 }, (_, i) => `Sentence ${i} ${sentence(random)}`)
    const drawn = () => Array.from({ length: 9000 }, () => stock[random(40)]).join(" ")
    return { a: drawn(), b: drawn() }
  },
  "bad-empty-paragraphs-1M": () => ({
    a: `${"\n\n".repeat(1e6)}x`,
    b: `${"\n\n".repeat(1e6 + 1)}x`,
  }),
  "bad-one-word-2M": () => ({ a: "word ".repeat(2e6), b: "word ".repeat(2e6 + 1) }),
  "bad-one-word-sentences-100k": (random) => {
    const words = Array.from({ length: 100_000 }, () => WORDS[random(WORDS.length)] ?? "")
    const said = words.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}.`)
    const edited = said.map((word) => (random(10) === 0 ? "Never." : word))
    return { a: said.join(" "), b: edited.join(" ") }
  },
  "bad-combining-1M": () => {
    const marks = (/** @type {number} */ count) => `e${"\u0301".repeat(count)}`
    return { a: `One ${marks(1e6)} end.`, b: `One ${marks(1e6 + 1)} end.` }
  },
}

/** Pairs of the script for large hostile inputs; by its names, with `bad-` before them. */
const GENERATED = [
  "line-10MB",
  "paras-1M",
  "disjoint-200kwords",
  "alternate-100k",
  "reversed-50k",
  "shuffled-sentences-20k",
  "random-binary-100k",
  "every-word-changed-100k",
  "every-other-inserted-100k",
  "fibonacci-string",
  "sawtooth-moves",
  "novel-150kwords",
]

/** The names of all that can be made. */
export const madeTexts = [...Object.keys(MADE), ...GENERATED.map((name) => `bad-${name}`)]

/**
 * @param {string} name
 * @returns {Pair & { name: string } | null} null for a name that is not one of `madeTexts`
 * @throws where the script for hostile inputs is not to be had
 */
export function madeText(name) {
  const make = Object.hasOwn(MADE, name) ? MADE[name] : undefined
  if (make !== undefined) return { name, ...make(seededBy(name)) }
  const generated = GENERATED.find((one) => `bad-${one}` === name)
  return generated === undefined ? null : { name, ...generatedPair(generated) }
}

/**
 * @param {string} name
 * @returns {Pair}
 */
function generatedPair(name) {
  const folder = join(cache, "bench/hostile")
  const [a, b] = [join(folder, `${name}.a.txt`), join(folder, `${name}.b.txt`)]
  if (!existsSync(b)) {
    const script = sharedFolder("hostile/gen-large.mjs")
    if (script === null) throw new Error(`No script for hostile inputs here: ${name} is not made.`)
    mkdirSync(folder, { recursive: true })
    const { status, stderr } = spawnSync(process.execPath, [script, folder, `${name}-pair`])
    if (status !== 0 || !existsSync(b)) throw new Error(`${name} could not be made: ${stderr}`)
  }
  return { a: readFileSync(a, "utf8"), b: readFileSync(b, "utf8") }
}

/** @param {(below: number) => number} random */
function sentence(random) {
  return `${Array.from({ length: 10 }, () => WORDS[random(WORDS.length)]).join(" ")}.`
}
