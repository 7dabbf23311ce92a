/** XML as it is written: elements, and the values of their attributes. */
import { xmlValue } from "../../xml/characters.js"

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
    .map(([name, value = ""]) => (value === "" ? "" : ` ${name}="${xmlValue(value)}"`))
    .join("")
}
