import type { Bin, Fate, LaidTable, Layout } from "./layout.js"
import { element, joined, type Markup } from "./markup.js"
import { EMPTY_PARAGRAPH, paragraphsOf } from "./paragraphs.js"
import type { Writing } from "./writing.js"

/** The body of `document.xml`. Between two tables, behind the last one and in every cell stands a paragraph, as Word asks. */
export function bodyOf({ between, tables }: Layout, writing: Writing): Markup {
  const content = between.flatMap((bin, i) => {
    const isNeeded = i > 0 || tables.length === 0
    const table = tables[i]
    return [
      ...(bin.pieces.length === 0 && !isNeeded ? [] : filled(bin, writing)),
      ...(table === undefined ? [] : [tableOf(table, writing)]),
    ]
  })
  return element("w:body", {}, ...content, PAGE)
}

/** A4 upright, margins of 2.5 cm, in twentieths of a point. */
const PAGE = element(
  "w:sectPr",
  {},
  element("w:pgSz", { "w:w": "11906", "w:h": "16838" }),
  element("w:pgMar", {
    "w:top": "1417",
    "w:right": "1417",
    "w:bottom": "1417",
    "w:left": "1417",
    "w:header": "708",
    "w:footer": "708",
    "w:gutter": "0",
  }),
)

/** How wide the words between the margins run, in twentieths of a point. */
const LINE_WIDTH = 9072

function filled(bin: Bin, writing: Writing): readonly Markup[] {
  const paragraphs = paragraphsOf(bin.pieces, writing)
  return paragraphs.length === 0 ? [EMPTY_PARAGRAPH] : paragraphs
}

const ROW_TRACKS: Readonly<Record<Fate, string | null>> = {
  kept: null,
  deleted: "w:del",
  added: "w:ins",
}

function tableOf({ rows }: LaidTable, writing: Writing): Markup {
  const columns = rows[0]?.cells.length ?? 1
  const width = String(Math.floor(LINE_WIDTH / columns))
  const cellWidth = element("w:tcPr", {}, element("w:tcW", { "w:w": width, "w:type": "dxa" }))
  return element(
    "w:tbl",
    {},
    element(
      "w:tblPr",
      {},
      element("w:tblStyle", { "w:val": "TableGrid" }),
      element("w:tblW", { "w:w": "0", "w:type": "auto" }),
    ),
    element(
      "w:tblGrid",
      {},
      ...Array.from({ length: columns }, () => element("w:gridCol", { "w:w": width })),
    ),
    ...rows.map(({ fate, cells }) => {
      const track = ROW_TRACKS[fate]
      const { signing, authors } = writing
      const properties =
        track === null
          ? joined([])
          : element("w:trPr", {}, element(track, signing.by(authors.change)))
      const written = cells.map((bin) => element("w:tc", {}, cellWidth, ...filled(bin, writing)))
      return element("w:tr", {}, properties, ...written)
    }),
  )
}
