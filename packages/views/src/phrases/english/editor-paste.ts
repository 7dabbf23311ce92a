import type { PastePhrases } from "../editor-paste.js"

/** What is said of a paste, in English. */
export const pastePhrases: PastePhrases = {
  leftOut: (items) => `Pasted without ${items.join(", ")}.`,
  opened: (name, items) => `${name} came in without ${items.join(", ")}.`,
  guessedEncoding: (name, encoding) => `${name} was read as ${encoding}, by its letters.`,
  joinedLines: (name, lines) => `${name}: lines were joined that only filled a measure (${lines}).`,
  written: (name, items) => `${name} went out without ${items.join(", ")}.`,
  item: {
    pictures: (count) => `pictures (${count})`,
    links: (count) => `addresses of links (${count})`,
    colours: (count) => `colours (${count})`,
    footnotes: (count) => `footnotes (${count})`,
    comments: (count) => `comments (${count})`,
    numbers: (count) => `list numbers (${count})`,
    merged: (count) => `merged cells (${count})`,
    formulas: (count) => `formulas (${count})`,
    embedded: (count) => `embedded objects (${count})`,
    fields: (count) => `fields (${count})`,
    scripts: (count) => `scripts (${count})`,
    hidden: (count) => `hidden words (${count})`,
    headers: (count) => `headers and footers of pages (${count})`,
    places: (count) => `places of footnotes (${count})`,
    formatting: (count) => `formatting (${count})`,
    elements: (count) => `other elements (${count})`,
    texts: (count) => `further texts (${count})`,
    characters: (count) => `signs that are no characters (${count})`,
  },
  tooLong: (characters, most) =>
    `That is too long to paste: ${characters.toLocaleString("en")} characters, at most ${most.toLocaleString("en")}. Open it as a file.`,
}
