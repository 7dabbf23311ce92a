import type { Witness } from "@variorum/collation"

/** How much of a text is looked at for its script, in code units: a page. */
const PAGE = 4000

/**
 * The language whose lists a witness is searched with: the first part of its own tag or, where it has none, `ru` for a
 * text in Cyrillic letters and `en` for any other. The script tells less than a tag: give the tag.
 */
export function listLanguage({ language, text }: Pick<Witness, "language" | "text">): string {
  const own = language?.trim().split(/[-_]/u)[0]?.toLowerCase() ?? ""
  if (own !== "") return own
  const page = text.slice(0, PAGE)
  const count = (letters: RegExp) => page.match(letters)?.length ?? 0
  return count(/\p{Script=Cyrillic}/gu) > count(/\p{Script=Latin}/gu) ? "ru" : "en"
}
