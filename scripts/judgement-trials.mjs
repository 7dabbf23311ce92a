import { seededBy } from "./bench-seeded.mjs"
import { Corrected } from "./notes-corrections.mjs"
import { emptyTally } from "./notes-trials.mjs"

/**
 * How well judgements are found again: two texts are compared, every change is judged, the texts are corrected at
 * random and compared again. A judgement must hang on the change that it was about, or say that it is not sure.
 */

/** @typedef {{ name: string, before: string, after: string }} JudgedPair */
/** @typedef {import("@variorum/layers").Judgement} Judgement */
/** @typedef {import("@variorum/collation").Collation} Collation */
/** @typedef {{ start: number, end: number }} Span */

/**
 * @typedef {Pick<typeof import("@variorum/layers"), "judge" | "makeJudgement"> &
 *   Pick<typeof import("@variorum/collation"), "collate" | "witness">} Judging
 */

/** Judgements are looked at after each correction of a run; runs are of these lengths in turn. */
const RUNS = [1, 2, 5, 20]
/** So many judgements of a pair are looked at, whole passages and changes in them alike. */
const MOST = 40

/**
 * Corrects the two texts so many times, now the one and now the other, in runs that each begin with the texts as they
 * were.
 * @param {Judging} library
 * @param {JudgedPair} pair
 * @param {number} corrections
 */
export function tryJudgements(library, pair, corrections) {
  const random = seededBy(`judgements ${pair.name}`)
  const tally = emptyTally()
  for (let done = 0, run = 0; done < corrections; run++) {
    const judgements = judgementsOn(library, compared(library, pair.before, pair.after), random)
    const texts = [
      correctedOf(pair.before, judgements, "D"),
      correctedOf(pair.after, judgements, "F"),
    ]
    const length = Math.min(RUNS[run % RUNS.length] ?? 1, corrections - done)
    for (let step = 0; step < length; step++) {
      texts[random(2)]?.corrected.correct(random)
      const [before, after] = texts.map(({ corrected }) => corrected.text)
      const collation = compared(library, before ?? "", after ?? "")
      count(pair.name, library.judge(collation, judgements), collation, texts, tally)
    }
    done += length
  }
  return tally
}

/**
 * @param {Judging} library
 * @param {string} before
 * @param {string} after
 */
function compared({ collate, witness }, before, after) {
  return collate([witness({ siglum: "D", text: before }), witness({ siglum: "F", text: after })])
}

/**
 * @param {Judging} library
 * @param {Collation} collation
 * @param {(below: number) => number} random
 */
function judgementsOn({ makeJudgement }, collation, random) {
  const places = collation.passages.flatMap(({ id, change, segments }) =>
    change === "same"
      ? []
      : [
          { passage: id },
          ...segments.flatMap((one, segment) =>
            one.class === null ? [] : [{ passage: id, segment }],
          ),
        ],
  )
  const judge = { creator: "a reader", created: "2026-11-22T14:00:00Z" }
  const chosen = Array.from({ length: Math.min(MOST, places.length) }, () =>
    places.splice(random(places.length), 1),
  ).flat()
  return chosen
    .map((place) => makeJudgement(collation, place, judge, { weight: "noise", reason: "" }))
    .filter(({ target }) => target.quotations.length > 0)
}

/**
 * One of the texts on its way, with the stretch of each quotation of it.
 * @typedef {{ corrected: Corrected, stretches: Map<object, number> }} Text
 */

/**
 * @param {string} text
 * @param {readonly Judgement[]} judgements
 * @param {string} siglum
 * @returns {Text}
 */
function correctedOf(text, judgements, siglum) {
  const quoted = judgements
    .flatMap(({ target }) => target.quotations)
    .filter(({ witness }) => witness === siglum)
  const spans = quoted.map(({ quotation: { start, exact } }) => ({
    start,
    end: start + exact.length,
  }))
  return {
    corrected: new Corrected(text, spans),
    stretches: new Map(quoted.map((one, i) => [one, i])),
  }
}

/**
 * @param {string} name
 * @param {import("@variorum/layers").Judged} judged
 * @param {Collation} collation
 * @param {readonly Text[]} texts
 * @param {ReturnType<typeof emptyTally>} tally
 */
