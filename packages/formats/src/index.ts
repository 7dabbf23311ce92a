export { LARGEST_SOURCE, tooLarge, type Source } from "./source.js"
export { isJson, readWitness } from "./read.js"
export { isCsv, readCsv, type CsvOptions } from "./csv/index.js"
export { readPlain, type PlainOptions } from "./plain/index.js"
export {
  readJson,
  writeCollation,
  writeEdition,
  writeWitness,
  type Edition,
  type JsonContent,
} from "./json/index.js"
export { readWordList } from "./rules/index.js"
export { decode } from "./decode.js"
export {
  CITATION_STYLES,
  cite,
  type CitationStyle,
  type CitedChange,
  type CitedReading,
} from "./citation/index.js"
export { type LeftOutItem, Tally } from "./left-out.js"
export { freeSiglum } from "./siglum.js"
