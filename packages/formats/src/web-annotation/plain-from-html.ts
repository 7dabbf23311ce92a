/** Names of characters that people write in HTML by name. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", "\u00a0"],
])

/**
 * The words of HTML as plain text. What comes out is never taken for markup again, so nothing needs to be made safe:
 * this only spares the reader the tags. Each step reads the text once.
 */
export function plainFromHtml(html: string): string {
  return withoutElements(html)
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/giu, decoded)
    .replace(/[ \t]+\n/gu, "\n")
    .replace(/\n{3,}/gu, "\n\n")
    .trim()
}

function withoutElements(html: string): string {
  const kept: string[] = []
  let at = 0
  while (at < html.length) {
    const open = html.indexOf("<", at)
    if (open < 0) break
    kept.push(html.slice(at, open))
    const name = /^<\/?([a-z][a-z0-9]*)/iu.exec(html.slice(open, open + 20))?.[1]?.toLowerCase()
    const close = html.indexOf(">", open)
    if (close < 0 || (name === undefined && !html.startsWith("<!", open))) {
      kept.push("<")
      at = open + 1
      continue
    }
    if (name !== undefined && BREAKS.has(name)) kept.push("\n")
    at = name === "script" || name === "style" ? endOf(name, html, close + 1) : close + 1
  }
  kept.push(html.slice(at))
  return kept.join("")
}

/** Elements at whose ends a line ends. */
const BREAKS = new Set(["p", "div", "br", "li", "ul", "ol", "blockquote", "h1", "h2", "h3", "tr"])

/** Behind the element's end tag; at the text's end where it has none. What runs is no words. */
function endOf(name: string, html: string, from: number): number {
  const end = new RegExp(`</${name}[^>]*>`, "giu")
  end.lastIndex = from
  return end.exec(html) === null ? html.length : end.lastIndex
}

function decoded(whole: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name !== undefined) return NAMED.get(name.toLowerCase()) ?? whole
  const code = decimal === undefined ? Number.parseInt(hexadecimal!, 16) : Number(decimal)
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  return isCharacter ? String.fromCodePoint(code) : whole
}
