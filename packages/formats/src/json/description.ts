import type { Witness } from "@variorum/collation"
import { asName, asString, type Fields } from "./fields.js"

/** What is known about a witness besides its words. */
export type Description = Pick<Witness, "siglum" | "title" | "language" | "kind" | "date" | "hand">

/** Reads it. Only the siglum must be there. */
export function readDescription(fields: Fields): Description {
  return {
    siglum: fields.get("siglum", asName),
    ...fields.optional("title", asString),
    ...fields.optional("language", asString),
    ...fields.optional("kind", asString),
    ...fields.optional("date", asString),
    ...fields.optional("hand", asString),
  }
}

/** The description alone, keys in the order in which they are written. */
export function describe(from: Description): Description {
  const { siglum, title, language, kind, date, hand } = from
  return {
    siglum,
    ...(title === undefined ? {} : { title }),
    ...(language === undefined ? {} : { language }),
    ...(kind === undefined ? {} : { kind }),
    ...(date === undefined ? {} : { date }),
    ...(hand === undefined ? {} : { hand }),
  }
}
