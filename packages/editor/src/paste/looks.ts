/** How words of foreign markup look, as marks of our own. */
import { MARK_ELEMENTS, stylesOf } from "@variorum/formats/html-names"
import type { Mark } from "prosemirror-model"
import { schema } from "../document/schema.js"
import { attributeOf, type MarkupElement } from "./markup.js"

const { emphasis, strong, underline, superscript, subscript, del, add } = schema.marks
const smallCapitals = schema.marks["small-capitals"]

/** The marks inside an element: those around it, and what its name and its style say. Words struck through are deleted. */
export function marksIn(element: MarkupElement, around: readonly Mark[]): readonly Mark[] {
  const { name } = element
  const kind = MARK_ELEMENTS.get(name)
  const mark = kind === undefined ? revisionOf(element, name) : schema.marks[kind].create()
  const marks = mark === undefined ? around : mark.addToSet(around)
  const style = attributeOf(element, "style")
  return style === "" ? marks : styled(marks, stylesOf(style))
}

const LONGEST_HAND = 200

/** A tracked change, of whoever the program says. */
function revisionOf(element: MarkupElement, name: string): Mark | undefined {
  const classes = attributeOf(element, "class").split(" ")
  const isDeleted =
    name === "del" || name === "s" || name === "strike" || classes.includes("msoDel")
  if (!isDeleted && name !== "ins" && !classes.includes("msoIns")) return undefined
  const hand = handOf(attributeOf(element, "cite"))
  return (isDeleted ? del : add).create({ hand, seq: null })
}

/** Word gives its writer as `mailto:A%20Name`; any other address names nobody. */
function handOf(cite: string): string {
  if (!cite.startsWith("mailto:")) return ""
  const name = cite.slice("mailto:".length, LONGEST_HAND)
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

function styled(around: readonly Mark[], styles: ReadonlyMap<string, string>): readonly Mark[] {
  let marks = around
  const set = (mark: Mark, isOn: boolean) => {
    marks = isOn ? mark.addToSet(marks) : mark.type.removeFromSet(marks)
  }
  const weight = styles.get("font-weight")
  if (weight !== undefined && weight !== "inherit")
    set(strong.create(), weight.startsWith("bold") || Number(weight) >= 600)
  const slant = styles.get("font-style")
  if (slant !== undefined && slant !== "inherit")
    set(emphasis.create(), /^(?:italic|oblique)/.test(slant))
  const line = `${styles.get("text-decoration") ?? ""} ${styles.get("text-decoration-line") ?? ""}`
  if (/\bunderline\b/.test(line)) set(underline.create(), true)
  if (/\bline-through\b/.test(line)) set(del.create(), true)
  const place = styles.get("vertical-align")
  if (place === "super") set(superscript.create(), true)
  if (place === "sub") set(subscript.create(), true)
  if (styles.get("font-variant")?.includes("small-caps") === true) set(smallCapitals.create(), true)
  return marks
}
