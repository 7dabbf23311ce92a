import type { PastePhrases } from "../editor-paste.js"

/** Lo que se dice de un pegado, en español. */
export const pastePhrases: PastePhrases = {
  leftOut: (items) => `Pegado sin ${items.join(", ")}.`,
  item: {
    pictures: (count) => `imágenes (${count})`,
    links: (count) => `direcciones de enlaces (${count})`,
    colours: (count) => `colores (${count})`,
    footnotes: (count) => `notas al pie (${count})`,
    comments: (count) => `comentarios (${count})`,
    numbers: (count) => `números de lista (${count})`,
    merged: (count) => `celdas combinadas (${count})`,
    formulas: (count) => `fórmulas (${count})`,
    embedded: (count) => `objetos incrustados (${count})`,
    fields: (count) => `campos (${count})`,
    scripts: (count) => `guiones (${count})`,
    hidden: (count) => `palabras ocultas (${count})`,
  },
  tooLong: (characters, most) =>
    `Es demasiado largo para pegarlo: ${characters.toLocaleString("es")} caracteres, como máximo ${most.toLocaleString("es")}. Ábralo como archivo.`,
}
