import type { OneChangePhrases } from "../one-change.js"
import { alternatives, capital, type Noun } from "./numbers.js"

/** What is said of one change, in Spanish; `change` is the noun for one. */
export function oneChangePhrases({ gender, one }: Noun): OneChangePhrases {
  const [article, ending] = gender === "f" ? ["la", "a"] : ["el", "o"]
  const linked = `${article} ${one} enlazad${ending}`
  return {
    class: "Clase",
    nothing: "nada aquí",
    unknown: "desconocido",
    sameWords: "las mismas palabras",
    covered: "tapado",
    copyLink: "Copiar enlace",
    cite: "Citar",
    style: "Estilo",
    styles: {
      chicago: "Chicago, nota",
      mla: "MLA",
      bibtex: "BibTeX",
      "csl-json": "CSL-JSON",
    },
    citation: "Cita",
    link: "Enlace",
    copy: "Copiar",
    copied: "Copiado",
    notCopied: "Seleccionado. Cópielo con las teclas de su sistema.",
    otherText: (names, isFound) => {
      const [isNot, them] =
        names.length === 1
          ? ["no es el texto para el que se hizo este enlace", "él"]
          : ["no son los textos para los que se hizo este enlace", "ellos"]
      const rest = isFound
        ? `${article} ${one} está en ${them} de todos modos.`
        : `${linked} no está en ${them}.`
      return `${capital(alternatives(names, "y"))} ${isNot}: ${rest}`
    },
    noSuchChange: `${capital(linked)} no se encuentra en estos textos.`,
    notShown: `${capital(linked)} no se muestra: parte de lo que difiere está sin mostrar.`,
  }
}
