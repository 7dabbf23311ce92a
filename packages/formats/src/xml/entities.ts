import { UnreadableSource } from "@variorum/collation"

/** The most characters that one entity may stand for, and the most entities. Old files name letters and signs by them. */
const LONGEST = 200
const MOST = 2000

/**
 * The entities that a document type defines, by name. A type that only says where its rules stand defines none, and is
 * not looked up.
 *
 * Throws UnreadableSource "xml-entities" where one stands for something outside the file, for others, or for too much.
 */
export function entitiesOf(type: string, name: string): ReadonlyMap<string, string> {
  const entities = new Map<string, string>()
  const subset = type.indexOf("[") < 0 ? "" : type.slice(type.indexOf("[") + 1)
  const declarations = subset.matchAll(/<!ENTITY\s+(%\s+)?([^\s]+)\s+("[^"]*"|'[^']*'|[^>]*)/gu)
  for (const [, parameter, entity = "", quoted = ""] of declarations) {
    const value = quoted.slice(1, -1)
    const isOutside = !/^["']/u.test(quoted)
    const isNested = /[&%<]/u.test(value.replaceAll(/&#(?:x[\da-f]+|\d+);/giu, ""))
    if (parameter !== undefined || isOutside || isNested || value.length > LONGEST)
      throw refusal(entity, name)
    entities.set(entity, characters(value))
    if (entities.size > MOST) throw refusal(entity, name)
  }
  return entities
}

/** `&#8212;` and `&#x2014;` as what they stand for. */
function characters(value: string): string {
  return value.replaceAll(/&#(?:x([\da-f]+)|(\d+));/giu, (whole, hexadecimal, decimal) => {
    const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

function refusal(entity: string, name: string): UnreadableSource {
  return new UnreadableSource(
    "xml-entities",
    `The file defines ${JSON.stringify(entity.slice(0, 40))} as something outside it, as made of others, or as too much.`,
    name,
    "Put the words themselves in its place, and take the definition out.",
  )
}
