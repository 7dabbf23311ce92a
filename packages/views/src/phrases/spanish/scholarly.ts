import type { ChangeKind, Count } from "../../row.js"
import type { Phrases, SummaryApart, TableFindings } from "../phrases.js"
import { scholarlyDisplays } from "./displays.js"
import { scholarlyFilterPhrases } from "./filters.js"
import { alternatives, capital, counted, inSentences, type Noun, nouns } from "./numbers.js"
import { oneChangePhrases } from "./one-change.js"
import { peoplePhrases } from "./people.js"
import { distance, plain } from "./plain.js"
import { scholarlyVoicePhrases } from "./voice.js"

const kinds: Readonly<Record<ChangeKind, Noun>> = {
  deleted: { gender: "f", one: "supresión", many: "supresiones" },
  added: { gender: "f", one: "adición", many: "adiciones" },
  reworded: { gender: "f", one: "sustitución", many: "sustituciones" },
  moved: { gender: "f", one: "transposición", many: "transposiciones" },
  unattested: { gender: "m", one: "pasaje no atestiguado", many: "pasajes no atestiguados" },
}

const variant: Noun = { gender: "f", one: "variante", many: "variantes" }
const witness: Noun = { gender: "m", one: "testimonio", many: "testimonios" }
const accidental: Noun = { gender: "m", one: "accidente", many: "accidentes" }

const labels: Readonly<Record<ChangeKind, string>> = {
  deleted: "supresión",
  added: "adición",
  reworded: "sustitución",
  moved: "transposición",
  unattested: "no atestiguado",
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
      const where = kind === "unattested" ? ` en ${alternatives(lackedBy)}` : ""
      return counted(passages(kind), kinds[kind]) + where
    })
  if (restyled > 0) clauses.push(`${counted(restyled, nouns.difference)} de formato`)
  const agree =
    reported > 0 ? "los testimonios concuerdan donde se citan" : "los testimonios concuerdan"
  const sentences = [clauses.length > 0 ? clauses.join(", ") : agree]
  if (reported > 0)
    sentences.push(
      reported === 1
        ? "una lección referida, no citada"
        : `${reported} lecciones referidas, no citadas`,
    )
  if (quiet > 0) sentences.push(`${counted(quiet, accidental)} sin marcar`)
  if (!complete) sentences.push("la colación está incompleta")
  return inSentences(sentences)
}

function tableSays({ witnesses, base, rows, shareFew, complete }: TableFindings): string {
  const variants = rows.filter((change) => change !== "same").length
  const sentences = [
    `${counted(witnesses, witness)}, texto base ${base}`,
    `${counted(rows.length, nouns.passage)}, ${variants} con variantes`,
  ]
  if (shareFew) sentences.push("los testimonios comparten pocas palabras")
  if (!complete) sentences.push("la colación está incompleta")
  return inSentences(sentences)
}

/** The scholar's words, in Spanish. Witnesses are named by their sigla. */
export const scholarly: Phrases = {
  ...plain,
  nameOf: ({ siglum }) => siglum,
  headOf: ({ siglum }) => siglum,
  label: labels,
  title: {
    deleted: "Supresiones",
    added: "Adiciones",
    reworded: "Sustituciones",
    moved: "Transposiciones",
    unattested: "No atestiguado",
  },
  none: (absent) => `Sin ${alternatives(absent.map((kind) => kinds[kind].many))}.`,
  changedPlaces: "transpuesto con lo que allí estaba",
  restyled: "formato",
  unrecorded: "no atestiguado",
  look: (change) => plain.look(change).replace("otro aspecto", "formato"),
  cutHere: "Supresión:",
  addedHere: () => "Adición:",
  movedAway: "Transposición:",
  movedHere: "Transposición:",
  unknown: (name) => `No atestiguado en ${name}`,
  lost: (name) => `Laguna en ${name}`,
  hidden: (kind, passages, words) =>
    `${capital(counted(passages, kinds[kind]))}, ${counted(words, nouns.word)}: sin mostrar`,
  spoken: {
    deleted: "supresión: ",
    added: "adición: ",
    reworded: "sustitución: ",
    moved: "transposición: ",
    unattested: (name) => `no atestiguado en ${name}: `,
    end: {
      deleted: " (fin de la supresión) ",
      added: " (fin de la adición) ",
      reworded: " (fin de la sustitución) ",
      moved: " (fin de la transposición) ",
      unattested: " (atestiguado de nuevo) ",
    },
  },
  weight: {
    substantive: "sustantivo",
    accidental: "accidental",
    noise: "ruido",
    unattested: "no atestiguado",
    moved: "transposición",
    formatting: "accidental: formato",
  },
  class: {
    ...plain.class,
    editorial: "editorial",
    unattested: "no atestiguado",
    paragraphing: "división en párrafos",
    spelling: "ortografía",
    number: "numeral",
    "word-choice": "sustitución léxica",
    formatting: "formato",
  },
  rule: {
    ...plain.rule,
    paragraphs: "división en párrafos",
    formatting: "formato",
    "unicode-form": "forma de los caracteres",
    "word-division": "división de palabras",
    numerals: "numerales",
    spellings: "lista ortográfica",
    transliterations: "lista de transliteraciones",
  },
  hiddenByRules: (differences, rules) =>
    `${capital(counted(differences, variant))} ${differences > 1 ? "regularizadas" : "regularizada"}: ${rules.map((rule) => scholarly.rule[rule]).join(", ")}.`,
  hiddenByRule: (rule, differences) =>
    `${scholarly.rule[rule]}: ${counted(differences, variant)} ${differences > 1 ? "regularizadas" : "regularizada"}`,
  certainty: (kind, step, confidence, name) => {
    const [sure, ...why] = plain.certainty(kind, step, confidence, name).split(":")
    return `${sure} (${confidence.toLocaleString("es", { minimumFractionDigits: 2, maximumFractionDigits: 2 })}):${why.join(":")}`
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
    { ...labels, same: "sin variante" },
    { none: "sin variante", substantive: "sustantivo", accidental: "accidental", noise: "ruido" },
  ),
  displays: scholarlyDisplays(distance),
  oneChange: { ...oneChangePhrases(variant), nothing: "om.", unknown: "no atestiguado" },
  filters: scholarlyFilterPhrases,
  keys: {
    ...plain.keys,
    does: {
      ...plain.keys.does,
      next: "variante siguiente",
      previous: "variante anterior",
      "other end": "el otro extremo de lo transpuesto",
      "let go": "soltar la variante elegida",
    },
  },
  interface: {
    ...plain.interface,
    display: {
      ...plain.interface.display,
      apparatus: "Aparato",
      table: "Variantes",
      changes: "Solo las variantes",
    },
    quiet: "Accidentes",
    previous: "Variante anterior",
    next: "Variante siguiente",
    place: (place, total) => `variante ${place} de ${total}`,
    howMany: (total) => (total === 1 ? "1 variante" : `${total} variantes`),
    allChanges: "Todas las variantes",
    allChangesOf: (heading) => `Todas las variantes: ${heading}`,
    card: "Variante elegida",
    keyOmission: "elipsis",
    keyEditorial: "añadido editorial",
    keyQuiet: "accidentes",
  },
}
