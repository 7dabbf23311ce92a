import type { EntryFaultKind, VoiceCategory, VoiceFate, VoiceFault } from "@variorum/layers"
import type { VoiceCounts, VoicePhrases } from "../voice.js"
import { capital, counted, nouns } from "./numbers.js"

const lists: Readonly<Record<VoiceCategory, string>> = {
  "first-person": "Ich, wir und eigene Meinung",
  certainty: "Gewissheit und Abschwächung",
  demand: "Forderung und Notwendigkeit",
  intensity: "Nachdruck",
  amount: "Wie viele, wie viel",
  negation: "Verneinung",
  name: "Namen",
  place: "Orte",
  date: "Daten",
  number: "Zahlen",
}

const signs: Readonly<Record<VoiceCategory, string>> = {
  "first-person": "ich",
  certainty: "g",
  demand: "f",
  intensity: "s",
  amount: "m",
  negation: "v",
  name: "N",
  place: "O",
  date: "D",
  number: "#",
}

const fates: Readonly<Record<VoiceFate, string>> = {
  lost: "verloren",
  gained: "hinzugekommen",
  weaker: "abgeschwächt",
  stronger: "verstärkt",
  exchanged: "anders gesagt",
  elsewhere: "anderswo im anderen Text",
  kept: "behalten",
  unattested: "im anderen Text nicht zitiert",
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
      .map((fate) => `${counts[fate].toLocaleString("de")} ${words[fate]}`)
    return parts.length === 0 ? "keine" : parts.join(", ")
  }
}

const entryFaults: Readonly<Record<EntryFaultKind, (words: string) => string>> = {
  "no words": () => "eine Form zwischen Kommas ist leer",
  "not a word": (words) => `„${words}“ ist kein Wort: nur Buchstaben und Ziffern`,
  strength: (words) => `„${words}“ ist keine Stärke: schreiben Sie 1, 2 oder 3 hinter =`,
  gap: (words) => `„${words}“: höchstens eine Lücke (…), mit Wörtern auf beiden Seiten`,
  stem: (words) => `„${words}“ ist ein zu kurzer Stamm: mindestens drei Buchstaben vor *`,
  class: (words) => `„${words}“ ist unbekannt: {capitals}, {figures}, {year} oder {date}`,
  "long line": () => "die Zeile ist zu lang",
  "long form": () => "eine Form hat mehr als acht Wörter",
}

function whatIsWrong(kind: VoiceFault["kind"], words: string): string {
  switch (kind) {
    case "not JSON":
      return "diese Datei ist kein JSON"
    case "not lists":
      return "diese Datei enthält keine Wortlisten dieses Programms"
    case "newer version":
      return "diese Datei stammt von einer neueren Version dieses Programms"
    case "no name":
      return "eine Liste braucht einen Namen von höchstens 60 Buchstaben"
    case "language":
      return `„${words}“ ist keine Sprache: schreiben Sie den ersten Teil ihres Kürzels, etwa en oder ru`
    case "too many":
      return "es sind mehr als 20.000 Einträge oder mehr als 200 Listen"
    case "list twice":
      return "eine Liste dieses Namens gibt es für diese Sprache schon"
    case "entry twice":
      return `„${words}“ steht schon da`
    default:
      return entryFaults[kind](words)
  }
}

