/** `word/comments.xml`, and where in the body its comments hang. */
import { parseBody, type BodyPiece } from "@variorum/layers"
import type { Anchors } from "./anchors.js"
import type { Atom } from "./atoms.js"
import { element, joined, type Markup, text, xmlDocument } from "./markup.js"
import { NAMESPACE } from "./parts.js"
import type { Remark, RemarkText } from "./remarks.js"
import { authorName, type Signing, timeOf } from "./writing.js"

/** Hangs every remark on its words, and gives the part that holds them; null where there is none. */
export function setComments(
  remarks: readonly Remark[],
  anchors: Anchors,
  signing: Signing,
): string | null {
  if (remarks.length === 0) return null
  const comments = remarks.map((remark) => {
    const id = signing.id()
    hang(remark, id, anchors)
    return commentOf(remark, id)
  })
  return xmlDocument(element("w:comments", { "xmlns:w": NAMESPACE }, ...comments))
}

function hang({ spans }: Remark, id: string, anchors: Anchors): void {
  const own = { "w:id": id }
  const reference = element(
    "w:r",
    {},
    element("w:rPr", {}, element("w:rStyle", { "w:val": "CommentReference" })),
    element("w:commentReference", own),
  )
  const start = element("w:commentRangeStart", own)
  const end = element("w:commentRangeEnd", own)
  const stretch = anchors.stretchOf(spans)
  if (stretch !== null) {
    anchors.set("before", stretch.first, start)
    anchors.set("after", stretch.last, joined([end, reference]))
    return
  }
  const [point] = spans
  const place: Atom | null =
    point === undefined ? anchors.near(1, 0) : anchors.near(point.side, point.span.start)
  const side = place ?? anchors.near(0, 0)
  if (side !== null) anchors.set("before", side, joined([start, end, reference]))
}

function commentOf({ author, date, paragraphs }: Remark, id: string): Markup {
  const name = authorName(author)
  const content = paragraphs.flatMap(paragraphsOf)
  const [first, ...others] = content.length === 0 ? [joined([])] : content
  return element(
    "w:comment",
    { "w:id": id, "w:author": name, "w:date": timeOf(date), "w:initials": initialsOf(name) },
    commentParagraph(REFERENCE, first!),
    ...others.map((runs) => commentParagraph(runs)),
  )
}

const REFERENCE = element(
  "w:r",
  {},
  element("w:rPr", {}, element("w:rStyle", { "w:val": "CommentReference" })),
  element("w:annotationRef"),
)

function commentParagraph(...runs: readonly Markup[]): Markup {
  const properties = element("w:pPr", {}, element("w:pStyle", { "w:val": "CommentText" }))
  return element("w:p", {}, properties, ...runs)
}

/** The runs of each paragraph: who speaks, then the words; a list has a line for each of its items. */
function paragraphsOf({ text: body, lead = "" }: RemarkText): readonly Markup[] {
  const blocks = parseBody(body)
  const paragraphs = blocks.flatMap((block) =>
    block.kind === "paragraph"
      ? [block.pieces.map(runOf)]
      : block.items.map((pieces) => [plainRun("- "), ...pieces.map(runOf)]),
  )
  if (lead === "") return paragraphs.map(joined)
  const [first = [], ...others] = paragraphs
  return [[plainRun(lead), ...first], ...others].map(joined)
}

function plainRun(words: string): Markup {
  return runOf({ text: words, isEmphasised: false, link: null })
}

function runOf({ text: words, isEmphasised }: BodyPiece): Markup {
  const look = isEmphasised ? [element("w:rPr", {}, element("w:i"), element("w:iCs"))] : []
  return element(
    "w:r",
    {},
    ...look,
    ...words
      .split("\n")
      .flatMap((line, i) => [
        ...(i === 0 ? [] : [element("w:br")]),
        ...(line === "" ? [] : [element("w:t", { "xml:space": "preserve" }, text(line))]),
      ]),
  )
}

/** The first letters of a name, at most three. */
function initialsOf(name: string): string {
  return [...name.matchAll(/(?<!\p{L})\p{L}/gu)]
    .slice(0, 3)
    .map(([letter]) => letter.toUpperCase())
    .join("")
}
