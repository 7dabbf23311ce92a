const numbers = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
]

/** A number as it is written in a sentence: in words up to ten, in figures above. */
export function inWords(count: number): string {
  return numbers[count] ?? count.toLocaleString("en")
}

/** "one word", "two words"; an irregular plural is given whole. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${inWords(count)} ${count === 1 ? singular : plural}`
}

/** The same sentence with a capital at its head. */
export function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

/** Sentences in a row: each with a capital at its head and a full stop behind it. */
export function inSentences(sentences: readonly string[]): string {
  return sentences.map((sentence) => `${capital(sentence)}.`).join(" ")
}

/** "cut", "cut or added", "cut, added or moved". */
export function alternatives(words: readonly string[], last = "or"): string {
  if (words.length < 2) return words.join("")
  return `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`
}

/** Whose: "Stalin’s", and for a name in s the same. */
export function possessive(name: string): string {
  return `${name}’s`
}
