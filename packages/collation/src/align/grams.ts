import { Room } from "../words/room.js"
import type { Unit } from "../words/unit.js"

/** Length of the runs of letters that let "tolerate" answer "tolerated" in any language, without a list of endings. */
const GRAM = 4
/** A unit longer than this (in UTF-16 code units) is known by its beginning: it is a text without a full stop. */
const LONGEST = 1 << 16
/** What stands between two words. */
const SPACE = 32

/*
 * What is needed for one comparison at a time: most are of a few short sentences, and arrays made anew for each would cost
 * more than the comparison.
 */
const rooms = {
  starts: new Room(),
  runs: new Room(),
  having: new Room(),
  place: new Room(),
  hashes: new Room(),
  slots: new Room(),
}

/**
 * Runs of four letters of some units, for the cosine between two of them.
 *
 * A run is known by a 32-bit hash, the same on every machine; that two runs share one is too rare to matter here.
 * Each is weighed by how few of the units have it. Valid until the next are made.
 *
 *   units    0            1         2
 *   starts   0            4         7          The different runs of a unit, in the order in which they occur:
 *   runs     0  1  2  3   2  4  0   5 …        numbered as they are met first, so that an array
 *   weights  .  .  .  .   .  .  .   . …        may say what each weighs in the unit that is compared.
 */
export class Grams {
  readonly #starts: Int32Array
  readonly #runs: Int32Array
  readonly #weights: Float64Array
  /** By number of the run: what it weighs in the unit that was compared last; 0 for all others. */
  readonly #held: Float64Array
  #holding = -1

  /** `words`: the folded word of each key. */
  constructor(units: readonly Unit[], words: readonly string[]) {
    const room = roomFor(units, words)
    const numbers = new RunNumbers(room)
    this.#starts = rooms.starts.take(units.length + 1)
    this.#starts[0] = 0
    this.#runs = rooms.runs.take(room)
    this.#weights = new Float64Array(room)
    for (let i = 0; i < units.length; i++) this.#count(i, units[i]!, words, numbers)
    const rarity = new Float64Array(numbers.count)
    for (let run = 0; run < rarity.length; run++)
      rarity[run] = Math.max(0.05, -Math.log(numbers.having[run]! / (units.length + 1)))
    for (let i = 0; i < units.length; i++) this.#normalise(i, rarity)
    this.#held = new Float64Array(numbers.count)
  }

  /** From 0 (no run in common) to 1 (the same runs as often). Units by their places; asked for one unit's pairs after another's. */
  cosine(one: number, other: number): number {
    if (one !== this.#holding) this.#hold(one)
    const end = this.#starts[other + 1]!
    let sum = 0
    for (let i = this.#starts[other]!; i < end; i++)
      sum += this.#held[this.#runs[i]!]! * this.#weights[i]!
    return sum
  }

  #hold(unit: number): void {
    const old = this.#holding
    if (old >= 0)
      for (let i = this.#starts[old]!; i < this.#starts[old + 1]!; i++)
        this.#held[this.#runs[i]!] = 0
    for (let i = this.#starts[unit]!; i < this.#starts[unit + 1]!; i++)
      this.#held[this.#runs[i]!] = this.#weights[i]!
    this.#holding = unit
  }

  /** Counts the runs of a unit, which have a space between two words; a unit shorter than a run is filled up with spaces. */
  #count(unit: number, { compared }: Unit, words: readonly string[], numbers: RunNumbers): void {
    const start = this.#starts[unit]!
    let end = start
    const length = spell(compared, words)
    for (let i = 0; i + GRAM <= length; i++) {
      const run = numbers.numberOf(hashOf(i))
      const at = numbers.place[run]!
      if (at >= start && at < end && this.#runs[at] === run) this.#weights[at]!++
      else {
        numbers.place[run] = end
        numbers.having[run]!++
        this.#runs[end] = run
        this.#weights[end++] = 1
      }
    }
    this.#starts[unit + 1] = end
  }

  /** Weighs each count by rarity and brings the whole to length 1. */
  #normalise(unit: number, rarity: Float64Array): void {
    const [start, end] = [this.#starts[unit]!, this.#starts[unit + 1]!]
    let square = 0
    for (let i = start; i < end; i++) {
      this.#weights[i]! *= rarity[this.#runs[i]!]!
      square += this.#weights[i]! ** 2
    }
    const length = Math.sqrt(square)
    if (length > 0) for (let i = start; i < end; i++) this.#weights[i]! /= length
  }
}

/** How many runs some units can have at most. */
function roomFor(units: readonly Unit[], words: readonly string[]): number {
  let room = 0
  for (const { compared } of units) room += Math.max(1, lengthOf(compared, words) - GRAM + 1)
  return room
}

/** Of some words with spaces between them. */
function lengthOf(keys: Int32Array, words: readonly string[]): number {
  let length = Math.max(0, keys.length - 1)
  for (let i = 0; i < keys.length && length < LONGEST; i++) length += words[keys[i]!]!.length
  return Math.min(length, LONGEST)
}

/** The letters of the unit whose runs are being counted. */
let letters = new Uint16Array(0)

/** Writes some words into `letters`, and says how many these are. */
function spell(keys: Int32Array, words: readonly string[]): number {
  const length = Math.max(GRAM, lengthOf(keys, words))
  if (letters.length < length) letters = new Uint16Array(2 * length)
  letters.fill(SPACE, 0, length)
  let at = 0
  for (let i = 0; i < keys.length && at < length; i++) {
    const word = words[keys[i]!]!
    for (let k = 0; k < word.length && at < length; k++) letters[at++] = word.charCodeAt(k)
    at++
  }
  return length
}

/** Of the run that begins at a place in `letters`. */
function hashOf(at: number): number {
  let hash = 0x811c9dc5
  for (let k = at; k < at + GRAM; k++) hash = Math.imul(hash ^ letters[k]!, 0x01000193)
  return hash
}

/** Numbers runs, from 0, by their hashes: a table with open addresses. */
class RunNumbers {
  count = 0
  /** By number: how many units have the run, and its place in the last one that has it. */
  readonly having: Int32Array
  readonly place: Int32Array
  readonly #hashes: Int32Array
  /** The number of the run in each slot, and 1. */
  readonly #slots: Int32Array
  readonly #shift: number

  /** `room`: how many runs there are at most. */
  constructor(room: number) {
    const bits = 33 - Math.clz32(room)
    this.having = rooms.having.take(room)
    this.place = rooms.place.take(room)
    this.#hashes = rooms.hashes.take(room)
    this.#slots = rooms.slots.take(1 << bits).fill(0)
    this.#shift = 32 - bits
  }

  numberOf(hash: number): number {
    let slot = Math.imul(hash, 0x9e3779b1) >>> this.#shift
    for (;;) {
      const number = this.#slots[slot]! - 1
      if (number < 0) break
      if (this.#hashes[number] === hash) return number
      slot = slot + 1 < this.#slots.length ? slot + 1 : 0
    }
    this.#hashes[this.count] = hash
    this.having[this.count] = 0
    this.place[this.count] = -1
    this.#slots[slot] = ++this.count
    return this.count - 1
  }
}
