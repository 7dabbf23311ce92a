import type { WritingPhrases } from "../writing.js"
import { counted } from "./numbers.js"

const step = { gender: "m", one: "paso", many: "pasos" } as const

/** What is said to those who write notes, in Spanish. */
export const writingPhrases: WritingPhrases = {
  write: "Escribir una nota",
  writeOnAbsence: "Sobre lo que falta",
  writeOnWords: "Escribir una nota sobre estas palabras",
  form: { new: "Nota nueva", answer: "Réplica a una nota", edit: "Cambiar una nota" },
  on: { words: "Sobre:", absence: "Sobre lo que falta:" },
  about: "Tema",
  both: { change: "Este cambio", move: "Este traslado", passages: "Los dos textos aquí" },
  answered: "La nota a la que se responde",
  words: (name) => `${name}: lo que hay allí`,
  absence: (name) => `${name}: lo que falta allí`,
  whole: (name) => `${name}: el texto entero`,
  fewer: "Menos palabras",
  fewerHelp: "Seleccione una parte, con Mayús y las flechas o con el puntero.",
  tags: "Etiquetas",
  newLayer: "una capa nueva y propia",
  layerOf: (writer) => `Notas de ${writer}`,
  name: "Su nombre",
  text: "Texto",
  marks: "*énfasis*, «- » ante cada punto de una lista, https:// para un enlace.",
  save: "Guardar",
  leave: "Dejar a un lado",
  discard: "Descartar",
  more: (number) =>
    number === 0
      ? "Lo que se puede hacer con esta nota"
      : `Lo que se puede hacer con la nota ${number}`,
  edit: "Cambiar",
  delete: "Borrar",
  answer: "Replicar",
  settle: "Dar por resuelta",
  reopen: "Abrir de nuevo",
  hangOnChange: "Ponerla en el cambio elegido",
  hangOnWords: (words) => `Ponerla en «${words}»`,
  here: "Sí, aquí",
  undo: "Deshacer",
  redo: "Rehacer",
  restore: "Recuperarlo",
  dismiss: "Cerrar este mensaje",
  refused: {
    "no such layer": "Esa capa ya no existe. Elija otra.",
    "no such note": "Esa nota ya no existe.",
    "layer is locked": "Esta capa está cerrada. Elija otra.",
    "identifier is taken": "Otra nota tiene el mismo identificador. Guarde otra vez.",
    "text is too long":
      "El texto es demasiado largo: en una nota caben como mucho un millón de signos.",
    "no name": "Diga quién escribe.",
    "no text": "Escriba algo, o conviértala en un resaltado.",
    "no tag": "Elija una etiqueta, o escriba algo.",
    "pasted too much": "Es demasiado largo para una nota; no se ha pegado nada.",
  },
  done: {
    saved: "Nota guardada.",
    changed: "Nota cambiada.",
    deleted: "Nota borrada.",
    settled: "Nota resuelta.",
    reopened: "Nota abierta de nuevo.",
    hung: "La nota está en su nuevo lugar.",
    left: "Su borrador se conserva. Empiece una nota en el mismo lugar para seguir con él.",
    found: "Este es el borrador que había dejado a un lado.",
    discarded: "Borrador descartado.",
    restored: "El borrador ha vuelto.",
  },
  undone: (left) =>
    left === 0 ? "Deshecho. Era el primer paso." : `Deshecho. Antes hay ${counted(left, step)}.`,
  redone: (left) =>
    left === 0 ? "Rehecho. Era el último paso." : `Rehecho. Después hay ${counted(left, step)}.`,
  does: {
    write: "escribir una nota sobre las palabras seleccionadas o el cambio elegido",
    "write on nothing": "escribir una nota sobre lo que falta",
    undo: "deshacer lo hecho en las notas",
    redo: "rehacerlo",
  },
}
