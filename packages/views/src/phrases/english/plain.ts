import type { BlockKind, Mark, RuleName } from "@variorum/collation"
import { displaysPhrases } from "./displays.js"
import { alternatives, capital, counted, inWords, possessive } from "./numbers.js"
import { oneChangePhrases } from "./one-change.js"
import { coverPhrases } from "./covers.js"
import { handingPhrases } from "./handing.js"
import { layerDeskPhrases } from "./layer-desk.js"
import { notesPhrases } from "./notes.js"
import { writingPhrases } from "./writing.js"
import { filterPhrases } from "./filters.js"
import { pairsPhrases } from "./pairs.js"
import { peoplePhrases } from "./people.js"
import { tallyPhrases } from "./tally.js"
import { columnPhrases, foldPhrases, overviewPhrases } from "./space.js"
import { voicePhrases } from "./voice.js"
import { keysPhrases, settingsPhrases } from "./settings.js"
import type { Certainty, Distance, Extent, Phrases } from "../phrases.js"
import type { LookChange } from "../../layout/remarks.js"
import type { ChangeKind } from "../../row.js"
import { interfacePhrases } from "./interface.js"
import { done, summary, tableSays } from "./summary.js"

const blockNames: Readonly<Record<BlockKind, string>> = {
  paragraph: "paragraph",
  heading: "heading",
  item: "item",
  line: "line",
  turn: "turn",
  cell: "cell",
}

function extent(measure: Extent): string {
  const words = counted(measure.words, "word")
  if (measure.quotedOnly) return `the ${words} that the source quotes`
  if (measure.speaker !== null) return `${possessive(measure.speaker)} turn, ${words}`
  if (measure.blocks > 0) return `${counted(measure.blocks, blockNames[measure.block])}, ${words}`
  return measure.sentences > 0 ? `${counted(measure.sentences, "sentence")}, ${words}` : words
}

function fullExtent(measure: Extent): string {
  const whole = measure.blocks > 0 && measure.sentences > 1 && !measure.quotedOnly
  if (!whole) return extent(measure)
  const head =
    measure.speaker === null
      ? counted(measure.blocks, blockNames[measure.block])
      : `${possessive(measure.speaker)} turn`
  return `${head}: ${counted(measure.sentences, "sentence")}, ${counted(measure.words, "word")}`
}

function exchange(before: Extent, after: Extent): string {
  const one = Math.max(1, before.sentences)
  const other = Math.max(1, after.sentences)
  if (one === 1 && other > 1) return `one sentence made ${inWords(other)}`
  if (one > 1 && other === 1) return `${counted(one, "sentence")} joined`
  return `${counted(one, "sentence")} for ${one === other ? inWords(other) : counted(other, "sentence")}`
}

const markNames: Readonly<Record<Mark["kind"], string>> = {
  emphasis: "emphasis",
  strong: "strong emphasis",
  underline: "underlining",
  superscript: "superscript",
  subscript: "subscript",
  "small-capitals": "small capitals",
  unclear: "unclear reading",
}

function look({ gained, lost, blocks }: LookChange): string {
  const parts = [
    ...gained.map((mark) => markNames[mark]),
    ...lost.map((mark) => `no ${markNames[mark]}`),
    ...(blocks === null ? [] : [`${blockNames[blocks[0]]} made ${blockNames[blocks[1]]}`]),
  ]
  return `looks different: ${parts.join(", ")}`
}

/** The extent without its words, for a line that has more to say; words only where nothing else can be counted. */
function briefExtent(measure: Extent): string {
  if (measure.quotedOnly) return extent(measure)
  if (measure.speaker !== null) return `${possessive(measure.speaker)} turn`
  if (measure.blocks > 0) return counted(measure.blocks, blockNames[measure.block])
  return measure.sentences > 0 ? counted(measure.sentences, "sentence") : extent(measure)
}

function distance({ blocks, direction }: Distance): string {
  if (blocks === 0) return `further ${direction === "above" ? "up" : "down"} in the same paragraph`
  return `${counted(blocks, "paragraph")} ${direction}`
}

const reasons: Readonly<Record<ChangeKind, (step: Certainty, name: string) => string>> = {
  deleted: (step, name) =>
    step === "sure" ? `nothing like it in ${name}` : `${name} is quoted with gaps nearby`,
  added: (step, name) =>
    step === "sure" ? `nothing like it in ${name}` : `${name} is quoted with gaps nearby`,
  reworded: (step) =>
    step === "sure" ? "the two stand in the same place" : "the two share few of their words",
  moved: (step) =>
    step === "sure" ? "the same words stand elsewhere" : "similar words stand elsewhere",
  unattested: (_step, name) => `the source leaves out words of ${name} here`,
}

const weights = {
  none: "no difference",
  substantive: "changes what is said",
  accidental: "spelling or pointing only",
  noise: "noise of scanning",
} as const
const rules: Readonly<Record<RuleName, string>> = {
  "white-space": "white space",
  paragraphs: "where paragraphs begin",
  formatting: "look of the words",
  "unicode-form": "shapes of letters and marks",
  case: "capital letters",
  punctuation: "punctuation",
  "line-end-hyphens": "hyphens at line ends",
  "word-division": "one word or two",
  numerals: "figures and number words",
  spellings: "spellings of your list",
  transliterations: "forms of names of your list",
  "scanning-noise": "noise of scanning",
}

function hiddenByRules(differences: number, names: readonly RuleName[]): string {
  const verb = differences === 1 ? "is" : "are"
  const which = alternatives(
    names.map((name) => rules[name]),
    "and",
  )
  return `${capital(counted(differences, "difference"))} ${verb} hidden by ${names.length === 1 ? "a rule" : "rules"}: ${which}.`
}

