import type { SidePhrases } from "../editor-side.js"
import { counted } from "./numbers.js"

const decision = { gender: "f", one: "decisión", many: "decisiones" } as const
const note = { gender: "f", one: "nota", many: "notas" } as const

/** Lo que está junto a los textos en que se escribe, en español. */
export const sidePhrases: SidePhrases = {
  region: "Sobre la comparación",
  nothingChosen:
    "Pulse un cambio, o vaya al siguiente, para ver qué es y qué se puede hacer con él.",
  wait: "Comparando …",
  judgeNow: "Decirlo",
  asChange: "Es",
  reason: "Por qué",
  person: "Su nombre",
  preset: "Qué se muestra",
  presets: {
    everything: "Toda diferencia",
    "substantives-only": "Solo las palabras",
    "scanned-text": "Texto escaneado",
  },
  ownRules: "según lo marcado abajo",
  hides: (differences) => (differences === 0 ? "no oculta ninguna" : `oculta ${differences}`),
  moreHidden: (differences) => `y ${differences} más`,
  noPins: "Nada todavía. Arrastre el anillo de un pasaje hasta su pareja, o púlselo.",
  pinKind: { together: "Juntos", apart: "Separados" },
  pinState: {
    held: "se mantiene",
    moved: "se mantiene, como traslado",
    lost: "sus palabras ya no están",
    "in-conflict": "otro dice lo contrario",
  },
  notCompared: "no es de estos dos textos",
  lift: "Quitar",
  earlier: "A la izquierda",
  later: "A la derecha",
  added: (names) =>
    `Añadido: ${names.join(", ")}. En «Textos» se elige qué dos se ven uno al lado del otro.`,
  remove: "Eliminar",
  about: (decisions, notes) => `${counted(decisions, decision)} y ${counted(notes, note)} sobre él`,
  alignTitle: (text) => `Corresponde a un pasaje de «${text}»`,
  noCandidates:
    "Ninguna frase comparte allí una palabra con él. Elija una abajo, o arrastre el anillo hasta ella.",
  anyOther: "Cualquier frase de ese texto",
  pairThese: "Emparejarlas",
  place: (block, heading) => (heading === "" ? `párrafo ${block}` : `párrafo ${block}, ${heading}`),
  certainty: { sure: "seguro", likely: "probable", doubtful: "dudoso" },
}
