import type { PanesPhrases } from "../editor-panes.js"

/** French for the two texts that are written in, the same for everyone. */
export const panesPhrases: PanesPhrases = {
  shown: "Texte affiché",
  align: (words, text) => `Associer ce passage (${text}) : « ${words} »`,
  pinned: "Associés à la main",
  dragging: "Déposez-le sur le passage auquel il correspond. Échap laisse tout en l’état.",
  over: (words) => `Correspond à : « ${words} »`,
  stop: "Arrêter",
  again: "Comparer à nouveau",
  stopped: "La comparaison a été arrêtée. Les marques sont celles d’avant.",
  failed:
    "Les textes n’ont pas pu être comparés dans leur état actuel. Les marques sont celles d’avant.",
}
