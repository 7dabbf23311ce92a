/** Where the witnesses differ: `\edtext` around the base's words, and the readings of the others in a footnote. */
import type { Collation, Move, Segment, Span } from "@variorum/collation"
import type { Piece } from "../apparatus/pieces.js"
import { command, escaped } from "./escape.js"
import { looked } from "./look.js"

/** More words than these are named by the first and the last. */
const LONGEST_LEMMA = 7

/** The words a note in the margin of a stretch is about: the last before a place where the stretch is empty. */
export function lemma(text: string, { start, end }: Span): string {
  const words = text.slice(start, end).trim().split(/\s+/u)
  if (words[0] !== "")
    return words.length <= LONGEST_LEMMA
      ? escaped(words.join(" "))
      : `${escaped(words.slice(0, 2).join(" "))}~\\ldots{} ${escaped(words.slice(-2).join(" "))}`
  const before = text.slice(Math.max(0, start - 200), start).trim()
  return before === "" ? command("textit", "beginning") : escaped(before.split(/\s+/u).at(-1)!)
}

/** Words of the base with what is said about them; one with nothing said is the words. `series`: A for readings, B for notes. */
export function annotated(
  content: string,
  about: string,
  said: readonly { readonly series: "A" | "B"; readonly text: string }[],
): string {
  if (said.length === 0) return content
  const notes = said.map(({ series, text }) => command(`${series}footnote`, text)).join("")
  return `\\edtext{${content}}{\\lemma{${about}}${notes}}`
}

export class Entries {
  readonly #collation: Collation
  readonly #moves: readonly Move[]

  constructor(collation: Collation) {
    this.#collation = collation
    this.#moves = collation.moves
  }

  /** What the footnote says: the readings, what kind of difference it is where it is a slight one, and where it moved. */
  readings(piece: Piece): string {
    const { witnesses, base } = this.#collation
    const groups = new Map<string, string[]>()
    for (const [i, { siglum }] of witnesses.entries()) {
      if (i === base) continue
      const reading = this.#reading(piece, i)
      if (reading !== null)
        groups.set(reading, [...(groups.get(reading) ?? []), command("textit", escaped(siglum))])
    }
    const parts = [...groups].map(([reading, sigla]) => `${reading} ${sigla.join(" ")}`)
    const { segment } = piece
    const remark = remarkOn(segment)
    const kind = remark === null ? [] : [command("textit", `(${remark})`)]
    const own = command("textit", escaped(witnesses[base]!.siglum))
    const isUnknown = segment.readings[base]!.kind === "unknown" && segment.class === "unattested"
    const unknown = isUnknown ? [`${command("textit", "not attested in")} ${own}`] : []
    return [...parts, ...unknown, ...kind, ...this.#movesOf(piece)].join("; ")
  }

  /** Labels of the moves that end at a piece, to be set before it. */
  labels(piece: Piece): string {
    return this.#ends(piece)
      .map(({ move, end }) => command("edlabel", labelOf(move, end)))
      .join("")
  }

  /** Null where a witness has what the base has. */
  #reading({ stretches, segment, part }: Piece, witness: number): string | null {
    const { witnesses, base } = this.#collation
    const stretch = stretches[witness] ?? null
    const { kind } = segment.readings[witness]!
    if (stretch === null)
      return kind === "words" && part > 0
        ? command("textit", "see the entry before:")
        : command("textit", "not attested in")
    const { text } = witnesses[witness]!
    const own = stretches[base] ?? null
    const words = text.slice(stretch.start, stretch.end).trim()
    const ofBase = own === null ? "" : witnesses[base]!.text.slice(own.start, own.end).trim()
    const isUnknown = segment.readings[base]!.kind === "unknown"
    // Of what is unknown nobody can say that it was left out.
    if (words === "" && isUnknown) return command("textit", "nothing")
    if (words === "" && kind !== "unknown") return ofBase === "" ? null : command("textit", "om.")
    const content = looked(witnesses[witness]!, stretch).trim()
    if (words === ofBase && own !== null && content === looked(witnesses[base]!, own).trim())
      return null
    if (kind === "unknown") return `${content}${command("textit", ", not attested in")}`
    const isMore = segment.readings[base]!.kind === "nothing"
    return isMore ? `${command("textit", "add.")} ${content}` : content
  }

  #movesOf(piece: Piece): string[] {
    return this.#ends(piece).map(({ move, end }) => {
      const other = labelOf(move, end === "from" ? "to" : "from")
      const says = end === "from" ? "moved to" : "moved from"
      return `${command("textit", `${says} p.`)}~\\edpageref{${other}}, ${command("textit", "l.")}~\\edlineref{${other}}`
    })
  }

  /** The ends of moves that begin at a piece. */
  #ends({ passage, stretches }: Piece) {
    return this.#moves.flatMap((move, i) =>
      (["from", "to"] as const).flatMap((end) => {
        const place = move[end]
        const stretch = place.passage === passage.id ? (stretches[place.witness] ?? null) : null
        const isThere =
          stretch !== null && stretch.start === place.span.start && stretch.start < stretch.end
        return isThere ? [{ move: i, end }] : []
      }),
    )
  }
}

function labelOf(move: number, end: "from" | "to"): string {
  return `move${move + 1}${end}`
}

/** In words what is not plainly substantive. */
function remarkOn({ weight, class: kind, rules }: Segment): string | null {
  if (rules !== undefined) return `counted as the same: ${rules.join(", ")}`
  if (kind === null || kind === "unattested" || weight === "substantive") return null
  return weight === "none" ? kind : `${weight}: ${kind}`
}
