/** A noun as French counts it: its gender decides whether one is "un" or "une". */
export interface Noun {
  readonly gender: "m" | "f"
  readonly one: string
  readonly many: string
}

const numbers = ["deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"]

/** A number as it is written in a sentence: in words up to ten, in figures above. Agrees with a gender. */
export function inWords(count: number, gender: Noun["gender"] = "m"): string {
  if (count === 0) return gender === "f" ? "aucune" : "aucun"
  if (count === 1) return gender === "f" ? "une" : "un"
  return numbers[count - 2] ?? count.toLocaleString("fr")
}

/** "un mot", "deux mots", "aucun mot". */
export function counted(count: number, noun: Noun): string {
  return `${inWords(count, noun.gender)} ${count < 2 ? noun.one : noun.many}`
}

/** An ending that agrees with a count of feminine things: "une supprimée", "deux supprimées". */
export function feminine(count: number, participle: string): string {
  return `${participle}e${count > 1 ? "s" : ""}`
}

/** The same sentence with a capital at its head. */
export function capital(sentence: string): string {
  return sentence.charAt(0).toLocaleUpperCase("fr") + sentence.slice(1)
}

/** Sentences in a row: each with a capital at its head and a full stop behind it. */
export function inSentences(sentences: readonly string[]): string {
  return sentences.map((sentence) => `${capital(sentence)}.`).join(" ")
}

/** "supprimé", "supprimé ou ajouté", "supprimé, ajouté ou déplacé". */
export function alternatives(words: readonly string[], last = "ou"): string {
  if (words.length < 2) return words.join("")
  return `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`
}

/** Nouns that several files count. */
export const nouns = {
  word: { gender: "m", one: "mot", many: "mots" },
  sentence: { gender: "f", one: "phrase", many: "phrases" },
  passage: { gender: "f", one: "portion", many: "portions" },
  difference: { gender: "f", one: "différence", many: "différences" },
  change: { gender: "f", one: "modification", many: "modifications" },
  text: { gender: "m", one: "texte", many: "textes" },
  pair: { gender: "f", one: "paire", many: "paires" },
  paragraph: { gender: "m", one: "paragraphe", many: "paragraphes" },
  heading: { gender: "m", one: "titre", many: "titres" },
  item: { gender: "m", one: "élément de liste", many: "éléments de liste" },
  line: { gender: "m", one: "vers", many: "vers" },
  turn: { gender: "f", one: "prise de parole", many: "prises de parole" },
  cell: { gender: "f", one: "cellule", many: "cellules" },
} as const satisfies Record<string, Noun>