/** Plain English: what a reader meets first. */
export const plain: Phrases = {
  language: "en",
  nameOf: (_witness, place) => (place === 0 ? "the draft" : "the final text"),
  headOf: (witness, place) => witness.title ?? (place === 0 ? "Draft" : "Final text"),

  label: done,
  title: {
    deleted: "Cut",
    added: "Added",
    reworded: "Reworded",
    moved: "Moved",
    unattested: "Not quoted",
  },
  meaning: {
    deleted: "only the earlier text has it",
    added: "only the later text has it",
    reworded: "the same thing, said otherwise",
    moved: "the same words, in another place",
    unattested: "unknown, because the source does not quote the other text here",
  },
  none: (kinds) => `Nothing ${alternatives(kinds.map((kind) => done[kind]))}.`,
  extent,
  fullExtent,
  exchange,
  changedPlaces: "changed places with what stood there",
  lackedBy: (name) => `in ${name}`,
  restyled: "looks different",
  look,
  unclear: "hard to read in the source",
  difference: (before, after, said) => `${before} → ${after}, ${said}`,
  inHand: (hand) => `in ${possessive(hand)} hand`,

  cutHere: "Cut here:",
  addedHere: (name) => `Not in ${name}:`,
  movedAway: "Moved from here:",
  movedHere: "Moved to here:",
  movedTo: (measure, away) => `${briefExtent(measure)}, now ${distance(away)}`,
  movedFrom: (measure, away) => `${briefExtent(measure)}, from ${distance(away)}`,
  phraseLeft: (away) => `moved from here, now ${distance(away)}`,
  phraseArrived: (away) => `moved to here, from ${distance(away)}`,
  unknown: (name) => `The source does not quote ${name} here`,
  lost: (name) => `Lost in ${name}`,
  blank: (name) => `blank in ${name}`,
  unrecorded: "not recorded",
  whyUnknown: {
    blank: (name) => `the table is blank here in ${name}`,
    report: (name) => `the source reports ${name} here and does not quote it`,
  },
  reported: (name) => `reported, not quoted, in ${name}`,
  hidden: (kind, passages, words) =>
    `${capital(counted(passages, "passage"))} ${done[kind]}, ${counted(words, "word")}: not shown`,

  spoken: {
    deleted: "cut: ",
    added: "added: ",
    reworded: "reworded: ",
    moved: "moved: ",
    unattested: (name) => `not quoted in ${name}: `,
    end: {
      deleted: " (end of the cut) ",
      added: " (end of the addition) ",
      reworded: " (end of the rewording) ",
      moved: " (end of the moved text) ",
      unattested: " (quoted again) ",
    },
  },
  invisible: {
    "zero-width space": "zero-width space",
    "zero-width joiner": "zero-width joiner",
    "zero-width non-joiner": "zero-width non-joiner",
    "byte order mark": "byte order mark",
    "soft hyphen": "soft hyphen",
    "hyphen of another kind": "a hyphen of another kind",
    "no-break space": "no-break space",
    "line break": "line break",
    tab: "tab",
    "several spaces": "several spaces",
    "text direction control": "text direction control",
    NUL: "NUL",
    "control character": "control character",
    "tag characters": "tag characters",
    "variation selector": "variation selector",
    "broken character": "broken character",
    "Latin and Cyrillic letters mixed": "Latin and Cyrillic letters mixed",
    "Latin and Greek letters mixed": "Latin and Greek letters mixed",
    "new paragraph": "new paragraph",
    "paragraphs joined": "paragraphs joined",
  },

  weight: {
    ...weights,
    unattested: "unknown",
    moved: "the same words, in another place",
    formatting: "the same words, looking different",
  },
  class: {
    editorial: "editor’s words",
    unattested: "not quoted",
    spacing: "spacing",
    paragraphing: "paragraphs",
    punctuation: "punctuation",
    case: "capital letters",
    spelling: "spelling",
    name: "form of a name",
    number: "number",
    "word-order": "order of words",
    "word-choice": "choice of words",
    formatting: "look of the words",
    wording: "wording",
  },
  rule: rules,
  hiddenByRules,
  hiddenByRule: (rule, differences) =>
    `${rules[rule]}: ${differences === 0 ? "hides nothing" : `hides ${counted(differences, "difference")}`}`,
  certainty: (kind, step, _confidence, name) => `${step}: ${reasons[kind](step, name)}`,
  doubt: (step) => (step === "sure" ? "" : step),
  otherSpeaker: (name, speaker) => `in ${name}, ${speaker} says this`,

  summary,
  table: {
    nothing: "(nothing)",
    unknown: "(not known)",
    blank: { paragraph: "(new paragraph)", line: "(new line)", space: "(space)" },
    lacking: (sigla) => `Not in ${alternatives(sigla, "and")}.`,
    unknownIn: (sigla) => `Not quoted in ${alternatives(sigla, "and")}.`,
    says: tableSays,
  },
  pairs: pairsPhrases,
  voice: voicePhrases,
  people: peoplePhrases({ ...done, same: "unchanged" }, weights),
  folds: foldPhrases,
  overview: overviewPhrases,
  columns: columnPhrases,
  displays: displaysPhrases(distance),
  oneChange: oneChangePhrases("change"),
  filters: filterPhrases,
  covers: coverPhrases(extent),
  notes: notesPhrases,
  layerDesk: layerDeskPhrases,
  handing: handingPhrases,
  writing: writingPhrases,
  tally: tallyPhrases,
  settings: settingsPhrases,
  keys: keysPhrases,
  interface: interfacePhrases,
}
