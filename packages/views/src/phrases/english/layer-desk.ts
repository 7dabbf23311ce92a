import type { LayerDeskPhrases } from "../layer-desk.js"
import { counted } from "./numbers.js"

/** What is said where a person changes layers, in English. */
export const layerDeskPhrases: LayerDeskPhrases = {
  newLayer: "New layer",
  yourName: "Your name",
  make: "Make the layer",
  change: "Change",
  changeOf: (layer) => `Change ${layer}`,
  name: "Name",
  purpose: "What it is for",
  visibility: "Whose it is",
  visible: { mine: "mine", class: "the class’s", everyone: "everyone’s" },
  visibleMeans: {
    mine: "Left out when all notes are saved. You can still save it by itself.",
    class: "Goes into the file of all notes, for those you work with.",
    everyone: "Goes into the file of all notes, and may be published.",
  },
  promise: "This is a promise among those who hand files on. Nothing is locked away by it.",
  ink: "Colour",
  inks: ["green", "plum", "blue", "brown", "olive", "slate"],
  shape: "Shape",
  shapes: {
    circle: "circle",
    square: "square",
    diamond: "diamond",
    triangle: "triangle",
    star: "star",
    cross: "cross",
  },
  up: "Move up",
  down: "Move down",
  lock: "Locked: nobody writes into it",
  isLocked: "locked",
  cover: "Covered: each note waits until the reader asks for it",
  isCovered: "covered until asked",
  remove: "Delete this layer",
  unlockFirst: "A locked layer cannot be deleted.",
  removed: (layer, notes) =>
    notes === 0
      ? `The layer “${layer}” was deleted.`
      : `The layer “${layer}” was deleted, and ${counted(notes, "note")} with it.`,
  undo: "Undo",
}
