import type { TextCommandPhrases } from "../editor-writing.js"

/** Lo que se puede hacer en el texto, en español. */
export const textCommandPhrases: TextCommandPhrases = {
  omission: "Palabras omitidas aquí […]",
  loss: "Palabras perdidas aquí [– – –]",
  insertion: "Palabras del editor [entre corchetes]",
  unclear: "Difícil de leer",
  deletion: "Suprimido en este texto",
  addition: "Añadido en este texto",
  emphasis: "Énfasis",
  strong: "Negrita",
  underline: "Subrayado",
  superscript: "Superíndice",
  subscript: "Subíndice",
  "small-capitals": "Versalitas",
  paragraph: "Párrafo",
  heading: "Encabezado",
  item: "Elemento de lista",
  line: "Verso",
  turn: "Intervención",
  reported: "Solo referido por la fuente",
  editorial: "Encabezado del editor",
  split: "Dividir el párrafo aquí",
  join: "Unir con el párrafo siguiente",
  table: "Tabla",
  "new-row": "Fila nueva",
  "delete-row": "Eliminar la fila",
}
