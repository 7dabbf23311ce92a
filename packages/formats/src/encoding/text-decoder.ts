/** What Windows-1252 has from 0x80 to 0x9f, in order; five of its places are empty and stand for themselves. */
const WINDOWS_1252 =
  "\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f" +
  "\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178"

/** Those that were made, for making one takes longer than a word; there are no more than the standard has labels. */
const decoders = new Map<string, TextDecoder>()

/**
 * The text that bytes are in an encoding, by its label in the WHATWG Encoding Standard; a byte-order mark is taken off.
 *
 * `TextDecoder` and one thing more: Node 20 decodes Windows-1252 as if it were ISO 8859-1, and so loses its quotation
 * marks and dashes (nodejs/node issue 56542).
 *
 * Throws RangeError for a label that is none, and TypeError where bytes have no meaning in the encoding.
 */
export function decodeIn(encoding: string, bytes: Uint8Array): string {
  const decoder = decoders.get(encoding) ?? new TextDecoder(encoding, { fatal: true })
  decoders.set(encoding, decoder)
  const text = decoder.decode(bytes)
  if (decoder.encoding !== "windows-1252") return text
  return text.replace(/[\x80-\x9f]/gu, (sign) => WINDOWS_1252.charAt(sign.charCodeAt(0) - 0x80))
}
