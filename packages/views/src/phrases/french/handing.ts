import type { HandingPhrases } from "../handing.js"
import { capital, counted } from "./numbers.js"

const note = {
  gender: "f",
  one: "note nouvelle ou modifiée",
  many: "notes nouvelles ou modifiées",
} as const
const back = { gender: "f", one: "note gardée", many: "notes gardées" } as const
const file = { gender: "m", one: "fichier", many: "fichiers" } as const
const layer = { gender: "f", one: "couche marquée", many: "couches marquées" } as const

/** What is said where notes are saved, gathered and kept, in French. */
export const handingPhrases: HandingPhrases = {
  legend: "Remettre et recueillir",
  saveLayer: "Enregistrer cette couche dans un fichier",
  saveMine: "Enregistrer mes notes",
  saveAll: "Enregistrer toutes les notes",
  saveTable: "Enregistrer la liste en tableau",
  saved: (name, left) =>
    left === 0
      ? `Enregistré sous ${name}.`
      : `Enregistré sous ${name}, sans ${counted(left, layer)} « à moi ».`,
  fileName: "notes-de-lecture",
  gather: "Recueillir des notes…",
  gatherHow:
    "Ou déposez des fichiers n’importe où sur les textes. Ils sont lus ici et ne sont envoyés nulle part.",
  reading: (done, files) => `Lecture du fichier ${done} sur ${files}…`,
  gathered: (taken, files, notes) =>
    `${capital(counted(notes, note))}, de ${taken === files ? "" : `${taken} sur `}${counted(files, file)}.`,
  report: "Ce qu’est devenu chaque fichier",
  closeReport: "Fermer le compte rendu",
  counts: {
    new: (notes) => (notes === 1 ? "1 nouvelle" : `${notes} nouvelles`),
    same: (notes) => (notes === 1 ? "1 inchangée" : `${notes} inchangées`),
    changed: (notes) => (notes === 1 ? "1 modifiée" : `${notes} modifiées`),
    older: (notes) => `${notes} plus ancienne${notes === 1 ? "" : "s"} qu’ici`,
    two: (notes) => `${notes} modifiée${notes === 1 ? "" : "s"} des deux côtés, les deux gardées`,
    "identifier taken": (notes) =>
      `${notes} gardée${notes === 1 ? "" : "s"} à côté d’une autre de même identifiant`,
    circle: (notes) => `${notes} se répondant en cercle`,
    unsure: (notes) => `dont ${notes} sans place sûre`,
    told: (notes) => `${notes} avec une remarque`,
  },
  otherState: ({ exact, shifted, doubtful, lost }) =>
    `Écrites sur un autre état du texte : ${exact} à leur place, ${shifted} déplacées avec le texte, ${doubtful} douteuses, ${lost} perdues.`,
  notTaken: "Pas repris.",
  empty: "Il ne contient aucune note.",
  tooMany: (most) => `Il contient plus de ${most.toLocaleString("fr")} notes.`,
  more: (lines) => `Et ${lines} de plus.`,
  nobody: "inconnu",
  stoodHere: "Modifiée des deux côtés : telle qu’elle était ici.",
  handedIn: "Modifiée des deux côtés : telle qu’elle a été remise.",
  kept: (name) => `Ce que vous écrivez est gardé dans ce navigateur, sous le nom « ${name} ».`,
  keepTrouble: {
    damaged:
      "Ce qui est gardé ici est endommagé. Rien n’y a été touché, et rien n’est écrit par-dessus.",
    foreign: "Autre chose est gardé ici sous ce nom. Rien n’y a été touché.",
    newer:
      "Ce qui est gardé ici vient d’une version plus récente de ce programme. Rien n’y a été touché.",
    refused: "Ce navigateur ne garde rien pour cette page. Enregistrez vos notes dans un fichier.",
    full: "Ce navigateur n’a plus de place. Enregistrez vos notes dans un fichier.",
  },
  broughtBack: (notes) => `${capital(counted(notes, back))} dans ce navigateur, de nouveau ici.`,
  otherWindow: "Des modifications d’une autre fenêtre ont été ajoutées.",
  begun: "Vous aviez commencé une note :",
  goOn: "La continuer",
  giveUp: "L’abandonner",
  forget: "Oublier ce qui est gardé ici",
  forgotten:
    "Plus rien n’est gardé. Les notes restent sur cette page tant que vous ne la quittez pas.",
}
