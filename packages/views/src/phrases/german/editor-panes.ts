import type { PanesPhrases } from "../editor-panes.js"

/** German for the two texts that are written in, the same for everyone. */
export const panesPhrases: PanesPhrases = {
  shown: "Welcher Text zu sehen ist",
  align: (words, text) => `Diese Stelle zuordnen (${text}): „${words}“`,
  pinned: "Von Hand zugeordnet",
  dragging: "Auf der Stelle ablegen, zu der sie gehört. Mit Escape bleibt alles, wie es war.",
  over: (words) => `Gehört zu: „${words}“`,
  stop: "Abbrechen",
  again: "Noch einmal vergleichen",
  stopped: "Der Vergleich wurde abgebrochen. Die Auszeichnungen sind die von vorher.",
  failed:
    "Die Texte konnten so, wie sie sind, nicht verglichen werden. Die Auszeichnungen sind die von vorher.",
}
