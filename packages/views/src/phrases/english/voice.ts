import type { EntryFaultKind, VoiceCategory, VoiceFate, VoiceFault } from "@variorum/layers"
import { capital, counted, inWords } from "./numbers.js"
import type { VoiceCounts, VoicePhrases } from "../voice.js"

const lists: Readonly<Record<VoiceCategory, string>> = {
  "first-person": "First person and opinion",
  certainty: "Certainty and hedging",
  demand: "Demand and necessity",
  intensity: "Intensity",
  amount: "How many, how much",
  negation: "Negation",
  name: "Names",
  place: "Places",
  date: "Dates",
  number: "Numbers",
}

const signs: Readonly<Record<VoiceCategory, string>> = {
  "first-person": "me",
  certainty: "c",
  demand: "d",
  intensity: "v",
  amount: "q",
  negation: "n",
  name: "N",
  place: "P",
  date: "D",
  number: "#",
}

const fates: Readonly<Record<VoiceFate, string>> = {
  lost: "lost",
  gained: "gained",
  weaker: "weaker",
  stronger: "stronger",
  exchanged: "put otherwise",
  elsewhere: "elsewhere in the other text",
  kept: "kept",
  unattested: "not quoted in the other text",
}

/** What became of the words, in the words for it that are given. */
function countsIn(words: Readonly<Record<VoiceFate, string>>) {
  return (counts: VoiceCounts): string => {
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
    const parts = told
      .filter((fate) => counts[fate] > 0)
      .map((fate) => `${inWords(counts[fate])} ${words[fate]}`)
    return parts.length === 0 ? "none" : parts.join(", ")
  }
}

const entryFaults: Readonly<Record<EntryFaultKind, (words: string) => string>> = {
  "no words": () => "a form between commas is empty",
  "not a word": (words) => `“${words}” is no word: letters and figures only`,
  strength: (words) => `“${words}” is no strength: write 1, 2 or 3 behind =`,
  gap: (words) => `“${words}”: one gap (…) at most, with words on both sides`,
  stem: (words) => `“${words}” is too short a stem: three letters at least before *`,
  class: (words) => `“${words}” is not known: {capitals}, {figures}, {year} or {date}`,
  "long line": () => "the line is too long",
  "long form": () => "a form has more than eight words",
}

function faultIn({ kind, line, words }: VoiceFault, list: string): string {
  const where = [list, line === null ? "" : `line ${line}`].filter((part) => part !== "").join(", ")
  return capital(`${where === "" ? "" : `${where}: `}${whatIsWrong(kind, words)}.`)
}

function whatIsWrong(kind: VoiceFault["kind"], words: string): string {
  switch (kind) {
    case "not JSON":
      return "this file is no JSON"
    case "not lists":
      return "this file holds no word lists of this program"
    case "newer version":
      return "this file was written by a newer version of this program"
    case "no name":
      return "a list needs a name of 60 letters at most"
    case "language":
      return `“${words}” is no language: write the first part of its tag, such as en or ru`
    case "too many":
      return "there are more than 20,000 entries, or more than 200 lists"
    case "list twice":
      return "there is a list of this name for this language already"
    case "entry twice":
      return `“${words}” stands there already`
    default:
      return entryFaults[kind](words)
  }
}

/** What is said about word lists, in plain English. */
export const voicePhrases: VoicePhrases = {
  title: "Voice and claims",
  caution:
    "Found by word lists, not read: a mark says that these words are on a list, and which, never what they mean here. Names are guessed by their capitals.",
  lists,
  signs,
  fate: fates,
  heading: { list: "List", shown: "Marked" },
  show: (list) => `Mark in the texts: ${list}`,
  counts: countsIn(fates),
  rate: (before, after, difference) =>
    `In a thousand words: ${before}, then ${after} (${difference}).`,
  evidence: (name, words, kind) =>
    `${capital(name)}: ${counted(words, "word")} of the writer’s own${kind === "" ? "" : ` (${kind})`}.`,
  noLists: (name, language) =>
    `There are no word lists for the language of ${name} (${language}). You can add some.`,
  found: (list, entry, strength) =>
    `List: ${list}. Entry: ${entry}${strength === null ? "" : `, strength ${strength} of 3`}.`,
  correctedBy: (creator, reason) =>
    `Put into this list by ${creator}${reason === "" ? "" : `: ${reason}`}.`,
  lines:
    "A wavy line: these words were lost, gained or put otherwise. A dotted one: kept, or nobody knows.",
  spoken: (list, fate) => ` (${list}: ${fate}) `,
  more: (count) => `Show ${count.toLocaleString("en")} more`,
  showKept: (count) => `Show what was kept (${count.toLocaleString("en")})`,
  struck: (words, list, creator, reason) =>
    `“${words}” is not counted under ${list}: so ${creator}${reason === "" ? "" : `, ${reason}`}.`,
  lostCorrection: (words, creator, reason) => {
    const why = {
      "no witness": "its text is not compared here",
      "no words": "these words are not in the text any more",
      "not found": "no list finds them any more",
      "not sure": "nothing tells which of the words alike are meant",
    }
    return `What ${creator} said of “${words}” hangs on nothing now: ${why[reason]}.`
  },
  belongsTo: (list) => `belong to ${list}`,
  correction: {
    open: "Not so here",
    belongs: "These words",
    notMeant: "do not belong here",
    name: "Your name",
    reason: "Why (may stay empty)",
    keep: "Keep",
    takeBack: "Take back",
    nameNeeded: "A correction needs your name.",
  },
  editor: {
    open: "See and change the lists",
    title: "Word lists",
    help: "One entry a line; other forms of it behind commas. “= 3” behind them says how strong it is (1 weak, 2 middling, 3 strong). “…” stands for one to three words, “*” at the end for any ending, “!” at the beginning for words that are never meant.",
    list: "List",
    option: (list, language) => `${list} (${language})`,
    entries: "Entries",
    apply: "Use this list",
    reset: "Back to the program’s own lists",
    download: "Save all lists as a file",
    upload: "Open a file of lists",
    close: "Close",
    sound: (entries) => `${capital(counted(entries, "entry", "entries"))}, in use.`,
    fileName: "word-lists.json",
    fault: faultIn,
    moreFaults: (count) => `And ${counted(count, "more fault")}.`,
    newName: "Name of a new list",
    newLanguage: "Its language (en, ru …)",
    add: "Add",
  },
}

const scholarlyLists: Readonly<Record<VoiceCategory, string>> = {
  "first-person": "Self mention and stance",
  certainty: "Hedges and boosters",
  demand: "Deontic modality",
  intensity: "Amplifiers and downtoners",
  amount: "Quantifiers",
  negation: "Negation",
  name: "Personal names",
  place: "Place names",
  date: "Dates",
  number: "Numerals",
}

const scholarlyFates: Readonly<Record<VoiceFate, string>> = {
  ...fates,
  weaker: "attenuated",
  stronger: "reinforced",
  exchanged: "substituted",
  elsewhere: "elsewhere in the other witness",
  unattested: "unattested in the other witness",
}

/** The same in the words of those who study stance. */
export const scholarlyVoicePhrases: VoicePhrases = {
  ...voicePhrases,
  title: "Stance markers",
  lists: scholarlyLists,
  fate: scholarlyFates,
  counts: countsIn(scholarlyFates),
  rate: (before, after, difference) => `Per 1,000 words: ${before}, ${after} (${difference}).`,
  evidence: (name, words, kind) =>
    `${capital(name)}: ${counted(words, "token")}${kind === "" ? "" : `; ${kind}`}.`,
}
