import type { Weighed } from "../passages/weigh.js"
import { weigh } from "../passages/weigh.js"
import { forgetting, LINE_HYPHEN } from "./normal.js"
import type { Rule, RuleName } from "./rule.js"
import { isScanningNoise, skeleton } from "./scanning-noise.js"
import type { Vocabulary } from "./vocabulary.js"

/** A difference that rules hide: what it weighs, of what kind it is, and which rules it takes to hide it. */
export interface Hidden extends Weighed {
  readonly rules: readonly RuleName[]
}

/** Rules that say something about what a comparison counts as one although its letters differ: then its kind is known. */
const KINDS: readonly (readonly [RuleName, Weighed])[] = [
  ["scanning-noise", { weight: "noise", class: "spelling" }],
  ["transliterations", { weight: "accidental", class: "name" }],
  ["numerals", { weight: "accidental", class: "number" }],
  ["spellings", { weight: "accidental", class: "spelling" }],
]
/** What these hide is of the paper, not of the writer. */
const OF_THE_PAPER: ReadonlySet<RuleName> = new Set([
  "white-space",
  "line-end-hyphens",
  "scanning-noise",
])

/** Longer readings, in code units, seldom come twice: what is found of them is not kept. */
const REMEMBERED = 80

/** What counts as the same under some rules, asked of words, of readings, and of white space. */
export class Sameness {
  readonly #rules: readonly Rule[]
  #vocabulary: Vocabulary | null = null
  readonly #names: ReadonlySet<RuleName>
  readonly #normal: (text: string) => string
  readonly #normals = new Map<string, string>()
  readonly #less = new Map<string, (text: string) => string>()
  readonly #hidden = new Map<string, Hidden | null>()

  /** `rules` as `checkRules` gives them. */
  constructor(rules: readonly Rule[]) {
    this.#rules = rules
    this.#names = new Set(rules.map(({ name }) => name))
    this.#normal = forgetting(rules)
  }

  /** Lets scanning noise be told by the texts' own words; until then none is found. */
  learn(vocabulary: Vocabulary): void {
    this.#vocabulary = vocabulary
    this.#hidden.clear()
  }

  /** A word as the rules see it: equal for words that are equal under them whatever stands around. */
  normal(text: string): string {
    const known = this.#normals.get(text)
    if (known !== undefined) return known
    const normal = this.#normal(text)
    if (text.length <= REMEMBERED) this.#normals.set(text, normal)
    return normal
  }

  /** What a word is looked for by: two words that may turn out the same have one. */
  key(word: string): string {
    const normal = this.normal(word)
    return this.#names.has("scanning-noise") ? skeleton(normal) : normal
  }

  /** True when two readings are the same under the rules. The same both ways round. */
  same(one: string, other: string): boolean {
    return areSame(this.normal(one), this.normal(other), this.#names, this.#vocabulary)
  }

  /** What it takes to hide the difference of two readings; null when the rules do not, or there is none. */
  hides(one: string, other: string): Hidden | null {
    const pair = `${one}\u0000${other}`
    const known = this.#hidden.get(pair)
    if (known !== undefined) return known
    const found = this.#hides(one, other)
    if (pair.length <= REMEMBERED) this.#hidden.set(pair, found)
    return found
  }

  /** As `hides`, of white space that was weighed already. */
  hidesSpace(weighed: Weighed): Hidden | null {
    const name = weighed.class === "paragraphing" ? "paragraphs" : "white-space"
    return weighed.weight !== "none" && this.#names.has(name) ? { ...weighed, rules: [name] } : null
  }

  /** As `hides`, of words that agree and look different. */
  hidesLook(weighed: Weighed): Hidden | null {
    return this.#names.has("formatting") ? { ...weighed, rules: ["formatting"] } : null
  }

  #hides(one: string, other: string): Hidden | null {
    if (!this.same(one, other)) return null
    let needed = this.#rules
    for (const rule of [...this.#rules].reverse()) {
      const less = needed.filter((kept) => kept !== rule)
      if (this.#sameUnder(less, one, other)) needed = less
    }
    const rules = needed.map(({ name }) => name)
    return rules.length === 0 ? null : { ...weighHidden(one, other, rules), rules }
  }

  #sameUnder(rules: readonly Rule[], one: string, other: string): boolean {
    const names = rules.map(({ name }) => name)
    const known = this.#less.get(names.join()) ?? forgetting(rules)
    this.#less.set(names.join(), known)
    return areSame(known(one), known(other), new Set(names), this.#vocabulary)
  }
}

function areSame(
  one: string,
  other: string,
  names: ReadonlySet<RuleName>,
  vocabulary: Vocabulary | null,
): boolean {
  if (one === other) return true
  if (names.has("line-end-hyphens") && agreeButForLines(one, other)) return true
  return (
    names.has("scanning-noise") && vocabulary !== null && isScanningNoise(one, other, vocabulary)
  )
}

/** True when two readings agree once each hyphen at a line's end is read as the other has it: as a hyphen or as nothing. */
function agreeButForLines(one: string, other: string): boolean {
  let [i, j] = [0, 0]
  while (i < one.length || j < other.length) {
    const [x, y] = [one[i], other[j]]
    if (x === y) {
      i++
      j++
    } else if (x === LINE_HYPHEN) {
      i++
      if (y === "-") j++
    } else if (y === LINE_HYPHEN) {
      j++
      if (x === "-") i++
    } else return false
  }
  return true
}

function weighHidden(one: string, other: string, rules: readonly RuleName[]): Weighed {
  const weighed = weigh(one, other)
  const known = KINDS.find(([name]) => rules.includes(name))?.[1]
  const told = weighed.weight === "substantive" && known !== undefined ? known : weighed
  const isOfThePaper = rules.some((name) => OF_THE_PAPER.has(name))
  return {
    weight: isOfThePaper ? "noise" : told.weight === "substantive" ? "accidental" : told.weight,
    class: told.class,
  }
}
