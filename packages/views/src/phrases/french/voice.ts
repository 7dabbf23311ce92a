import type { EntryFaultKind, VoiceCategory, VoiceFate, VoiceFault } from "@variorum/layers"
import type { VoiceCounts, VoicePhrases } from "../voice.js"
import { capital, counted, nouns } from "./numbers.js"

const lists: Readonly<Record<VoiceCategory, string>> = {
  "first-person": "Première personne et opinion",
  certainty: "Certitude et réserve",
  demand: "Exigence et nécessité",
  intensity: "Intensité",
  amount: "Combien",
  negation: "Négation",
  name: "Noms",
  place: "Lieux",
  date: "Dates",
  number: "Nombres",
}

const signs: Readonly<Record<VoiceCategory, string>> = {
  "first-person": "je",
  certainty: "c",
  demand: "e",
  intensity: "i",
  amount: "q",
  negation: "n",
  name: "N",
  place: "L",
  date: "D",
  number: "#",
}

const fates: Readonly<Record<VoiceFate, string>> = {
  lost: "perdu",
  gained: "gagné",
  weaker: "affaibli",
  stronger: "renforcé",
  exchanged: "dit autrement",
  elsewhere: "ailleurs dans l’autre texte",
  kept: "gardé",
  unattested: "non cité dans l’autre texte",
}

const told: readonly VoiceFate[] = [
  "lost",
  "gained",
  "weaker",
  "stronger",
  "exchanged",
  "kept",
  "elsewhere",
  "unattested",
]

/** What became of the words, in the words for it that are given. */
function countsIn(words: Readonly<Record<VoiceFate, string>>) {
  return (counts: VoiceCounts): string => {
    const parts = told
      .filter((fate) => counts[fate] > 0)
      .map((fate) => `${words[fate]} : ${counts[fate].toLocaleString("fr")}`)
    return parts.length === 0 ? "aucun" : parts.join(", ")
  }
}

const entryFaults: Readonly<Record<EntryFaultKind, (words: string) => string>> = {
  "no words": () => "une forme entre virgules est vide",
  "not a word": (words) => `« ${words} » n’est pas un mot : lettres et chiffres seulement`,
  strength: (words) => `« ${words} » n’est pas une force : écrivez 1, 2 ou 3 après =`,
  gap: (words) => `« ${words} » : une lacune (…) au plus, avec des mots des deux côtés`,
  stem: (words) => `« ${words} » est un radical trop court : trois lettres au moins avant *`,
  class: (words) => `« ${words} » est inconnu : {capitals}, {figures}, {year} ou {date}`,
  "long line": () => "la ligne est trop longue",
  "long form": () => "une forme a plus de huit mots",
}

function whatIsWrong(kind: VoiceFault["kind"], words: string): string {
  switch (kind) {
    case "not JSON":
      return "ce fichier n’est pas du JSON"
    case "not lists":
      return "ce fichier ne contient pas de listes de mots de ce programme"
    case "newer version":
      return "ce fichier vient d’une version plus récente de ce programme"
    case "no name":
      return "une liste demande un nom de 60 lettres au plus"
    case "language":
      return `« ${words} » n’est pas une langue : écrivez le début de son code, par exemple en ou ru`
    case "too many":
      return "il y a plus de 20 000 entrées, ou plus de 200 listes"
    case "list twice":
      return "il y a déjà une liste de ce nom pour cette langue"
    case "entry twice":
      return `« ${words} » s’y trouve déjà`
    default:
      return entryFaults[kind](words)
  }
}

