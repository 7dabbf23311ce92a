import type { CellBlock, ChangeKind, Phrases, Piece, Stretch } from "@variorum/views"
import type { Witness } from "@variorum/collation"
import { type Content, markup, type Markup, NOTHING } from "./markup.js"

/** What a page is drawn with. */
export interface Page {
  readonly phrases: Phrases
  /** The two texts. */
  readonly witnesses: readonly [Witness, Witness]
  /** Identifiers that the page has already. */
  readonly taken: Set<string>
  /** Stands before the identifiers of changes. */
  readonly prefix: string
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
  const words = markup`${speaker(page, block)}${drawStretches(page, block)}`
  const language = page.witnesses[1].language ?? page.witnesses[0].language ?? ""
  const classes = [
    block.kind,
    ...(block.lined ? ["lined"] : []),
    ...(block.continues ? ["continues"] : []),
  ]
  if (block.kind === "heading")
    return markup`<h2 class="${classes.join(" ")}" dir="auto" lang="${language}">${words}</h2>`
  return markup`<p class="${classes.join(" ")}" dir="auto" lang="${language}">${words}</p>`
}

function drawTable(page: Page, cells: readonly CellBlock[]): Markup {
  const rows = [...new Set(cells.map(({ row }) => row))]
  const columns = Math.max(...cells.map(({ columns: count }) => count ?? 1))
  const drawn = rows.map((row) => {
    const own = cells.filter((cell) => cell.row === row)
    const places = Array.from({ length: columns }, (_, column) =>
      own.filter((cell) => (cell.column ?? 0) === column),
    )
    return markup`<tr>${places.map((some) => markup`<td dir="auto">${some.map((cell) => drawStretches(page, cell))}</td>`)}</tr>`
  })
  return markup`<table>${drawn}</table>`
}

function speaker({ phrases, witnesses }: Page, block: CellBlock): Markup {
  if (block.speaker === null || block.continues) return NOTHING
  const other =
    block.otherSpeaker === null
      ? ""
      : ` ${phrases.otherSpeaker(phrases.nameOf(witnesses[0], 0), block.otherSpeaker)}`
  return markup`<span class="speaker"><bdi>${block.speaker}</bdi>${other}</span> `
}

function drawStretches(page: Page, { stretches }: CellBlock): readonly Markup[] {
  return stretches.map((stretch) => drawStretch(page, stretch))
}

/** What one passage gives to a block; a changed one is an element of its own, with its identifier. */
function drawStretch(page: Page, stretch: Stretch): Markup {
  const pieces = stretch.pieces.map((piece, i) =>
    isTight(stretch.pieces[i - 1], piece)
      ? markup`<span class="tight"></span>${drawPiece(page, stretch, piece)}`
      : drawPiece(page, stretch, piece),
  )
  const behind = isTaken(page, `notes-${stretch.passage}`) ? NOTHING : page.behind(stretch.passage)
  if (stretch.change === "same") return markup`${pieces}${behind}`
  const { spoken } = page.phrases
  const { change } = stretch
  const opening =
    change === "unattested" ? spoken.unattested(lacking(page, stretch)) : spoken[change]
  const isHeard = change === "unattested" || change === "moved"
  return markup`<span class="change ${change}" part="change" data-change="${change}"${idOf(page, stretch.passage)}>${isHeard ? unseen(opening) : ""}${pieces}${isHeard ? unseen(spoken.end[change]) : ""}${behind}</span>`
}

/** True where new words follow the old ones with no white space between: they get a little room. */
function isTight(before: Piece | undefined, piece: Piece): boolean {
  return (
    before?.kind === "deleted" &&
    piece.kind === "added" &&
    !/\s$/u.test(before.text) &&
    !/^\s/u.test(piece.text)
  )
}

/** The first element of a change has its identifier. */
export function idOf(page: Page, passage: string): Markup {
  return isTaken(page, passage) ? NOTHING : markup` id="${page.prefix}${passage}"`
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
  return markup`<span class="unseen" dir="ltr">${words}</span>`
}

/** Deletions and additions are native elements; what is not the writer's, and what nobody can confirm, is neither. */
function drawPiece(page: Page, stretch: Stretch, piece: Piece): Markup {
  const { spoken } = page.phrases
  const sign = signOf(piece)
  const [text, space] = withSpace(piece)
  if (piece.kind === "deleted" || (piece.kind === "kept" && stretch.phrase === "left"))
    return markup`<del>${unseen(spoken.deleted)}${text}${unseen(spoken.end.deleted)}</del>${space}${sign}`
  if (piece.kind === "added" || (piece.kind === "kept" && stretch.phrase === "arrived"))
    return markup`<ins>${unseen(spoken.added)}${text}${unseen(spoken.end.added)}</ins>${space}${sign}`
  const words = looks(piece)
  if (piece.kind === "kept") return markup`${words}${sign}`
  if (piece.kind === "unattested" && stretch.change === "unattested") return words
  if (piece.kind !== "unattested") return markup`<span class="${piece.kind}">${words}</span>${sign}`
  const name = lacking(page, { ...stretch, pieces: [piece] })
  return markup`<span class="change unattested" part="change" data-change="unattested">${unseen(spoken.unattested(name))}${words}${unseen(spoken.end.unattested)}</span>`
}

/** The words of a piece, and the white space behind them, which needs no mark; white space alone is the words. */
export function withSpace(piece: Piece): readonly [words: Markup, space: string] {
  const words = piece.text.trimEnd()
  if (words === "") return [looks(piece), ""]
  return [looks({ ...piece, text: words }), piece.text.slice(words.length)]
}

const TAGS: Readonly<Partial<Record<Piece["marks"][number], (words: Content) => Markup>>> = {
  emphasis: (words) => markup`<em>${words}</em>`,
  strong: (words) => markup`<strong>${words}</strong>`,
  underline: (words) => markup`<u>${words}</u>`,
  superscript: (words) => markup`<sup>${words}</sup>`,
  subscript: (words) => markup`<sub>${words}</sub>`,
}

/** Words as they look in their text. */
export function looks({ text, marks }: Piece): Markup {
  return marks.reduce(
    (words, mark) => TAGS[mark]?.(words) ?? markup`<span class="${mark}">${words}</span>`,
    markup`${text}`,
  )
}

/** What the eye cannot see, and what is to be said of a piece, in small letters behind it. */
function signOf({ unseen: names, remark }: Piece): Markup {
  const says = [names, remark].filter((words) => words !== "").join(", ")
  return says === "" ? NOTHING : markup` <small class="remark">${says}</small>`
}

/** The signs of the kinds, for those who see no colour. */
export const SIGNS: Readonly<Record<ChangeKind, string>> = {
  deleted: "−",
  added: "+",
  reworded: "≈",
  moved: "↕",
  unattested: "…",
}
