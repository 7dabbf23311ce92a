import type { Activity } from "@variorum/collation"

/** Lo que una comparación está haciendo, en español. */
export const activities: Readonly<Record<Activity, string>> = {
  "reading words": "lectura de las palabras",
  "matching sentences": "emparejamiento de las oraciones",
  "matching words": "emparejamiento de las palabras",
  "looking for moved phrases": "búsqueda de frases trasladadas",
  "weighing changes": "valoración de los cambios",
  "merging witnesses": "disposición de los textos en paralelo",
}
