import type { OneChangePhrases } from "../one-change.js"
import { alternatives, capital } from "./numbers.js"

/** What is said of one change, in French. `change` is the word for one, which is feminine. */
export function oneChangePhrases(change: string): OneChangePhrases {
  return {
    class: "Classe",
    nothing: "rien ici",
    unknown: "inconnu",
    sameWords: "les mêmes mots",
    covered: "caché",
    copyLink: "Copier le lien",
    cite: "Citer",
    style: "Style",
    styles: {
      chicago: "Chicago, en note",
      mla: "MLA",
      bibtex: "BibTeX",
      "csl-json": "CSL-JSON",
    },
    citation: "Référence",
    link: "Lien",
    copy: "Copier",
    copied: "Copié",
    notCopied: "Sélectionné. Copiez-le avec les touches de votre système.",
    otherText: (names, isFound) => {
      const which =
        names.length === 1
          ? "n’est pas le texte pour lequel ce lien a été fait"
          : "ne sont pas les textes pour lesquels ce lien a été fait"
      const rest = isFound
        ? `la ${change} visée s’y trouve tout de même.`
        : `la ${change} visée ne s’y trouve pas.`
      return `${capital(alternatives(names, "et"))} ${which} : ${rest}`
    },
    noSuchChange: `La ${change} que vise le lien ne se trouve pas dans ces textes.`,
    notShown: `La ${change} que vise le lien n’est pas montrée, car certaines sont masquées.`,
  }
}