/** What is said about word lists, in plain French. */
export const voicePhrases: VoicePhrases = {
  title: "Voix et affirmations",
  caution:
    "Trouvé par des listes de mots, non lu : une marque dit que ces mots sont sur une liste, et laquelle, jamais ce qu’ils veulent dire ici. Les noms sont devinés à leurs majuscules.",
  lists,
  signs,
  fate: fates,
  heading: { list: "Liste", shown: "Marqué" },
  show: (list) => `Marquer dans les textes : ${list}`,
  counts: countsIn(fates),
  rate: (before, after, difference) =>
    `Pour mille mots : ${before}, puis ${after} (${difference}).`,
  evidence: (name, words, kind) =>
    `${capital(name)} : ${counted(words, nouns.word)} de l’auteur${kind === "" ? "" : ` (${kind})`}.`,
  noLists: (name, language) =>
    `Il n’y a pas de liste de mots pour la langue de ${name} (${language}). Vous pouvez en ajouter.`,
  found: (list, entry, strength) =>
    `Liste : ${list}. Entrée : ${entry}${strength === null ? "" : `, force ${strength} sur 3`}.`,
  correctedBy: (creator, reason) =>
    `Mis dans cette liste par ${creator}${reason === "" ? "" : ` : ${reason}`}.`,
  lines:
    "Une ligne ondulée : ces mots ont été perdus, gagnés ou dits autrement. Une ligne pointillée : gardés, ou personne ne le sait.",
  spoken: (list, fate) => ` (${list} : ${fate}) `,
  more: (count) => `En montrer ${count.toLocaleString("fr")} de plus`,
  showKept: (count) => `Montrer ce qui a été gardé (${count.toLocaleString("fr")})`,
  struck: (words, list, creator, reason) =>
    `« ${words} » ne compte pas sous ${list} : selon ${creator}${reason === "" ? "" : `, ${reason}`}.`,
  lostCorrection: (words, creator, reason) => {
    const why = {
      "no witness": "ce texte n’est pas comparé ici",
      "no words": "ces mots ne sont plus dans le texte",
      "not found": "aucune liste ne les trouve plus",
      "not sure": "rien ne dit lesquels des mots semblables sont visés",
    }
    return `Ce que ${creator} a dit de « ${words} » ne se rattache plus à rien : ${why[reason]}.`
  },
  belongsTo: (list) => `appartiennent à ${list}`,
  correction: {
    open: "Pas ici",
    belongs: "Ces mots",
    notMeant: "n’ont pas leur place ici",
    name: "Votre nom",
    reason: "Pourquoi (peut rester vide)",
    keep: "Retenir",
    takeBack: "Reprendre",
    nameNeeded: "Une correction demande votre nom.",
  },
  editor: {
    open: "Voir et modifier les listes",
    title: "Listes de mots",
    help: "Une entrée par ligne ; ses autres formes après des virgules. « = 3 » à la fin dit sa force (1 faible, 2 moyenne, 3 forte). « … » tient lieu d’un à trois mots, « * » à la fin de toute terminaison, « ! » au début marque des mots qui ne sont jamais visés.",
    list: "Liste",
    option: (list, language) => `${list} (${language})`,
    entries: "Entrées",
    apply: "Employer cette liste",
    reset: "Revenir aux listes du programme",
    download: "Enregistrer toutes les listes",
    upload: "Ouvrir un fichier de listes",
    close: "Fermer",
    sound: (entries) =>
      entries === 1
        ? "Une entrée, en service."
        : `${entries.toLocaleString("fr")} entrées, en service.`,
    fileName: "listes-de-mots.json",
    fault: ({ kind, line, words }, list) => {
      const where = [list, line === null ? "" : `ligne ${line}`]
        .filter((part) => part !== "")
        .join(", ")
      return capital(`${where === "" ? "" : `${where} : `}${whatIsWrong(kind, words)}.`)
    },
    moreFaults: (count) => (count === 1 ? "Et une autre faute." : `Et ${count} autres fautes.`),
    newName: "Nom d’une nouvelle liste",
    newLanguage: "Sa langue (en, ru …)",
    add: "Ajouter",
  },
}

const scholarlyFates: Readonly<Record<VoiceFate, string>> = {
  ...fates,
  weaker: "atténué",
  stronger: "intensifié",
  exchanged: "substitué",
  elsewhere: "ailleurs dans l’autre témoin",
  unattested: "non attesté dans l’autre témoin",
}

/** The same in the words of those who study stance. */
export const scholarlyVoicePhrases: VoicePhrases = {
  ...voicePhrases,
  title: "Marqueurs de positionnement",
  lists: {
    "first-person": "Mention de soi et positionnement",
    certainty: "Atténuateurs et renforçateurs",
    demand: "Modalité déontique",
    intensity: "Intensifieurs et modérateurs",
    amount: "Quantifieurs",
    negation: "Négation",
    name: "Anthroponymes",
    place: "Toponymes",
    date: "Dates",
    number: "Numéraux",
  },
  fate: scholarlyFates,
  counts: countsIn(scholarlyFates),
  rate: (before, after, difference) => `Pour 1 000 mots : ${before}, ${after} (${difference}).`,
  evidence: (name, words, kind) =>
    `${capital(name)} : ${words.toLocaleString("fr")} occurrences${kind === "" ? "" : ` ; ${kind}`}.`,
}
