import type { NotesPhrases } from "../notes.js"
import { doubtfulNotesPhrases } from "./doubtful-notes.js"
import { alternatives, counted } from "./numbers.js"

const note = { gender: "f", one: "note", many: "notes" } as const
const layer = { gender: "f", one: "couche", many: "couches" } as const

/** What is said about notes, in French. */
export const notesPhrases: NotesPhrases = {
  panel: "Annotations",
  count: (notes) => counted(notes, note),
  layerCount: (layers, notes) => `${counted(layers, layer)}, ${counted(notes, note)}`,
  figure: (number, name) => `Note ${number} : ${name}`,
  back: (number) => `Note ${number} : retour au texte`,
  by: (name) => `de ${name}`,
  answer: "Réponse",
  answerTo: (number) =>
    number === 0 ? "Montrer la réponse" : `Montrer la réponse de la note ${number}`,
  resolved: "réglée",
  whole: "Montrer toute la note",
  close: "Fermer",
  layers: "Couches",
  unsettled: "Sans place certaine",
  list: "Toutes les notes",
  candidates: "Elle peut se rapporter à ceci :",
  search: "Chercher dans les notes",
  layer: "Couche",
  author: "Auteur",
  tag: "Mot-clé",
  purpose: "But",
  any: "tout",
  sortBy: "Trier par",
  order: { place: "place dans le texte", time: "date", author: "auteur", layer: "couche" },
  found: (found, total) =>
    found === total ? `${counted(total, note)}.` : `${found} sur ${counted(total, note)}.`,
  motivation: {
    commenting: "Commentaire",
    describing: "Signalement",
    classifying: "Classement",
    questioning: "Interrogation",
    replying: "Réplique",
    highlighting: "Surlignage",
    tagging: "Indexation",
    editing: "Rectification",
  },
  doubtful: doubtfulNotesPhrases,
  doubt: {
    "several alike": "Ses mots se trouvent à plusieurs endroits, et rien ne dit lequel est visé.",
    "words changed": "Ses mots ont changé ; voici ce qu’ils sont peut-être devenus.",
    elsewhere: "Ses mots se trouvent à un autre endroit qu’avant.",
    "one side gone": "De ses deux côtés, il n’en reste qu’un.",
  },
  loss: {
    "no such witness": "Le texte dont elle parle n’est pas ici.",
    "words gone": "Ses mots ne sont plus dans le texte.",
    "no such note": "La note à laquelle elle répond n’est pas ici.",
    "answers itself": "Elle répond à elle-même, directement ou par d’autres.",
  },
  wholeText: (siglum) => `Sur l’ensemble de ${siglum}.`,
  elsewhere: (sigla) => `Sur ${alternatives(sigla, "et")}, qu’on ne lit pas en ce moment.`,
}
