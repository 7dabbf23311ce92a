/** What the elements of a page are to its text. */
import type { BlockKind, Mark } from "@variorum/collation"
import type { LeftOut } from "@variorum/views"
import { isUsualColour, LEFT_ELEMENTS, MARK_ELEMENTS, stylesOf } from "../names.js"
import { attributeOf, elementsIn, type HtmlElement, isElement, textIn } from "./parse-html.js"

/** Why an element is left out with all that is in it: a kind that is counted, null for none; undefined where it comes in. */
export function whyLeftOut(element: HtmlElement): LeftOut | null | undefined {
  const name = element.tagName
  const known = LEFT_ELEMENTS.get(name)
  if (known !== undefined) return known
  if (isFurniture(element)) return "headers"
  if (attributeOf(element, "hidden") !== null) return "hidden"
  if (name === "a") return whyNoteSign(element)
  return isHiddenByStyle(attributeOf(element, "style") ?? "") ? "hidden" : undefined
}

/** Parts of a page whose head and foot are their own. */
const SECTIONS: ReadonlySet<string> = new Set(["article", "blockquote", "main", "section"])
const FURNITURE_ROLES: ReadonlySet<string> = new Set([
  "banner",
  "complementary",
  "contentinfo",
  "navigation",
  "search",
])

/** True for what stands around the text of a page: menus, its head and foot, what is told beside it. */
export function isFurniture(element: HtmlElement): boolean {
  const name = element.tagName
  if (name === "nav" || name === "aside") return true
  if (FURNITURE_ROLES.has(attributeOf(element, "role") ?? "")) return true
  return (name === "header" || name === "footer") && !isInSection(element)
}

function isInSection({ parentNode }: HtmlElement): boolean {
  for (let each = parentNode; each !== null && "tagName" in each; each = each.parentNode)
    if (SECTIONS.has(attributeOf(each, "role") ?? each.tagName)) return true
  return false
}

/** A sign that leads to a note, or back from it: the note itself comes in where it stands. */
function whyNoteSign(link: HtmlElement): LeftOut | null | undefined {
  const target = attributeOf(link, "href") ?? ""
  const role = attributeOf(link, "role")
  if (/^#_msocom_\d/u.test(target)) return "comments"
  if (!target.startsWith("#") || textIn(link).trim().length > LONGEST_SIGN) return undefined
  if (role === "doc-backlink" || /^#_?(?:ftn|edn|fn|cite|note|ftnt)_?ref/iu.test(target))
    return null
  const leads = /^#_?(?:ftn|edn|fn|cite_note|footnote|endnote|note)[-_:.]?\d/iu.test(target)
  return role === "doc-noteref" || leads ? "places" : undefined
}

/** `[12]`, `*`, `iii`. */
const LONGEST_SIGN = 6

function isHiddenByStyle(style: string): boolean {
  // Most have nothing of the kind.
  if (!/display|visibility|mso-hide/iu.test(style)) return false
  const styles = stylesOf(style)
  return (
    styles.get("display") === "none" ||
    styles.get("visibility") === "hidden" ||
    styles.get("mso-hide") === "all"
  )
}

/** The kind of block that an element makes of what is in it; null where it is that of what is around it. */
export function kindOf(element: HtmlElement): BlockKind | null {
  const name = element.tagName
  if (/^h[1-6]$/u.test(name)) return "heading"
  if (name === "li" || name === "dd" || name === "dt") return "item"
  if (name === "td" || name === "th") return "paragraph"
  if (name !== "p" && name !== "div" && name !== "span") return null
  const classes = (attributeOf(element, "class") ?? "").split(/\s+/u)
  if (classes.includes("line") || classes.includes("verse-line")) return "line"
  return name === "p" && /^Mso(?:Title|Subtitle|Heading)/u.test(classes[0] ?? "") ? "heading" : null
}

/** How the words in an element look: as those around it, and as its name and its style say. */
export function marksIn(
  element: HtmlElement,
  around: readonly Mark["kind"][],
): readonly Mark["kind"][] {
  const own = MARK_ELEMENTS.get(element.tagName)
  const style = attributeOf(element, "style")
  if (own === undefined && style === null) return around
  const marks = new Set(around)
  if (own !== undefined) marks.add(own)
  for (const [kind, isOn] of marksByStyle(style ?? ""))
    if (isOn) marks.add(kind)
    else marks.delete(kind)
  return [...marks]
}

function* marksByStyle(style: string): Generator<readonly [Mark["kind"], boolean]> {
  const styles = stylesOf(style)
  const weight = styles.get("font-weight") ?? "inherit"
  if (weight !== "inherit") yield ["strong", weight.startsWith("bold") || Number(weight) >= 600]
  const slant = styles.get("font-style") ?? "inherit"
  if (slant !== "inherit") yield ["emphasis", /^(?:italic|oblique)/u.test(slant)]
  if (/\bunderline\b/u.test(lineIn(styles))) yield ["underline", true]
  const place = styles.get("vertical-align")
  if (place === "super") yield ["superscript", true]
  if (place === "sub") yield ["subscript", true]
  if (styles.get("font-variant")?.includes("small-caps") === true) yield ["small-capitals", true]
}

function lineIn(styles: ReadonlyMap<string, string>): string {
  return `${styles.get("text-decoration") ?? ""} ${styles.get("text-decoration-line") ?? ""}`
}

/** On which side alone the words in an element stand; null where it says nothing of that. */
export function sideOf(element: HtmlElement): "draft" | "final" | null {
  const name = element.tagName
  if (name === "ins") return "final"
  if (name === "del" || name === "s" || name === "strike") return "draft"
  const style = attributeOf(element, "style") ?? ""
  return /line-through/iu.test(style) && /\bline-through\b/u.test(lineIn(stylesOf(style)))
    ? "draft"
    : null
}

/** True for a colour of ink or paper that is not the usual one. */
export function isColoured(element: HtmlElement): boolean {
  if (element.tagName === "mark") return true
  if (element.tagName === "font")
    return !isUsualColour((attributeOf(element, "color") ?? "").toLowerCase())
  const style = attributeOf(element, "style") ?? ""
  if (!/color|background/iu.test(style)) return false
  const styles = stylesOf(style)
  return ["color", "background", "background-color"].some(
    (name) => !isUsualColour(styles.get(name) ?? ""),
  )
}

const MOST_PARAGRAPHS = 3

/** A table that is there for the page's looks, as old pages have them: what is in it are blocks. */
export function isFrame(table: HtmlElement): boolean {
  if (/^(?:presentation|none)$/u.test(attributeOf(table, "role") ?? "")) return true
  let cells = 0
  for (const element of elementsIn(table)) {
    const name = element.tagName
    if (name === "table" || /^h[1-6]$/u.test(name)) return true
    if (name !== "td" && name !== "th") continue
    cells++
    const paragraphs = element.childNodes.filter(
      (child) => isElement(child) && child.tagName === "p",
    )
    if (paragraphs.length > MOST_PARAGRAPHS) return true
  }
  return cells < 2
}