function count(name, { hung, doubtful, lost }, collation, texts, tally) {
  tally.corrections++
  tally.notes += hung.length + doubtful.length + lost.length
  tally.placed += hung.length
  tally.doubtful += doubtful.length
  tally.lost += lost.length
  for (const { judgement, passage, segment } of hung) {
    const place = { passage, segment }
    if (isAbout(judgement, place, collation, texts)) tally.right++
    else
      tally.wrong.push(
        `${name}: ${JSON.stringify(judgement.target)} hangs on ${JSON.stringify(place)}`,
      )
  }
  const all = placesIn(collation)
  const found = new Set(hung.map(({ judgement }) => judgement))
  for (const judgement of [...hung, ...doubtful, ...lost].map((one) => one.judgement)) {
    if (!all.some((place) => isAsItWas(judgement, place, collation, texts))) continue
    tally.there++
    if (found.has(judgement)) tally.rightThere++
  }
}

/** @typedef {{ passage: string, segment: number | null }} Place */

/**
 * @param {Collation} collation
 * @returns {Place[]}
 */
function placesIn({ passages }) {
  return passages.flatMap(({ id, change, segments }) =>
    change === "same"
      ? []
      : [
          { passage: id, segment: null },
          ...segments.flatMap((one, segment) =>
            one.class === null ? [] : [{ passage: id, segment }],
          ),
        ],
  )
}

/**
 * Where a change stands in one of the texts, without white space; null where it has nothing there.
 * @param {Collation} collation
 * @param {Place} place
 * @param {number} side
 * @returns {Span | null}
 */
function spanOf({ passages, witnesses }, place, side) {
  const passage = passages.find(({ id }) => id === place.passage)
  const reading =
    place.segment === null ? undefined : passage?.segments[place.segment]?.readings[side]
  const span =
    place.segment === null
      ? passage?.spans[side]
      : reading?.kind === "nothing"
        ? null
        : reading?.span
  if (span === null || span === undefined) return null
  const words = witnesses[side]?.text.slice(span.start, span.end) ?? ""
  if (words.trim() === "") return null
  return {
    start: span.start + words.length - words.trimStart().length,
    end: span.end - words.length + words.trimEnd().length,
  }
}

/**
 * True where a judgement hangs on its own change: on each side that it quotes there is half at least of what is left of
 * a sentence that it quoted (of a change within a passage: all of it, in its order), and on the others nothing.
 * @param {Judgement} judgement
 * @param {Place} place
 * @param {Collation} collation
 * @param {readonly Text[]} texts
 */
function isAbout(judgement, place, collation, texts) {
  return texts.every(({ corrected, stretches }, side) => {
    const span = spanOf(collation, place, side)
    const own = judgement.target.quotations.filter((one) => stretches.has(one))
    if (own.length === 0 || span === null) return own.length === 0 && span === null
    const indices = own.map((one) => stretches.get(one) ?? 0)
    if (place.segment !== null) return indices.every((i) => corrected.isTrue(i, span.start))
    const letters = corrected.origins.subarray(span.start, span.end)
    return indices.some((i) => {
      const quoted = corrected.spans[i] ?? { start: 0, end: 0 }
      return 2 * comingFrom(letters, quoted) >= comingFrom(corrected.origins, quoted)
    })
  })
}

/**
 * How many letters of a stretch are among some letters; of a doubled paragraph each once.
 * @param {Int32Array} origins
 * @param {Span} stretch
 */
function comingFrom(origins, { start, end }) {
  return new Set(origins.filter((origin) => origin >= start && origin < end)).size
}

/**
 * True where a change has just the words that were judged, unbroken, where they truly stand.
 * @param {Judgement} judgement
 * @param {Place} place
 * @param {Collation} collation
 * @param {readonly Text[]} texts
 */
function isAsItWas(judgement, place, collation, texts) {
  if ((judgement.target.segment === undefined) !== (place.segment === null)) return false
  return texts.every(({ corrected, stretches }, side) => {
    const span = spanOf(collation, place, side)
    const own = judgement.target.quotations.filter((one) => stretches.has(one))
    if (own.length === 0 || span === null) return own.length === 0 && span === null
    const places = own.map((one) => corrected.places[stretches.get(one) ?? 0] ?? new Set())
    const ends = own.map(
      (one, i) => Math.max(-1, ...(places[i] ?? [])) + one.quotation.exact.length,
    )
    return (places[0]?.has(span.start) ?? false) && ends.at(-1) === span.end
  })
}
