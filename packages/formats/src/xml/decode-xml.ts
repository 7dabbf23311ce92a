import { UnreadableSource } from "@variorum/collation"
import { decodeIn } from "../encoding/text-decoder.js"
import { checkSize, type Source } from "../source.js"

/**
 * The text of an XML source, in the encoding that its first bytes or its declaration name: UTF-8 where neither does.
 *
 * Throws UnreadableSource "source-too-large", or "source-encoding" where the bytes have no meaning in it.
 */
export function decodeXml(source: Source): string {
  checkSize(source)
  const encoding = encodingOf(source.bytes)
  try {
    return decodeIn(encoding, source.bytes)
  } catch {
    throw new UnreadableSource(
      "source-encoding",
      `The file says that it is ${encoding}, and it is not, or nobody here reads that.`,
      source.name,
      "Open it in an editor and save it with the encoding UTF-8.",
    )
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return "utf-16le"
  if (first === 0xfe && second === 0xff) return "utf-16be"
  if (first === 0x3c && second === 0) return "utf-16le"
  if (first === 0 && second === 0x3c) return "utf-16be"
  const head = String.fromCharCode(...bytes.subarray(0, 200))
  const named = /^[^<]{0,100}<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z][\w.:-]*)["']/u.exec(head)?.[1]
  // Words that are read as bytes here cannot be in two bytes each, whatever they say.
  return named === undefined || /^utf-16/iu.test(named) ? "utf-8" : named
}
