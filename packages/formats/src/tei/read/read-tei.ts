/**
 * TEI P5: texts with an apparatus or without one, pages of manuscripts, corpora.
 *
 * Every witness of an apparatus becomes one here, rebuilt by going through the text once for it. A manuscript that was
 * revised, without an apparatus, becomes two: as it was first written, and as it came to be.
 */
import { states, UnreadableSource, type Witness, witness } from "@variorum/collation"
import type { Reader, SourceContent } from "../../content.js"
import { Tally } from "../../left-out.js"
import { siglumFrom } from "../../siglum.js"
import type { Source } from "../../source.js"
import { decodeXml } from "../../xml/decode-xml.js"
import { elementsOf, type XmlElement } from "../../xml/element.js"
import { parseXml } from "../../xml/parse-xml.js"
import { plainWords, TeiDocument } from "./document.js"
import { readHeader, type TeiHeader } from "./header.js"
import { type HungNote, layersOfNotes, type ReadWitness } from "./note-book.js"
import { TeiText } from "./tei-text.js"
import { TextReader } from "./text-reader.js"
import { TEI_NAMESPACE } from "./vocabulary.js"
import type { ListedWitness } from "./witness-list.js"

/**
 * Reads a TEI document.
 *
 * Throws UnreadableSource "tei-none" for another kind of XML, "tei-p4" for the Guidelines' last edition but one,
 * "tei-empty" where there is no text, "tei-large" where witnesses and words together are too many, and what `decodeXml`
 * and `parseXml` throw.
 */
export const readTei: Reader = (source: Source): SourceContent => {
  const root = parseXml(decodeXml(source), source.name, { mayHaveType: true, most: MOST_ELEMENTS })
  checkRoot(root, source.name)
  const tally = new Tally()
  if (root.namespace !== TEI_NAMESPACE) tally.add("elements", "xmlns")
  const sigla = new Sigla()
  const texts = textsIn(root)
  const read = texts.map((text, i) => {
    const name = text.attributes.get("xml:id") ?? `${siglumFrom(source.name)} ${i + 1}`
    const siglum = texts.length === 1 ? siglumFrom(source.name) : name
    return readText(text, { siglum, isAlone: texts.length === 1, sigla, tally, file: source.name })
  })
  const witnesses = read.flatMap((one) => one.witnesses)
  if (witnesses.every(({ text }) => text === "")) throw noText(source.name)
  const header = readHeader(root)
  const notes = read.flatMap((one) => one.notes)
  const layers = layersOfNotes(notes, source.name, witnesses, header.published)
  return {
    edition: { ...aboutEdition(header), witnesses, ...(layers.length > 0 && { layers }) },
    leftOut: tally.items,
  }
}

/** Of each more is kept here than of those of office files: words, runs, places. */
const MOST_ELEMENTS = 250_000

const ROOTS: ReadonlySet<string> = new Set(["TEI", "teiCorpus", "surface", "sourceDoc", "text"])

function checkRoot(root: XmlElement, file: string): void {
  if (root.name === "TEI.2" || root.name === "teiCorpus.2")
    throw new UnreadableSource(
      "tei-p4",
      "The file is in TEI P4, which ended in 2012.",
      file,
      "Convert it to TEI P5 first, for example with the P4 to P5 stylesheets of the TEI Consortium.",
    )
  if (!ROOTS.has(root.name) || (root.namespace !== TEI_NAMESPACE && root.namespace !== ""))
    throw new UnreadableSource(
      "tei-none",
      `The file is XML, but not TEI: it begins with the element ${JSON.stringify(root.name.slice(0, 60))}.`,
      file,
      "Choose a TEI file, or save the text in another format that is read here.",
    )
}

/** The texts of a corpus, and of corpora in it; else the one there is. */
function textsIn(root: XmlElement): readonly XmlElement[] {
  if (root.name !== "teiCorpus") return [root]
  return elementsOf(root).flatMap((child) =>
    child.name === "TEI" || child.name === "teiCorpus" ? textsIn(child) : [],
  )
}

interface Reading {
  /** For a text whose witnesses have no names. */
  readonly siglum: string
  readonly isAlone: boolean
  readonly sigla: Sigla
  readonly tally: Tally
  readonly file: string
}

interface ReadText {
  readonly witnesses: readonly Witness[]
  readonly notes: readonly HungNote[]
}

/** Elements that are gone through, witness by witness, before it is too much: 20 million take about ten seconds. */
const MOST_STEPS = 20_000_000

