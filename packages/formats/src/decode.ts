import { UnreadableSource } from "@variorum/collation"
import { invalidUtf8At } from "./invalid-utf8.js"
import { knownBinary } from "./signatures.js"
import { checkSize, type Source } from "./source.js"

/**
 * The text of a source: UTF-8 with or without a byte-order mark, or UTF-16 with one.
 *
 * One byte-order mark is taken off; every other character comes back as it is, a lone surrogate of a
 * UTF-16 file and a NUL included. A file that is not text is refused rather than shown as rubbish.
 *
 * Throws UnreadableSource "source-too-large", "source-binary" or "source-encoding".
 */
export function decode(source: Source): string {
  checkSize(source)
  refuseKnownBinary(source)
  const text = decodeBytes(source)
  refuseControlCharacters(source, text)
  return text
}

function decodeBytes(source: Source): string {
  const { bytes } = source
  const [first, second, third, fourth] = bytes
  if (first === 0xff && second === 0xfe && third === 0 && fourth === 0) throw utf32(source)
  if (first === 0xff && second === 0xfe) return decodeUtf16(source, "little", 2)
  if (first === 0xfe && second === 0xff) return decodeUtf16(source, "big", 2)
  return decodeUtf8(source)
}

function decodeUtf8(source: Source): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(source.bytes)
  } catch {
    throw new UnreadableSource(
      "source-encoding",
      `The file is not UTF-8: the byte at ${invalidUtf8At(source.bytes) ?? 0} (counted from 0) has no meaning there.`,
      source.name,
      "Open it in a text editor and save it with the encoding UTF-8.",
    )
  }
}

/**
 * The UTF-16 text from the byte at `start` on. By hand, because `TextDecoder` would put U+FFFD where the file has a lone
 * surrogate, and so lose it.
 */
export function decodeUtf16(source: Source, order: "little" | "big", start: number): string {
  const { bytes } = source
  if (bytes.length % 2 === 1) {
    throw new UnreadableSource(
      "source-encoding",
      "The file is taken for UTF-16, but it ends in the middle of a character.",
      source.name,
      "It was probably cut off: fetch it again, or save it with the encoding UTF-8.",
    )
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const units: number[] = []
  const parts: string[] = []
  for (let at = start; at < bytes.length; at += 2) {
    units.push(view.getUint16(at, order === "little"))
    if (units.length === UNITS_AT_ONCE || at + 2 === bytes.length) {
      parts.push(String.fromCharCode(...units.splice(0)))
    }
  }
  return parts.join("")
}

/** Spread arguments live on the stack; engines take about 100,000 of them, and this stays far below. */
const UNITS_AT_ONCE = 8192

function utf32(source: Source): UnreadableSource {
  return new UnreadableSource(
    "source-encoding",
    "The file is UTF-32, which hardly any program writes.",
    source.name,
    "Save it with the encoding UTF-8.",
  )
}

/** Throws UnreadableSource "source-binary" for what is known by its first bytes to be no text. */
export function refuseKnownBinary(source: Source): void {
  const what = knownBinary(source.bytes)
  if (what === null) return
  throw new UnreadableSource(
    "source-binary",
    `The file is ${what}, not plain text.`,
    source.name,
    "Save its words as plain text (UTF-8) and compare that.",
  )
}

/**
 * A few control characters are a blot in a text and are kept; a great many mean that it is no text.
 * At least 64, so that a short string made of nothing else still counts as typed; more than one in
 * ten of the first million characters, which is about ten times what the worst real text has shown.
 * Throws UnreadableSource "source-binary".
 */
export function refuseControlCharacters(source: Source, text: string): void {
  const looked = Math.min(text.length, 1_000_000)
  let found = 0
  for (let i = 0; i < looked; i++) if (isControl(text.charCodeAt(i))) found++
  if (found < 64 || found * 10 <= looked) return
  throw new UnreadableSource(
    "source-binary",
    `The file is not text: of its first ${looked} characters ${found} are control characters.`,
    source.name,
    "If it is UTF-16 without a byte-order mark, save it as UTF-8; otherwise choose another file.",
  )
}

/** C0 controls other than tab, line feed, form feed and carriage return. */
function isControl(code: number): boolean {
  return code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0c && code !== 0x0d
}
