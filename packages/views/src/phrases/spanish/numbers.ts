/** A noun as Spanish counts it: its gender decides whether one is "un" or "una". */
export interface Noun {
  readonly gender: "m" | "f"
  readonly one: string
  readonly many: string
}

const numbers = ["dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez"]

/** A number as it is written before a noun: in words up to ten, in figures above. Agrees with a gender. */
export function inWords(count: number, gender: Noun["gender"] = "m"): string {
  if (count === 0) return gender === "f" ? "ninguna" : "ningún"
  if (count === 1) return gender === "f" ? "una" : "un"
  return numbers[count - 2] ?? count.toLocaleString("es")
}

/** "una palabra", "dos palabras", "ninguna palabra". */
export function counted(count: number, noun: Noun): string {
  return `${inWords(count, noun.gender)} ${count < 2 ? noun.one : noun.many}`
}

/** A participle that agrees with a count of masculine things: "suprimido", "suprimidos". */
export function agreed(count: number, participle: string): string {
  return count > 1 ? `${participle}s` : participle
}

/** The same sentence with a capital at its head. */
export function capital(sentence: string): string {
  return sentence.charAt(0).toLocaleUpperCase("es") + sentence.slice(1)
}

/** Sentences in a row: each with a capital at its head and a full stop behind it. */
export function inSentences(sentences: readonly string[]): string {
  return sentences.map((sentence) => `${capital(sentence)}.`).join(" ")
}

/** "suprimido", "suprimido o añadido", "suprimido, añadido o trasladado". */
export function alternatives(words: readonly string[], last = "o"): string {
  if (words.length < 2) return words.join("")
  return `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`
}

/** Nouns that several files count. */
export const nouns = {
  word: { gender: "f", one: "palabra", many: "palabras" },
  sentence: { gender: "f", one: "oración", many: "oraciones" },
  passage: { gender: "m", one: "pasaje", many: "pasajes" },
  difference: { gender: "f", one: "diferencia", many: "diferencias" },
  change: { gender: "m", one: "cambio", many: "cambios" },
  text: { gender: "m", one: "texto", many: "textos" },
  pair: { gender: "m", one: "par", many: "pares" },
  paragraph: { gender: "m", one: "párrafo", many: "párrafos" },
  heading: { gender: "m", one: "título", many: "títulos" },
  item: { gender: "m", one: "elemento de lista", many: "elementos de lista" },
  line: { gender: "m", one: "verso", many: "versos" },
  turn: { gender: "f", one: "intervención", many: "intervenciones" },
  cell: { gender: "f", one: "celda", many: "celdas" },
} as const satisfies Record<string, Noun>
