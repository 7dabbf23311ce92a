/** What elements of foreign markup are to a witness. Whatever is not named here is looked through: its words count. */
import { isUsualColour, LEFT_ELEMENTS, stylesOf } from "@variorum/formats/html-names"
import type { LeftOut } from "@variorum/views"
import { attributeOf, type MarkupElement } from "./markup.js"

/** Why an element is left out with all that is in it: a kind that is counted, null for none; undefined where it comes in. */
export function whyLeftOut(element: MarkupElement): LeftOut | null | undefined {
  const name = element.name
  const known = LEFT_ELEMENTS.get(name)
  if (known !== undefined) return known
  const style = attributeOf(element, "style")
  if (element.attributes.has("hidden")) return "hidden"
  if (name === "a") {
    const note = whyNote(element, style)
    if (note !== undefined) return note
  }
  if (name === "p" && isNote(element)) return null
  return whyByStyle(style)
}

/** A sign that leads to a note or a comment, in Word and in Google Docs. */
function whyNote(link: MarkupElement, style: string): LeftOut | undefined {
  const target = attributeOf(link, "href")
  if (/mso-(?:foot|end)note-id/iu.test(style) || /^#(?:_ftn|_edn|ftnt)\d/u.test(target))
    return "footnotes"
  return /mso-comment-reference/iu.test(style) || /^#(?:_msocom_|cmnt)\d/u.test(target)
    ? "comments"
    : undefined
}

/** A paragraph that is a note: it begins with a link back to its sign. */
function isNote(paragraph: MarkupElement): boolean {
  const first = paragraph.children.find((child) => typeof child !== "string")
  const target = first === undefined ? "" : attributeOf(first, "href")
  return /^#(?:_ftnref|_ednref|ftnt_ref|_msoanchor_|cmnt_ref)/u.test(target)
}

function whyByStyle(style: string): LeftOut | null | undefined {
  // Most have nothing of the kind, and a paste may have a hundred thousand of them.
  if (!/mso-|display|visibility/iu.test(style)) return undefined
  const styles = stylesOf(style)
  const part = styles.get("mso-element") ?? ""
  if (/^(?:footnote|endnote|comment)(?:-list)?$/u.test(part)) return null
  if (styles.get("mso-special-character")?.startsWith("comment") === true) return null
  const isHidden =
    styles.get("display") === "none" ||
    styles.get("mso-hide") === "all" ||
    styles.get("visibility") === "hidden"
  return isHidden ? "hidden" : undefined
}

/** True for the sign or number that Word writes before an item. */
export function isItemSign(element: MarkupElement): boolean {
  return /mso-list\s*:\s*ignore/iu.test(attributeOf(element, "style"))
}

/** True for what stands for spaces or a tab: programs write them with no-break spaces, so that they are not run together. */
export function isSpaceRun(element: MarkupElement): boolean {
  if (element.name !== "span") return false
  return (
    attributeOf(element, "class") === "Apple-converted-space" ||
    /mso-(?:spacerun|tab-count)/iu.test(attributeOf(element, "style"))
  )
}

/** True for a colour of ink or paper that is not the usual one. */
export function isColoured(element: MarkupElement): boolean {
  if (element.name === "mark") return true
  const style = attributeOf(element, "style")
  if (element.name === "font") return !isUsualColour(attributeOf(element, "color").toLowerCase())
  if (!/color|background|mso-highlight/iu.test(style)) return false
  const styles = stylesOf(style)
  return ["color", "background", "background-color", "mso-highlight"].some(
    (name) => !isUsualColour(styles.get(name) ?? ""),
  )
}
