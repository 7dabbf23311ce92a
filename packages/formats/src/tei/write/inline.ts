/** The words of a witness as TEI: how they look, what an editor or a later hand did, and the points that stand among them. */
import type { Intervention, Mark, Revision, Span, Witness } from "@variorum/collation"
import { type Identifiers, pointer } from "./identifiers.js"
import { xmlText } from "../../xml/characters.js"
import { element } from "./markup.js"

/** Something without words at a place in a witness: a milestone, an anchor. */
export interface Point {
  readonly at: number
  /** True for what closes a stretch: it stands before whatever begins at the same place. */
  readonly isEnd: boolean
  readonly markup: string
}

/** Stretches of one kind, none of which overlaps another. */
type Level = readonly (Span & { readonly wrap: (content: string) => string })[]

const LOOKS: Readonly<Record<Exclude<Mark["kind"], "unclear">, string>> = {
  emphasis: "italic",
  strong: "bold",
  underline: "underline",
  superscript: "superscript",
  subscript: "subscript",
  "small-capitals": "small-caps",
}

/** One witness's text, a stretch at a time. */
export class Inline {
  readonly #text: string
  readonly #levels: readonly Level[]
  readonly #losses: Level

  constructor(witness: Witness, identifiers: Identifiers) {
    const { text, revisions, interventions, marks } = witness
    const revised = (kind: Revision["kind"]) =>
      revisions.filter((one) => one.kind === kind).map((one) => revision(one, identifiers))
    const kinds = [...new Set(marks.map(({ kind }) => kind))].sort()
    const isLoss = ({ kind }: Intervention) => kind === "loss" || kind === "report"
    const rest = interventions.filter((one) => !isLoss(one)).map(intervention)
    this.#text = text
    this.#losses = apart(interventions.filter(isLoss).map(loss))
    this.#levels = [
      apart(revised("add")),
      apart(revised("del")),
      this.#losses,
      apart(rest),
      ...kinds.map((kind) => apart(marks.filter((one) => one.kind === kind).map(mark))),
    ]
  }

  /** The words of a stretch and the points in it, which are in text order. */
  markup({ start, end }: Span, points: readonly Point[]): string {
    const rest = [...points]
    const out = this.#level(0, start, end, rest)
    return out + rest.map((point) => point.markup).join("")
  }

  #level(index: number, from: number, to: number, points: Point[]): string {
    const level = this.#levels[index]
    if (level === undefined) return this.#words(from, to, points)
    let [out, at] = ["", from]
    for (let i = firstEndingBehind(level, from); i < level.length; i++) {
      const { start, end, wrap } = level[i]!
      if (start >= to) break
      const [first, last] = [Math.max(start, from), Math.min(end, to)]
      if (first >= last) continue
      out += this.#level(index + 1, at, first, points)
      // Nothing but words may stand in the description of a gap.
      if (level === this.#losses) out += taken(points, last) + wrap(this.#words(first, last, []))
      else out += wrap(this.#level(index + 1, first, last, points))
      at = last
    }
    return out + this.#level(index + 1, at, to, points)
  }

  #words(from: number, to: number, points: Point[]): string {
    let [out, at] = ["", from]
    while (points[0] !== undefined && points[0].at < to) {
      const until = Math.max(at, points[0].at)
      out += xmlText(this.#text.slice(at, until)) + points.shift()!.markup
      at = until
    }
    return out + xmlText(this.#text.slice(at, to))
  }
}

/** Takes the points before a place out of the list. */
function taken(points: Point[], before: number): string {
  let out = ""
  while (points[0] !== undefined && points[0].at < before) out += points.shift()!.markup
  return out
}

function revision({ kind, span, hand, seq }: Revision, identifiers: Identifiers): Level[number] {
  const attributes = {
    hand: hand === undefined ? undefined : pointer(identifiers.of("hand", hand)),
    seq: seq === undefined ? undefined : String(seq),
  }
  return { ...span, wrap: (content) => element(kind, attributes, content) }
}

function loss({ kind, span }: Intervention): Level[number] {
  const reason = kind === "loss" ? "lost" : "reported"
  return { ...span, wrap: (content) => element("gap", { reason }, element("desc", {}, content)) }
}

function intervention({ kind, span }: Intervention): Level[number] {
  const wrap = (content: string) => {
    if (kind === "omission")
      return element("ellipsis", {}, element("metamark", { function: "ellipsis" }, content))
    return kind === "insertion"
      ? element("supplied", { reason: "editorial" }, content)
      : element("stage", { type: "stenographer" }, content)
  }
  return { ...span, wrap }
}

function mark({ kind, span }: Mark): Level[number] {
  const wrap = (content: string) =>
    kind === "unclear"
      ? element("unclear", {}, content)
      : element("hi", { rend: LOOKS[kind] }, content)
  return { ...span, wrap }
}

/** The same without what an earlier one covers already. */
function apart(level: Level): Level {
  let end = 0
  return level.flatMap((one) => {
    const start = Math.max(one.start, end)
    if (start >= one.end) return []
    end = one.end
    return [{ ...one, start }]
  })
}

function firstEndingBehind(level: Level, from: number): number {
  let [low, high] = [0, level.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (level[middle]!.end > from) high = middle
    else low = middle + 1
  }
  return low
}
