import type { KeepingPhrases } from "../editor-keeping.js"
import { counted, nouns } from "./numbers.js"

/** What is kept in this browser, in French. */
export const keepingPhrases: KeepingPhrases = {
  line: {
    kept: (time) => `Conservé dans ce navigateur, ${time}`,
    keeping: "Enregistrement …",
    notKept: {
      full: "Non conservé : ce navigateur n’a plus de place. Votre travail est dans cet onglet ; enregistrez-le dans un fichier.",
      unavailable:
        "Rien n’est conservé : ce navigateur ne donne pas de stockage à la page. Votre travail est dans cet onglet ; enregistrez-le dans un fichier.",
      refused:
        "Non conservé : le navigateur ne l’a pas écrit. Votre travail est dans cet onglet ; enregistrez-le dans un fichier.",
      newer:
        "Non conservé : un Variorum plus récent garde ici son travail. Le vôtre est dans cet onglet ; enregistrez-le dans un fichier, puis rechargez la page.",
      blocked:
        "Non conservé : un autre onglet occupe le stockage. Fermez les autres onglets de cette page ; votre travail est dans celui-ci.",
      "another tab":
        "Ce travail est en cours d’écriture dans un autre onglet. Ici, vous pouvez le lire.",
    },
    lastKept: (time) => `Conservé pour la dernière fois : ${time}.`,
    download: "Enregistrer dans un fichier",
    tryAgain: "Réessayer",
    takeOver: "Écrire ici",
    cannotTakeOver:
      "L’autre onglet ne peut pas conserver son travail et ne le cède donc pas. Enregistrez-le là-bas dans un fichier.",
  },
  offer: {
    heading: "Vous n’aviez pas terminé",
    says: (title, time) => `« ${title} », conservé dans ce navigateur : ${time}.`,
    damaged: "Son dernier état est endommagé ; voici le précédent.",
    goOn: "Reprendre",
    notNow: "Pas maintenant",
  },
  works: {
    heading: "Conservé dans ce navigateur",
    where: "Sur cet ordinateur seulement. Quiconque utilise ce navigateur peut l’ouvrir.",
    empty: "Rien n’est conservé.",
    keptAt: (time) => `conservé : ${time}`,
    open: (title) => `Ouvrir « ${title} »`,
    delete: "Supprimer",
    deleteOne: (title) => `Supprimer « ${title} »`,
    deleted: (title) => `« ${title} » est supprimé.`,
    elsewhere: "Ouvert dans un autre onglet.",
    damaged: "Son dernier état est endommagé ; le précédent s’ouvre.",
    lost: "Endommagé : il ne peut pas être ouvert.",
    newer:
      "Conservé par un Variorum plus récent : celui-ci ne peut pas l’ouvrir et le laisse tel quel.",
    forgetAll: "Tout oublier",
    forgetAsk: (works) =>
      works === 1
        ? "Un travail et toutes les versions disparaîtront définitivement de ce navigateur."
        : `Les ${works} travaux et toutes les versions disparaîtront définitivement de ce navigateur.`,
    forgetYes: "Oublier",
    forgetNo: "Garder",
    forgotten: "Plus rien n’est conservé dans ce navigateur.",
  },
  versions: {
    heading: "Versions",
    meaning:
      "Une version est le travail tel qu’il est maintenant, sous un nom : pour y revenir ou pour la comparer.",
    name: "Nom de la version",
    keep: "Garder cette version",
    empty: "Aucune version pour l’instant.",
    compare: "Comparer les deux",
    compareHint: "Cochez deux versions pour les comparer.",
    openIt: "Ouvrir",
    open: (name) => `Ouvrir « ${name} »`,
    rename: "Renommer",
    renameOne: (name) => `Renommer « ${name} »`,
    newName: "Nouveau nom",
    done: "Terminé",
    delete: "Supprimer",
    deleteOne: (name) => `Supprimer « ${name} »`,
    deleted: (name) => `La version « ${name} » est supprimée.`,
    damaged: "Une version qui ne peut pas être ouverte.",
  },
  untitled: "Sans titre",
  words: (words) => counted(words, nouns.word),
  undo: "Annuler",
  damagedFile: "Enregistrer ce qui est endommagé dans un fichier",
}
