import type { OneChangePhrases } from "../one-change.js"
import { capital } from "./numbers.js"

/** What is said of one change, in English; `change` is the word for one. */
export function oneChangePhrases(change: string): OneChangePhrases {
  return {
    class: "Class",
    nothing: "nothing here",
    unknown: "not known",
    sameWords: "the same words",
    covered: "covered",
    copyLink: "Copy link",
    cite: "Cite",
    style: "Style",
    styles: {
      chicago: "Chicago, note",
      mla: "MLA",
      bibtex: "BibTeX",
      "csl-json": "CSL-JSON",
    },
    citation: "Citation",
    link: "Link",
    copy: "Copy",
    copied: "Copied",
    notCopied: "Selected. Copy it with the keys of your system.",
    otherText: (names, isFound) => {
      const is = names.length === 1 ? "is not the text" : "are not the texts"
      const rest = isFound
        ? `the ${change} is in ${names.length === 1 ? "it" : "them"} all the same.`
        : `the ${change} that was linked is not in ${names.length === 1 ? "it" : "them"}.`
      return `${capital(names.join(" and "))} ${is} this link was made for: ${rest}`
    },
    noSuchChange: `The ${change} that was linked is not found in these texts.`,
    notShown: `The ${change} that was linked is not shown: some are switched off.`,
  }
}
