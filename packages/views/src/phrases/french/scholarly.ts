import type { ChangeKind, Count } from "../../row.js"
import type { Phrases, SummaryApart, TableFindings } from "../phrases.js"
import { scholarlyDisplays } from "./displays.js"
import { scholarlyFilterPhrases } from "./filters.js"
import {
  alternatives,
  capital,
  counted,
  feminine,
  inSentences,
  type Noun,
  nouns,
} from "./numbers.js"
import { oneChangePhrases } from "./one-change.js"
import { peoplePhrases } from "./people.js"
import { distance, plain } from "./plain.js"
import { scholarlyVoicePhrases } from "./voice.js"

const kinds: Readonly<Record<ChangeKind, Noun>> = {
  deleted: { gender: "f", one: "suppression", many: "suppressions" },
  added: { gender: "m", one: "ajout", many: "ajouts" },
  reworded: { gender: "f", one: "substitution", many: "substitutions" },
  moved: { gender: "f", one: "transposition", many: "transpositions" },
  unattested: { gender: "m", one: "passage non attesté", many: "passages non attestés" },
}

const variant: Noun = { gender: "f", one: "variante", many: "variantes" }
const witness: Noun = { gender: "m", one: "témoin", many: "témoins" }
const accidental: Noun = { gender: "m", one: "accident", many: "accidents" }

const labels: Readonly<Record<ChangeKind, string>> = {
  deleted: "suppression",
  added: "ajout",
  reworded: "substitution",
  moved: "transposition",
  unattested: "non attesté",
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
      const where = kind === "unattested" ? ` dans ${alternatives(lackedBy)}` : ""
      return counted(passages(kind), kinds[kind]) + where
    })
  if (restyled > 0) clauses.push(`${counted(restyled, nouns.difference)} de mise en forme`)
  const agree =
    reported > 0 ? "les témoins concordent là où ils sont cités" : "les témoins concordent"
  const sentences = [clauses.length > 0 ? clauses.join(", ") : agree]
  if (reported > 0)
    sentences.push(
      `${reported} ${reported > 1 ? "leçons rapportées, non citées" : "leçon rapportée, non citée"}`,
    )
  if (quiet > 0) sentences.push(`${counted(quiet, accidental)} non relevé${quiet > 1 ? "s" : ""}`)
  if (!complete) sentences.push("la collation est incomplète")
  return inSentences(sentences)
}

function tableSays({ witnesses, base, rows, shareFew, complete }: TableFindings): string {
  const variants = rows.filter((change) => change !== "same").length
  const sentences = [
    `${counted(witnesses, witness)}, texte de base ${base}`,
    `${counted(rows.length, nouns.passage)}, dont ${variants} avec variantes`,
  ]
  if (shareFew) sentences.push("les témoins ont peu de mots en commun")
  if (!complete) sentences.push("la collation est incomplète")
  return inSentences(sentences)
}

/** The scholar's words, in French. Witnesses are named by their sigla. */
export const scholarly: Phrases = {
  ...plain,
  nameOf: ({ siglum }) => siglum,
  headOf: ({ siglum }) => siglum,
  label: labels,
  title: {
    deleted: "Suppressions",
    added: "Ajouts",
    reworded: "Substitutions",
    moved: "Transpositions",
    unattested: "Non attesté",
  },
  none: (absent) => `Pas de ${alternatives(absent.map((kind) => kinds[kind].many))}.`,
  changedPlaces: "transposé avec ce qui s’y trouvait",
  restyled: "mise en forme",
  unrecorded: "non attesté",
  look: (change) => plain.look(change).replace("aspect différent", "mise en forme"),
  cutHere: "Suppression :",
  addedHere: () => "Ajout :",
  movedAway: "Transposition :",
  movedHere: "Transposition :",
  unknown: (name) => `Non attesté dans ${name}`,
  lost: (name) => `Lacune dans ${name}`,
  hidden: (kind, passages, words) =>
    `${capital(counted(passages, kinds[kind]))}, ${counted(words, nouns.word)} : masqué`,
  spoken: {
    deleted: "suppression : ",
    added: "ajout : ",
    reworded: "substitution : ",
    moved: "transposition : ",
    unattested: (name) => `non attesté dans ${name} : `,
    end: {
      deleted: " (fin de la suppression) ",
      added: " (fin de l’ajout) ",
      reworded: " (fin de la substitution) ",
      moved: " (fin de la transposition) ",
      unattested: " (de nouveau attesté) ",
    },
  },
  weight: {
    substantive: "substantiel",
    accidental: "accidentel",
    noise: "bruit",
    unattested: "non attesté",
    moved: "transposition",
    formatting: "accidentel : mise en forme",
  },
  class: {
    ...plain.class,
    editorial: "éditorial",
    unattested: "non attesté",
    paragraphing: "division en paragraphes",
    spelling: "orthographe",
    number: "numéral",
    "word-choice": "substitution lexicale",
    formatting: "mise en forme",
  },
  rule: {
    ...plain.rule,
    paragraphs: "division en paragraphes",
    formatting: "mise en forme",
    "unicode-form": "forme des caractères",
    "word-division": "division des mots",
    numerals: "numéraux",
    spellings: "liste orthographique",
    transliterations: "liste de translittérations",
  },
  hiddenByRules: (differences, rules) =>
    `${capital(counted(differences, variant))} ${feminine(differences, "régularisé")} : ${rules.map((rule) => scholarly.rule[rule]).join(", ")}.`,
  hiddenByRule: (rule, differences) =>
    `${scholarly.rule[rule]} : ${counted(differences, variant)} ${feminine(differences, "régularisé")}`,
  certainty: (kind, step, confidence, name) => {
    const [sure, ...why] = plain.certainty(kind, step, confidence, name).split(" :")
    return `${sure} (${confidence.toLocaleString("fr", { minimumFractionDigits: 2, maximumFractionDigits: 2 })}) :${why.join(" :")}`
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
    { ...labels, same: "sans variante" },
    { none: "sans variante", substantive: "substantiel", accidental: "accidentel", noise: "bruit" },
  ),
  displays: scholarlyDisplays(plain.displays, distance),
  oneChange: { ...oneChangePhrases("variante"), nothing: "om.", unknown: "non attesté" },
  filters: scholarlyFilterPhrases,
  keys: {
    ...plain.keys,
    does: {
      ...plain.keys.does,
      next: "variante suivante",
      previous: "variante précédente",
      "let go": "abandonner la variante choisie",
    },
  },
  interface: {
    ...plain.interface,
    display: {
      ...plain.interface.display,
      apparatus: "Apparat",
      table: "Variantes",
      changes: "Variantes seules",
    },
    quiet: "Accidents",
    previous: "Variante précédente",
    next: "Variante suivante",
    place: (place, total) => `variante ${place} sur ${total}`,
    howMany: (total) => (total === 1 ? "1 variante" : `${total} variantes`),
    allChanges: "Toutes les variantes",
    allChangesOf: (heading) => `Toutes les variantes : ${heading}`,
    card: "Variante choisie",
    keyOmission: "ellipse",
    keyEditorial: "ajout éditorial",
    keyQuiet: "accidents",
  },
}
