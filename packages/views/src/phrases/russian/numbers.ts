/** How Russian counts a noun: with 1, with 2 to 4, with 5 and more; and its gender, which decides the words for one and two. */
export interface Noun {
  readonly gender: "m" | "f" | "n"
  readonly one: string
  readonly few: string
  readonly many: string
}

const plural = new Intl.PluralRules("ru")

const ones = { m: "один", f: "одна", n: "одно" } as const
const numbers = ["три", "четыре", "пять", "шесть", "семь", "восемь", "девять", "десять"]

/** A number as it is written in a sentence: in words up to ten, in figures above. Agrees with a gender. */
export function inWords(count: number, gender: Noun["gender"] = "m"): string {
  if (count === 0) return "ни одного"
  if (count === 1) return ones[gender]
  if (count === 2) return gender === "f" ? "две" : "два"
  return numbers[count - 3] ?? count.toLocaleString("ru")
}

/** The noun alone, as it stands after the number: "слово", "слова", "слов". */
export function formOf(count: number, noun: Noun): string {
  const form = plural.select(count)
  return form === "one" ? noun.one : form === "few" ? noun.few : noun.many
}

/** "одно слово", "два слова", "пять слов", "ни одного слова". */
export function counted(count: number, noun: Noun): string {
  // The form that stands with two is the genitive singular, which stands with none as well.
  if (count === 0) return `${noun.gender === "f" ? "ни одной" : "ни одного"} ${noun.few}`
  return `${inWords(count, noun.gender)} ${formOf(count, noun)}`
}

/** The same sentence with a capital at its head. */
export function capital(sentence: string): string {
  return sentence.charAt(0).toLocaleUpperCase("ru") + sentence.slice(1)
}

/** Sentences in a row: each with a capital at its head and a full stop behind it. */
export function inSentences(sentences: readonly string[]): string {
  return sentences.map((sentence) => `${capital(sentence)}.`).join(" ")
}

/** "вычеркнуто", "вычеркнуто или добавлено", "вычеркнуто, добавлено или перенесено". */
export function alternatives(words: readonly string[], last = "или"): string {
  if (words.length < 2) return words.join("")
  return `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`
}

/** Nouns that several files count. */
export const nouns = {
  word: { gender: "n", one: "слово", few: "слова", many: "слов" },
  sentence: { gender: "n", one: "предложение", few: "предложения", many: "предложений" },
  passage: { gender: "n", one: "место", few: "места", many: "мест" },
  difference: { gender: "n", one: "различие", few: "различия", many: "различий" },
  change: { gender: "n", one: "изменение", few: "изменения", many: "изменений" },
  text: { gender: "m", one: "текст", few: "текста", many: "текстов" },
  pair: { gender: "f", one: "пара", few: "пары", many: "пар" },
  paragraph: { gender: "m", one: "абзац", few: "абзаца", many: "абзацев" },
  heading: { gender: "m", one: "заголовок", few: "заголовка", many: "заголовков" },
  item: { gender: "m", one: "пункт", few: "пункта", many: "пунктов" },
  line: { gender: "m", one: "стих", few: "стиха", many: "стихов" },
  turn: { gender: "f", one: "реплика", few: "реплики", many: "реплик" },
  cell: { gender: "f", one: "ячейка", few: "ячейки", many: "ячеек" },
} as const satisfies Record<string, Noun>
