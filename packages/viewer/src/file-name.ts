/** No part of a name is longer than this, in letters. */
const LONGEST = 40

/**
 * A file's name out of what people called things, in letters and digits with hyphens between: a writer's name and a
 * layer's, or a title ("anna-notes.jsonld"). A part that another one says as well is left out; where no part has a letter
 * it is "variorum". `ending`: without the point before it.
 */
export function fileName(parts: readonly string[], ending: string): string {
  const words = parts.map(plain).filter((part) => part !== "")
  const told = words.filter((word, i) => !words.some((other, j) => says(other, word, i, j)))
  return `${told.join("-") || "variorum"}.${ending}`
}

/** True where another part says this one too; of two alike the first stays. */
function says(other: string, word: string, i: number, j: number): boolean {
  return i !== j && other.includes(word) && (other !== word || j < i)
}

function plain(text: string): string {
  const words =
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return [...words.join("-")].slice(0, LONGEST).join("").replace(/-$/u, "")
}
