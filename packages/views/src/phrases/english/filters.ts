import type { FilterPhrases } from "../filters.js"

/** What is said about filters, in plain English. */
export const filterPhrases: FilterPhrases = {
  panel: "Filters",
  weights: "How much it matters",
  classes: "Kind of difference",
  speakers: "Speakers",
  hands: "In whose hand",
  people: "What people say",
  weight: {
    substantive: "Changes what is said",
    accidental: "Spelling or pointing only",
    noise: "Noise of scanning",
  },
  count: (count, isHidden) => (isHidden ? `${figures(count)} hidden` : figures(count)),
  hidden: (changes, total) =>
    `${figures(changes)} of ${total === 1 ? "1 change is" : `${figures(total)} changes are`} hidden.`,
  unmarked: (differences) =>
    `${figures(differences)} ${differences === 1 ? "difference is" : "differences are"} not marked.`,
  showAll: "Show all",
  coarseness: "How finely changes are marked",
  fine: "Fine",
  coarse: "coarse",
  step: (step, steps) => {
    if (step === 0) return "fine, as usual"
    return step === steps
      ? "coarse: each reworded sentence as one change"
      : `${step} of ${steps} steps coarser`
  },
}

/** The scholar's words. */
export const scholarlyFilterPhrases: FilterPhrases = {
  ...filterPhrases,
  weights: "Weight",
  classes: "Class of variant",
  hands: "Hand",
  people: "Judgements",
  weight: { substantive: "Substantive", accidental: "Accidental", noise: "Noise" },
  hidden: (changes, total) =>
    `${figures(changes)} of ${total === 1 ? "1 variant is" : `${figures(total)} variants are`} hidden.`,
  unmarked: (differences) =>
    `${figures(differences)} ${differences === 1 ? "variant is" : "variants are"} not marked.`,
  coarseness: "Granularity of substitutions",
}

function figures(count: number): string {
  return count.toLocaleString("en")
}
