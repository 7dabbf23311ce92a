import type { ChangeKind, Count } from "../../row.js"
import type { Phrases, SummaryApart, TableFindings } from "../phrases.js"
import { scholarlyDisplays } from "./displays.js"
import { scholarlyFilterPhrases } from "./filters.js"
import {
  alternatives,
  capital,
  counted,
  inSentences,
  inWords,
  type Noun,
  nouns,
} from "./numbers.js"
import { oneChangePhrases } from "./one-change.js"
import { peoplePhrases } from "./people.js"
import { distance, plain } from "./plain.js"
import { scholarlyVoicePhrases } from "./voice.js"

const kinds: Readonly<Record<ChangeKind, Noun>> = {
  deleted: { gender: "f", one: "Tilgung", many: "Tilgungen" },
  added: { gender: "f", one: "Hinzufügung", many: "Hinzufügungen" },
  reworded: { gender: "f", one: "Ersetzung", many: "Ersetzungen" },
  moved: { gender: "f", one: "Umstellung", many: "Umstellungen" },
  unattested: { gender: "f", one: "unbezeugte Stelle", many: "unbezeugte Stellen" },
}

const variant: Noun = { gender: "f", one: "Variante", many: "Varianten" }

const labels: Readonly<Record<ChangeKind, string>> = {
  deleted: "Tilgung",
  added: "Hinzufügung",
  reworded: "Ersetzung",
  moved: "Umstellung",
  unattested: "unbezeugt",
}

function summary(
  counts: Readonly<Record<ChangeKind, Count>>,
  lackedBy: readonly string[],
  quiet: number,
  complete: boolean,
  { reported, restyled }: SummaryApart,
): string {
  const passages = (kind: ChangeKind) =>
    counts[kind].passages - (kind === "reworded" ? restyled : 0)
  const clauses = (Object.keys(kinds) as ChangeKind[])
    .filter((kind) => passages(kind) > 0)
    .map((kind) => {
      const where = kind === "unattested" ? ` in ${alternatives(lackedBy)}` : ""
      return counted(passages(kind), kinds[kind]) + where
    })
  if (restyled > 0)
    clauses.push(
      restyled === 1
        ? "ein Unterschied der Auszeichnung"
        : `${inWords(restyled)} Unterschiede der Auszeichnung`,
    )
  const agree =
    reported > 0 ? "die Zeugen stimmen überein, soweit zitiert" : "die Zeugen stimmen überein"
  const sentences = [clauses.length > 0 ? clauses.join(", ") : agree]
  if (reported > 0)
    sentences.push(
      `${reported === 1 ? "eine Lesart" : `${inWords(reported)} Lesarten`} berichtet, nicht zitiert`,
    )
  if (quiet > 0)
    sentences.push(
      `${quiet === 1 ? "ein Akzidens" : `${inWords(quiet)} Akzidentien`} nicht verzeichnet`,
    )
  if (!complete) sentences.push("die Kollation ist unvollständig")
  return inSentences(sentences)
}

function tableSays({ witnesses, base, rows, shareFew, complete }: TableFindings): string {
  const variants = rows.filter((change) => change !== "same").length
  const sentences = [
    `${witnesses === 1 ? "ein Zeuge" : `${inWords(witnesses)} Zeugen`}, Grundtext ${base}`,
    `${counted(rows.length, nouns.passage)}, ${inWords(variants)} mit Varianten`,
  ]
  if (shareFew) sentences.push("die Zeugen haben wenige Wörter gemeinsam")
  if (!complete) sentences.push("die Kollation ist unvollständig")
  return inSentences(sentences)
}

