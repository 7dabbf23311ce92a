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
import { done, doneTo, summary, tableSays } from "./summary.js"

function extent(measure: Extent): string {
  const words = counted(measure.words, nouns.word)
  if (measure.quotedOnly) return `${words} que la fuente cita`
  if (measure.speaker !== null) return `intervención de ${measure.speaker}, ${words}`
  if (measure.blocks > 0) return `${counted(measure.blocks, nouns[measure.block])}, ${words}`
  return measure.sentences > 0 ? `${counted(measure.sentences, nouns.sentence)}, ${words}` : words
}

function fullExtent(measure: Extent): string {
  const whole = measure.blocks > 0 && measure.sentences > 1 && !measure.quotedOnly
  if (!whole) return extent(measure)
  const head =
    measure.speaker === null
      ? counted(measure.blocks, nouns[measure.block])
      : `intervención de ${measure.speaker}`
  return `${head}: ${counted(measure.sentences, nouns.sentence)}, ${counted(measure.words, nouns.word)}`
}

function exchange(before: Extent, after: Extent): string {
  const one = Math.max(1, before.sentences)
  const other = Math.max(1, after.sentences)
  if (one === 1 && other > 1) return `una oración convertida en ${inWords(other, "f")}`
  if (one > 1 && other === 1) return `${counted(one, nouns.sentence)} unidas en una`
  return `${counted(one, nouns.sentence)} por ${inWords(other, "f")}`
}

const markNames: Readonly<Record<Mark["kind"], string>> = {
  emphasis: "énfasis",
  strong: "énfasis fuerte",
  underline: "subrayado",
  superscript: "superíndice",
  subscript: "subíndice",
  "small-capitals": "versalitas",
  unclear: "lectura dudosa",
}

function lookParts({ gained, lost, blocks }: LookChange): string {
  return [
    ...gained.map((mark) => markNames[mark]),
    ...lost.map((mark) => `sin ${markNames[mark]}`),
    ...(blocks === null ? [] : [`de ${nouns[blocks[0]].one} a ${nouns[blocks[1]].one}`]),
  ].join(", ")
}

/** The extent without its words, for a line that has more to say; words only where nothing else can be counted. */
function briefExtent(measure: Extent): string {
  if (measure.quotedOnly) return extent(measure)
  if (measure.speaker !== null) return `intervención de ${measure.speaker}`
  if (measure.blocks > 0) return counted(measure.blocks, nouns[measure.block])
  return measure.sentences > 0 ? counted(measure.sentences, nouns.sentence) : extent(measure)
}

/** "dos párrafos más arriba". */
export function distance({ blocks, direction }: Distance): string {
  const where = direction === "above" ? "más arriba" : "más abajo"
  if (blocks === 0) return `${where} en el mismo párrafo`
  return `${counted(blocks, nouns.paragraph)} ${where}`
}

const steps: Readonly<Record<Certainty, string>> = {
  sure: "seguro",
  likely: "probable",
  doubtful: "dudoso",
}

function unlike(step: Certainty, name: string): string {
  return step === "sure"
    ? `nada semejante en ${name}`
    : `cerca de aquí la fuente cita con omisiones ${name}`
}

const reasons: Readonly<Record<ChangeKind, (step: Certainty, name: string) => string>> = {
  deleted: unlike,
  added: unlike,
  reworded: (step) =>
    step === "sure" ? "ambos están en el mismo lugar" : "comparten pocas palabras",
  moved: (step) =>
    step === "sure"
      ? "las mismas palabras están en otro lugar"
      : "palabras semejantes están en otro lugar",
  unattested: (_step, name) => `la fuente omite aquí palabras de ${name}`,
}

const weights = {
  none: "ninguna diferencia",
  substantive: "cambia lo que se dice",
  accidental: "solo grafía o puntuación",
  noise: "errores de digitalización",
} as const

const rules: Readonly<Record<RuleName, string>> = {
  "white-space": "espacios",
  paragraphs: "comienzos de párrafo",
  formatting: "aspecto de las palabras",
  "unicode-form": "formas de letras y signos",
  case: "mayúsculas",
  punctuation: "puntuación",
  "line-end-hyphens": "guiones de fin de línea",
  "word-division": "una palabra o dos",
  numerals: "cifras y números en letra",
  spellings: "grafías de su lista",
  transliterations: "formas de nombres de su lista",
  "scanning-noise": "errores de digitalización",
}

