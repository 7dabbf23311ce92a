import { between, type Witness } from "@variorum/collation"
import { parseBody, placeNotes } from "@variorum/layers"
import {
  changes,
  type Cell,
  inline,
  KINDS,
  layNotes,
  type NotesLaid,
  type Phrases,
  plain,
  type Row,
  type ShownNote,
  summary,
} from "@variorum/views"
import type { Outgoing } from "../../outgoing.js"
import { drawBlocks, idOf, type Page, SIGNS } from "./draw-blocks.js"
import { markup, type Markup, NOTHING } from "./markup.js"
import { PAGE_STYLES, PAGE_STYLES_DIGEST } from "./page-styles.js"

/**
 * The first two witnesses of a comparison as one page of HTML: one text with its corrections, a key, all changes as a list,
 * the notes. It needs nothing but itself, no script and no network, and its own policy forbids both.
 */
export function writePage(outgoing: Outgoing, phrases: Phrases = plain): string {
  return pageOf(outgoing, phrases, {
    policy: "",
    head: NOTHING,
    around: () => ["", ""],
    prefix: "",
  })
}

/** What a page has besides what can be read in it. */
export interface PageFrame {
  /** What its policy allows beyond its own styles: directives with a semicolon behind each; empty for nothing. */
  readonly policy: string
  /** Further lines of its head. */
  readonly head: Markup
  /** Markup before and behind what can be read, of a page with this title. */
  readonly around: (title: string) => readonly [string, string]
  /** Stands before the identifiers of changes, where they are identifiers of elements. */
  readonly prefix: string
}

/** The page of `writePage` in a frame. */
export function pageOf(
  { collation: whole, edition }: Outgoing,
  phrases: Phrases,
  frame: PageFrame,
): string {
  const collation = between(whole, 0, 1)
  const options = { phrases, judgements: edition.judgements ?? [] }
  const layers = edition.layers ?? []
  const notes = layNotes(collation, collation, layers, placeNotes(collation, layers), {
    pair: [0, 1],
    phrases: phrases.notes,
    tags: edition.tags ?? [],
  })
  const witnesses = collation.witnesses.slice(0, 2) as unknown as readonly [Witness, Witness]
  const page: Page = {
    phrases,
    witnesses,
    taken: new Set(),
    prefix: frame.prefix,
    behind: (passage) =>
      (notes.inPassage.get(passage) ?? []).map(
        ({ mark }) =>
          markup`<sup class="figure"><a id="from-note-${mark}" href="#note-${mark}">${mark}</a></sup>`,
      ),
  }
  const title = titleOf(edition.title, witnesses)
  const policy = `default-src 'none'; style-src '${PAGE_STYLES_DIGEST}'; ${frame.policy}base-uri 'none'; form-action 'none'`
  const [before, behind] = frame.around(title)
  return `<!doctype html>\n${markup`<html lang="${phrases.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${frame.head}<style>`}${PAGE_STYLES}${markup`</style>
</head>
<body>
`}${before}${markup`<header>
<h1 dir="auto">${title}</h1>
<p class="pair">${witnesses.map((witness, i) => markup`<span dir="auto">${phrases.headOf(witness, i)}</span>`)}</p>
<p>${summary(collation, options).says}</p>
${drawKey(phrases)}
</header>
<main>
${inline(collation, options).map((row) => drawRow(page, row))}
</main>
${drawChanges(page, changes(collation, options))}
${drawNotes(phrases, notes)}
<footer>${[edition.source, edition.rights].filter((words) => words !== undefined).map((words) => markup`<p dir="auto">${words}</p>`)}</footer>
`}${behind}</body>
</html>
`
}

/** What a page is called: as the edition is, or after its texts. */
export function titleOf(title: string | undefined, witnesses: readonly Witness[]): string {
  return title ?? witnesses.slice(0, 2).map(nameOf).join(" – ")
}

function nameOf({ title, siglum }: Witness): string {
  return title ?? siglum
}

function drawKey({ interface: words, label, meaning }: Phrases): Markup {
  const entries = KINDS.map(
    (kind) =>
      markup`<div class="${kind}"><dt><span aria-hidden="true">${SIGNS[kind]}</span> ${sample(kind, label[kind])}</dt><dd>${meaning[kind]}</dd></div>\n`,
  )
  return markup`<section class="key" aria-labelledby="key"><h2 id="key">${words.key}</h2>
<dl>${entries}<div><dt><span class="omission">[…]</span> ${words.keyOmission}</dt><dd>${words.keyOmissionMeaning}</dd></div></dl></section>`
}

