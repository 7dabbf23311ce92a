import { type Witness, witness } from "@variorum/collation"

type BlockInput = NonNullable<Parameters<typeof witness>[0]["blocks"]>[number]

const selector = "h1, h2, h3, h4, h5, h6, p, li, td, th, blockquote, pre, .line, [data-line]"

/** The two articles that a page gives as children; null where one is missing. */
export interface Articles {
  readonly draft: Element | null
  readonly final: Element | null
}

/** Finds the child elements that hold the two texts. */
export function articlesIn(host: Element): Articles {
  const find = (slot: string) =>
    [...host.children].find((child) => child.getAttribute("slot") === slot) ?? null
  return { draft: find("draft"), final: find("final") }
}

/**
 * Makes a witness of an article of HTML: headings, paragraphs, list items, lines and cells become
 * blocks; `data-speaker` makes a paragraph a turn, `data-editorial` a heading the editors' own.
 * `siglum` is used unless the article has a `data-siglum`.
 */
export function witnessFrom(article: Element, siglum: string): Witness {
  const title = article.getAttribute("data-title")
  const kind = article.getAttribute("data-kind")
  const date = article.getAttribute("data-date")
  const language = article.closest("[lang]")?.getAttribute("lang")
  return witness({
    siglum: article.getAttribute("data-siglum") || siglum,
    ...(title ? { title } : {}),
    ...(kind ? { kind } : {}),
    ...(date ? { date } : {}),
    ...(language ? { language } : {}),
    blocks: blocksOf(article),
  })
}

function blocksOf(article: Element): readonly BlockInput[] {
  const elements = [...article.querySelectorAll(selector)].filter(
    (element) => element.querySelector(selector) === null,
  )
  if (elements.length === 0) return plainBlocks(article.textContent ?? "")
  return elements.map(blockOf).filter((block) => block.text !== "")
}

/** An article with no elements inside is plain text: a blank line ends a paragraph. */
function plainBlocks(text: string): readonly BlockInput[] {
  return text
    .split(/\n\s*\n/)
    .map((part) => ({ kind: "paragraph" as const, text: oneLine(part) }))
    .filter((block) => block.text !== "")
}

function blockOf(element: Element): BlockInput {
  const text = oneLine(element.textContent ?? "")
  const speaker = element.getAttribute("data-speaker")
  if (speaker) return { kind: "turn", speaker, text }
  if (/^H[1-6]$/.test(element.tagName)) return heading(element, text)
  if (element.tagName === "TD" || element.tagName === "TH") return cell(element, text)
  if (element.tagName === "LI") return { kind: "item", text }
  if (element.matches(".line, [data-line]")) return { kind: "line", text }
  return { kind: "paragraph", text }
}

function heading(element: Element, text: string): BlockInput {
  return element.hasAttribute("data-editorial")
    ? { kind: "heading", editorial: true, text }
    : { kind: "heading", text }
}

function cell(element: Element, text: string): BlockInput {
  const row = element.closest("tr")
  const rows = [...(row?.closest("table")?.querySelectorAll("tr") ?? [])]
  const cells = [...(row?.children ?? [])]
  return row === null
    ? { kind: "cell", text }
    : { kind: "cell", row: rows.indexOf(row), column: cells.indexOf(element), text }
}

/** White space as a browser shows it: a run of it is one space, and none stands at the ends. */
function oneLine(text: string): string {
  return text.replace(/[\t\n\f\r ]+/g, " ").replace(/^ | $/g, "")
}
