import type { PanesPhrases } from "../editor-panes.js"

/** Spanish for the two texts that are written in, the same for everyone. */
export const panesPhrases: PanesPhrases = {
  shown: "Texto que se muestra",
  align: (words, text) => `Emparejar este pasaje (${text}): «${words}»`,
  pinned: "Emparejados a mano",
  dragging: "Suéltelo sobre el pasaje al que corresponde. Con Escape todo queda como estaba.",
  over: (words) => `Corresponde a: «${words}»`,
  stop: "Detener",
  again: "Comparar de nuevo",
  stopped: "Se detuvo la comparación. Las marcas son las de antes.",
  failed: "No se pudieron comparar los textos tal como están. Las marcas son las de antes.",
}
