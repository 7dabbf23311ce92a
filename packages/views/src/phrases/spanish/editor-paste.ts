import type { PastePhrases } from "../editor-paste.js"

/** Lo que se dice de un pegado, en español. */
export const pastePhrases: PastePhrases = {
  leftOut: (items) => `Pegado sin ${items.join(", ")}.`,
  opened: (name, items) => `${name} se leyó sin: ${items.join(", ")}.`,
  guessedEncoding: (name, encoding) => `${name} se leyó como ${encoding}, por sus letras.`,
  joinedLines: (name, lines) => `${name}: se unieron líneas que solo llenaban el ancho (${lines}).`,
  written: (name, items) => `${name} se escribió sin: ${items.join(", ")}.`,
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
    headers: (count) => `encabezados y pies de página (${count})`,
    places: (count) => `lugares de las notas al pie (${count})`,
    formatting: (count) => `formatos (${count})`,
    elements: (count) => `otros elementos (${count})`,
    texts: (count) => `otros textos (${count})`,
    characters: (count) => `signos que no son caracteres (${count})`,
  },
  tooLong: (characters, most) =>
    `Es demasiado largo para pegarlo: ${characters.toLocaleString("es")} caracteres, como máximo ${most.toLocaleString("es")}. Ábralo como archivo.`,
}