function readText(root: XmlElement, reading: Reading): ReadText {
  const document = new TeiDocument(root, reading.tally)
  const text = new TeiText(document)
  const header = readHeader(root)
  if (text.roots.length === 0) return { witnesses: [], notes: [] }
  if (document.elements.length * text.witnesses.length > MOST_STEPS) throw tooMuch(reading.file)
  const read =
    text.witnesses.length === 0
      ? readRevised(text, header, reading)
      : readWitnesses(text, header, reading)
  const [first] = read.values()
  readOutside(text, first === undefined ? null : [...read.keys()][0]!)
  const notes = first === undefined ? [] : text.notes.hang((name) => read.get(name) ?? first)
  return {
    witnesses: [...read.values()].flatMap(({ out, earlier = [] }) => [...earlier, out]),
    notes,
  }
}

/** A text that was revised has an earlier state besides. */
interface Read extends ReadWitness {
  readonly earlier?: readonly Witness[]
}

function readWitnesses(
  text: TeiText,
  header: TeiHeader,
  { sigla }: Reading,
): ReadonlyMap<string | null, Read> {
  return new Map(
    text.witnesses.map((listed) => {
      const blocks = new TextReader(text, listed.name).read()
      const one = witness({ siglum: sigla.unlike(listed.siglum), ...about(header, listed), blocks })
      return [listed.name, { read: one, out: one }]
    }),
  )
}

/** A text without an apparatus: as it stands, or, where it was revised, as it was first and last. */
function readRevised(
  text: TeiText,
  header: TeiHeader,
  { siglum, isAlone, sigla }: Reading,
): ReadonlyMap<string | null, Read> {
  const blocks = new TextReader(text, null).read()
  const read = witness({ siglum, ...about(header), blocks })
  const all = read.revisions.length === 0 ? [] : states(withFewSteps(read))
  const [draft, final] = [all.at(0), all.at(-1)]
  if (draft === undefined || final === undefined || draft.text === final.text) {
    const out = { ...read, siglum: sigla.unlike(siglum) }
    return new Map([[null, { read: out, out }]])
  }
  const named = (state: Witness, name: string): Witness => ({
    ...state,
    siglum: sigla.unlike(isAlone ? name : `${siglum} ${name}`),
  })
  const earlier = [named(draft, "draft")]
  return new Map([[null, { read, out: named(final, "final"), earlier }]])
}

/** Every hand and number is a step, and each is a text of its own: of so many nobody asks. */
const MOST_HANDS = 40

function withFewSteps(read: Witness): Witness {
  const steps = new Set(read.revisions.map(({ hand = "", seq = "" }) => `${seq} ${hand}`))
  if (steps.size <= MOST_HANDS) return read
  return { ...read, revisions: read.revisions.map(({ kind, span }) => ({ kind, span })) }
}

/** Entries and notes that stand beside the text and belong nowhere in it are about it as a whole. */
function readOutside(text: TeiText, name: string | null): void {
  for (const app of text.lost)
    for (const { element, witnesses } of text.readings.of(app))
      text.notes.add(element, witnesses[0] ?? name, null, plainWords(element))
  for (const element of text.document.elements)
    if (element.name === "note" && text.document.closest(element, isStandOff) !== null)
      text.notes.add(element, name, null, plainWords(element))
}

function isStandOff({ name }: XmlElement): boolean {
  return name === "standOff"
}

function about({ title, date, language, hand }: TeiHeader, listed?: ListedWitness) {
  const own = { title: listed?.title ?? title, date: listed === undefined ? date : listed.date }
  return {
    ...(own.title !== undefined && { title: own.title }),
    ...(own.date !== undefined && { date: own.date }),
    ...(language !== undefined && { language }),
    ...(hand !== undefined && listed === undefined && { hand }),
  }
}

function aboutEdition({ title, author, source, rights }: TeiHeader) {
  const from = [author, source].filter((words) => words !== undefined).join(". ")
  return {
    ...(title !== undefined && { title }),
    ...(from !== "" && { source: from }),
    ...(rights !== undefined && { rights }),
  }
}

function noText(file: string): UnreadableSource {
  return new UnreadableSource(
    "tei-empty",
    "The TEI file has a header and no text.",
    file,
    "Look whether the text stands in another file that this one names, and choose that.",
  )
}

function tooMuch(file: string): UnreadableSource {
  return new UnreadableSource(
    "tei-large",
    "The file has more witnesses than can be rebuilt of a text as long as this.",
    file,
    "Cut it into parts, or take witnesses out of its apparatus.",
  )
}

/** Short names, no two alike. */
class Sigla {
  readonly #taken = new Set<string>()

  /** The name, or the name with a number that nobody has. */
  unlike(wanted: string): string {
    let siglum = wanted
    for (let i = 2; this.#taken.has(siglum); i++) siglum = `${wanted} ${i}`
    this.#taken.add(siglum)
    return siglum
  }
}
