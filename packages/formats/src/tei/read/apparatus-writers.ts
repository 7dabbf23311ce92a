/** What a witness reads at an entry of the apparatus, and where it begins, breaks off and ends. */
import { elementsOf, type XmlElement } from "../../xml/element.js"
import { plainWords, pointersIn } from "./document.js"
import { LEMMA, type TeiReading } from "./readings.js"
import { handOf } from "./revision-writers.js"
import { quotedWords } from "./spine.js"
import { LOSS } from "./text-blocks.js"
import type { TextReader } from "./text-reader.js"
import type { Writer } from "./writers.js"

export const APPARATUS_WRITERS: readonly (readonly [string, Writer])[] = [
  ["app", entry],
  ["lem", reading],
  ["rdg", reading],
  ["lacunaStart", (reader, element) => breakOff(reader, element)],
  ["witEnd", (reader, element) => breakOff(reader, element)],
  ["lacunaEnd", (reader, element) => goOn(reader, element)],
  ["witStart", (reader, element) => goOn(reader, element)],
]

/** An entry in the running text. One that belongs elsewhere is read there. */
function entry(reader: TextReader, app: XmlElement): void {
  const { name, text } = reader
  if (name === null || text.isBeside(app)) return
  const found = text.readings.at(app, name)
  if (found.kind === "readings") readReadings(reader, found.readings)
  else if (found.kind === "unknown") reader.out.sign(LOSS, reader.style)
  else if (text.readings.of(app).length === 0) text.document.leaveOut(app)
  readNotesOf(reader, app)
}

/** The readings of one witness: of several hands each takes out what the one before had, and puts its own in. */
export function readReadings(reader: TextReader, readings: readonly TeiReading[]): void {
  const hands = readings.map(({ element }) => handOf(reader, element))
  for (const [i, { element }] of readings.entries()) {
    const [own, next] = [hands[i], hands[i + 1]]
    reader.revised(
      {
        ...(i > 0 && own !== undefined && { add: own }),
        ...(next !== undefined && { del: { ...next } }),
      },
      () => reader.visit(element),
    )
  }
}

/** The notes of an entry, and its readings that are nobody's. */
export function readNotesOf(reader: TextReader, app: XmlElement): void {
  const { place, text } = reader
  for (const { element, witnesses, isLemma } of text.readings.of(app))
    if (
      witnesses.length === 0 &&
      !(isLemma && reader.name === LEMMA) &&
      !isMain(reader, app, element)
    )
      text.notes.add(element, reader.name, place, plainWords(element) || NOTHING)
  for (const child of notesWithin(app)) reader.visit(child)
}

/** What editors write for a reading that leaves the words out (omittit). */
const NOTHING = "om."

/** The lemma of an entry is the edited text's, and that is a witness where it is nobody's. */
function isMain(reader: TextReader, app: XmlElement, element: XmlElement): boolean {
  return reader.text.readings.lemma(app)?.element === element
}

function notesWithin(element: XmlElement): readonly XmlElement[] {
  return elementsOf(element).flatMap((child) =>
    child.name === "rdgGrp"
      ? notesWithin(child)
      : child.name === "lem" || child.name === "rdg"
        ? []
        : [child],
  )
}

function reading(reader: TextReader, element: XmlElement): void {
  const quoted = quotedWords(element, reader.text.document.parent(element))
  if (quoted === null) return reader.children(element)
  for (const child of elementsOf(element)) reader.text.document.leaveOut(child, "links")
  for (const [i, words] of quoted.entries()) {
    if (i > 0) reader.out.flush()
    reader.out.words(`${words} `, reader.style)
  }
}

/** True for a sign that is about the witness that is read; one that names nobody is about the reading it stands in. */
function isAbout({ name }: TextReader, element: XmlElement): boolean {
  const named = pointersIn(element.attributes.get("wit"))
  return name !== null && name !== LEMMA && (named.length === 0 || named.includes(name))
}

function breakOff(reader: TextReader, element: XmlElement): void {
  if (!isAbout(reader, element) || reader.isLacuna) return
  reader.body.sign(LOSS, reader.style)
  reader.body.mute()
  reader.isLacuna = true
}

/** Where nobody said that it broke off, all before is lost. */
function goOn(reader: TextReader, element: XmlElement): void {
  if (!isAbout(reader, element)) return
  if (reader.isLacuna) reader.body.unmute()
  else reader.body.forget(reader.style)
  reader.isLacuna = false
  reader.body.space(reader.style)
}
