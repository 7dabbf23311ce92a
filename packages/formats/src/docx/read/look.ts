/** How words look, as far as it is kept: what they say themselves, else their style, else their paragraph's. */
import type { Mark } from "@variorum/collation"
import type { XmlElement } from "../../xml/element.js"
import { isOn, isWord } from "./names.js"

/** What one place says of words; a property that is not there is not spoken of. */
export interface RunLook {
  readonly emphasis?: boolean
  readonly strong?: boolean
  readonly "small-capitals"?: boolean
  readonly isHidden?: boolean
  readonly underline?: boolean
  readonly position?: "superscript" | "subscript" | "baseline"
}

/** Properties that a style turns on, and another style over it turns off again (ISO/IEC 29500-1, 17.7.3). */
const TOGGLES = {
  i: "emphasis",
  b: "strong",
  smallCaps: "small-capitals",
  vanish: "isHidden",
} as const

/** What run properties say themselves. */
export function lookOf(properties: XmlElement | null): RunLook {
  const look: { -readonly [property in keyof RunLook]: RunLook[property] } = {}
  for (const node of properties?.children ?? []) {
    if (!isWord(node)) continue
    const value = node.attributes.get("val")
    const toggle = TOGGLES[node.name as keyof typeof TOGGLES] as
      | (typeof TOGGLES)[keyof typeof TOGGLES]
      | undefined
    if (toggle !== undefined && Object.hasOwn(TOGGLES, node.name))
      look[toggle] = isOn(node) === true
    else if (node.name === "u") look.underline = value !== "none"
    else if (node.name === "vertAlign")
      look.position = value === "superscript" || value === "subscript" ? value : "baseline"
  }
  return look
}

/** True for words that are there and not shown. */
export function isHidden(direct: RunLook, words: RunLook, paragraph: RunLook): boolean {
  return direct.isHidden ?? (words.isHidden === true) !== (paragraph.isHidden === true)
}

/** The marks of words: by what they say themselves, by their own style, by their paragraph's. */
export function marksOf(
  direct: RunLook,
  words: RunLook,
  paragraph: RunLook,
): readonly Mark["kind"][] {
  const marks: Mark["kind"][] = []
  for (const kind of ["emphasis", "strong", "small-capitals"] as const)
    if (direct[kind] ?? (words[kind] === true) !== (paragraph[kind] === true)) marks.push(kind)
  if (direct.underline ?? words.underline ?? paragraph.underline) marks.push("underline")
  const position = direct.position ?? words.position ?? paragraph.position ?? "baseline"
  if (position !== "baseline") marks.push(position)
  return marks
}
