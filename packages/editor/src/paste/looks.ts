/** How words of foreign markup look, as marks of our own. */
import type { Mark } from "prosemirror-model"
import { schema } from "../document/schema.js"
import { attributeOf, type MarkupElement } from "./markup.js"

const { emphasis, strong, underline, superscript, subscript, del, add } = schema.marks
const smallCapitals = schema.marks["small-capitals"]

const OF_ELEMENT: ReadonlyMap<string, Mark> = new Map(
  [
    ["b strong", strong.create()],
    ["i em cite dfn var", emphasis.create()],
    ["u", underline.create()],
    ["sup", superscript.create()],
    ["sub", subscript.create()],
  ].flatMap(([names, mark]) =>
    (names as string).split(" ").map((name) => [name, mark as Mark] as const),
  ),
)

/** The marks inside an element: those around it, and what its name and its style say. Words struck through are deleted. */
export function marksIn(element: MarkupElement, around: readonly Mark[]): readonly Mark[] {
  const { name } = element
  const mark = OF_ELEMENT.get(name) ?? revisionOf(element, name)
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

/** The declarations of a style attribute, names and values in small letters. The first of a name does not count if another follows. */
export function stylesOf(style: string): ReadonlyMap<string, string> {
  const styles = new Map<string, string>()
  for (const declaration of style.split(";")) {
    const colon = declaration.indexOf(":")
    if (colon > 0)
      styles.set(
        declaration.slice(0, colon).trim().toLowerCase(),
        declaration
          .slice(colon + 1)
          .trim()
          .toLowerCase(),
      )
  }
  return styles
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
