/** Text as XML has it in its content and its values: what would be markup is escaped, and what XML cannot hold replaced. */

/** What XML 1.0 cannot hold in any form: most control characters, halves of characters, and two code points that are none. */
const ILLEGAL = /(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]|\p{Surrogate}/gu

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
export function xmlText(text: string): string {
  return legal(text).replace(/[&<>\r]/gu, (sign) => ESCAPES[sign]!)
}

/** Text as the value of an attribute, between double quotation marks. */
export function xmlValue(text: string): string {
  return legal(text).replace(/[&<>"\t\n\r]/gu, (sign) => ESCAPES[sign]!)
}

function legal(text: string): string {
  return text.replace(ILLEGAL, "\ufffd")
}

/** Every character of a text that XML cannot hold, which becomes U+FFFD, by its code (`U+0001`), in their order. */
export function illegalIn(text: string): readonly string[] {
  return [...text.matchAll(ILLEGAL)].map(
    ([sign]) => `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`,
  )
}
