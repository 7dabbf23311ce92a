import type { LayerDeskPhrases } from "../layer-desk.js"
import { counted } from "./numbers.js"

const note = { gender: "f", one: "Anmerkung", many: "Anmerkungen" } as const

/** What is said where a person changes layers, in German. */
export const layerDeskPhrases: LayerDeskPhrases = {
  newLayer: "Neue Ebene",
  yourName: "Ihr Name",
  make: "Ebene anlegen",
  change: "Ändern",
  changeOf: (layer) => `Ändern: ${layer}`,
  name: "Name",
  purpose: "Wozu sie dient",
  visibility: "Für wen sie ist",
  visible: { mine: "für mich", class: "für die Klasse", everyone: "für alle" },
  visibleMeans: {
    mine: "Bleibt weg, wenn alle Anmerkungen gesichert werden. Einzeln lässt sie sich sichern.",
    class: "Kommt in die Datei mit allen Anmerkungen, für die, mit denen Sie arbeiten.",
    everyone: "Kommt in die Datei mit allen Anmerkungen und darf veröffentlicht werden.",
  },
  promise:
    "Das ist ein Versprechen unter denen, die Dateien weitergeben. Verschlossen wird damit nichts.",
  ink: "Farbe",
  inks: ["Grün", "Pflaume", "Blau", "Braun", "Oliv", "Schiefer"],
  shape: "Zeichen",
  shapes: {
    circle: "Kreis",
    square: "Quadrat",
    diamond: "Raute",
    triangle: "Dreieck",
    star: "Stern",
    cross: "Kreuz",
  },
  up: "Nach oben",
  down: "Nach unten",
  lock: "Gesperrt: niemand schreibt hinein",
  isLocked: "gesperrt",
  cover: "Verdeckt: jede Anmerkung wartet, bis man nach ihr fragt",
  isCovered: "verdeckt, bis man fragt",
  remove: "Diese Ebene löschen",
  unlockFirst: "Eine gesperrte Ebene lässt sich nicht löschen.",
  removed: (layer, notes) =>
    notes === 0
      ? `Die Ebene „${layer}“ wurde gelöscht.`
      : `Die Ebene „${layer}“ wurde gelöscht, mit ihr ${counted(notes, note)}.`,
  undo: "Rückgängig",
}
