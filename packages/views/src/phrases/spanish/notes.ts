import type { NotesPhrases } from "../notes.js"
import { doubtfulNotesPhrases } from "./doubtful-notes.js"
import { alternatives, counted } from "./numbers.js"

const note = { gender: "f", one: "nota", many: "notas" } as const
const layer = { gender: "f", one: "capa", many: "capas" } as const

/** What is said about notes, in Spanish. */
export const notesPhrases: NotesPhrases = {
  panel: "Notas",
  count: (notes) => counted(notes, note),
  layerCount: (layers, notes) => `${counted(layers, layer)}, ${counted(notes, note)}`,
  figure: (number, name) => `Nota ${number}, ${name}`,
  back: (number) => `Nota ${number}: volver al texto`,
  by: (name) => `de ${name}`,
  answer: "Respuesta",
  answerTo: (number) =>
    number === 0 ? "Mostrar la respuesta" : `Mostrar la respuesta de la nota ${number}`,
  resolved: "resuelta",
  whole: "Mostrar toda la nota",
  close: "Cerrar",
  layers: "Capas",
  unsettled: "Sin lugar seguro",
  list: "Todas las notas",
  candidates: "Puede referirse a esto:",
  search: "Buscar en las notas",
  layer: "Capa",
  author: "Autor",
  tag: "Etiqueta",
  purpose: "Propósito",
  any: "todo",
  sortBy: "Ordenar por",
  order: { place: "lugar en el texto", time: "fecha", author: "autor", layer: "capa" },
  found: (found, total) =>
    found === total ? `${counted(total, note)}.` : `${found} de ${counted(total, note)}.`,
  motivation: {
    commenting: "Comentario",
    describing: "Descripción",
    classifying: "Clasificación",
    questioning: "Pregunta",
    replying: "Réplica",
    highlighting: "Resaltado",
    tagging: "Etiquetado",
    editing: "Corrección",
  },
  doubtful: doubtfulNotesPhrases,
  doubt: {
    "several alike": "Sus palabras están en varios lugares y nada dice a cuál se refiere.",
    "words changed": "Sus palabras han cambiado; puede que se hayan convertido en esto.",
    elsewhere: "Sus palabras están en otro lugar que antes.",
    "one side gone": "De sus dos lados solo queda uno.",
  },
  loss: {
    "no such witness": "El texto del que trata no está aquí.",
    "words gone": "Sus palabras ya no están en el texto.",
    "no such note": "La nota a la que responde no está aquí.",
    "answers itself": "Se responde a sí misma, directamente o a través de otras.",
  },
  wholeText: (siglum) => `Sobre el conjunto de ${siglum}.`,
  elsewhere: (sigla) => `Sobre ${alternatives(sigla, "y")}, que ahora no se lee.`,
}