function sample(kind: (typeof KINDS)[number], word: string): Markup {
  return markup`<span class="sample ${kind}">${word}</span>`
}

function drawRow(page: Page, row: Row): Markup {
  if (row.kind === "hidden") return markup`<p class="hidden-changes">${row.says}</p>\n`
  const [cell] = row.cells
  if (cell === undefined) return NOTHING
  const hasLabel = row.label !== "" && cell.kind !== "nothing"
  const sign =
    row.change === "same" ? "" : markup`<span aria-hidden="true">${SIGNS[row.change]}</span> `
  const label = hasLabel
    ? markup`<p class="label">${sign}${row.label}${row.size === "" ? "" : markup` <small>${row.size}</small>`}</p>`
    : NOTHING
  const voices = row.voices.map(
    ({ says, reason }) => markup`<p class="voice">${says}${reason === "" ? "" : `: ${reason}`}</p>`,
  )
  return markup`<div class="row ${row.change}">${label}<div class="cell">${drawCell(page, row, cell)}${voices}</div></div>\n`
}

function drawCell(page: Page, row: Row, cell: Cell): Markup | readonly Markup[] {
  if (cell.kind === "text") return drawBlocks(page, cell.blocks)
  if (cell.kind === "unknown")
    return markup`<p class="unknown"><span class="omission">${cell.sign}</span> ${cell.says}</p>`
  const passage = row.passages[0] ?? ""
  const says = markup`<span aria-hidden="true">${SIGNS[cell.change]}</span> ${cell.says} ${cell.size}`
  const leads =
    cell.partner === null ? says : markup`<a href="#${page.prefix}${cell.partner}">${says}</a>`
  return markup`<p class="nothing ${cell.change}"><span part="change" data-change="${cell.change}"${idOf(page, passage)}>${leads}</span></p>`
}

function drawChanges({ phrases, taken, prefix }: Page, list: ReturnType<typeof changes>): Markup {
  if (list.length === 0) return NOTHING
  const lines = list.map(({ id, label, size, before, after, partner }) => {
    const target = [id, partner].find((one) => one !== null && taken.has(one)) ?? id
    const words = [before, after]
      .filter((some) => some !== "")
      .map((some) => markup`<q dir="auto">${some}</q>`)
    return markup`<li><a href="#${prefix}${target}">${label}</a> <small>${size}</small> ${words.map((some, i) => (i === 0 ? some : markup` → ${some}`))}</li>\n`
  })
  return markup`<section aria-labelledby="changes"><h2 id="changes">${phrases.interface.allChanges}</h2><ol class="changes">${lines}</ol></section>`
}

function drawNotes(phrases: Phrases, { all }: NotesLaid): Markup {
  const shown = all.filter(({ layer }) => layer.isShown)
  if (shown.length === 0) return NOTHING
  return markup`<section aria-labelledby="notes"><h2 id="notes">${phrases.notes.panel}</h2><ul class="notes">${shown.map((note) => drawNote(phrases, note))}</ul></section>`
}

function drawNote(phrases: Phrases, shown: ShownNote): Markup {
  const { mark, note, layer, quotation, says, tags, replies } = shown
  const figure =
    mark === ""
      ? NOTHING
      : markup`<a href="#from-note-${mark}" id="note-${mark}" aria-label="${phrases.notes.back(shown.number)}">${mark}</a> `
  const about = quotation === "" ? NOTHING : markup`<q dir="auto">${quotation}</q> `
  const answers =
    replies.length === 0
      ? NOTHING
      : markup`<ul>${replies.map((reply) => drawNote(phrases, reply))}</ul>`
  return markup`<li>${figure}${about}${drawBody(note.body)}<p class="by">${[note.creator, layer.label, says, ...tags.map(({ label }) => label)].filter((words) => words !== "").join(" · ")}</p>${answers}</li>\n`
}

/** A note's text, its links too: a page may lead elsewhere where a person asks it to. */
function drawBody(body: string): readonly Markup[] {
  const draw = (pieces: readonly { text: string; isEmphasised: boolean; link: string | null }[]) =>
    pieces.map(({ text, isEmphasised, link }) => {
      const words = isEmphasised ? markup`<em>${text}</em>` : markup`${text}`
      return link === null ? words : markup`<a href="${link}" rel="noreferrer">${words}</a>`
    })
  return parseBody(body).map((block) =>
    block.kind === "list"
      ? markup`<ul>${block.items.map((item) => markup`<li>${draw(item)}</li>`)}</ul>`
      : markup`<p class="lined" dir="auto">${draw(block.pieces)}</p>`,
  )
}
