import type { CommandPhrases } from "../editor-commands.js"
import { keepingPhrases } from "./editor-keeping.js"
import { textCommandPhrases } from "./editor-writing.js"

/** Lo que se puede hacer, en español. */
export const commandPhrases: CommandPhrases = {
  ...textCommandPhrases,
  new: "Comparar otros textos",
  open: "Abrir archivos",
  "add-text": "Añadir un texto",
  exchange: "Intercambiar los dos textos",
  particulars: "Describir los textos",
  save: "Guardar como archivo",
  export: "Entregar en otra forma",
  kept: keepingPhrases.works.heading,
  undo: "Deshacer",
  redo: "Rehacer",
  next: "Cambio siguiente",
  previous: "Cambio anterior",
  align: "Corresponde a …",
  "no-partner": "No tiene correspondencia",
  unknown: "No citado allí: desconocido",
  judge: "Yo lo veo de otro modo",
  note: "Escribir una nota",
  "let-go": "Soltar",
  write: "Escribir en los textos",
  read: "Leer como un lector",
  rules: "Qué cuenta como diferencia",
  pins: "Emparejado a mano",
  notes: "Notas",
  texts: "Textos",
  versions: keepingPhrases.versions.heading,
  palette: "Todas las órdenes",
  keys: "Teclas",
  take: (from, to) => `Poner las palabras de «${from}» en «${to}»`,
}
