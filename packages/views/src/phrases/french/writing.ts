import type { WritingPhrases } from "../writing.js"
import { counted } from "./numbers.js"

const step = { gender: "f", one: "étape", many: "étapes" } as const

/** What is said to those who write notes, in French. */
export const writingPhrases: WritingPhrases = {
  write: "Écrire une note",
  writeOnAbsence: "Sur ce qui manque",
  writeOnWords: "Écrire une note sur ces mots",
  form: { new: "Nouvelle note", answer: "Réplique à une note", edit: "Modifier une note" },
  on: { words: "Sur :", absence: "Sur ce qui manque :" },
  about: "Sujet",
  both: {
    change: "Cette modification",
    move: "Ce déplacement",
    passages: "Les deux textes ici",
  },
  answered: "La note à laquelle on répond",
  words: (name) => `${name} : ce qui s’y trouve`,
  absence: (name) => `${name} : ce qui y manque`,
  whole: (name) => `${name} : le texte entier`,
  fewer: "Moins de mots",
  fewerHelp: "Sélectionnez-en une partie, avec Maj et les flèches ou avec le pointeur.",
  tags: "Mots-clés",
  newLayer: "une nouvelle couche à moi",
  layerOf: (writer) => `Notes de ${writer}`,
  name: "Votre nom",
  text: "Texte",
  marks: "*accent*, « - » devant chaque point d’une liste, https:// pour un lien.",
  save: "Enregistrer",
  leave: "Mettre de côté",
  discard: "Abandonner",
  more: (number) =>
    number === 0 ? "Ce qu’on peut faire de cette note" : `Ce qu’on peut faire de la note ${number}`,
  edit: "Modifier",
  delete: "Supprimer",
  answer: "Répliquer",
  settle: "Régler",
  reopen: "Rouvrir",
  hangOnChange: "L’attacher à la modification choisie",
  hangOnWords: (words) => `L’attacher à « ${words} »`,
  here: "Oui, ici",
  undo: "Annuler",
  redo: "Rétablir",
  restore: "Le reprendre",
  dismiss: "Fermer ce message",
  refused: {
    "no such layer": "Cette couche n’existe plus. Choisissez-en une autre.",
    "no such note": "Cette note n’existe plus.",
    "layer is locked": "Cette couche est verrouillée. Choisissez-en une autre.",
    "identifier is taken": "Une autre note porte le même identifiant. Enregistrez encore une fois.",
    "text is too long": "Le texte est trop long : une note compte au plus un million de signes.",
    "no name": "Dites qui écrit.",
    "no text": "Écrivez quelque chose, ou faites-en un surlignage.",
    "no tag": "Choisissez un mot-clé, ou écrivez quelque chose.",
    "pasted too much": "C’est trop long pour une note ; rien n’a été collé.",
  },
  done: {
    saved: "Note enregistrée.",
    changed: "Note modifiée.",
    deleted: "Note supprimée.",
    settled: "Note réglée.",
    reopened: "Note rouverte.",
    hung: "La note a trouvé sa nouvelle place.",
    left: "Votre brouillon est conservé. Recommencez une note au même endroit pour le poursuivre.",
    found: "Voici le brouillon que vous aviez mis de côté.",
    discarded: "Brouillon abandonné.",
    restored: "Le brouillon est de retour.",
  },
  undone: (left) =>
    left === 0
      ? "Annulé. C’était la première étape."
      : `Annulé. Encore ${counted(left, step)} avant.`,
  redone: (left) =>
    left === 0
      ? "Rétabli. C’était la dernière étape."
      : `Rétabli. Encore ${counted(left, step)} après.`,
  does: {
    write: "écrire une note sur les mots sélectionnés ou la modification choisie",
    "write on nothing": "écrire une note sur ce qui manque",
    undo: "annuler ce qu’on a fait aux notes",
    redo: "le rétablir",
  },
}
