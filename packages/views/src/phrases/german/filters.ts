import type { FilterPhrases } from "../filters.js"

/** What is said about filters, in plain German. */
export const filterPhrases: FilterPhrases = {
  panel: "Filter",
  weights: "Wie viel es ausmacht",
  classes: "Art des Unterschieds",
  speakers: "Wer spricht",
  hands: "Von wessen Hand",
  people: "Was Menschen sagen",
  weight: {
    substantive: "Ändert, was gesagt wird",
    accidental: "Nur Schreibung oder Zeichensetzung",
    noise: "Fehler der Texterkennung",
  },
  count: (count, isHidden) => (isHidden ? `${figures(count)} ausgeblendet` : figures(count)),
  hidden: (changes, total) =>
    `${figures(changes)} von ${figures(total)} ${total === 1 ? "Änderung" : "Änderungen"} ${areOf(changes)} ausgeblendet.`,
  unmarked: (differences) =>
    `${figures(differences)} ${differences === 1 ? "Unterschied" : "Unterschiede"} ${areOf(differences)} nicht markiert.`,
  showAll: "Alle zeigen",
  coarseness: "Wie fein Änderungen markiert werden",
  fine: "Fein",
  coarse: "grob",
  step: (step, steps) => {
    if (step === 0) return "fein, wie üblich"
    return step === steps
      ? "grob: jeder umformulierte Satz als eine Änderung"
      : `${step} von ${steps} Stufen gröber`
  },
}

/** The scholar's words. */
export const scholarlyFilterPhrases: FilterPhrases = {
  ...filterPhrases,
  weights: "Gewicht",
  classes: "Klasse der Variante",
  hands: "Hand",
  people: "Urteile",
  weight: { substantive: "Substantiell", accidental: "Akzidentell", noise: "Rauschen" },
  hidden: (changes, total) =>
    `${figures(changes)} von ${figures(total)} ${total === 1 ? "Variante" : "Varianten"} ${areOf(changes)} ausgeblendet.`,
  unmarked: (differences) =>
    `${figures(differences)} ${differences === 1 ? "Variante" : "Varianten"} ${areOf(differences)} nicht markiert.`,
  coarseness: "Granularität der Ersetzungen",
}

function figures(count: number): string {
  return count.toLocaleString("de")
}

function areOf(count: number): string {
  return count === 1 ? "ist" : "sind"
}
