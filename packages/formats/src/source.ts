import { UnreadableSource } from "@variorum/collation"

/** Some bytes and what they are called: what every reader reads, wherever it came from. */
export interface Source {
  /** The file's name, or the last part of its address. Shown in messages; its ending helps to choose a reader. */
  readonly name: string
  readonly bytes: Uint8Array
  /** Media type, when somebody upstream knew it. Helps to choose a reader; a wrong one does no harm to plain text. */
  readonly mediaType?: string
}

/**
 * The most a source may weigh, in bytes. The longest novels weigh about 10 MB as plain text; 64 MB
 * leaves room for UTF-16 and JSON, and a text of that size still fits into memory several times over.
 */
export const LARGEST_SOURCE = 64 * 1024 * 1024

/** Throws UnreadableSource "source-too-large" when the source weighs more than `LARGEST_SOURCE`. */
export function checkSize(source: Source): void {
  if (source.bytes.length > LARGEST_SOURCE) throw tooLarge(source.name)
}

/**
 * Throws UnreadableSource "source-too-many" where a text has a sign more often than `most` times. Each begins something that
 * is kept in memory while the text is read; counted beforehand, a file made to do harm ends in words and not by the system.
 */
export function checkCount(text: string, sign: string, most: number, name: string): void {
  let count = 0
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + sign.length))
    if (++count > most) throw tooMany(name)
}

/** The refusal of a source that is cut into too many elements, lines or signs. */
export function tooMany(name: string): UnreadableSource {
  return new UnreadableSource(
    "source-too-many",
    "The file has more elements or lines than there is room for.",
    name,
    "Cut it into parts and compare them one by one.",
  )
}

/** The refusal of a source that is too large, for a reader that found out before it had all the bytes. */
export function tooLarge(name: string): UnreadableSource {
  return new UnreadableSource(
    "source-too-large",
    `The file is larger than ${LARGEST_SOURCE / 1024 / 1024} MB.`,
    name,
    "Cut it into parts and compare them one by one.",
  )
}
