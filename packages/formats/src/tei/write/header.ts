/** The header: what the file is, of which witnesses, who is answerable for what, and what its categories mean. */
import type { Witness } from "@variorum/collation"
import type { Outgoing } from "../../outgoing.js"
import { type Method, PROGRAM } from "./apparatus.js"
import { describe, TAXONOMY_TITLES } from "./categories.js"
import { type Identifiers, TAXONOMIES } from "./identifiers.js"
import { illegalIn, xmlText } from "../../xml/characters.js"
import { element } from "./markup.js"

/** Write it last: it names the people, hands, speakers and categories that the rest has pointed to. */
export function header(
  { collation, edition }: Outgoing,
  method: Method,
  sigla: readonly string[],
  identifiers: Identifiers,
): string {
  const { witnesses } = collation
  const parts = [
    fileDescription(edition, witnesses, sigla, identifiers),
    encodingDescription(edition, witnesses, method, identifiers),
    profile(identifiers),
  ]
  return element("teiHeader", { "xml:lang": "en" }, lines(parts))
}

/** Elements that have only elements in them, a line each. */
export function lines(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== "")
    .map((part) => `\n${part}`)
    .join("")
    .concat("\n")
}

function paragraph(text: string): string {
  return element("p", {}, xmlText(text))
}

function fileDescription(
  { title, source, rights }: Outgoing["edition"],
  witnesses: readonly Witness[],
  sigla: readonly string[],
  identifiers: Identifiers,
): string {
  const named = title ?? witnesses.map((one) => one.title ?? one.siglum).join(" / ")
  const answerable = (kind: string, what: string) =>
    identifiers.list(kind).map(({ key, id }) => {
      const content = element("resp", {}, what) + element("name", {}, xmlText(key))
      return element("respStmt", { "xml:id": id }, content)
    })
  const people = [
    ...answerable("program", "compared the witnesses"),
    ...answerable("person", "notes and judgements"),
  ]
  const terms = rights === undefined ? "" : element("availability", {}, paragraph(rights))
  const list = element(
    "listWit",
    {},
    lines(witnesses.map((witness, i) => describedWitness(witness, sigla[i]!))),
  )
  return element(
    "fileDesc",
    {},
    lines([
      element("titleStmt", {}, lines([element("title", {}, xmlText(named)), ...people])),
      element("publicationStmt", {}, element("distributor", {}, PROGRAM) + terms),
      element(
        "sourceDesc",
        {},
        lines([source === undefined ? "" : element("bibl", {}, xmlText(source)), list]),
      ),
    ]),
  )
}

function describedWitness(witness: Witness, id: string): string {
  const { siglum, title, date, kind, hand, language } = witness
  const notes = Object.entries({ kind, hand, language }).flatMap(([type, value]) =>
    value === undefined ? [] : [element("note", { type }, xmlText(value))],
  )
  return element(
    "witness",
    { "xml:id": id },
    [
      element("abbr", { type: "siglum" }, xmlText(siglum)),
      ...(title === undefined ? [] : [element("title", {}, xmlText(title))]),
      ...(date === undefined ? [] : [element("date", {}, xmlText(date))]),
      ...notes,
    ].join(" "),
  )
}

function encodingDescription(
  { tags = [] }: Outgoing["edition"],
  witnesses: readonly Witness[],
  method: Method,
  identifiers: Identifiers,
): string {
  const location = method === "parallel-segmentation" ? "internal" : "external"
  const definitions = new Map(tags.map(({ label, definition }) => [label, definition]))
  const taxonomies = TAXONOMIES.flatMap((taxonomy) => {
    const categories = identifiers.list(taxonomy).map(({ key, id }) => {
      const about = taxonomy === "tag" ? definitions.get(key) : describe(taxonomy, key)
      return element(
        "category",
        { "xml:id": id, n: key },
        element("catDesc", {}, xmlText(about || key)),
      )
    })
    if (categories.length === 0) return []
    const title = element("desc", {}, TAXONOMY_TITLES[taxonomy])
    return [element("taxonomy", { n: taxonomy }, lines([title, ...categories]))]
  })
  return element(
    "encodingDesc",
    {},
    lines([
      replaced(witnesses),
      taxonomies.length === 0 ? "" : element("classDecl", {}, lines(taxonomies)),
      element("variantEncoding", { method, location }),
    ]),
  )
}

/** Says which characters could not be kept; nothing where all could. */
function replaced(witnesses: readonly Witness[]): string {
  const counts = new Map<string, number>()
  for (const code of witnesses.flatMap(({ text }) => illegalIn(text)).sort())
    counts.set(code, (counts.get(code) ?? 0) + 1)
  if (counts.size === 0) return ""
  const list = [...counts].map(([code, count]) => `${code} (${count})`).join(", ")
  const says = `Characters that XML cannot hold were replaced by U+FFFD: ${list}.`
  return element("editorialDecl", {}, element("normalization", {}, paragraph(says)))
}

function profile(identifiers: Identifiers): string {
  const speakers = identifiers
    .list("speaker")
    .map(({ key, id }) =>
      element("person", { "xml:id": id }, element("persName", {}, xmlText(key))),
    )
  const hands = identifiers
    .list("hand")
    .map(({ key, id }) => element("handNote", { "xml:id": id }, xmlText(key)))
  if (speakers.length + hands.length === 0) return ""
  const persons = element("particDesc", {}, element("listPerson", {}, lines(speakers)))
  return element(
    "profileDesc",
    {},
    lines([
      speakers.length === 0 ? "" : persons,
      hands.length === 0 ? "" : element("handNotes", {}, lines(hands)),
    ]),
  )
}
