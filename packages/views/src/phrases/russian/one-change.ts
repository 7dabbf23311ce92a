import type { OneChangePhrases } from "../one-change.js"
import { alternatives, capital, type Noun } from "./numbers.js"

/** What is said of one change, in Russian; `change` is the noun for one, a neuter. */
export function oneChangePhrases(change: Noun & { readonly gender: "n" }): OneChangePhrases {
  const linked = `${capital(change.one)}, на которое ведёт ссылка,`
  return {
    class: "Вид",
    nothing: "здесь ничего",
    unknown: "неизвестно",
    sameWords: "те же слова",
    covered: "закрыто",
    copyLink: "Копировать ссылку",
    cite: "Цитировать",
    style: "Стиль",
    styles: {
      chicago: "Chicago, сноска",
      mla: "MLA",
      bibtex: "BibTeX",
      "csl-json": "CSL-JSON",
    },
    citation: "Библиографическая ссылка",
    link: "Ссылка",
    copy: "Копировать",
    copied: "Скопировано",
    notCopied: "Выделено. Скопируйте сочетанием клавиш вашей системы.",
    otherText: (names, isFound) => {
      const [isNot, them] =
        names.length === 1
          ? ["не тот текст, для которого сделана ссылка", "нём"]
          : ["не те тексты, для которых сделана ссылка", "них"]
      // The form that stands with two is the genitive singular, which stands with "нет" as well.
      const rest = isFound
        ? `${change.one} в ${them} всё же есть.`
        : `${change.few}, на которое она ведёт, в ${them} нет.`
      return `${capital(alternatives(names, "и"))} – ${isNot}: ${rest}`
    },
    noSuchChange: `${linked} в этих текстах не найдено.`,
    notShown: `${linked} не показано: часть ${change.many} скрыта.`,
  }
}
