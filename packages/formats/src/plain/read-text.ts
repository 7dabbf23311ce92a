import type { Reader } from "../content.js"
import { decodeAny } from "../encoding/index.js"
import { lineFeedsOnly, plainWitness } from "./index.js"
import { checkCount } from "../source.js"
import { joinLines } from "./join-lines.js"

const MOST_LINES = 2_500_000

/** As `readPlain`, in whatever encoding, and with the lines joined that only fill a measure (see `joinLines`). */
export const readText: Reader = (source, options) => {
  const { text, guessed } = decodeAny(source, options.encoding)
  const lines = lineFeedsOnly(text)
  checkCount(lines, "\n", MOST_LINES, source.name)
  const { text: joined, count } =
    options.keepLines === true ? { text: lines, count: 0 } : joinLines(lines)
  return {
    edition: { witnesses: [plainWitness(joined, source, options)] },
    leftOut: [],
    ...(guessed === null ? {} : { encoding: guessed }),
    ...(count === 0 ? {} : { joinedLines: count }),
  }
}
