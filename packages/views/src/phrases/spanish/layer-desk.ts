import type { LayerDeskPhrases } from "../layer-desk.js"
import { counted } from "./numbers.js"

const note = { gender: "f", one: "nota", many: "notas" } as const

/** What is said where a person changes layers, in Spanish. */
export const layerDeskPhrases: LayerDeskPhrases = {
  newLayer: "Capa nueva",
  yourName: "Su nombre",
  make: "Crear la capa",
  change: "Cambiar",
  changeOf: (layer) => `Cambiar ${layer}`,
  name: "Nombre",
  purpose: "Para qué sirve",
  visibility: "Para quién es",
  visible: { mine: "para mí", class: "para la clase", everyone: "para todos" },
  visibleMeans: {
    mine: "Se deja fuera cuando se guardan todas las notas. Se puede guardar sola.",
    class: "Entra en el archivo de todas las notas, para quienes trabajan con usted.",
    everyone: "Entra en el archivo de todas las notas y puede publicarse.",
  },
  promise: "Es una promesa entre quienes se pasan archivos. Con ella nada queda bajo llave.",
  ink: "Color",
  inks: ["verde", "ciruela", "azul", "marrón", "oliva", "pizarra"],
  shape: "Signo",
  shapes: {
    circle: "círculo",
    square: "cuadrado",
    diamond: "rombo",
    triangle: "triángulo",
    star: "estrella",
    cross: "cruz",
  },
  up: "Subir",
  down: "Bajar",
  lock: "Cerrada: nadie escribe en ella",
  isLocked: "cerrada",
  cover: "Cubierta: cada nota espera a que se pregunte por ella",
  isCovered: "cubierta hasta que se pregunte",
  remove: "Eliminar esta capa",
  unlockFirst: "Una capa cerrada no se puede eliminar.",
  removed: (layer, notes) =>
    notes === 0
      ? `Se eliminó la capa «${layer}».`
      : `Se eliminó la capa «${layer}», con ${counted(notes, note)}.`,
  undo: "Deshacer",
}
