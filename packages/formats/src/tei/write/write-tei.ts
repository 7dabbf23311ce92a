/**
 * A comparison with its notes as TEI P5, valid against `tei_all`.
 *
 *   <p>Comrades, <app type="wording"><rdg wit="#A">as a result of</rdg><rdg wit="#B">during</rdg></app> the …</p>
 *
 * The elements are the blocks of the base; where a block of another witness begins, a `milestone` says so. All
 * characters in the body are the witnesses', white space too: what is left when the readings of the others are taken
 * out is the text of one, letter for letter (docs/formats/tei.md says how).
 */
import type { Collation } from "@variorum/collation"
import { baseBlocks, type Piece } from "../../apparatus/pieces.js"
import type { Outgoing } from "../../outgoing.js"
import { Apparatus, type Method } from "./apparatus.js"
import { body, type WrittenBlock } from "./body.js"
import { header, lines } from "./header.js"
import { Identifiers } from "./identifiers.js"
import { element } from "./markup.js"
import { Notes } from "./notes.js"

export interface TeiOptions {
  /** `parallel-segmentation`: the readings stand in the text. `double-end-point`: beside the text of the base. */
  readonly method: Method
}

/**
 * The whole document; the same input gives the same letters. Characters that XML cannot hold become U+FFFD, and the
 * header says which and how many.
 */
export function writeTei(outgoing: Outgoing, { method }: TeiOptions): string {
  const { collation, edition } = outgoing
  const identifiers = new Identifiers()
  const sigla = collation.witnesses.map(({ siglum }) => identifiers.fresh(siglum))
  const apparatus = new Apparatus(collation, method, sigla, identifiers)
  const notes = new Notes(collation, apparatus, sigla, identifiers, edition)
  const lists = [...notes.layers(), notes.judgements() ?? ""]
  apparatus.dealPoints()
  const text = element(
    "text",
    { "xml:lang": languageOf(collation) },
    bodyOf(collation, apparatus, identifiers),
  )
  const entries = method === "double-end-point" ? apparatus.apart : []
  const beside = [
    entries.length === 0 ? "" : element("listApp", {}, lines(entries)),
    moves(collation, apparatus),
    ...lists,
  ].filter((part) => part !== "")
  const standOff = beside.length === 0 ? "" : element("standOff", {}, lines(beside))
  const head = header(outgoing, method, sigla, identifiers)
  const root = element(
    "TEI",
    { xmlns: "http://www.tei-c.org/ns/1.0" },
    lines([head, text, standOff]),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`
}

function bodyOf(collation: Collation, apparatus: Apparatus, identifiers: Identifiers): string {
  const inBlocks = new Map<number, Piece[]>()
  for (const piece of apparatus.pieces) {
    const others = inBlocks.get(piece.block)
    if (others === undefined) inBlocks.set(piece.block, [piece])
    else others.push(piece)
  }
  const { text } = collation.witnesses[collation.base]!
  const blocks = baseBlocks(collation)
  const written = blocks.map((block, i): WrittenBlock => {
    const between = text.slice(blocks[i - 1]?.span.end ?? 0, block.span.start)
    return {
      block,
      content: (inBlocks.get(i) ?? []).map((piece) => apparatus.inText(piece)).join(""),
      isApart: between.split("\n").length > 2,
    }
  })
  return element("body", { "xml:space": "preserve" }, body(written, identifiers))
}

/** The base's language, where it is one that XML takes. */
function languageOf({ witnesses, base }: Collation): string | undefined {
  const { language } = witnesses[base]!
  return language !== undefined && /^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/u.test(language)
    ? language
    : undefined
}

/** What moved: the first entry where it left and the first where it arrived, and how sure that is. */
function moves(collation: Collation, apparatus: Apparatus): string {
  const links = collation.moves.flatMap(({ from, to, confidence }) => {
    const ends = [from, to].flatMap((place) => apparatus.entriesOfMove(place).slice(0, 1))
    const cert = String(Math.round(confidence * 100) / 100)
    return ends.length < 2 ? [] : [element("link", { type: "move", target: ends.join(" "), cert })]
  })
  return links.length === 0 ? "" : element("linkGrp", { type: "moves" }, lines(links))
}
