/** What people say, each where it belongs in the text of the base; what belongs nowhere for certain, apart. */
import type { Collation, Span } from "@variorum/collation"
import {
  type AnchoredWords,
  judge,
  type Judgement,
  type Layer,
  type Note,
  type NotePlace,
  parseBody,
  placeNotes,
} from "@variorum/layers"
import type { Piece } from "../apparatus/pieces.js"
import { command, escaped } from "./escape.js"

/** One remark as LaTeX. */
export interface Remark {
  /** Where in the base it stands: behind these words. Null for words of another witness. */
  readonly span: Span | null
  readonly text: string
}

export interface Remarks {
  readonly of: ReadonlyMap<Piece, readonly Remark[]>
  /** Those that stand nowhere in the text: on a whole witness, doubtful, lost. */
  readonly apart: readonly string[]
}

export function remarksOn(
  collation: Collation,
  pieces: readonly Piece[],
  said: { readonly layers?: readonly Layer[]; readonly judgements?: readonly Judgement[] },
): Remarks {
  const of = new Map<Piece, Remark[]>()
  const apart: string[] = []
  const put = (places: readonly NotePlace[], text: string) => {
    const place = places.find(({ witness }) => witness === collation.base) ?? places[0]
    const piece = place === undefined ? undefined : pieceAt(pieces, place)
    if (place === undefined || piece === undefined) return void apart.push(text)
    const span = place.witness === collation.base ? place.span : null
    of.set(piece, [...(of.get(piece) ?? []), { span, text }])
  }
  const { layers = [], judgements = [] } = said
  const labels = new Map(layers.map(({ id, label }) => [id, label]))
  for (const { note, layer, placement } of placeNotes(collation, layers))
    put("places" in placement ? placement.places : [], noteText(note, labels.get(layer) ?? ""))
  const { hung, doubtful, lost } = judge(collation, judgements)
  for (const { judgement, passage, segment } of hung) {
    const piece = pieces.find(
      (one) =>
        one.passage.id === passage && (segment === null ? !one.isShared : one.index === segment),
    )
    if (piece === undefined) apart.push(judgementText(judgement))
    else of.set(piece, [...(of.get(piece) ?? []), { span: null, text: judgementText(judgement) }])
  }
  for (const { judgement } of [...doubtful, ...lost])
    apart.push(quotations(judgement.target.quotations) + judgementText(judgement))
  return { of, apart }
}

/** The piece in which a stretch of a witness ends, or that stands where it is empty. */
function pieceAt(pieces: readonly Piece[], { witness, span }: NotePlace): Piece | undefined {
  const at = Math.max(span.start, span.end - 1)
  return (
    pieces.find(({ stretches }) => {
      const stretch = stretches[witness] ?? null
      return stretch !== null && stretch.start <= at && at < stretch.end
    }) ?? pieces.findLast(({ stretches }) => (stretches[witness] ?? null) !== null)
  )
}

function noteText(note: Note, layer: string): string {
  const { target } = note
  const quoted = target.kind === "words" ? [] : "words" in target ? target.words : []
  return `${command("textsc", escaped(layer))}, ${escaped(note.creator)}: ${quotations(quoted)}${bodyText(note.body)}`
}

function judgementText({ creator, body }: Judgement): string {
  const says = [body.change, body.weight, body.class].filter((one) => one !== undefined)
  return `${escaped(creator)} ${command("textit", `judges: ${says.join(", ")}`)}. ${bodyText(body.reason)}`
}

function quotations(quoted: readonly AnchoredWords[]): string {
  return quoted
    .filter(({ quotation }) => quotation.exact.trim() !== "")
    .map(
      ({ witness, quotation }) =>
        `“${escaped(shortened(quotation.exact.trim()))}” ${command("textit", escaped(witness))}. `,
    )
    .join("")
}

const LONGEST_QUOTED = 80

function shortened(words: string): string {
  const signs = [...words]
  return signs.length <= LONGEST_QUOTED ? words : `${signs.slice(0, LONGEST_QUOTED).join("")} …`
}

/** Paragraphs and lists of a note, one behind the other: a footnote is one paragraph. */
function bodyText(body: string): string {
  return parseBody(body)
    .map((block) => {
      const lines = block.kind === "paragraph" ? [block.pieces] : block.items
      return lines
        .map((pieces) =>
          pieces
            .map(({ text, isEmphasised }) =>
              isEmphasised ? command("emph", escaped(text)) : escaped(text),
            )
            .join(""),
        )
        .join(" — ")
    })
    .join(" ")
}
