import type { FilterPhrases } from "../filters.js"

/** What is said about filters, in plain Spanish. */
export const filterPhrases: FilterPhrases = {
  panel: "Filtros",
  weights: "Cuánto importa",
  classes: "Clase de diferencia",
  speakers: "Quién habla",
  hands: "De qué mano",
  people: "Lo que dicen las personas",
  weight: {
    substantive: "Cambia lo que se dice",
    accidental: "Solo grafía o puntuación",
    noise: "Errores de digitalización",
  },
  count: (count, isHidden) => (isHidden ? `${figures(count)} sin mostrar` : figures(count)),
  hidden: (changes, total) =>
    `Sin mostrar: ${figures(changes)} de ${total === 1 ? "1 cambio" : `${figures(total)} cambios`}.`,
  unmarked: (differences) =>
    `${figures(differences)} ${differences === 1 ? "diferencia" : "diferencias"} sin marcar.`,
  showAll: "Mostrar todo",
  coarseness: "Con cuánto detalle se marcan los cambios",
  fine: "Más detalle",
  coarse: "menos",
  step: (step, steps) => {
    if (step === 0) return "con todo detalle, como siempre"
    return step === steps
      ? "con el menor detalle: cada oración reescrita, como un solo cambio"
      : `detalle reducido en ${step} de ${steps} pasos`
  },
}

/** The scholar's words. */
export const scholarlyFilterPhrases: FilterPhrases = {
  ...filterPhrases,
  weights: "Peso",
  classes: "Clase de variante",
  hands: "Mano",
  people: "Juicios",
  weight: { substantive: "Sustantivo", accidental: "Accidental", noise: "Ruido" },
  hidden: (changes, total) =>
    `Sin mostrar: ${figures(changes)} de ${total === 1 ? "1 variante" : `${figures(total)} variantes`}.`,
  unmarked: (differences) =>
    `${figures(differences)} ${differences === 1 ? "variante" : "variantes"} sin marcar.`,
  coarseness: "Granularidad de las sustituciones",
}

function figures(count: number): string {
  return count.toLocaleString("es")
}
