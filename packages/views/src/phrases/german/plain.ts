import type { Mark, RuleName } from "@variorum/collation"
import type { LookChange } from "../../layout/remarks.js"
import type { ChangeKind } from "../../row.js"
import type { Certainty, Distance, Extent, Phrases } from "../phrases.js"
import { alternatives, capital, counted, inWords, nouns } from "./numbers.js"
import { coverPhrases } from "./covers.js"
import { handingPhrases } from "./handing.js"
import { layerDeskPhrases } from "./layer-desk.js"
import { notesPhrases } from "./notes.js"
import { writingPhrases } from "./writing.js"
import { displaysPhrases } from "./displays.js"
import { filterPhrases } from "./filters.js"
import { oneChangePhrases } from "./one-change.js"
import { pairsPhrases } from "./pairs.js"
import { peoplePhrases } from "./people.js"
import { keysPhrases, settingsPhrases } from "./settings.js"
import { columnPhrases, foldPhrases, overviewPhrases } from "./space.js"
import { tallyPhrases } from "./tally.js"
import { voicePhrases } from "./voice.js"
import { interfacePhrases } from "./interface.js"
import { done, summary, tableSays } from "./summary.js"

function extent(measure: Extent): string {
  const words = counted(measure.words, nouns.word)
  if (measure.quotedOnly) return `${words}, soweit die Quelle zitiert`
  if (measure.speaker !== null) return `Redebeitrag von ${measure.speaker}, ${words}`
  if (measure.blocks > 0) return `${counted(measure.blocks, nouns[measure.block])}, ${words}`
  return measure.sentences > 0 ? `${counted(measure.sentences, nouns.sentence)}, ${words}` : words
}

function fullExtent(measure: Extent): string {
  const whole = measure.blocks > 0 && measure.sentences > 1 && !measure.quotedOnly
  if (!whole) return extent(measure)
  const head =
    measure.speaker === null
      ? counted(measure.blocks, nouns[measure.block])
      : `Redebeitrag von ${measure.speaker}`
  return `${head}: ${counted(measure.sentences, nouns.sentence)}, ${counted(measure.words, nouns.word)}`
}

function exchange(before: Extent, after: Extent): string {
  const one = Math.max(1, before.sentences)
  const other = Math.max(1, after.sentences)
  if (one === 1 && other > 1) return `aus einem Satz wurden ${inWords(other)}`
  if (one > 1 && other === 1) return `${counted(one, nouns.sentence)} zu einem verbunden`
  if (one === 1) return "ein Satz für einen Satz"
  return `${inWords(other)} Sätze für ${inWords(one)}`
}

const markNames: Readonly<Record<Mark["kind"], string>> = {
  emphasis: "Hervorhebung",
  strong: "starke Hervorhebung",
  underline: "Unterstreichung",
  superscript: "Hochstellung",
  subscript: "Tiefstellung",
  "small-capitals": "Kapitälchen",
  unclear: "unsichere Lesung",
}

function lookParts({ gained, lost, blocks }: LookChange): string {
  return [
    ...gained.map((mark) => markNames[mark]),
    ...lost.map((mark) => `ohne ${markNames[mark]}`),
    ...(blocks === null ? [] : [`${nouns[blocks[0]].one} wurde ${nouns[blocks[1]].one}`]),
  ].join(", ")
}

/** The extent without its words, for a line that has more to say; words only where nothing else can be counted. */
function briefExtent(measure: Extent): string {
  if (measure.quotedOnly) return extent(measure)
  if (measure.speaker !== null) return `Redebeitrag von ${measure.speaker}`
  if (measure.blocks > 0) return counted(measure.blocks, nouns[measure.block])
  return measure.sentences > 0 ? counted(measure.sentences, nouns.sentence) : extent(measure)
}

/** After "jetzt" or "vorher": "zwei Absätze weiter oben". */
export function distance({ blocks, direction }: Distance): string {
  const where = direction === "above" ? "oben" : "unten"
  if (blocks === 0) return `weiter ${where} im selben Absatz`
  return `${blocks === 1 ? "einen Absatz" : counted(blocks, nouns.paragraph)} weiter ${where}`
}

