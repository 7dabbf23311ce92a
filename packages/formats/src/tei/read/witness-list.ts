import { elementsOf, type XmlElement } from "../../xml/element.js"
import { plainWords, pointersIn, type TeiDocument } from "./document.js"
import { LEMMA, type Naming, Readings } from "./readings.js"

/** A witness that an apparatus names. */
export interface ListedWitness {
  /** What readings call it. */
  readonly name: string
  /** The short name: the one that its description gives, or the same. */
  readonly siglum: string
  readonly title?: string
  readonly date?: string
}

/** All witnesses of an apparatus, and the readings by which they are told. */
export interface WitnessList {
  /** Those of the list first, then those that only readings name; none where the file has no apparatus. */
  readonly witnesses: readonly ListedWitness[]
  readonly readings: Readings
}

/**
 * The witnesses of a text with an apparatus. A group's name stands for all its members. A witness that no reading names
 * is one only where lemmata speak for all the others, or blocks are told by milestones, as in our own files. The edited text is one of its own where some lemma is nobody's.
 */
export function listWitnesses(
  document: TeiDocument,
  entries: readonly XmlElement[],
  isBeside: (app: XmlElement) => boolean,
  byMilestones: ReadonlySet<string>,
): WitnessList {
  const groups = groupsIn(document)
  const naming = namingOf(document)
  const isOurs = byMilestones.size > 0
  const readings = new Readings(naming, (name) => groups.get(name) ?? [name], isOurs)
  if (entries.length === 0 && !isOurs) return { witnesses: [], readings }
  const named = new Set(
    entries.flatMap((app) => readings.of(app).flatMap(({ witnesses }) => witnesses)),
  )
  const hasOwnText =
    !isOurs &&
    entries.some((app) => {
      const lemma = readings.lemma(app)
      // Words that an entry beside the text is about are the text's, and nobody's where it does not say whose.
      return lemma === null ? isBeside(app) : lemma.witnesses.length === 0
    })
  const listed = document.elements.filter(
    (element) =>
      element.name === "witness" &&
      element.attributes.has("xml:id") &&
      elementsWithin(element, "witness").length === 0,
  )
  const names = new Set<string>()
  for (const element of listed) {
    const name = element.attributes.get("xml:id")!
    if (named.has(name) || hasOwnText || isOurs) names.add(name)
    else document.leaveOut(element)
  }
  for (const name of named) names.add(name)
  const own = hasOwnText || names.size === 0 ? [{ name: LEMMA, siglum: "lem" }] : []
  return { witnesses: [...own, ...[...names].map((name) => describe(name, document))], readings }
}

function namingOf({ elements }: TeiDocument): Naming {
  const isNamed = ({ name, attributes }: XmlElement) =>
    (name === "lem" || name === "rdg") && pointersIn(attributes.get("wit")).length > 0
  return elements.some(isNamed) ? "wit" : "source"
}

/** The members of each group that has a name; groups in groups give all of theirs. */
function groupsIn(document: TeiDocument): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, readonly string[]>()
  for (const element of document.elements) {
    if (element.name !== "listWit" && element.name !== "witness") continue
    const members = elementsWithin(element, "witness")
      .filter((member) => elementsWithin(member, "witness").length === 0)
      .flatMap(({ attributes }) => attributes.get("xml:id") ?? [])
    const id = element.attributes.get("xml:id")
    if (id !== undefined && members.length > 0) groups.set(id, [...new Set(members)])
  }
  return groups
}

function elementsWithin(element: XmlElement, ...names: readonly string[]): XmlElement[] {
  return elementsOf(element).flatMap((child) => [
    ...(names.includes(child.name) ? [child] : []),
    ...elementsWithin(child, ...names),
  ])
}

const LONGEST_TITLE = 200
const DESCRIPTIONS: ReadonlySet<string> = new Set(["witness", "bibl", "msDesc", "biblStruct"])

function describe(name: string, document: TeiDocument): ListedWitness {
  const element = document.named(name)
  if (element === null || !DESCRIPTIONS.has(element.name)) return { name, siglum: name }
  const siglum = [...elementsWithin(element, "abbr", "idno")].find(
    ({ attributes }) => attributes.get("type") === "siglum",
  )
  const date = elementsWithin(element, "date", "origDate")[0]
  const title = plainWords(element).slice(0, LONGEST_TITLE)
  const said = date === undefined ? "" : (date.attributes.get("when") ?? plainWords(date))
  return {
    name,
    siglum: (siglum === undefined ? "" : plainWords(siglum)) || name,
    ...(title === "" ? {} : { title }),
    ...(said === "" ? {} : { date: said }),
  }
}
