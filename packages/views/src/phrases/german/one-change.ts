import type { OneChangePhrases } from "../one-change.js"
import { alternatives, capital } from "./numbers.js"

/** What is said of one change, in German. `change` is the word for one, which is feminine. */
export function oneChangePhrases(change: string): OneChangePhrases {
  return {
    class: "Klasse",
    nothing: "hier nichts",
    unknown: "unbekannt",
    sameWords: "dieselben Wörter",
    covered: "verdeckt",
    copyLink: "Link kopieren",
    cite: "Zitieren",
    style: "Zitierweise",
    styles: {
      chicago: "Chicago, Fußnote",
      mla: "MLA",
      bibtex: "BibTeX",
      "csl-json": "CSL-JSON",
    },
    citation: "Nachweis",
    link: "Link",
    copy: "Kopieren",
    copied: "Kopiert",
    notCopied: "Ausgewählt. Kopieren Sie es mit den Tasten Ihres Systems.",
    otherText: (names, isFound) => {
      const which =
        names.length === 1
          ? "nicht der Text, für den dieser Link gemacht wurde"
          : "nicht die Texte, für die dieser Link gemacht wurde"
      const rest = isFound
        ? `Die verlinkte ${change} ist trotzdem darin zu finden.`
        : `Die verlinkte ${change} ist darin nicht zu finden.`
      return `${capital(alternatives(names, "und"))}: ${which}. ${rest}`
    },
    noSuchChange: `Die verlinkte ${change} ist in diesen Texten nicht zu finden.`,
    notShown: `Die verlinkte ${change} wird nicht gezeigt, weil einige ausgeblendet sind.`,
  }
}
