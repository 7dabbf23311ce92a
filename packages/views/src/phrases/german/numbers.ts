const numbers = [
  "kein",
  "ein",
  "zwei",
  "drei",
  "vier",
  "fünf",
  "sechs",
  "sieben",
  "acht",
  "neun",
  "zehn",
]

/** A noun as German counts it: its gender decides whether one is "ein" or "eine". */
export interface Noun {
  readonly gender: "m" | "f" | "n"
  readonly one: string
  readonly many: string
}

/** A number as it is written in a sentence: in words up to ten, in figures above. */
export function inWords(count: number): string {
  return numbers[count] ?? count.toLocaleString("de")
}

/** "ein Wort", "eine Stelle", "zwei Wörter", "keine Stellen". */
export function counted(count: number, noun: Noun): string {
  if (count === 1) return `${noun.gender === "f" ? "eine" : "ein"} ${noun.one}`
  return `${count === 0 ? "keine" : inWords(count)} ${noun.many}`
}

/** The same sentence with a capital at its head. */
export function capital(sentence: string): string {
  return sentence.charAt(0).toLocaleUpperCase("de") + sentence.slice(1)
}

/** Sentences in a row: each with a capital at its head and a full stop behind it. */
export function inSentences(sentences: readonly string[]): string {
  return sentences.map((sentence) => `${capital(sentence)}.`).join(" ")
}

/** "gestrichen", "gestrichen oder ergänzt", "gestrichen, ergänzt oder verschoben". */
export function alternatives(words: readonly string[], last = "oder"): string {
  if (words.length < 2) return words.join("")
  return `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`
}

/** Nouns that several files count. */
export const nouns = {
  word: { gender: "n", one: "Wort", many: "Wörter" },
  sentence: { gender: "m", one: "Satz", many: "Sätze" },
  passage: { gender: "f", one: "Stelle", many: "Stellen" },
  difference: { gender: "m", one: "Unterschied", many: "Unterschiede" },
  text: { gender: "m", one: "Text", many: "Texte" },
  pair: { gender: "n", one: "Paar", many: "Paare" },
  paragraph: { gender: "m", one: "Absatz", many: "Absätze" },
  heading: { gender: "f", one: "Überschrift", many: "Überschriften" },
  item: { gender: "m", one: "Listenpunkt", many: "Listenpunkte" },
  line: { gender: "m", one: "Vers", many: "Verse" },
  turn: { gender: "m", one: "Redebeitrag", many: "Redebeiträge" },
  cell: { gender: "f", one: "Zelle", many: "Zellen" },
} as const satisfies Record<string, Noun>
