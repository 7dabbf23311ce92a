import type { AskingPhrases } from "../editor-asking.js"

/** Lo que se pregunta antes de una orden, en español. */
export const askingPhrases: AskingPhrases = {
  who: "Quién habla",
  whoHint: "vacío: nadie lo sabe",
  hand: "De quién es la mano",
  handHint: "vacío: la propia, o nadie lo sabe",
  seq: "En qué momento",
  seqHint: "1, 2, 3 …; vacío: nadie lo sabe",
  done: "Listo",
}
