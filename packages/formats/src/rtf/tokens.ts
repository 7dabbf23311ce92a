/**
 * Rich text as a row of tokens: groups, control words and symbols, words and bytes.
 *
 * Source: Rich Text Format (RTF) Specification 1.9.1, "RTF Syntax".
 */
export type Token =
  | { readonly kind: "open" }
  | { readonly kind: "close" }
  /** A control word and its number; null for none. `'` (a byte in hexadecimal) and other symbols are words too. */
  | { readonly kind: "control"; readonly word: string; readonly number: number | null }
  /** Letters as they stand, each a byte. */
  | { readonly kind: "letters"; readonly letters: string }

/** `\word-12 `: at most 32 letters and ten figures; one space behind it is its own. */
const CONTROL = /\\([a-z]{1,32})(-?\d{1,10})? ?/iuy
const PLAIN = /[^\\{}\r\n]+/uy

/** The tokens of a file, whose letters stand for its bytes. Whatever the bytes, this ends at their end. */
export function* tokensOf(text: string): Generator<Token, void> {
  let at = 0
  while (at < text.length) {
    const sign = text.charAt(at)
    if (sign === "{" || sign === "}") {
      yield { kind: sign === "{" ? "open" : "close" }
      at++
    } else if (sign === "\\") {
      CONTROL.lastIndex = at
      const found = CONTROL.exec(text)
      if (found === null) {
        const [token, length] = symbolAt(text, at)
        yield token
        at += length
      } else {
        const [whole, word = "", figures] = found
        at += whole.length
        const number = figures === undefined ? null : Number(figures)
        // Raw bytes of a picture: as many as the number says.
        if (word === "bin") at += Math.max(0, number ?? 0)
        else yield { kind: "control", word, number }
      }
    } else {
      PLAIN.lastIndex = at
      const letters = PLAIN.exec(text)?.[0] ?? ""
      if (letters !== "") yield { kind: "letters", letters }
      // A line end in the file is none in the text.
      at += Math.max(1, letters.length)
    }
  }
}

function symbolAt(text: string, at: number): [token: Token, length: number] {
  const sign = text.charAt(at + 1)
  const hexadecimal = text.slice(at + 2, at + 4)
  if (sign === "'" && /^[\da-f]{2}$/iu.test(hexadecimal))
    return [{ kind: "control", word: "'", number: Number.parseInt(hexadecimal, 16) }, 4]
  if (sign === "\n" || sign === "\r") return [{ kind: "control", word: "par", number: null }, 2]
  if (sign === "\\" || sign === "{" || sign === "}") return [{ kind: "letters", letters: sign }, 2]
  return [{ kind: "control", word: sign, number: null }, 2]
}