/** Plain Spanish: what a reader meets first. */
export const plain: Phrases = {
  language: "es",
  nameOf: (_witness, place) => (place === 0 ? "el borrador" : "el texto final"),
  headOf: (witness, place) => witness.title ?? (place === 0 ? "Borrador" : "Texto final"),

  label: done,
  title: {
    deleted: "Suprimido",
    added: "Añadido",
    reworded: "Reescrito",
    moved: "Trasladado",
    unattested: "No citado",
  },
  meaning: {
    deleted: "solo lo tiene el texto anterior",
    added: "solo lo tiene el texto posterior",
    reworded: "lo mismo, dicho de otro modo",
    moved: "las mismas palabras, en otro lugar",
    unattested: "desconocido, porque la fuente no cita aquí el otro texto",
  },
  none: (kinds) => `Nada ${alternatives(kinds.map((kind) => done[kind]))}.`,
  extent,
  fullExtent,
  exchange,
  changedPlaces: "intercambió su lugar con lo que allí estaba",
  lackedBy: (name) => `en ${name}`,
  restyled: "otro aspecto",
  look: (change) => `otro aspecto: ${lookParts(change)}`,
  unclear: "difícil de leer en la fuente",
  difference: (before, after, said) => `${before} → ${after}, ${said}`,
  inHand: (hand) => `de mano de ${hand}`,

  cutHere: "Suprimido aquí:",
  addedHere: (name) => `Falta en ${name}:`,
  movedAway: "Trasladado desde aquí:",
  movedHere: "Trasladado aquí:",
  movedTo: (measure, away) => `${briefExtent(measure)}, ahora ${distance(away)}`,
  movedFrom: (measure, away) => `${briefExtent(measure)}, antes ${distance(away)}`,
  phraseLeft: (away) => `trasladado desde aquí, ahora ${distance(away)}`,
  phraseArrived: (away) => `trasladado aquí, antes ${distance(away)}`,
  unknown: (name) => `La fuente no cita aquí ${name}`,
  lost: (name) => `Perdido en ${name}`,
  blank: (name) => `en blanco en ${name}`,
  unrecorded: "no registrado",
  whyUnknown: {
    blank: (name) => `la tabla está aquí en blanco en ${name}`,
    report: (name) => `la fuente refiere aquí ${name}, sin citarlo`,
  },
  reported: (name) => `referido, no citado, en ${name}`,
  hidden: (kind, passages, words) =>
    `${capital(counted(passages, nouns.passage))} ${doneTo(passages, kind)}, ${counted(words, nouns.word)}: sin mostrar`,

  spoken: {
    deleted: "suprimido: ",
    added: "añadido: ",
    reworded: "reescrito: ",
    moved: "trasladado: ",
    unattested: (name) => `no citado en ${name}: `,
    end: {
      deleted: " (fin de lo suprimido) ",
      added: " (fin de lo añadido) ",
      reworded: " (fin de lo reescrito) ",
      moved: " (fin de lo trasladado) ",
      unattested: " (citado de nuevo) ",
    },
  },
  invisible: {
    "zero-width space": "espacio de ancho cero",
    "zero-width joiner": "unión de ancho cero",
    "zero-width non-joiner": "no unión de ancho cero",
    "byte order mark": "marca de orden de bytes",
    "soft hyphen": "guion opcional",
    "hyphen of another kind": "un guion de otra clase",
    "no-break space": "espacio de no separación",
    "line break": "salto de línea",
    tab: "tabulador",
    "several spaces": "varios espacios",
    "text direction control": "control de dirección del texto",
    NUL: "NUL",
    "control character": "carácter de control",
    "tag characters": "caracteres de etiqueta",
    "variation selector": "selector de variante",
    "broken character": "carácter dañado",
    "Latin and Cyrillic letters mixed": "letras latinas y cirílicas mezcladas",
    "Latin and Greek letters mixed": "letras latinas y griegas mezcladas",
    "new paragraph": "párrafo nuevo",
    "paragraphs joined": "párrafos unidos",
  },

  weight: {
    ...weights,
    unattested: "desconocido",
    moved: "las mismas palabras, en otro lugar",
    formatting: "las mismas palabras, con otro aspecto",
  },
  class: {
    editorial: "palabras de los editores",
    unattested: "no citado",
    spacing: "espacios",
    paragraphing: "párrafos",
    punctuation: "puntuación",
    case: "mayúsculas",
    spelling: "grafía",
    name: "forma de un nombre",
    number: "número",
    "word-order": "orden de las palabras",
    "word-choice": "elección de palabras",
    formatting: "aspecto de las palabras",
    wording: "redacción",
  },
  rule: rules,
  hiddenByRules: (differences, names) =>
    `${capital(counted(differences, nouns.difference))} ${differences > 1 ? "ocultas" : "oculta"} por ${names.length === 1 ? "una regla" : "reglas"}: ${alternatives(
      names.map((name) => rules[name]),
      "y",
    )}.`,
  hiddenByRule: (rule, differences) =>
    `${rules[rule]}: ${differences === 0 ? "no oculta nada" : `oculta ${counted(differences, nouns.difference)}`}`,
  certainty: (kind, step, _confidence, name) => `${steps[step]}: ${reasons[kind](step, name)}`,
  doubt: (step) => (step === "sure" ? "" : steps[step]),
  otherSpeaker: (name, speaker) => `en ${name} lo dice ${speaker}`,

  summary,
  table: {
    nothing: "(nada)",
    unknown: "(desconocido)",
    blank: { paragraph: "(párrafo nuevo)", line: "(línea nueva)", space: "(espacio)" },
    lacking: (sigla) => `No está en ${alternatives(sigla, "y")}.`,
    unknownIn: (sigla) => `No citado en ${alternatives(sigla, "y")}.`,
    says: tableSays,
  },
  pairs: pairsPhrases,
  people: peoplePhrases({ ...done, same: "sin cambios" }, weights),
  voice: voicePhrases,
  folds: foldPhrases,
  overview: overviewPhrases,
  columns: columnPhrases,
  displays: displaysPhrases(distance),
  oneChange: oneChangePhrases(nouns.change),
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