const steps: Readonly<Record<Certainty, string>> = {
  sure: "sicher",
  likely: "wahrscheinlich",
  doubtful: "zweifelhaft",
}

const reasons: Readonly<Record<ChangeKind, (step: Certainty, name: string) => string>> = {
  deleted: (step, name) =>
    step === "sure" ? `nichts Ähnliches in: ${name}` : `in der Nähe lückenhaft zitiert: ${name}`,
  added: (step, name) =>
    step === "sure" ? `nichts Ähnliches in: ${name}` : `in der Nähe lückenhaft zitiert: ${name}`,
  reworded: (step) =>
    step === "sure"
      ? "beide stehen an derselben Stelle"
      : "beide haben nur wenige Wörter gemeinsam",
  moved: (step) =>
    step === "sure" ? "dieselben Wörter stehen anderswo" : "ähnliche Wörter stehen anderswo",
  unattested: (_step, name) => `die Quelle lässt hier Wörter aus: ${name}`,
}

const weights = {
  none: "kein Unterschied",
  substantive: "ändert, was gesagt wird",
  accidental: "nur Schreibung oder Zeichensetzung",
  noise: "Fehler der Texterkennung",
} as const

const rules: Readonly<Record<RuleName, string>> = {
  "white-space": "Leerraum",
  paragraphs: "Beginn der Absätze",
  formatting: "Aussehen der Wörter",
  "unicode-form": "Form von Buchstaben und Zeichen",
  case: "Groß- und Kleinschreibung",
  punctuation: "Zeichensetzung",
  "line-end-hyphens": "Trennstriche am Zeilenende",
  "word-division": "zusammen oder getrennt",
  numerals: "Ziffern und Zahlwörter",
  spellings: "Schreibungen Ihrer Liste",
  transliterations: "Namensformen Ihrer Liste",
  "scanning-noise": "Fehler der Texterkennung",
}

