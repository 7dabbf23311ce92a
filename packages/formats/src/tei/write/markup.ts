/** XML as it is written: whatever is text is escaped, and what XML cannot hold is replaced. */

/** Characters that XML 1.0 cannot hold in any form: most control characters, two that are none, halves of a pair. */
const ILLEGAL = /(?![\t\n\r\u007F-\u009F])\p{Cc}|[\uFFFE\uFFFF]|\p{Surrogate}/gu

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
}

/** Text as content of an element. A carriage return is written as a reference, for a reader would make a line feed of it. */
export function words(text: string): string {
  return legal(text).replace(/[&<>\r]/gu, (sign) => ESCAPES[sign]!)
}

/** A text with U+FFFD for whatever XML cannot hold. */
export function legal(text: string): string {
  return text.replace(ILLEGAL, "\uFFFD")
}

/** How often each character that XML cannot hold stands in some texts, by its code (`U+0001`), in order of code. */
export function illegalIn(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts)
    for (const [sign] of text.matchAll(ILLEGAL)) {
      const code = `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`
      counts.set(code, (counts.get(code) ?? 0) + 1)
    }
  return new Map([...counts].sort(([one], [other]) => (one < other ? -1 : 1)))
}

/** Values by name; what is undefined or empty is left out. */
export type Attributes = Readonly<Record<string, string | undefined>>

/** An element. `content` is markup already. */
export function element(name: string, attributes: Attributes = {}, content = ""): string {
  const start = `<${name}${written(attributes)}`
  return content === "" ? `${start}/>` : `${start}>${content}</${name}>`
}

/** The same among other elements of a text, where no white space may be but the text's: the line ends inside the tag. */
export function block(name: string, attributes: Attributes, content: string): string {
  return `<${name}${written(attributes)}>${content}</${name}\n>`
}

function written(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value = ""]) => (value === "" ? "" : ` ${name}="${escaped(value)}"`))
    .join("")
}

function escaped(value: string): string {
  return legal(value).replace(/[&<>"\t\n\r]/gu, (sign) => ESCAPES[sign]!)
}
