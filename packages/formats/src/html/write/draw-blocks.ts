import type { CellBlock, ChangeKind, Phrases, Piece, Stretch } from "@variorum/views"
import type { Witness } from "@variorum/collation"
import { type Content, html, type Markup, NOTHING } from "./markup.js"

/** What a page is drawn with. */
export interface Page {
  readonly phrases: Phrases
  /** The two texts. */
  readonly witnesses: readonly [Witness, Witness]
  /** Identifiers that the page has already. */
  readonly taken: Set<string>
  /** What stands behind the words of a passage: numbers of notes. */
  readonly behind: (passage: string) => Content
}

/** Blocks one under the other; cells of one row of a table stand beside each other. */
export function drawBlocks(page: Page, blocks: readonly CellBlock[]): readonly Markup[] {
  const drawn: Markup[] = []
  for (let i = 0; i < blocks.length; ) {
    let end = i + 1
    if (blocks[i]!.kind !== "cell") drawn.push(drawBlock(page, blocks[i]!))
    else {
      while (blocks[end]?.kind === "cell") end++
      drawn.push(drawTable(page, blocks.slice(i, end)))
    }
    i = end
  }
  return drawn
}

function drawBlock(page: Page, block: CellBlock): Markup {
  const words = html`${speaker(page, block)}${drawStretches(page, block)}`
  const language = page.witnesses[1].language ?? page.witnesses[0].language ?? ""
  const classes = [
    block.kind,
    ...(block.lined ? ["lined"] : []),
    ...(block.continues ? ["continues"] : []),
  ]
  if (block.kind === "heading")
    return html`<h2 class="${classes.join(" ")}" dir="auto" lang="${language}">${words}</h2>`
  return html`<p class="${classes.join(" ")}" dir="auto" lang="${language}">${words}</p>`
}

function drawTable(page: Page, cells: readonly CellBlock[]): Markup {
  const rows = [...new Set(cells.map(({ row }) => row))]
  const columns = Math.max(...cells.map(({ columns: count }) => count ?? 1))
  const drawn = rows.map((row) => {
    const own = cells.filter((cell) => cell.row === row)
    const places = Array.from({ length: columns }, (_, column) =>
      own.filter((cell) => (cell.column ?? 0) === column),
    )
    return html`<tr>${places.map((some) => html`<td dir="auto">${some.map((cell) => drawStretches(page, cell))}</td>`)}</tr>`
  })
  return html`<table>${drawn}</table>`
}

function speaker({ phrases, witnesses }: Page, block: CellBlock): Markup {
  if (block.speaker === null || block.continues) return NOTHING
  const other =
    block.otherSpeaker === null
      ? ""
      : ` ${phrases.otherSpeaker(phrases.nameOf(witnesses[0], 0), block.otherSpeaker)}`
  return html`<span class="speaker"><bdi>${block.speaker}</bdi>${other}</span> `
}

function drawStretches(page: Page, { stretches }: CellBlock): readonly Markup[] {
  return stretches.map((stretch) => drawStretch(page, stretch))
}

/** What one passage gives to a block; a changed one is an element of its own, with its identifier. */
function drawStretch(page: Page, stretch: Stretch): Markup {
  const pieces = stretch.pieces.map((piece) => drawPiece(page, stretch, piece))
  const behind = isTaken(page, `notes-${stretch.passage}`) ? NOTHING : page.behind(stretch.passage)
  if (stretch.change === "same") return html`${pieces}${behind}`
  const { spoken } = page.phrases
  const { change } = stretch
  const opening =
    change === "unattested" ? spoken.unattested(lacking(page, stretch)) : spoken[change]
  const isHeard = change === "unattested" || change === "moved"
  return html`<span class="change ${change}" part="change" data-change="${change}"${idOf(page, stretch.passage)}>${isHeard ? unseen(opening) : ""}${pieces}${isHeard ? unseen(spoken.end[change]) : ""}${behind}</span>`
}

/** The first element of a change has its identifier. */
export function idOf(page: Page, passage: string): Markup {
  return isTaken(page, passage) ? NOTHING : html` id="${passage}"`
}

function isTaken({ taken }: Page, id: string): boolean {
  const isKnown = taken.has(id)
  taken.add(id)
  return isKnown
}

function lacking({ phrases, witnesses }: Page, { pieces }: Stretch): string {
  const known = pieces.find(({ kind }) => kind === "unattested")
  const side = known === undefined || isOf(witnesses[1], known) ? 0 : 1
  return phrases.nameOf(witnesses[side], side)
}

function isOf({ text }: Witness, { start, text: words }: Piece): boolean {
  return text.startsWith(words, start)
}

/** Words that are heard and not seen. */
function unseen(words: string): Markup {
  return html`<span class="unseen" dir="ltr">${words}</span>`
}

/** Deletions and additions are native elements; what is not the writer's, and what nobody can confirm, is neither. */
function drawPiece(page: Page, stretch: Stretch, piece: Piece): Markup {
  const { spoken } = page.phrases
  const words = looks(piece)
  const sign = signOf(piece)
  if (piece.kind === "deleted" || (piece.kind === "kept" && stretch.phrase === "left"))
    return html`<del>${unseen(spoken.deleted)}${words}${unseen(spoken.end.deleted)}</del>${sign}`
  if (piece.kind === "added" || (piece.kind === "kept" && stretch.phrase === "arrived"))
    return html`<ins>${unseen(spoken.added)}${words}${unseen(spoken.end.added)}</ins>${sign}`
  if (piece.kind === "kept") return html`${words}${sign}`
  if (piece.kind === "unattested" && stretch.change === "unattested") return words
  if (piece.kind !== "unattested") return html`<span class="${piece.kind}">${words}</span>${sign}`
  const name = lacking(page, { ...stretch, pieces: [piece] })
  return html`<span class="change unattested" part="change" data-change="unattested">${unseen(spoken.unattested(name))}${words}${unseen(spoken.end.unattested)}</span>`
}

const TAGS: Readonly<Partial<Record<Piece["marks"][number], (words: Content) => Markup>>> = {
  emphasis: (words) => html`<em>${words}</em>`,
  strong: (words) => html`<strong>${words}</strong>`,
  underline: (words) => html`<u>${words}</u>`,
  superscript: (words) => html`<sup>${words}</sup>`,
  subscript: (words) => html`<sub>${words}</sub>`,
}

/** Words as they look in their text. */
export function looks({ text, marks }: Piece): Markup {
  return marks.reduce(
    (words, mark) => TAGS[mark]?.(words) ?? html`<span class="${mark}">${words}</span>`,
    html`${text}`,
  )
}

/** What the eye cannot see, and what is to be said of a piece, in small letters behind it. */
function signOf({ unseen: names, remark }: Piece): Markup {
  const says = [names, remark].filter((words) => words !== "").join(", ")
  return says === "" ? NOTHING : html` <small class="remark">${says}</small>`
}

/** The signs of the kinds, for those who see no colour. */
export const SIGNS: Readonly<Record<ChangeKind, string>> = {
  deleted: "−",
  added: "+",
  reworded: "≈",
  moved: "↕",
  unattested: "…",
}
