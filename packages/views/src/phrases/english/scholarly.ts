import { scholarlyDisplays } from "./displays.js"
import { scholarlyFilterPhrases } from "./filters.js"
import { alternatives, capital, counted, inSentences, inWords } from "./numbers.js"
import { oneChangePhrases } from "./one-change.js"
import { peoplePhrases } from "./people.js"
import { scholarlyVoicePhrases } from "./voice.js"
import type { Phrases, SummaryApart, TableFindings } from "../phrases.js"
import { plain } from "./plain.js"
import type { ChangeKind, Count } from "../../row.js"

const singular: Readonly<Record<ChangeKind, string>> = {
  deleted: "deletion",
  added: "addition",
  reworded: "substitution",
  moved: "transposition",
  unattested: "passage unattested",
}

const plural: Readonly<Record<ChangeKind, string>> = {
  ...singular,
  deleted: "deletions",
  added: "additions",
  reworded: "substitutions",
  moved: "transpositions",
  unattested: "passages unattested",
}

const labels: Readonly<Record<ChangeKind, string>> = { ...singular, unattested: "unattested" }

function summary(
  counts: Readonly<Record<ChangeKind, Count>>,
  lackedBy: readonly string[],
  quiet: number,
  complete: boolean,
  { reported, restyled }: SummaryApart,
): string {
  const kinds: ChangeKind[] = ["deleted", "added", "reworded", "moved", "unattested"]
  const passages = (kind: ChangeKind) =>
    counts[kind].passages - (kind === "reworded" ? restyled : 0)
  const clauses = kinds
    .filter((kind) => passages(kind) > 0)
    .map((kind) => {
      const where = kind === "unattested" ? ` in ${alternatives(lackedBy)}` : ""
      return counted(passages(kind), singular[kind], plural[kind]) + where
    })
  if (restyled > 0)
    clauses.push(counted(restyled, "difference of formatting", "differences of formatting"))
  const agree = reported > 0 ? "the witnesses agree where they are quoted" : "the witnesses agree"
  const sentences = [clauses.length > 0 ? clauses.join(", ") : agree]
  if (reported > 0) sentences.push(`${counted(reported, "reading")} reported, not quoted`)
  if (quiet > 0) sentences.push(`${counted(quiet, "accidental")} not marked`)
  if (!complete) sentences.push("the collation is incomplete")
  return inSentences(sentences)
}

function tableSays({ witnesses, base, rows, shareFew, complete }: TableFindings): string {
  const variant = rows.filter((change) => change !== "same").length
  const sentences = [
    `${counted(witnesses, "witness", "witnesses")}, base ${base}`,
    `${counted(rows.length, "passage")}, ${inWords(variant)} with variants`,
  ]
  if (shareFew) sentences.push("the witnesses share few words")
  if (!complete) sentences.push("the collation is incomplete")
  return inSentences(sentences)
}

/** The scholar's words, in English. Witnesses are named by their sigla. */
export const scholarly: Phrases = {
  ...plain,
  nameOf: (witness) => witness.siglum,
  headOf: (witness) => witness.siglum,
  label: labels,
  title: {
    deleted: "Deletions",
    added: "Additions",
    reworded: "Substitutions",
    moved: "Transpositions",
    unattested: "Unattested",
  },
  none: (kinds) =>
    `No ${alternatives(kinds.map((kind) => (kind === "unattested" ? "unattested text" : plural[kind])))}.`,
  changedPlaces: "transposed with what stood there",
  exchange: (before, after) => {
    const plainly = plain.exchange(before, after)
    if (plainly.startsWith("one sentence made")) return `one sentence divided: ${plainly}`
    return plainly.endsWith("joined") ? `sentences united: ${plainly}` : plainly
  },
  restyled: "formatting",
  unrecorded: "unattested",
  look: (change) => plain.look(change).replace("looks different", "formatting"),
  cutHere: "Deletion:",
  addedHere: () => "Addition:",
  movedAway: "Transposition:",
  movedHere: "Transposition:",
  unknown: (name) => `Unattested in ${name}`,
  lost: (name) => `Lacuna in ${name}`,
  hidden: (kind, passages, words) =>
    `${capital(counted(passages, singular[kind], plural[kind]))}, ${counted(words, "word")}: not shown`,
  spoken: {
    deleted: "deletion: ",
    added: "addition: ",
    reworded: "substitution: ",
    moved: "transposition: ",
    unattested: (name) => `unattested in ${name}: `,
    end: {
      deleted: " (end of deletion) ",
      added: " (end of addition) ",
      reworded: " (end of substitution) ",
      moved: " (end of transposition) ",
      unattested: " (attested again) ",
    },
  },
  weight: {
    substantive: "substantive",
    accidental: "accidental",
    noise: "noise",
    unattested: "unattested",
    moved: "transposition",
    formatting: "accidental: formatting",
  },
  class: {
    ...plain.class,
    editorial: "editorial",
    unattested: "unattested",
    case: "capitalisation",
    paragraphing: "paragraphing",
    punctuation: "punctuation",
    spelling: "orthography",
    name: "form of name",
    number: "numeral",
    "word-order": "word order",
    "word-choice": "lexical substitution",
    formatting: "formatting",
  },
  rule: {
    ...plain.rule,
    paragraphs: "paragraphing",
    formatting: "formatting",
    "unicode-form": "character form",
    case: "capitalisation",
    "word-division": "word division",
    numerals: "numerals",
    spellings: "orthographic list",
    transliterations: "transliteration list",
  },
  hiddenByRules: (differences, rules) =>
    `${capital(counted(differences, "variant"))} regularised: ${rules.map((rule) => scholarly.rule[rule]).join(", ")}.`,
  hiddenByRule: (rule, differences) =>
    `${scholarly.rule[rule]}: ${counted(differences, "variant")} regularised`,
  certainty: (kind, step, confidence, name) =>
    plain
      .certainty(kind, step, confidence, name)
      .replace(step, `${step} (${confidence.toFixed(2)})`),
  summary,
  table: {
    nothing: "om.",
    unknown: "lac.",
    blank: plain.table.blank,
    lacking: (sigla) => `om. ${sigla.join(" ")}`,
    unknownIn: (sigla) => `lac. ${sigla.join(" ")}`,
    says: tableSays,
  },
  voice: scholarlyVoicePhrases,
  people: peoplePhrases(
    { ...labels, same: "no variant" },
    { none: "no variant", substantive: "substantive", accidental: "accidental", noise: "noise" },
  ),
  displays: scholarlyDisplays(plain.displays),
  oneChange: { ...oneChangePhrases("variant"), nothing: "om.", unknown: "unattested" },
  filters: scholarlyFilterPhrases,
  keys: {
    ...plain.keys,
    does: {
      ...plain.keys.does,
      next: "next variant",
      previous: "previous variant",
      "let go": "let the chosen variant go",
    },
  },
  interface: {
    ...plain.interface,
    display: {
      ...plain.interface.display,
      apparatus: "Apparatus",
      table: "Variants",
      changes: "Variants only",
    },
    quiet: "Accidentals",
    previous: "Previous variant",
    next: "Next variant",
    place: (place, total) => `variant ${place} of ${total}`,
    howMany: (total) => (total === 1 ? "1 variant" : `${inFigures(total)} variants`),
    allChanges: "All variants",
    allChangesOf: (heading) => `All variants: ${heading}`,
    card: "Chosen variant",
    keyOmission: "ellipsis",
    keyEditorial: "editorial insertion",
    keyQuiet: "accidentals",
  },
}

function inFigures(count: number): string {
  return count === 0 ? inWords(count) : String(count)
}