/** What is said about word lists, in plain German. */
export const voicePhrases: VoicePhrases = {
  title: "Stimme und Behauptungen",
  caution:
    "Mit Wortlisten gefunden, nicht gelesen: Ein Zeichen sagt, dass diese Wörter auf einer Liste stehen und auf welcher, nie, was sie hier bedeuten. Namen sind an ihren Großbuchstaben vermutet.",
  lists,
  signs,
  fate: fates,
  heading: { list: "Liste", shown: "Markiert" },
  show: (list) => `In den Texten markieren: ${list}`,
  counts: countsIn(fates),
  rate: (before, after, difference) =>
    `Auf tausend Wörter: erst ${before}, dann ${after} (${difference}).`,
  evidence: (name, words, kind) =>
    `${capital(name)}: ${counted(words, nouns.word)} des Verfassers${kind === "" ? "" : ` (${kind})`}.`,
  noLists: (name, language) =>
    `Für die Sprache von ${name} (${language}) gibt es keine Wortlisten. Sie können welche anlegen.`,
  found: (list, entry, strength) =>
    `Liste: ${list}. Eintrag: ${entry}${strength === null ? "" : `, Stärke ${strength} von 3`}.`,
  correctedBy: (creator, reason) =>
    `In diese Liste gesetzt von ${creator}${reason === "" ? "" : `: ${reason}`}.`,
  lines:
    "Eine Wellenlinie: Diese Wörter gingen verloren, kamen hinzu oder wurden anders gesagt. Eine Punktlinie: behalten, oder niemand weiß es.",
  spoken: (list, fate) => ` (${list}: ${fate}) `,
  more: (count) => `${count.toLocaleString("de")} weitere zeigen`,
  showKept: (count) => `Zeigen, was behalten wurde (${count.toLocaleString("de")})`,
  struck: (words, list, creator, reason) =>
    `„${words}“ zählt nicht unter ${list}: so ${creator}${reason === "" ? "" : `, ${reason}`}.`,
  lostCorrection: (words, creator, reason) => {
    const why = {
      "no witness": "der Text wird hier nicht verglichen",
      "no words": "diese Wörter stehen nicht mehr im Text",
      "not found": "keine Liste findet sie mehr",
      "not sure": "nichts sagt, welche der gleichen Wörter gemeint sind",
    }
    return `Was ${creator} zu „${words}“ sagte, hängt jetzt an nichts: ${why[reason]}.`
  },
  belongsTo: (list) => `gehören zu ${list}`,
  correction: {
    open: "Hier nicht so",
    belongs: "Diese Wörter",
    notMeant: "gehören nicht hierher",
    name: "Ihr Name",
    reason: "Warum (darf leer bleiben)",
    keep: "Festhalten",
    takeBack: "Zurücknehmen",
    nameNeeded: "Eine Berichtigung braucht Ihren Namen.",
  },
  editor: {
    open: "Listen ansehen und ändern",
    title: "Wortlisten",
    help: "Ein Eintrag je Zeile; weitere Formen davon hinter Kommas. „= 3“ dahinter sagt, wie stark er ist (1 schwach, 2 mittel, 3 stark). „…“ steht für ein bis drei Wörter, „*“ am Ende für jede Endung, „!“ am Anfang für Wörter, die nie gemeint sind.",
    list: "Liste",
    option: (list, language) => `${list} (${language})`,
    entries: "Einträge",
    apply: "Diese Liste verwenden",
    reset: "Zurück zu den Listen des Programms",
    download: "Alle Listen als Datei sichern",
    upload: "Eine Datei mit Listen öffnen",
    close: "Schließen",
    sound: (entries) =>
      entries === 1
        ? "Ein Eintrag, in Gebrauch."
        : `${entries.toLocaleString("de")} Einträge, in Gebrauch.`,
    fileName: "wortlisten.json",
    fault: ({ kind, line, words }, list) => {
      const where = [list, line === null ? "" : `Zeile ${line}`]
        .filter((part) => part !== "")
        .join(", ")
      return capital(`${where === "" ? "" : `${where}: `}${whatIsWrong(kind, words)}.`)
    },
    moreFaults: (count) =>
      count === 1 ? "Und ein weiterer Fehler." : `Und ${count} weitere Fehler.`,
    newName: "Name einer neuen Liste",
    newLanguage: "Ihre Sprache (en, ru …)",
    add: "Anlegen",
  },
}

const scholarlyFates: Readonly<Record<VoiceFate, string>> = {
  ...fates,
  weaker: "attenuiert",
  stronger: "intensiviert",
  exchanged: "ersetzt",
  elsewhere: "anderswo im anderen Zeugen",
  unattested: "im anderen Zeugen unbezeugt",
}

/** The same in the words of those who study stance. */
export const scholarlyVoicePhrases: VoicePhrases = {
  ...voicePhrases,
  title: "Haltungsmarker",
  lists: {
    "first-person": "Selbstnennung und Haltung",
    certainty: "Hecken und Verstärker",
    demand: "Deontische Modalität",
    intensity: "Intensivierung und Abtönung",
    amount: "Quantoren",
    negation: "Negation",
    name: "Personennamen",
    place: "Ortsnamen",
    date: "Datumsangaben",
    number: "Numeralia",
  },
  fate: scholarlyFates,
  counts: countsIn(scholarlyFates),
  rate: (before, after, difference) => `Pro 1.000 Wörter: ${before}, ${after} (${difference}).`,
  evidence: (name, words, kind) =>
    `${capital(name)}: ${words.toLocaleString("de")} Tokens${kind === "" ? "" : `; ${kind}`}.`,
}
