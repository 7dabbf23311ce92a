import type { Witness } from "@variorum/collation"
import {
  type Edition,
  isJson,
  LARGEST_SOURCE,
  readJson,
  readWitness,
  type Source,
  tooLarge,
} from "@variorum/formats"
import { asGuessed, guessParticulars } from "../work/guess-particulars.js"
import { freeSiglum } from "../work/texts.js"

/** What a file turned out to hold. */
export type Opened =
  | { readonly kind: "witness"; readonly name: string; readonly witness: Witness }
  | { readonly kind: "edition"; readonly name: string; readonly edition: Edition }

/**
 * Reads a file that a person gave. Nothing of it is kept elsewhere, and nothing is fetched.
 *
 * Throws UnreadableSource or InvalidWitness, with what is wrong, where, and what to do; and what the browser throws
 * where a file cannot be read any more.
 */
export async function openFile(file: File): Promise<Opened> {
  if (file.size > LARGEST_SOURCE) throw tooLarge(file.name)
  const bytes = new Uint8Array(await file.arrayBuffer())
  return openSource({ name: file.name, bytes, mediaType: file.type })
}

/** As `openFile`, of bytes that are here already. */
export function openSource(source: Source): Opened {
  const { name } = source
  if (!isJson(source)) return { kind: "witness", name, witness: readGuessing(source) }
  const content = readJson(source)
  if (content.kind === "witness") return { kind: "witness", name, witness: content.witness }
  if (content.kind === "edition") return { kind: "edition", name, edition: content.edition }
  const { witnesses, rules = [] } = content.collation
  return { kind: "edition", name, edition: { witnesses, rules } }
}

/** A text, and what its file's name and its own words say of it. */
function readGuessing(source: Source): Witness {
  const read = readWitness(source)
  const guesses = guessParticulars(source.name, read)
  const language = guesses.find(({ name }) => name === "language")?.value
  // Sentences end otherwise in another language.
  const witness = language === undefined ? read : readWitness(source, { language })
  return { ...witness, ...Object.fromEntries(guesses.map(({ name, value }) => [name, value])) }
}

/** Without a guessed title that another text has, too: they would be called alike. */
function toldApart(witnesses: readonly Witness[]): readonly Witness[] {
  return witnesses.map((witness) => {
    const { title, ...untitled } = witness
    const isTwice = witnesses.some((other) => other !== witness && other.title === title)
    return title !== undefined && isTwice && asGuessed(witness).has("title") ? untitled : witness
  })
}

/** Everything that was opened as one edition: of several editions, the particulars of the first. Witnesses keep their order; a siglum that is taken gets a number. */
export function asOneEdition(opened: readonly Opened[]): Edition {
  const first = opened.find((each) => each.kind === "edition")
  const witnesses: Witness[] = []
  const taken = new Set<string>()
  for (const each of opened)
    for (const witness of each.kind === "edition" ? each.edition.witnesses : [each.witness]) {
      const siglum = freeSiglum(witness.siglum, taken)
      taken.add(siglum)
      witnesses.push(siglum === witness.siglum ? witness : { ...witness, siglum })
    }
  const particulars = first?.kind === "edition" ? first.edition : {}
  return { ...particulars, witnesses: opened.length < 2 ? witnesses : toldApart(witnesses) }
}
