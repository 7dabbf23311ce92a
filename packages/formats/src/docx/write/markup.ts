/** XML as it is written: elements, attributes and text, and nothing that XML does not allow. */
import type { Tally } from "../../left-out.js"

/** A piece of finished XML. Made by `element`, `text` and `joined` alone, so that text is never taken for markup. */
export type Markup = string & { readonly markup: true }

type Attributes = Readonly<Record<string, string | undefined>>

/** An element. Attributes that are undefined are left out; without content it is an empty tag. */
export function element(
  name: string,
  attributes: Attributes = {},
  ...content: readonly Markup[]
): Markup {
  let opening = `<${name}`
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) opening += ` ${key}="${escaped(value)}"`
  const inside = content.join("")
  return (inside === "" ? `${opening}/>` : `${opening}>${inside}</${name}>`) as Markup
}

export function text(words: string): Markup {
  return escaped(words) as Markup
}

export function joined(pieces: readonly Markup[]): Markup {
  return pieces.join("") as Markup
}

/** A whole XML document with its declaration. */
export function xmlDocument(root: Markup): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`
}

const ENTITIES = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["\t", "&#9;"],
  ["\n", "&#10;"],
  ["\r", "&#13;"],
])

/** What XML 1.0 has no way to write: control characters, halves of characters, and two code points that are none. */
const ILLEGAL = /(?![\t\n\r\u007f-\u009f])[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu

function escaped(words: string): string {
  return words
    .replace(ILLEGAL, "\ufffd")
    .replace(/[&<>"\t\n\r]/gu, (character) => ENTITIES.get(character)!)
}

/** Counts the characters of some words that XML cannot write and that become U+FFFD. */
export function countIllegal(words: string, leftOut: Tally): void {
  for (const [character] of words.matchAll(ILLEGAL))
    leftOut.add(
      "characters",
      `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`,
    )
}
