import type { Reader } from "../content.js"
import { decodeAny } from "../encoding/index.js"
import { tableWitness } from "./index.js"

/** As `readCsv`, in whatever encoding. */
export const readTable: Reader = (source, options) => {
  const { text, guessed } = decodeAny(source, options.encoding)
  return {
    edition: { witnesses: [tableWitness(text, source, options)] },
    leftOut: [],
    ...(guessed === null ? {} : { encoding: guessed }),
  }
}
