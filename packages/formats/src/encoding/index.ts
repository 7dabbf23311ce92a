import { UnreadableSource } from "@variorum/collation"
import { decode, decodeUtf16, refuseControlCharacters, refuseKnownBinary } from "../decode.js"
import { invalidUtf8At } from "../invalid-utf8.js"
import { checkSize, type Source } from "../source.js"
import { ENCODINGS, guessEncoding, guessUtf16 } from "./guess-encoding.js"
import { decodeIn } from "./text-decoder.js"

export { ENCODINGS } from "./guess-encoding.js"

/** A text, and how its bytes were taken. */
export interface Decoded {
  readonly text: string
  /** The encoding that was guessed, as people call it (`Windows-1251`); null where the file or a person said it. */
  readonly guessed: string | null
}

/**
 * The text of a source in whatever encoding: the one that is named; else UTF-8, or UTF-16 with its mark; else the one
 * that its letters speak for (`guessEncoding`).
 *
 * `encoding` is a label of the WHATWG Encoding Standard (`windows-1251`, `koi8-r`, `ibm866`, `iso-8859-1`).
 *
 * Throws UnreadableSource "source-too-large", "source-binary", or "source-encoding" where the encoding that is named is
 * none or not the file's, or where none is named and none can be told.
 */
export function decodeAny(source: Source, encoding?: string): Decoded {
  if (encoding !== undefined) return { text: decodeAs(source, encoding), guessed: null }
  checkSize(source)
  refuseKnownBinary(source)
  const { bytes } = source
  if (hasMark(bytes)) return { text: decode(source), guessed: null }
  const wrongAt = invalidUtf8At(bytes)
  const isUtf8 = wrongAt === null
  const guessed = guessUtf16(bytes) ?? (isUtf8 ? null : guessEncoding(bytes))
  if (guessed !== null) return { text: decodeAs(source, guessed), guessed }
  if (isUtf8) return { text: decode(source), guessed }
  throw unknown(
    source,
    `The file is not UTF-8: the byte at ${wrongAt} (counted from 0) has no meaning there. Nor do its letters tell in which encoding it is.`,
  )
}

function hasMark([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
}

function decodeAs(source: Source, encoding: string): string {
  checkSize(source)
  refuseKnownBinary(source)
  const text = decodeBytesAs(source, encoding)
  refuseControlCharacters(source, text)
  return text
}

function decodeBytesAs(source: Source, encoding: string): string {
  if (/^utf-16(?:le|be)?$/iu.test(encoding))
    return withoutMark(decodeUtf16(source, /be$/iu.test(encoding) ? "big" : "little", 0))
  try {
    return decodeIn(encoding, source.bytes)
  } catch (error) {
    throw unknown(
      source,
      error instanceof RangeError
        ? `There is no encoding ${JSON.stringify(encoding.slice(0, 40))}.`
        : `The file is not in the encoding ${encoding}: some bytes have no meaning there.`,
    )
  }
}

function withoutMark(text: string): string {
  return text.startsWith("\uFEFF") ? text.slice(1) : text
}

function unknown(source: Source, what: string): UnreadableSource {
  return new UnreadableSource(
    "source-encoding",
    what,
    source.name,
    `Name its encoding (${ENCODINGS.join(", ")}), or save it as UTF-8 in a text editor.`,
  )
}
