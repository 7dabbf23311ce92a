/** How words and paragraphs look in the Word file: `w:rPr` and `w:pPr`, in the order that the schema asks for. */
import type { Block, BlockKind } from "@variorum/collation"
import type { Atom, Look } from "./atoms.js"
import { isRightToLeft, languageMarkup } from "./language.js"
import { element, type Markup } from "./markup.js"

const LOOKS: readonly (readonly [Look, readonly Markup[]])[] = [
  ["strong", [element("w:b"), element("w:bCs")]],
  ["emphasis", [element("w:i"), element("w:iCs")]],
  ["small-capitals", [element("w:smallCaps")]],
  ["struck", [element("w:strike")]],
  ["underline", [element("w:u", { "w:val": "single" })]],
]

const HEIGHTS = [
  ["superscript", element("w:vertAlign", { "w:val": "superscript" })],
  ["subscript", element("w:vertAlign", { "w:val": "subscript" })],
] as const

/** What `w:rPr` holds for an atom. `language`: only where it is another than the file's. */
export function lookOf(atom: Atom, language: string | null, isRtl: boolean): readonly Markup[] {
  const has = new Set(atom.look)
  return [
    ...(atom.kind === "speaker" ? [element("w:rStyle", { "w:val": "Speaker" })] : []),
    ...LOOKS.flatMap(([look, markup]) => (has.has(look) ? markup : [])),
    ...HEIGHTS.filter(([look]) => has.has(look))
      .slice(0, 1)
      .map(([, markup]) => markup),
    ...(isRtl ? [element("w:rtl")] : []),
    ...(language === null ? [] : [languageMarkup(language)]),
  ]
}

const STYLES: Readonly<Record<BlockKind, string | null>> = {
  paragraph: null,
  heading: "Heading1",
  item: "ListParagraph",
  line: "Verse",
  turn: "Turn",
  cell: null,
}

/** A list item whose words begin with its own number or sign is given no second one. */
const OWN_NUMBER = /^\s*(?:[(]?(?:\p{N}{1,4}|\p{L}|[ivxlc]{1,7})[.)]|[-–—•*·])\s/iu

/** Numbering instances of `numbering.xml`: a bullet, and no sign at all. */
export const BULLET = "1"
export const NO_SIGN = "2"

/** What `w:pPr` holds for a block of a text in a language, without the paragraph mark's own. */
export function paragraphLook(
  block: Block,
  text: string,
  language: string | null,
): readonly Markup[] {
  const style = STYLES[block.kind]
  const words = text.slice(block.span.start, Math.min(block.span.end, block.span.start + 20))
  const number = OWN_NUMBER.test(words) ? NO_SIGN : BULLET
  return [
    ...(style === null ? [] : [element("w:pStyle", { "w:val": style })]),
    ...(block.kind === "item"
      ? [
          element(
            "w:numPr",
            {},
            element("w:ilvl", { "w:val": "0" }),
            element("w:numId", { "w:val": number }),
          ),
        ]
      : []),
    ...(isRightToLeft(language) ? [element("w:bidi")] : []),
  ]
}
