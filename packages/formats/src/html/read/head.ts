/** What a page says of itself. */
import type { WitnessInput } from "@variorum/collation"
import { attributeOf, elementsIn, type HtmlDocument, textIn } from "./parse-html.js"

export type PageHead = Pick<WitnessInput, "title" | "language" | "date">

const TITLES = ["citation_title", "dc.title", "dcterms.title", "og:title"]
const DATES = [
  "citation_publication_date",
  "citation_date",
  "dc.date",
  "dcterms.date",
  "dcterms.created",
  "date",
  "article:published_time",
  "datepublished",
]
const LONGEST = 1000

/** Title, language and date, where the page has them; a date as it is written there. */
export function headOf(document: HtmlDocument): PageHead {
  const said = new Map<string, string>()
  let [named, language] = ["", ""]
  for (const element of elementsIn(document)) {
    const name = element.tagName
    if (name === "html")
      language = attributeOf(element, "lang") ?? attributeOf(element, "xml:lang") ?? ""
    if (name === "body") break
    if (name === "title" && named === "") named = textIn(element)
    if (name !== "meta") continue
    const property = attributeOf(element, "name") ?? attributeOf(element, "property") ?? ""
    const key = (property || (attributeOf(element, "itemprop") ?? "")).toLowerCase()
    if (key !== "" && !said.has(key)) said.set(key, attributeOf(element, "content") ?? "")
  }
  const title = firstOf(TITLES, said) || oneLine(named)
  const date = firstOf(DATES, said)
  return {
    ...(title === "" ? {} : { title }),
    ...(/^[a-z]{2,8}(?:-[a-z\d]{1,8}){0,4}$/iu.test(language) ? { language } : {}),
    ...(date === "" ? {} : { date }),
  }
}

function firstOf(names: readonly string[], said: ReadonlyMap<string, string>): string {
  return names.map((name) => oneLine(said.get(name) ?? "")).find((words) => words !== "") ?? ""
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim().slice(0, LONGEST)
}