/** Plain German: what a reader meets first. */
export const plain: Phrases = {
  language: "de",
  nameOf: (_witness, place) => (place === 0 ? "Entwurf" : "Endfassung"),
  headOf: (witness, place) => witness.title ?? (place === 0 ? "Entwurf" : "Endfassung"),

  label: done,
  title: {
    deleted: "Gestrichen",
    added: "Ergänzt",
    reworded: "Umformuliert",
    moved: "Verschoben",
    unattested: "Nicht zitiert",
  },
  meaning: {
    deleted: "nur im früheren Text",
    added: "nur im späteren Text",
    reworded: "dasselbe, anders gesagt",
    moved: "dieselben Wörter an anderer Stelle",
    unattested: "unbekannt, weil die Quelle den anderen Text hier nicht zitiert",
  },
  none: (kinds) => `Nichts ${alternatives(kinds.map((kind) => done[kind]))}.`,
  extent,
  fullExtent,
  exchange,
  changedPlaces: "tauschte den Platz mit dem, was dort stand",
  lackedBy: (name) => `in: ${name}`,
  restyled: "sieht anders aus",
  look: (change) => `sieht anders aus: ${lookParts(change)}`,
  unclear: "in der Quelle schwer zu lesen",
  difference: (before, after, said) => `${before} → ${after}, ${said}`,
  inHand: (hand) => `von der Hand: ${hand}`,

  cutHere: "Hier gestrichen:",
  addedHere: (name) => `Nicht im Text „${name}“:`,
  movedAway: "Von hier verschoben:",
  movedHere: "Hierher verschoben:",
  movedTo: (measure, away) => `${briefExtent(measure)}, jetzt ${distance(away)}`,
  movedFrom: (measure, away) => `${briefExtent(measure)}, vorher ${distance(away)}`,
  phraseLeft: (away) => `von hier verschoben, jetzt ${distance(away)}`,
  phraseArrived: (away) => `hierher verschoben, vorher ${distance(away)}`,
  unknown: (name) => `Die Quelle zitiert hier nicht: ${name}`,
  lost: (name) => `Verloren in: ${name}`,
  blank: (name) => `leer in: ${name}`,
  unrecorded: "nicht verzeichnet",
  whyUnknown: {
    blank: (name) => `die Tabelle ist hier leer in: ${name}`,
    report: (name) => `die Quelle berichtet hier nur und zitiert nicht: ${name}`,
  },
  reported: (name) => `berichtet, nicht zitiert, in: ${name}`,
  hidden: (kind, passages, words) =>
    `${capital(counted(passages, nouns.passage))} ${done[kind]}, ${counted(words, nouns.word)}: ausgeblendet`,

  spoken: {
    deleted: "gestrichen: ",
    added: "ergänzt: ",
    reworded: "umformuliert: ",
    moved: "verschoben: ",
    unattested: (name) => `nicht zitiert in ${name}: `,
    end: {
      deleted: " (Ende der Streichung) ",
      added: " (Ende der Ergänzung) ",
      reworded: " (Ende der Umformulierung) ",
      moved: " (Ende des Verschobenen) ",
      unattested: " (wieder zitiert) ",
    },
  },
  invisible: {
    "zero-width space": "Leerzeichen ohne Breite",
    "zero-width joiner": "Verbinder ohne Breite",
    "zero-width non-joiner": "Trenner ohne Breite",
    "byte order mark": "Bytereihenfolge-Zeichen",
    "soft hyphen": "weicher Trennstrich",
    "hyphen of another kind": "ein anderer Bindestrich",
    "no-break space": "geschütztes Leerzeichen",
    "line break": "Zeilenumbruch",
    tab: "Tabulator",
    "several spaces": "mehrere Leerzeichen",
    "text direction control": "Steuerzeichen der Schreibrichtung",
    NUL: "NUL",
    "control character": "Steuerzeichen",
    "tag characters": "Tag-Zeichen",
    "variation selector": "Variantenwähler",
    "broken character": "beschädigtes Zeichen",
    "Latin and Cyrillic letters mixed": "lateinische und kyrillische Buchstaben gemischt",
    "Latin and Greek letters mixed": "lateinische und griechische Buchstaben gemischt",
    "new paragraph": "neuer Absatz",
    "paragraphs joined": "Absätze verbunden",
  },

  weight: {
    ...weights,
    unattested: "unbekannt",
    moved: "dieselben Wörter an anderer Stelle",
    formatting: "dieselben Wörter, anders anzusehen",
  },
  class: {
    editorial: "Worte der Herausgeber",
    unattested: "nicht zitiert",
    spacing: "Abstände",
    paragraphing: "Absätze",
    punctuation: "Zeichensetzung",
    case: "Groß- und Kleinschreibung",
    spelling: "Schreibung",
    name: "Namensform",
    number: "Zahl",
    "word-order": "Wortstellung",
    "word-choice": "Wortwahl",
    formatting: "Aussehen der Wörter",
    wording: "Wortlaut",
  },
  rule: rules,
  hiddenByRules: (differences, names) =>
    `${capital(counted(differences, nouns.difference))} durch ${names.length === 1 ? "eine Regel" : "Regeln"} ausgeblendet: ${alternatives(
      names.map((name) => rules[name]),
      "und",
    )}.`,
  hiddenByRule: (rule, differences) =>
    `${rules[rule]}: ${differences === 0 ? "blendet nichts aus" : `blendet ${differences === 1 ? "einen Unterschied" : counted(differences, nouns.difference)} aus`}`,
  certainty: (kind, step, _confidence, name) => `${steps[step]}: ${reasons[kind](step, name)}`,
  doubt: (step) => (step === "sure" ? "" : steps[step]),
  otherSpeaker: (name, speaker) => `in „${name}“ sagt das ${speaker}`,

  summary,
  table: {
    nothing: "(nichts)",
    unknown: "(unbekannt)",
    blank: { paragraph: "(neuer Absatz)", line: "(neue Zeile)", space: "(Leerzeichen)" },
    lacking: (sigla) => `Nicht in ${alternatives(sigla, "und")}.`,
    unknownIn: (sigla) => `Nicht zitiert in ${alternatives(sigla, "und")}.`,
    says: tableSays,
  },
  pairs: pairsPhrases,
  people: peoplePhrases({ ...done, same: "unverändert" }, weights),
  voice: voicePhrases,
  folds: foldPhrases,
  overview: overviewPhrases,
  columns: columnPhrases,
  displays: displaysPhrases(distance),
  oneChange: oneChangePhrases("Änderung"),
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
