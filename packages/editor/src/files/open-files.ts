import type { Witness } from "@variorum/collation"
import { LARGEST_SOURCE, type Source, tooLarge } from "@variorum/formats"
import { kindOf, readSource, type SourceContent, type SourceOptions } from "@variorum/formats/files"
import { guessParticulars } from "../work/guess-particulars.js"

/** What a file turned out to hold. */
export interface Opened extends SourceContent {
  readonly name: string
}

/**
 * Reads a file that a person gave. Nothing of it is kept elsewhere, and nothing is sent anywhere.
 *
 * Throws UnreadableSource or InvalidWitness, with what is wrong, where, and what to do; and what the browser throws
 * where a file cannot be read any more.
 */
export async function openFile(file: File, options: SourceOptions = {}): Promise<Opened> {
  if (file.size > LARGEST_SOURCE) throw tooLarge(file.name)
  const bytes = new Uint8Array(await file.arrayBuffer())
  return openSource({ name: file.name, bytes, mediaType: file.type }, options)
}

/** As `openFile`, of bytes that are here already. */
export async function openSource(source: Source, options: SourceOptions = {}): Promise<Opened> {
  const { name } = source
  const content = await readSource(source, options)
  const [only, ...others] = content.edition.witnesses
  // Our own files say what is to be said; so do those of which the texts are called draft and final.
  if (only === undefined || others.length > 0 || kindOf(source) === "json")
    return { ...content, name }
  const guesses = guessParticulars(name, only)
  const language = guesses.find((guess) => guess.name === "language")?.value
  // Sentences end otherwise in another language.
  const isReadAgain = language !== undefined && kindOf(source) === "plain"
  const again = isReadAgain ? await readSource(source, { ...options, language }) : content
  const guessed = Object.fromEntries(guesses.map((guess) => [guess.name, guess.value]))
  const witness: Witness = { ...(again.edition.witnesses[0] ?? only), ...guessed }
  return { ...again, name, edition: { ...again.edition, witnesses: [witness] } }
}

/** True for a file that holds one text, which goes beside another. */
export function isOneText({ edition }: Opened): boolean {
  return edition.witnesses.length === 1
}
