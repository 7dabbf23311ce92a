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
  deleted: { gender: "n", one: "вычёркивание", few: "вычёркивания", many: "вычёркиваний" },
  added: { gender: "f", one: "вставка", few: "вставки", many: "вставок" },
  reworded: { gender: "f", one: "замена", few: "замены", many: "замен" },
  moved: { gender: "f", one: "перестановка", few: "перестановки", many: "перестановок" },
  unattested: {
    gender: "n",
    one: "незасвидетельствованное место",
    few: "незасвидетельствованных места",
    many: "незасвидетельствованных мест",
  },
}

const variant = {
  gender: "n",
  one: "разночтение",
  few: "разночтения",
  many: "разночтений",
} as const satisfies Noun
const witness: Noun = { gender: "m", one: "источник", few: "источника", many: "источников" }
const accidental: Noun = {
  gender: "n",
  one: "формальное разночтение",
  few: "формальных разночтения",
  many: "формальных разночтений",
}

const labels: Readonly<Record<ChangeKind, string>> = {
  deleted: "вычёркивание",
  added: "вставка",
  reworded: "замена",
  moved: "перестановка",
  unattested: "не засвидетельствовано",
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
      const where = kind === "unattested" ? ` в ${alternatives(lackedBy)}` : ""
      return counted(passages(kind), kinds[kind]) + where
    })
  if (restyled > 0) clauses.push(`различий оформления: ${restyled}`)
  const agree = reported > 0 ? "приведённые места источников совпадают" : "источники совпадают"
  const sentences = [clauses.length > 0 ? clauses.join(", ") : agree]
  if (reported > 0) sentences.push(`пересказано, а не приведено: ${reported}`)
  if (quiet > 0) sentences.push(`не отмечено: ${counted(quiet, accidental)}`)
  if (!complete) sentences.push("коллация неполна")
  return inSentences(sentences)
}

function tableSays({ witnesses, base, rows, shareFew, complete }: TableFindings): string {
  const variants = rows.filter((change) => change !== "same").length
  const sentences = [
    `${counted(witnesses, witness)}, основной: ${base}`,
    `${counted(rows.length, nouns.passage)}, с разночтениями: ${variants}`,
  ]
  if (shareFew) sentences.push("у источников мало общих слов")
  if (!complete) sentences.push("коллация неполна")
  return inSentences(sentences)
}

/** The scholar's words, in Russian. Witnesses are named by their sigla. */
export const scholarly: Phrases = {
  ...plain,
  nameOf: ({ siglum }) => siglum,
  headOf: ({ siglum }) => siglum,
  label: labels,
  title: {
    deleted: "Вычёркивания",
    added: "Вставки",
    reworded: "Замены",
    moved: "Перестановки",
    unattested: "Не засвидетельствовано",
  },
  none: (absent) => `Нет: ${alternatives(absent.map((kind) => kinds[kind].many))}.`,
  changedPlaces: "переставлено с тем, что стояло там",
  restyled: "оформление",
  unrecorded: "не засвидетельствовано",
  look: (change) => plain.look(change).replace("выглядит иначе", "оформление"),
  cutHere: "Вычёркивание:",
  addedHere: () => "Вставка:",
  movedAway: "Перестановка:",
  movedHere: "Перестановка:",
  unknown: (name) => `Не засвидетельствовано в ${name}`,
  lost: (name) => `Лакуна в ${name}`,
  hidden: (kind, passages, words) =>
    `${capital(counted(passages, kinds[kind]))}, ${counted(words, nouns.word)}: не показано`,
  spoken: {
    deleted: "вычёркивание: ",
    added: "вставка: ",
    reworded: "замена: ",
    moved: "перестановка: ",
    unattested: (name) => `не засвидетельствовано в ${name}: `,
    end: {
      deleted: " (конец вычёркивания) ",
      added: " (конец вставки) ",
      reworded: " (конец замены) ",
      moved: " (конец перестановки) ",
      unattested: " (снова засвидетельствовано) ",
    },
  },
  weight: {
    substantive: "смысловое",
    accidental: "формальное",
    noise: "шум",
    unattested: "не засвидетельствовано",
    moved: "перестановка",
    formatting: "формальное: оформление",
  },
  class: {
    ...plain.class,
    editorial: "редакторское",
    unattested: "не засвидетельствовано",
    paragraphing: "деление на абзацы",
    spelling: "орфография",
    number: "числительное",
    "word-choice": "лексическая замена",
    formatting: "оформление",
    wording: "формулировка",
  },
  rule: {
    ...plain.rule,
    paragraphs: "деление на абзацы",
    formatting: "оформление",
    "unicode-form": "форма знаков",
    "word-division": "слитное и раздельное написание",
    numerals: "числительные",
    spellings: "орфографический список",
    transliterations: "список транслитераций",
  },
  hiddenByRules: (differences, rules) =>
    `Нормализовано: ${counted(differences, variant)} (${rules.map((rule) => scholarly.rule[rule]).join(", ")}).`,
  hiddenByRule: (rule, differences) =>
    `${scholarly.rule[rule]}: нормализовано ${differences.toLocaleString("ru")}`,
  certainty: (kind, step, confidence, name) => {
    const [sure, ...why] = plain.certainty(kind, step, confidence, name).split(":")
    return `${sure} (${confidence.toLocaleString("ru", { minimumFractionDigits: 2, maximumFractionDigits: 2 })}):${why.join(":")}`
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
    { ...labels, same: "без разночтений" },
    { none: "без разночтений", substantive: "смысловое", accidental: "формальное", noise: "шум" },
  ),
  displays: scholarlyDisplays(distance),
  oneChange: { ...oneChangePhrases(variant), nothing: "om.", unknown: "не засвидетельствовано" },
  filters: scholarlyFilterPhrases,
  keys: {
    ...plain.keys,
    does: {
      ...plain.keys.does,
      next: "следующее разночтение",
      previous: "предыдущее разночтение",
      "other end": "другой конец переставленного",
    },
  },
  interface: {
    ...plain.interface,
    display: {
      ...plain.interface.display,
      apparatus: "Аппарат",
      table: "Разночтения",
      changes: "Только разночтения",
    },
    quiet: "Формальные разночтения",
    previous: "Предыдущее разночтение",
    next: "Следующее разночтение",
    place: (place, total) => `разночтение ${place} из ${total}`,
    howMany: (total) => `Разночтений: ${total}`,
    allChanges: "Все разночтения",
    allChangesOf: (heading) => `Все разночтения: ${heading}`,
    card: "Выбранное разночтение",
    keyOmission: "пропуск",
    keyEditorial: "редакторская вставка",
    keyQuiet: "формальные разночтения",
  },
}
