import { element, type Markup } from "./markup.js"

const TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu
const RIGHT_TO_LEFT = new Set("ar arc ckb dv fa he iw ji ps sd syr ug ur yi".split(" "))
const RIGHT_TO_LEFT_SCRIPT = /-(?:Adlm|Arab|Aran|Hebr|Mand|Nkoo|Rohg|Samr|Syrc|Thaa)(?:-|$)/iu
const EAST_ASIAN = new Set(["ja", "ko", "yue", "zh"])

/** A BCP 47 tag as Word takes it; null for none and for what is no tag. */
export function languageOf(tag: string | undefined): string | null {
  return tag !== undefined && TAG.test(tag) ? tag : null
}

/** True for a language that is written from right to left. */
export function isRightToLeft(tag: string | null): boolean {
  if (tag === null) return false
  if (/-latn(?:-|$)|-cyrl(?:-|$)/iu.test(tag)) return false
  return RIGHT_TO_LEFT.has(baseOf(tag)) || RIGHT_TO_LEFT_SCRIPT.test(tag)
}

/** The `w:lang` of a run. */
export function languageMarkup(tag: string): Markup {
  const slot = isRightToLeft(tag) ? "w:bidi" : EAST_ASIAN.has(baseOf(tag)) ? "w:eastAsia" : "w:val"
  return element("w:lang", { [slot]: tag })
}

function baseOf(tag: string): string {
  return tag.split("-")[0]!.toLowerCase()
}
