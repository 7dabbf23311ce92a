import type { FilterPhrases } from "../filters.js"
import { feminine, type Noun, nouns } from "./numbers.js"

/** What is said about filters, in plain French. */
export const filterPhrases: FilterPhrases = {
  panel: "Filtres",
  weights: "Importance",
  classes: "Type de différence",
  speakers: "Qui parle",
  hands: "De quelle main",
  people: "Ce que des personnes en disent",
  weight: {
    substantive: "Change ce qui est dit",
    accidental: "Graphie ou ponctuation seulement",
    noise: "Erreurs de numérisation",
  },
  count: (count, isHidden) =>
    isHidden ? `${figures(count)} ${feminine(count, "masqué")}` : figures(count),
  hidden: hiddenIn(nouns.change),
  unmarked: unmarkedIn(nouns.difference),
  showAll: "Tout montrer",
  coarseness: "Finesse du marquage des modifications",
  fine: "Fin",
  coarse: "grossier",
  step: (step, steps) => {
    if (step === 0) return "fin, comme d’habitude"
    return step === steps
      ? "grossier : chaque phrase reformulée comme une seule modification"
      : `plus grossier de ${step} degré${step > 1 ? "s" : ""} sur ${steps}`
  },
}

const variant: Noun = { gender: "f", one: "variante", many: "variantes" }

/** The scholar's words. */
export const scholarlyFilterPhrases: FilterPhrases = {
  ...filterPhrases,
  weights: "Poids",
  classes: "Classe de variante",
  hands: "Main",
  people: "Jugements",
  weight: { substantive: "Substantiel", accidental: "Accidentel", noise: "Bruit" },
  hidden: hiddenIn(variant),
  unmarked: unmarkedIn(variant),
  coarseness: "Granularité des substitutions",
}

/** "3 modifications sur 14 sont masquées.", of a noun that is feminine. */
function hiddenIn(noun: Noun): FilterPhrases["hidden"] {
  return (changes, total) =>
    `${figures(changes)} ${changes > 1 ? noun.many : noun.one} sur ${figures(total)} ${changes > 1 ? "sont" : "est"} ${feminine(changes, "masqué")}.`
}

/** "3 différences ne sont pas signalées.", of a noun that is feminine. */
function unmarkedIn(noun: Noun): FilterPhrases["unmarked"] {
  return (differences) =>
    `${figures(differences)} ${differences > 1 ? `${noun.many} ne sont pas` : `${noun.one} n’est pas`} ${feminine(differences, "signalé")}.`
}

function figures(count: number): string {
  return count.toLocaleString("fr")
}
