import type { HandingPhrases } from "../handing.js"
import { capital, counted } from "./numbers.js"

const note = {
  gender: "f",
  one: "nota nueva o cambiada",
  many: "notas nuevas o cambiadas",
} as const
const back = { gender: "f", one: "nota guardada", many: "notas guardadas" } as const
const file = { gender: "m", one: "archivo", many: "archivos" } as const
const layer = { gender: "f", one: "capa", many: "capas" } as const

/** What is said where notes are saved, gathered and kept, in Spanish. */
export const handingPhrases: HandingPhrases = {
  legend: "Entregar y recoger",
  saveLayer: "Guardar esta capa en un archivo",
  saveMine: "Guardar mis notas",
  saveAll: "Guardar todas las notas",
  saveTable: "Guardar la lista como tabla",
  saved: (name, left) =>
    left === 0
      ? `Guardado como ${name}.`
      : `Guardado como ${name}, sin ${counted(left, layer)} «para mí».`,
  fileName: "notas",
  gather: "Recoger notas…",
  gatherHow:
    "O suelte los archivos en cualquier lugar de los textos. Se leen aquí y no se envían a ninguna parte.",
  reading: (done, files) => `Leyendo el archivo ${done} de ${files}…`,
  gathered: (taken, files, notes) =>
    `${capital(counted(notes, note))}, de ${taken === files ? "" : `${taken} de `}${counted(files, file)}.`,
  report: "Qué fue de cada archivo",
  closeReport: "Cerrar el informe",
  counts: {
    new: (notes) => (notes === 1 ? "1 nueva" : `${notes} nuevas`),
    same: (notes) => `${notes} como antes`,
    changed: (notes) => (notes === 1 ? "1 cambiada" : `${notes} cambiadas`),
    older: (notes) => `${notes} anterior${notes === 1 ? "" : "es"} a la de aquí`,
    two: (notes) =>
      `${notes} cambiada${notes === 1 ? "" : "s"} en ambos lados, se conservan las dos`,
    "identifier taken": (notes) => `${notes} junto a otra con el mismo identificador`,
    circle: (notes) => `${notes} que se responden en círculo`,
    unsure: (notes) => `de ellas, ${notes} sin lugar seguro`,
    told: (notes) => `${notes} con una observación`,
  },
  otherState: ({ exact, shifted, doubtful, lost }) =>
    `Escritas sobre otro estado del texto: ${exact} en su lugar, ${shifted} movidas con el texto, ${doubtful} dudosas, ${lost} perdidas.`,
  notTaken: "No se tomó.",
  empty: "No contiene notas.",
  tooMany: (most) => `Contiene más de ${most.toLocaleString("es")} notas.`,
  more: (lines) => `Y ${lines} más.`,
  nobody: "desconocido",
  stoodHere: "Cambiada en ambos lados: así estaba aquí.",
  handedIn: "Cambiada en ambos lados: así se entregó.",
  kept: (name) => `Lo que escribe se conserva en este navegador, con el nombre «${name}».`,
  keepTrouble: {
    damaged: "Lo que se conserva aquí está dañado. Se dejó como está y no se escribe nada encima.",
    foreign: "Aquí se conserva otra cosa con este nombre. Se dejó como está.",
    newer:
      "Lo que se conserva aquí es de una versión posterior de este programa. Se dejó como está.",
    refused: "Este navegador no conserva nada para esta página. Guarde sus notas en un archivo.",
    full: "Este navegador no tiene más espacio. Guarde sus notas en un archivo.",
  },
  broughtBack: (notes) => `${capital(counted(notes, back))} en este navegador, de vuelta aquí.`,
  otherWindow: "Se añadieron cambios de otra ventana.",
  begun: "Había empezado una nota:",
  goOn: "Seguir con ella",
  giveUp: "Abandonarla",
  forget: "Olvidar lo que se conserva aquí",
  forgotten: "Ya no se conserva nada. Las notas siguen en esta página hasta que la deje.",
}