/** The scholar's words, in German. Witnesses are named by their sigla. */
export const scholarly: Phrases = {
  ...plain,
  nameOf: (witness) => witness.siglum,
  headOf: (witness) => witness.siglum,
  label: labels,
  title: {
    deleted: "Tilgungen",
    added: "Hinzufügungen",
    reworded: "Ersetzungen",
    moved: "Umstellungen",
    unattested: "Unbezeugt",
  },
  none: (absent) => `Keine ${alternatives(absent.map((kind) => kinds[kind].many))}.`,
  changedPlaces: "umgestellt mit dem, was dort stand",
  restyled: "Auszeichnung",
  unrecorded: "unbezeugt",
  look: (change) => plain.look(change).replace("sieht anders aus", "Auszeichnung"),
  cutHere: "Tilgung:",
  addedHere: () => "Hinzufügung:",
  movedAway: "Umstellung:",
  movedHere: "Umstellung:",
  unknown: (name) => `Unbezeugt in ${name}`,
  lost: (name) => `Lücke in ${name}`,
  hidden: (kind, passages, words) =>
    `${capital(counted(passages, kinds[kind]))}, ${counted(words, nouns.word)}: ausgeblendet`,
  spoken: {
    deleted: "Tilgung: ",
    added: "Hinzufügung: ",
    reworded: "Ersetzung: ",
    moved: "Umstellung: ",
    unattested: (name) => `unbezeugt in ${name}: `,
    end: {
      deleted: " (Ende der Tilgung) ",
      added: " (Ende der Hinzufügung) ",
      reworded: " (Ende der Ersetzung) ",
      moved: " (Ende der Umstellung) ",
      unattested: " (wieder bezeugt) ",
    },
  },
  weight: {
    substantive: "substantiell",
    accidental: "akzidentell",
    noise: "Rauschen",
    unattested: "unbezeugt",
    moved: "Umstellung",
    formatting: "akzidentell: Auszeichnung",
  },
  class: {
    ...plain.class,
    editorial: "editorisch",
    unattested: "unbezeugt",
    paragraphing: "Absatzgliederung",
    punctuation: "Interpunktion",
    spelling: "Orthographie",
    number: "Zahl",
    "word-choice": "lexikalische Ersetzung",
    formatting: "Auszeichnung",
  },
  rule: {
    ...plain.rule,
    paragraphs: "Absatzgliederung",
    formatting: "Auszeichnung",
    "unicode-form": "Zeichenform",
    punctuation: "Interpunktion",
    "word-division": "Worttrennung",
    spellings: "orthographische Liste",
    transliterations: "Transliterationsliste",
  },
  hiddenByRules: (differences, rules) =>
    `${capital(counted(differences, variant))} normalisiert: ${rules.map((rule) => scholarly.rule[rule]).join(", ")}.`,
  hiddenByRule: (rule, differences) =>
    `${scholarly.rule[rule]}: ${counted(differences, variant)} normalisiert`,
  certainty: (kind, step, confidence, name) => {
    const [sure, ...why] = plain.certainty(kind, step, confidence, name).split(":")
    return `${sure} (${confidence.toLocaleString("de", { minimumFractionDigits: 2, maximumFractionDigits: 2 })}):${why.join(":")}`
  },
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
    { ...labels, same: "keine Variante" },
    {
      none: "keine Variante",
      substantive: "substantiell",
      accidental: "akzidentell",
      noise: "Rauschen",
    },
  ),
  displays: scholarlyDisplays(plain.displays, distance),
  oneChange: { ...oneChangePhrases("Variante"), nothing: "om.", unknown: "unbezeugt" },
  filters: scholarlyFilterPhrases,
  keys: {
    ...plain.keys,
    does: {
      ...plain.keys.does,
      next: "nächste Variante",
      previous: "vorige Variante",
      "let go": "gewählte Variante loslassen",
    },
  },
  interface: {
    ...plain.interface,
    display: {
      ...plain.interface.display,
      apparatus: "Apparat",
      table: "Varianten",
      changes: "Nur Varianten",
    },
    quiet: "Akzidentien",
    previous: "Vorige Variante",
    next: "Nächste Variante",
    place: (place, total) => `Variante ${place} von ${total}`,
    howMany: (total) => (total === 1 ? "1 Variante" : `${total} Varianten`),
    allChanges: "Alle Varianten",
    allChangesOf: (heading) => `Alle Varianten: ${heading}`,
    card: "Gewählte Variante",
    keyOmission: "Auslassung",
    keyEditorial: "editorischer Zusatz",
    keyQuiet: "Akzidentien",
  },
}
