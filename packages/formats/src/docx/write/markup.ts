/** XML as it is written: elements, attributes and text, and nothing that XML does not allow. */
import { xmlText, xmlValue } from "../../xml/characters.js"

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
    if (value !== undefined) opening += ` ${key}="${xmlValue(value)}"`
  const inside = content.join("")
  return (inside === "" ? `${opening}/>` : `${opening}>${inside}</${name}>`) as Markup
}

export function text(words: string): Markup {
  return xmlText(words) as Markup
}

export function joined(pieces: readonly Markup[]): Markup {
  return pieces.join("") as Markup
}

/** A whole XML document with its declaration. */
export function xmlDocument(root: Markup): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`
}
