import type { Piece, Stretch } from "@variorum/views"
import { html, nothing } from "lit"
import { drawCover } from "../covers/covers.js"
import { type Drawing, lackingSide } from "../drawing.js"
import { withNotes, type Words } from "../notes/figures.js"
import { withVoices } from "../voice/marks.js"
import { placed } from "../writing/placed-words.js"

type Drawn = Words | typeof nothing

/**
 * Words that are heard and not seen; they are not copied either. With a direction of their own they do not decide
 * that of the paragraph (`dir="auto"`), which they may begin.
 */
export function unseen(words: string): Drawn {
  return words === "" ? nothing : html`<span class="unseen" dir="ltr">${words}</span>`
}

/** The same behind a mark: that it ends here. */
export function unseenEnd(words: string): Drawn {
  return words === "" ? nothing : html`<span class="unseen end" dir="ltr">${words}</span>`
}

/**
 * Draws one piece. Deletions and additions are native elements, so that what reads the page
 * aloud can say so; what is not the writer's, and what nobody can confirm, is neither.
 */
export function drawPiece(drawing: Drawing, stretch: Stretch, place: number): Drawn {
  const piece = stretch.pieces[place]
  if (piece === undefined) return nothing
  if (piece.cover !== undefined) {
    const isPassage = stretch.change === "deleted" || stretch.change === "added"
    return html`${drawCover(drawing.phrases, piece.cover, isPassage, drawing.uncover)}${piece.text}`
  }
  const words = marked(drawing, piece)
  if (piece.kind === "kept" && stretch.phrase !== null)
    return ofPhrase(drawing, stretch.phrase, piece)
  if (piece.kind === "kept")
    return signOf(piece) === nothing ? words : html`${words}${signOf(piece)}`
  if (piece.kind === "deleted" || piece.kind === "added")
    return changed(drawing, stretch, piece, isTight(stretch.pieces[place - 1], piece))
  if (piece.kind !== "unattested")
    return html`<span class=${piece.kind}>${words}</span>${signOf(piece)}`
  return stretch.change === "unattested" ? words : unattestedWords(drawing, piece, words)
}

/** Words of a moved phrase that came through unchanged: gone from one place, new in the other. */
function ofPhrase(drawing: Drawing, phrase: "left" | "arrived", piece: Piece): Drawn {
  const words = piece.text.trim() === "" ? piece.text : lined(drawing, piece)
  return phrase === "left"
    ? html`<del class="phrase">${words}</del>`
    : html`<ins class="phrase">${words}</ins>`
}

/** Unattested words inside a passage that both witnesses have. */
function unattestedWords(drawing: Drawing, piece: Piece, words: Drawn): Drawn {
  const { spoken, nameOf } = drawing.phrases
  const lacking = lackingSide(drawing, piece)
  const name = nameOf(drawing.witnesses[lacking], lacking)
  return html`<span class="unattested words" part="change" data-change="unattested">${unseen(spoken.unattested(name))}${words}${unseenEnd(spoken.end.unattested)}</span>`
}

/** True where new words follow the old ones with no white space between: they get a little room, so as not to read as one word. */
export function isTight(
  previous: Pick<Piece, "kind" | "text"> | undefined,
  piece: Pick<Piece, "kind" | "text">,
): boolean {
  if (previous?.kind !== "deleted" || piece.kind !== "added") return false
  return !/\s$/.test(previous.text) && !/^\s/.test(piece.text)
}

function changed(drawing: Drawing, stretch: Stretch, piece: Piece, tight: boolean): Drawn {
  const kind = piece.kind === "deleted" ? "deleted" : "added"
  const isWhole = stretch.change === "deleted" || stretch.change === "added"
  const weight = (piece.weight === "substantive" ? "" : " quiet") + (tight ? " tight" : "")
  const words = isWhole ? marked(drawing, piece) : lined(drawing, piece)
  const { spoken } = drawing.phrases
  const start = isWhole ? "" : spoken[kind]
  const end = isWhole ? "" : spoken.end[kind]
  const element =
    kind === "deleted"
      ? html`<del class=${`${isWhole ? "whole" : "words"}${weight}`}>${words}${signOf(piece)}</del>`
      : html`<ins class=${`${isWhole ? "whole" : "words"}${weight}`}>${words}${signOf(piece)}</ins>`
  return html`${unseen(start)}${element}${unseenEnd(end)}`
}

/** The words with their line; the white space around them stays in the element but gets no line. */
function lined(drawing: Drawing, piece: Piece): Drawn {
  const { text } = piece
  const words = text.trim()
  if (words === "") return html`<span class="line blank">${space(drawing, text)}</span>`
  const start = text.indexOf(words)
  const end = start + words.length
  const line = html`<span class="line">${marked(drawing, { ...piece, start: piece.start + start, text: words })}</span>`
  return html`${space(drawing, text.slice(0, start))}${line}${space(drawing, text.slice(end))}`
}

/** Names what the eye cannot see, and what is to be said of the piece, in small letters behind it. */
function signOf({ unseen: hidden, remark }: Piece): Drawn {
  const said = [hidden, remark].filter((words) => words !== "").join(", ")
  return said === "" ? nothing : html`<span class="named">${said}</span>`
}

/** Behind the end of a line that goes on in the same line, as editions print it. It is none of the words. */
const STROKE = html`<span class="stroke">/ </span>`

/** Words with what lists mark in them; in one line, where that is asked for, with a stroke for each line end. */
function drawLines(drawing: Drawing, run: Piece): Words {
  if (drawing.isInOneLine !== true) return withVoices(run, drawing.voices)
  let { start } = run
  return run.text.split(/(?<=\n\s*)(?=\S)/u).map((text) => {
    const line = withVoices({ ...run, start, text }, drawing.voices)
    start += text.length
    return html`${line}${/\n\s*$/u.test(text) ? STROKE : nothing}`
  })
}

/** White space between words. */
function space(drawing: Drawing, text: string): Words {
  return drawing.isInOneLine === true && text.includes("\n") ? html`${text}${STROKE}` : text
}

function marked(drawing: Drawing, piece: Piece): Drawn {
  let words: Drawn = withNotes(drawing, piece, (run) => drawLines(drawing, run))
  for (const mark of piece.marks) {
    if (mark === "emphasis") words = html`<em>${words}</em>`
    else if (mark === "strong") words = html`<strong>${words}</strong>`
    else if (mark === "underline") words = html`<u>${words}</u>`
    else if (mark === "superscript") words = html`<sup>${words}</sup>`
    else if (mark === "subscript") words = html`<sub>${words}</sub>`
    else if (mark === "small-capitals") words = html`<span class="small-capitals">${words}</span>`
    else words = html`<span class="unclear" title=${drawing.phrases.unclear}>${words}</span>`
  }
  return placed(drawing, piece, words)
}
