/** What elements of HTML are to a text, for whoever reads markup: whatever is not named here is looked through. */
import type { Mark } from "@variorum/collation"
import type { LeftOut } from "@variorum/views"

function named<Value>(lists: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> {
  return new Map(
    Object.entries(lists).flatMap(([names, value]) =>
      names.split(" ").map((name) => [name, value] as const),
    ),
  )
}

/** Elements that do not come in with anything in them, and what is said of that; null: nothing. */
export const LEFT_ELEMENTS: ReadonlyMap<string, LeftOut | null> = named<LeftOut | null>({
  "img picture svg canvas map image v:shape v:imagedata v:group v:rect v:line": "pictures",
  math: "formulas",
  "iframe frame frameset noframes object embed applet audio video fencedframe portal": "embedded",
  "input select textarea button datalist": "fields",
  script: "scripts",
  "style link meta base title head template xml o:p o:officedocumentsettings w:worddocument": null,
})

/** Elements that begin and end a block. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote caption center dd details dialog dir div dl dt fieldset figcaption figure " +
    "footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav ol p plaintext pre search " +
    "section summary table tbody td tfoot th thead tr ul xmp"
  ).split(" "),
)

/** Elements in which white space counts. */
export const KEPT_SPACE_ELEMENTS: ReadonlySet<string> = new Set([
  "pre",
  "listing",
  "xmp",
  "plaintext",
])

/** Elements that say how words look. */
export const MARK_ELEMENTS: ReadonlyMap<string, Mark["kind"]> = named<Mark["kind"]>({
  "b strong": "strong",
  "i em cite dfn var": "emphasis",
  u: "underline",
  sup: "superscript",
  sub: "subscript",
})

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

/** True for no colour at all, and for the black and the white that ink and paper have. */
export function isUsualColour(colour: string): boolean {
  return /^(?:|inherit|initial|auto|none|transparent|black|white|windowtext|#0{3}|#0{6}|#f{3}|#f{6}|rgba?\(\s*(?:0,\s*0,\s*0|255,\s*255,\s*255)\b.*)$/u.test(
    colour,
  )
}
