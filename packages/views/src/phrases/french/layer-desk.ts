import type { LayerDeskPhrases } from "../layer-desk.js"
import { counted } from "./numbers.js"

const note = { gender: "f", one: "note", many: "notes" } as const

/** What is said where a person changes layers, in French. */
export const layerDeskPhrases: LayerDeskPhrases = {
  newLayer: "Nouvelle couche",
  yourName: "Votre nom",
  make: "Créer la couche",
  change: "Modifier",
  changeOf: (layer) => `Modifier ${layer}`,
  name: "Nom",
  purpose: "À quoi elle sert",
  visibility: "À qui elle est destinée",
  visible: { mine: "à moi", class: "à la classe", everyone: "à tous" },
  visibleMeans: {
    mine: "Laissée de côté quand on enregistre toutes les notes. On peut l’enregistrer seule.",
    class: "Entre dans le fichier de toutes les notes, pour ceux avec qui vous travaillez.",
    everyone: "Entre dans le fichier de toutes les notes et peut être publiée.",
  },
  promise: "C’est une promesse entre ceux qui transmettent des fichiers. Rien n’est mis sous clé.",
  ink: "Couleur",
  inks: ["vert", "prune", "bleu", "brun", "olive", "ardoise"],
  shape: "Signe",
  shapes: {
    circle: "rond",
    square: "carré",
    diamond: "losange",
    triangle: "triangle plein",
    star: "étoile",
    cross: "croix",
  },
  up: "Monter",
  down: "Descendre",
  lock: "Verrouillée : personne n’y écrit",
  isLocked: "verrouillée",
  cover: "Couverte : chaque note attend qu’on la demande",
  isCovered: "couverte jusqu’à ce qu’on demande",
  remove: "Supprimer cette couche",
  unlockFirst: "Une couche verrouillée ne peut pas être supprimée.",
  removed: (layer, notes) =>
    notes === 0
      ? `La couche « ${layer} » a été supprimée.`
      : `La couche « ${layer} » a été supprimée, avec ${counted(notes, note)}.`,
  undo: "Annuler",
}
