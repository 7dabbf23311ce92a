import type { CommandPhrases } from "../editor-commands.js"
import { keepingPhrases } from "./editor-keeping.js"
import { textCommandPhrases } from "./editor-writing.js"

/** Ce que l’on peut faire, en français. */
export const commandPhrases: CommandPhrases = {
  ...textCommandPhrases,
  new: "Comparer d’autres textes",
  open: "Ouvrir des fichiers",
  "add-text": "Ajouter un texte",
  exchange: "Échanger les deux textes",
  particulars: "Décrire les textes",
  save: "Enregistrer dans un fichier",
  export: "Transmettre sous une autre forme",
  kept: keepingPhrases.works.heading,
  undo: "Annuler",
  redo: "Rétablir",
  next: "Modification suivante",
  previous: "Modification précédente",
  align: "Répond à …",
  "no-partner": "N’a pas de répondant",
  unknown: "Non cité là : inconnu",
  judge: "Je le vois autrement",
  note: "Écrire une note",
  "let-go": "Laisser",
  write: "Écrire dans les textes",
  read: "Lire comme un lecteur",
  rules: "Ce qui compte comme différence",
  pins: "Appariés à la main",
  notes: "Notes",
  texts: "Textes",
  versions: keepingPhrases.versions.heading,
  palette: "Toutes les commandes",
  keys: "Touches",
  take: (from, to) => `Mettre les mots de « ${from} » dans « ${to} »`,
}
