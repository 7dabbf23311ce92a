import type { BlockKind, Mark, Passage, RuleName } from "@variorum/collation"
import { displaysPhrases } from "./displays.js"
import { activities } from "./activities.js"
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
import type { Certainty, Distance, Extent } from "../phrases.js"
import type { Phrases, SummaryApart, TableFindings } from "../phrases.js"
import type { LookChange } from "../../layout/remarks.js"
import type { ChangeKind, Count } from "../../row.js"

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

const done: Readonly<Record<ChangeKind, string>> = {
  deleted: "cut",
  added: "added",
  reworded: "reworded",
  moved: "moved",
  unattested: "not quoted",
}

function countedClause(kind: ChangeKind, count: Count, first: boolean): string {
  const passages = first ? counted(count.passages, "passage") : inWords(count.passages)
  const words = kind === "deleted" ? ` (${counted(count.words, "word")})` : ""
  return `${passages} ${done[kind]}${words}`
}

function restyledClause(count: number, alone: boolean): string {
  const passages = alone ? counted(count, "passage") : inWords(count)
  return `${passages} ${count === 1 ? "looks" : "look"} different`
}

function unattestedClause(
  count: number,
  names: readonly string[],
  alone: boolean,
  allBlank: boolean,
): string {
  const passages = alone ? counted(count, "passage") : inWords(count)
  return `${passages} ${count === 1 ? "is" : "are"} ${allBlank ? "not recorded" : "not quoted"} in ${alternatives(names)}`
}

function summary(
  counts: Readonly<Record<ChangeKind, Count>>,
  lackedBy: readonly string[],
  quiet: number,
  complete: boolean,
  { reported, restyled, allBlank }: SummaryApart,
): string {
  const reworded = { ...counts.reworded, passages: counts.reworded.passages - restyled }
  const told = { ...counts, reworded }
  const kinds: ChangeKind[] = ["deleted", "added", "reworded", "moved"]
  const present = kinds.filter((kind) => told[kind].passages > 0)
  const clauses = present.map((kind, place) => countedClause(kind, told[kind], place === 0))
  if (restyled > 0) clauses.push(restyledClause(restyled, clauses.length === 0))
  const parts = clauses.length > 0 ? [clauses.join(", ")] : []
  if (counts.unattested.passages > 0)
    parts.push(
      unattestedClause(counts.unattested.passages, lackedBy, clauses.length === 0, allBlank),
    )
  const same = reported > 0 ? "nothing that is quoted differs" : "the two texts say the same"
  const sentences = [parts.length > 0 ? parts.join("; ") : same]
  if (reported > 0)
    sentences.push(
      `${counted(reported, "passage")} ${reported === 1 ? "is" : "are"} reported, not quoted`,
    )
  if (quiet > 0) {
    const differences = counted(quiet, "difference")
    sentences.push(
      `${differences} of spelling, pointing or spacing ${quiet === 1 ? "is" : "are"} not marked`,
    )
  }
  if (!complete) sentences.push("some passages were too long to compare word by word")
  return sentences.map((sentence) => `${capital(sentence)}.`).join(" ")
}

const rowsFound: Readonly<Record<Passage["change"], string>> = {
  same: "the same in all",
  reworded: "reworded",
  deleted: "not in all of them",
  added: "not in the base",
  unattested: "not quoted in all of them",
}

function tableSays({ witnesses, base, rows, shareFew, complete }: TableFindings): string {
  const kinds = Object.keys(rowsFound) as Passage["change"][]
  const clauses = kinds.flatMap((kind) => {
    const count = rows.filter((change) => change === kind).length
    return count === 0 ? [] : [`${inWords(count)} ${rowsFound[kind]}`]
  })
  const sentences = [
    `${counted(witnesses, "text")}, compared with ${base}`,
    `${counted(rows.length, "passage")}: ${alternatives(clauses, "and")}`,
  ]
  if (shareFew)
    sentences.push("the texts share few words, so that hardly anything can be set beside anything")
  if (!complete) sentences.push("some passages were too long to compare word by word")
  return sentences.map((sentence) => `${capital(sentence)}.`).join(" ")
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
  interface: {
    region: "Comparison of two texts",
    displays: "Ways of reading",
    display: {
      columns: "Side by side",
      inline: "One text",
      changes: "Changes only",
      apparatus: "Footnotes",
      table: "Table",
      draft: "Clean text: draft",
      final: "Clean text: final",
      revision: "From draft to final",
    },
    shown: "What is shown",
    hiddenCount: "hidden",
    quiet: "Spelling and pointing",
    previous: "Previous change",
    next: "Next change",
    place: (place, total) => `change ${place} of ${total}`,
    howMany: (total) => (total === 1 ? "1 change" : `${total} changes`),
    allChanges: "All changes",
    allChangesOf: (heading) => `All changes: ${heading}`,
    key: "How to read the marks",
    card: "Chosen change",
    cardPlace: (place, total) => `${place} of ${total}`,
    what: "What",
    weight: "Weight",
    sure: "How sure",
    people: "People",
    became: (before, after) =>
      before === "" || after === "" ? `“${before}${after}”` : `“${before}” became “${after}”`,
    fetching: (address) => `Fetching ${address} …`,
    comparing: "Comparing …",
    progress: ({ fraction, doing }) =>
      `Comparing: ${activities[doing]}, ${Math.round(100 * fraction)} % …`,
    empty: "Nothing to compare yet.",
    emptyAdvice:
      'Name two texts in the attributes draft and final, or put an article with slot="draft" and one with slot="final" inside this element.',
    identical: "The two texts are the same, letter for letter.",
    trouble: "The texts could not be compared.",
    troubleAdvice: "Reload the page, or tell its author what stands above.",
    notFound: (status) => `The address answered with status ${status}.`,
    notReached: "The address could not be reached.",
    noAddress: "This is no address that can be asked for.",
    oneText: "Only one of the two texts was given.",
    noPair: (pair) => `There are no two texts "${pair}" in this file.`,
    givenPair: (sigla) => `Name two of ${alternatives(sigla, "and")}, parted by a space.`,
    noCollation: "This file holds one text, not a comparison.",
    givenBoth: "Give both a draft and a final text.",
    keyUnknown: "hatched paper",
    keyUnknownMeaning: "nobody knows what stood here",
    keyOmission: "left out",
    keyOmissionMeaning: "the source leaves words out",
    keyEditorial: "editor’s words",
    keyEditorialMeaning: "not the writer’s; never compared",
    keyQuiet: "spelling, pointing",
    keyQuietMeaning: "hidden unless asked for",
  },
}
