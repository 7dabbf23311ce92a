import { checkSize, type Source } from "../../source.js"

/**
 * The text of a page: in the encoding of its byte-order mark, or the one that it names itself, or UTF-8; where it is not
 * UTF-8 either, in Windows-1252, as browsers read what says nothing. Bytes without a meaning become U+FFFD.
 *
 * Throws UnreadableSource "source-too-large".
 */
export function decodeHtml(source: Source): { readonly text: string; readonly lost: number } {
  checkSize(source)
  const text = decodeBytes(source.bytes)
  return { text, lost: text.split("\ufffd").length - 1 }
}

function decodeBytes(bytes: Uint8Array): string {
  const [first, second, third] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes)
  if (first === 0xef && second === 0xbb && third === 0xbf) return new TextDecoder().decode(bytes)
  // Two bytes for each letter, of a file without a mark.
  if (first === 0x3c && second === 0) return new TextDecoder("utf-16le").decode(bytes)
  if (first === 0 && second === 0x3c) return new TextDecoder("utf-16be").decode(bytes)
  const named = namedDecoder(bytes)
  if (named !== null) return decodeOneByte(bytes, named)
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes)
  } catch {
    return decodeOneByte(bytes, new TextDecoder("windows-1252"))
  }
}

/** What Windows-1252 has for the bytes from 128 to 159; where it has nothing, the sign of that number. */
const WINDOWS = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ"

/** Some releases of Node take ISO 8859-1 for Windows-1252; browsers never do. */
function decodeOneByte(bytes: Uint8Array, decoder: TextDecoder): string {
  const text = decoder.decode(bytes)
  if (decoder.encoding !== "windows-1252") return text
  return text.replace(/[\x80-\x9f]/gu, (sign) => WINDOWS.charAt(sign.charCodeAt(0) - 0x80))
}

/** A browser looks through so many bytes for the name of an encoding; saved pages have it a little later. */
const HEAD = 8192

/** The decoder of the encoding that the head names; null where it names none, none that is known, or UTF-8, which is tried first. */
function namedDecoder(bytes: Uint8Array): TextDecoder | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD))
  const label =
    /<meta\b[^>]{0,500}?\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})/iu.exec(head)?.[1] ??
    /<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]{1,40})/u.exec(head)?.[1]
  // Words that are read as bytes here cannot be in two bytes each, whatever they say.
  if (label === undefined || /^utf-?(?:8|16)/iu.test(label)) return null
  try {
    return new TextDecoder(label)
  } catch {
    return null
  }
}
