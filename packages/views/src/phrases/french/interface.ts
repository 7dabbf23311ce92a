import { activities } from "./activities.js"
import { alternatives } from "./numbers.js"
import type { InterfacePhrases } from "../interface.js"

/** What the controls say, in French. */
export const interfacePhrases: InterfacePhrases = {
  region: "Comparaison de deux textes",
  displays: "Façons de lire",
  display: {
    columns: "Côte à côte",
    inline: "Un seul texte",
    changes: "Modifications seules",
    apparatus: "Notes de bas de page",
    table: "Tableau",
    draft: "Sans marques : brouillon",
    final: "Sans marques : texte final",
    revision: "Du brouillon au texte final",
  },
  shown: "Ce qui est montré",
  hiddenCount: "masqués",
  quiet: "Graphie et ponctuation",
  previous: "Modification précédente",
  next: "Modification suivante",
  place: (place, total) => `modification ${place} sur ${total}`,
  howMany: (total) => (total === 1 ? "1 modification" : `${total} modifications`),
  allChanges: "Toutes les modifications",
  allChangesOf: (heading) => `Toutes les modifications : ${heading}`,
  key: "Comment lire les signes",
  card: "Modification choisie",
  cardPlace: (place, total) => `${place} sur ${total}`,
  what: "Quoi",
  weight: "Poids",
  sure: "Certitude",
  people: "Personnes",
  became: (before, after) =>
    before === "" || after === ""
      ? `« ${before}${after} »`
      : `« ${before} » est devenu « ${after} »`,
  fetching: (address) => `Récupération de ${address} …`,
  comparing: "Comparaison en cours …",
  progress: ({ fraction, doing }) =>
    `Comparaison : ${activities[doing]}, ${Math.round(100 * fraction)} % …`,
  empty: "Rien à comparer pour l’instant.",
  emptyAdvice:
    'Indiquez deux textes dans les attributs draft et final, ou placez dans cet élément un article avec slot="draft" et un autre avec slot="final".',
  identical: "Les deux textes sont identiques, lettre pour lettre.",
  trouble: "Les textes n’ont pas pu être comparés.",
  troubleAdvice: "Rechargez la page, ou signalez ce qui précède à son auteur.",
  notFound: (status) => `L’adresse a répondu par le statut ${status}.`,
  notReached: "L’adresse n’a pas pu être atteinte.",
  noAddress: "Ce n’est pas une adresse que l’on puisse interroger.",
  oneText: "Un seul des deux textes a été donné.",
  noPair: (pair) => `Ce fichier ne contient pas deux textes « ${pair} ».`,
  givenPair: (sigla) =>
    `Nommez-en deux parmi ${alternatives(sigla, "et")}, séparés par une espace.`,
  noCollation: "Ce fichier contient un texte, non une comparaison.",
  givenBoth: "Donnez un brouillon et un texte final.",
  keyUnknown: "papier hachuré",
  keyUnknownMeaning: "personne ne sait ce qui se trouvait ici",
  keyOmission: "omis",
  keyOmissionMeaning: "la source omet des mots",
  keyEditorial: "mots des éditeurs",
  keyEditorialMeaning: "ne sont pas de l’auteur ; jamais comparés",
  keyQuiet: "graphie, ponctuation",
  keyQuietMeaning: "masqué, sauf demande",
}
