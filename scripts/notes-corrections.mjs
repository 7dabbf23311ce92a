/**
 * Random corrections of a text, and where a noted stretch truly stands after them.
 *
 * Where a correction can be read in several ways that give the same text ("very very good" with one "very" cut), each of
 * the places that a stretch can have is a true one: nobody who has only the two texts could tell.
 */

/** @typedef {{ start: number, end: number }} Span */
/** @typedef {{ at: number, removed: number, put: string }} Splice */
/** @typedef {(below: number) => number} Random */

/**
 * One text on its way through corrections, with some stretches of it.
 */
export class Corrected {
  /**
   * @param {string} text
   * @param {readonly Span[]} spans
   */
  constructor(text, spans) {
    this.text = text
    this.spans = spans
    /** Where each letter comes from in the text as it was; -1 for a new one. */
    this.origins = Int32Array.from({ length: text.length }, (_, i) => i)
    this.lengths = spans.map(({ start, end }) => end - start)
    /** Where each stretch may stand; empty where its words were corrected or cut. */
    this.places = spans.map(({ start }) => new Set([start]))
  }

  /**
   * Corrects the text once: a word put in, taken out or replaced, or a paragraph moved, doubled or taken out.
   * @param {Random} random
   */
  correct(random) {
    const kind = random(10)
    if (kind < 7) this.#splice(wordCorrected(this.text, random))
    else {
      const { start, end } = paragraphAt(this.text, random(this.text.length))
      const to = paragraphAt(this.text, random(this.text.length)).start
      if (kind === 7) this.#splice({ at: start, removed: end - start, put: "" })
      else if (kind === 8)
        this.#splice({ at: to, removed: 0, put: this.text.slice(start, end) }, start)
      else if (to < start || to >= end) this.#move({ start, end }, to)
    }
  }

  /** @param {Span} span */
  remove({ start, end }) {
    this.#splice({ at: start, removed: end - start, put: "" })
  }

  /**
   * True for a place that a stretch truly has.
   * @param {number} stretch index of the stretch
   * @param {number} place
   */
  isTrue(stretch, place) {
    const span = this.spans[stretch] ?? { start: 0, end: 0 }
    if (this.places[stretch]?.has(place)) return true
    return this.origins
      .subarray(place, place + span.end - span.start)
      .every((origin, i) => origin === span.start + i)
  }

  /**
   * @param {Splice} splice
   * @param {number} from where the words that are put in come from; -1 for new ones
   */
  #splice(splice, from = -1) {
    const { at, removed, put } = trimmed(this.text, splice)
    this.#putOrigins(
      { at, removed, put },
      from < 0 ? null : this.origins.slice(from, from + put.length),
    )
    const [back, forth] = slides(this.text, { at, removed, put })
    this.text = this.text.slice(0, at) + put + this.text.slice(at + removed)
    this.places = this.places.map((places, i) => {
      const now = new Set()
      for (const place of places) {
        if (place + (this.lengths[i] ?? 0) <= at + forth) now.add(place)
        if (place >= at + removed - back) now.add(place + put.length - removed)
      }
      return now
    })
  }

  /**
   * @param {Span} span
   * @param {number} to
   */
  #move({ start, end }, to) {
    const words = this.text.slice(start, end)
    const origins = this.origins.slice(start, end)
    const inside = this.#inside({ start, end })
    const target = to > start ? to - (end - start) : to
    this.#splice({ at: start, removed: end - start, put: "" })
    this.#splice({ at: target, removed: 0, put: words })
    this.origins.set(origins, target)
    for (const [i, places] of inside.entries())
      for (const place of places) this.places[i]?.add(place - start + target)
  }

  /**
   * @param {Splice} splice
   * @param {Int32Array | null} origins of what is put in; null for new words
   */
  #putOrigins({ at, removed, put }, origins) {
    const now = new Int32Array(this.origins.length + put.length - removed).fill(-1)
    now.set(this.origins.subarray(0, at))
    now.set(this.origins.subarray(at + removed), at + put.length)
    if (origins !== null) now.set(origins, at)
    this.origins = now
  }

  /**
   * The places of each stretch that lie inside a span.
   * @param {Span} span
   */
  #inside({ start, end }) {
    return this.places.map((places, i) =>
      [...places].filter((place) => place >= start && place + (this.lengths[i] ?? 0) <= end),
    )
  }
}

/**
 * Random stretches of one to twelve words, whole sentences among them.
 * @param {string} text
 * @param {number} count
 * @param {Random} random
 * @returns {Span[]}
 */
export function stretches(text, count, random) {
  const words = [...text.matchAll(/\S+/gu)]
  return Array.from({ length: count }, () => {
    const first = random(words.length)
    const last = Math.min(words.length - 1, first + random(random(3) === 0 ? 12 : 4))
    const [from, to] = [words[first], words[last]]
    return { start: from?.index ?? 0, end: (to?.index ?? 0) + (to?.[0].length ?? 0) }
  })
}

/**
 * @param {string} text
 * @param {Random} random
 * @returns {Splice}
 */
function wordCorrected(text, random) {
  const word = wordAt(text, random(text.length))
  const other = wordAt(text, random(text.length))
  const put = text.slice(other.start, other.end)
  switch (random(3)) {
    case 0:
      return { at: word.start, removed: 0, put: `${put} ` }
    case 1:
      return { at: word.start, removed: word.end - word.start, put: "" }
    default:
      return { at: word.start, removed: word.end - word.start, put }
  }
}

/**
 * The word at or behind a place, without white space.
 * @param {string} text
 * @param {number} at
 * @returns {Span}
 */
function wordAt(text, at) {
  let start = at
  while (start > 0 && !isSpace(text, start - 1)) start--
  while (start < text.length && isSpace(text, start)) start++
  let end = start
  while (end < text.length && !isSpace(text, end)) end++
  return { start, end }
}

/**
 * The line at a place, with the white space behind it.
 * @param {string} text
 * @param {number} at
 * @returns {Span}
 */
function paragraphAt(text, at) {
  const start = at === 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1
  let end = text.indexOf("\n", at)
  if (end < 0) end = text.length
  while (end < text.length && isSpace(text, end)) end++
  return { start, end }
}

/**
 * @param {string} text
 * @param {number} at
 */
function isSpace(text, at) {
  return /\s/u.test(text.charAt(at))
}

/**
 * Without what is put back as it was.
 * @param {string} text
 * @param {Splice} splice
 * @returns {Splice}
 */
function trimmed(text, { at, removed, put }) {
  let [head, tail] = [0, 0]
  const least = Math.min(removed, put.length)
  while (head < least && text[at + head] === put[head]) head++
  while (tail < least - head && text[at + removed - 1 - tail] === put[put.length - 1 - tail]) tail++
  return {
    at: at + head,
    removed: removed - head - tail,
    put: put.slice(head, put.length - tail),
  }
}

/**
 * How far a pure insertion or deletion can be slid back and forth with the same result.
 * @param {string} text
 * @param {Splice} splice
 * @returns {[back: number, forth: number]}
 */
function slides(text, { at, removed, put }) {
  if (removed > 0 && put !== "") return [0, 0]
  const words = removed > 0 ? text.slice(at, at + removed) : put
  const behind = at + removed
  let [back, forth] = [0, 0]
  const { length } = words
  while (
    back < at &&
    text[at - 1 - back] ===
      (back < length ? words[length - 1 - back] : text[at - 1 - back + length])
  )
    back++
  while (
    behind + forth < text.length &&
    text[behind + forth] === (forth < length ? words[forth] : text[behind + forth - length])
  )
    forth++
  return length === 0 ? [0, 0] : [back, forth]
}
