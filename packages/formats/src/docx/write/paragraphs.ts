import type { Atom } from "./atoms.js"
import { languageOf } from "./language.js"
import { paragraphLook } from "./looks.js"
import { element, joined, type Markup } from "./markup.js"
import { isKept, type Piece } from "./pieces.js"
import { Runs, tracksOf } from "./runs.js"
import type { Writing } from "./writing.js"

export const EMPTY_PARAGRAPH = element("w:p")

/** The paragraphs between two tables, or of a cell. The end of the last one is neither deleted nor added. */
export function paragraphsOf(pieces: readonly Piece[], writing: Writing): readonly Markup[] {
  const { anchors } = writing
  const paragraphs: Markup[] = []
  let runs = new Runs(writing)
  pieces.forEach((piece, i) => {
    runs.addBetween(anchors.at("before", piece))
    if (!isMark(piece)) {
      runs.add(piece)
      runs.addBetween(anchors.at("after", piece))
      return
    }
    const properties = propertiesOf(piece, i === pieces.length - 1, writing)
    paragraphs.push(element("w:p", {}, properties, runs.close()), ...anchors.at("after", piece))
    runs = new Runs(writing)
  })
  return paragraphs
}

function isMark({ sides }: Piece): boolean {
  return (sides[0] ?? sides[1])!.kind === "mark"
}

function propertiesOf(piece: Piece, isLast: boolean, writing: Writing): Markup {
  const [before, after] = piece.sides.map((atom) => atom && lookOf(atom, writing))
  const { signing, authors } = writing
  const tracks = isLast ? [] : tracksOf(piece, writing)
  const mark = tracks.map(({ name, author }) => element(name, signing.by(author)))
  const isRestyled = isKept(piece) && joined(before!) !== joined(after!)
  const properties = [
    ...(after ?? before)!,
    ...(mark.length === 0 ? [] : [element("w:rPr", {}, ...mark)]),
    ...(isRestyled
      ? [
          element(
            "w:pPrChange",
            signing.by(authors.change),
            before!.length === 0 ? element("w:pPr") : element("w:pPr", {}, ...before!),
          ),
        ]
      : []),
  ]
  return properties.length === 0 ? joined([]) : element("w:pPr", {}, ...properties)
}

function lookOf({ side, block }: Atom, { witnesses }: Writing): readonly Markup[] {
  const { blocks, text, language } = witnesses[side]
  return paragraphLook(blocks[block]!, text, languageOf(language))
}
