import type { Reader } from "../content.js"
import { decodeAny } from "../encoding/index.js"
import { checkCount } from "../source.js"
import { tableWitness } from "./index.js"

const MOST_ROWS = 500_000

/** As `readCsv`, in whatever encoding. */
export const readTable: Reader = (source, options) => {
  const { text, guessed } = decodeAny(source, options.encoding)
  checkCount(text, "\n", MOST_ROWS, source.name)
  return {
    edition: { witnesses: [tableWitness(text, source, options)] },
    leftOut: [],
    ...(guessed === null ? {} : { encoding: guessed }),
  }
}
