/**
 * A comparison as a critical edition in LaTeX, for lualatex and reledmac.
 *
 *   \pstart{} We have expelled \edtext{party members}{\lemma{party members}\Afootnote{Communists \textit{M}}} … \pend
 *
 * The base is the text; readings are footnotes of the first series, what people say those of the second.
 */
import type { Block, Collation, Reading, Segment, Span } from "@variorum/collation"
import { baseBlocks, type Piece, piecesOf } from "../apparatus/pieces.js"
import type { Outgoing } from "../outgoing.js"
import { annotated, Entries, lemma } from "./entries.js"
import { command, escaped } from "./escape.js"
import { looked } from "./look.js"
import { preamble } from "./preamble.js"
import { type Remark, remarksOn } from "./remarks.js"

/** The whole document; the same input gives the same letters. */
export function writeLatex(outgoing: Outgoing): string {
  const { collation, edition } = outgoing
  const pieces = piecesOf(collation, (segment) => isShared(collation, segment))
  const remarks = remarksOn(collation, pieces, edition)
  const writer = new TextWriter(collation)
  const contents = baseBlocks(collation).map(() => "")
  for (const piece of pieces)
    contents[piece.block] += writer.piece(piece, remarks.of.get(piece) ?? [])
  const apart = remarks.apart.map((text) => `\\item{}${text}`)
  return [
    preamble(outgoing),
    "\\beginnumbering",
    ...paragraphs(baseBlocks(collation), contents),
    "\\endnumbering",
    ...(apart.length === 0 ? [] : ["\\begin{itemize}", ...apart, "\\end{itemize}"]),
    "\\end{document}",
    "",
  ].join("\n")
}

function isShared({ witnesses }: Collation, { class: kind, readings }: Segment): boolean {
  const words = readings.map((reading, i) =>
    reading.kind === "nothing"
      ? ""
      : witnesses[i]!.text.slice(reading.span.start, reading.span.end),
  )
  return (
    kind === null &&
    readings.every((reading) => reading.kind === readings[0]!.kind) &&
    words.every((one) => one === words[0])
  )
}

class TextWriter {
  readonly #collation: Collation
  readonly #entries: Entries

  constructor(collation: Collation) {
    this.#collation = collation
    this.#entries = new Entries(collation)
  }

  piece(piece: Piece, remarks: readonly Remark[]): string {
    const base = this.#collation.witnesses[this.#collation.base]!
    const stretch = piece.stretches[this.#collation.base] ?? null
    if (piece.isShared) return stretch === null ? "" : this.#shared(stretch, remarks)
    const content = stretch === null ? "" : looked(base, stretch)
    const readings = this.#entries.readings(piece)
    const said = [
      ...(readings === "" ? [] : [{ series: "A" as const, text: readings }]),
      ...remarks.map(({ text }) => ({ series: "B" as const, text })),
    ]
    const place = stretch ?? emptySpan(piece.segment.readings[this.#collation.base]!)
    // A space at an end would stand inside the entry.
    const [, before = "", , after = ""] = /^(\s*)(.*?)(\s*)$/su.exec(content) ?? []
    const core = content.trim()
    const space = core === "" ? content : after
    const labels = this.#entries.labels(piece)
    return (
      (core === "" ? "" : before) + labels + annotated(core, lemma(base.text, place), said) + space
    )
  }

  /** Words on which all agree, with remarks behind the words they are about. */
  #shared(stretch: Span, remarks: readonly Remark[]): string {
    const base = this.#collation.witnesses[this.#collation.base]!
    const sorted = remarks
      .map(({ span, text }) => ({ span: span ?? stretch, text }))
      .toSorted((one, other) => one.span.end - other.span.end)
    let [out, at] = ["", stretch.start]
    for (const { span, text } of sorted) {
      const end = Math.min(Math.max(span.end, at), stretch.end)
      out +=
        looked(base, { start: at, end }) +
        annotated("", lemma(base.text, span), [{ series: "B", text }])
      at = end
    }
    return out + looked(base, { start: at, end: stretch.end })
  }
}

function emptySpan(reading: Reading): Span {
  const at = reading.kind === "nothing" ? reading.at : reading.span.start
  return { start: at, end: at }
}

/** Numbered paragraphs: of a table a row each, of verse a line each. */
function paragraphs(blocks: readonly Block[], contents: readonly string[]): string[] {
  const lines: string[] = []
  for (const [i, block] of blocks.entries()) {
    const content = contents[i]!.trim()
    const before = blocks[i - 1]
    const isSameRow = block.kind === "cell" && before?.kind === "cell" && before.row === block.row
    if (isSameRow) lines[lines.length - 1] += `\\enspace\\textbar\\enspace ${content}`
    else lines.push(`${opening(block)}${content}`)
  }
  return lines.map((line) => `\\pstart{}${line === "" ? "\\strut" : line}\n\\pend`)
}

function opening({ kind, speaker, editorial }: Block): string {
  const who =
    speaker === undefined || speaker === "" ? "" : `${command("textsc", escaped(speaker))}: `
  switch (kind) {
    case "heading":
      return editorial === true ? "\\noindent\\itshape " : "\\noindent\\bfseries "
    case "item":
      return "\\noindent\\leftskip=2em "
    case "line":
    case "cell":
      return "\\noindent\\hangindent=2em "
    default:
      return who
  }
}
