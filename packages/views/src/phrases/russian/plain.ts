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
  if (measure.quotedOnly) return `${words}, приведённых источником`
  if (measure.speaker !== null) return `реплика (${measure.speaker}), ${words}`
  if (measure.blocks > 0) return `${counted(measure.blocks, nouns[measure.block])}, ${words}`
  return measure.sentences > 0 ? `${counted(measure.sentences, nouns.sentence)}, ${words}` : words
}

function fullExtent(measure: Extent): string {
  const whole = measure.blocks > 0 && measure.sentences > 1 && !measure.quotedOnly
  if (!whole) return extent(measure)
  const head =
    measure.speaker === null
      ? counted(measure.blocks, nouns[measure.block])
      : `реплика (${measure.speaker})`
  return `${head}: ${counted(measure.sentences, nouns.sentence)}, ${counted(measure.words, nouns.word)}`
}

function exchange(before: Extent, after: Extent): string {
  const one = Math.max(1, before.sentences)
  const other = Math.max(1, after.sentences)
  if (one === 1 && other > 1) return `одно предложение разделено на ${inWords(other, "n")}`
  if (one > 1 && other === 1) return `${counted(one, nouns.sentence)} соединено в одно`
  return `${counted(one, nouns.sentence)} вместо ${other === 1 ? "одного" : String(other)}`
}

const markNames: Readonly<Record<Mark["kind"], string>> = {
  emphasis: "выделение",
  strong: "сильное выделение",
  underline: "подчёркивание",
  superscript: "верхний индекс",
  subscript: "нижний индекс",
  "small-capitals": "капитель",
  unclear: "предположительное чтение",
}

function lookParts({ gained, lost, blocks }: LookChange): string {
  return [
    ...gained.map((mark) => markNames[mark]),
    ...lost.map((mark) => `снято: ${markNames[mark]}`),
    ...(blocks === null ? [] : [`${nouns[blocks[0]].one} → ${nouns[blocks[1]].one}`]),
  ].join(", ")
}

/** The extent without its words, for a line that has more to say; words only where nothing else can be counted. */
function briefExtent(measure: Extent): string {
  if (measure.quotedOnly) return extent(measure)
  if (measure.speaker !== null) return `реплика (${measure.speaker})`
  if (measure.blocks > 0) return counted(measure.blocks, nouns[measure.block])
  return measure.sentences > 0 ? counted(measure.sentences, nouns.sentence) : extent(measure)
}

/** "на два абзаца выше". */
export function distance({ blocks, direction }: Distance): string {
  const where = direction === "above" ? "выше" : "ниже"
  if (blocks === 0) return `${where} в том же абзаце`
  return `на ${counted(blocks, nouns.paragraph)} ${where}`
}

const steps: Readonly<Record<Certainty, string>> = {
  sure: "надёжно",
  likely: "вероятно",
  doubtful: "сомнительно",
}

function unlike(step: Certainty, name: string): string {
  return step === "sure"
    ? `ничего похожего в другом тексте: ${name}`
    : `рядом источник приводит текст с пропусками: ${name}`
}

const reasons: Readonly<Record<ChangeKind, (step: Certainty, name: string) => string>> = {
  deleted: unlike,
  added: unlike,
  reworded: (step) => (step === "sure" ? "оба стоят на одном месте" : "у них мало общих слов"),
  moved: (step) =>
    step === "sure" ? "те же слова стоят в другом месте" : "похожие слова стоят в другом месте",
  unattested: (_step, name) => `источник здесь пропускает слова: ${name}`,
}

const weights = {
  none: "нет различия",
  substantive: "меняет сказанное",
  accidental: "только написание или пунктуация",
  noise: "ошибки распознавания",
} as const

const rules: Readonly<Record<RuleName, string>> = {
  "white-space": "пробелы",
  paragraphs: "начала абзацев",
  formatting: "вид слов",
  "unicode-form": "формы букв и знаков",
  case: "заглавные буквы",
  punctuation: "пунктуация",
  "line-end-hyphens": "переносы в конце строк",
  "word-division": "слитно или раздельно",
  numerals: "цифры и числа словами",
  spellings: "написания из вашего списка",
  transliterations: "формы имён из вашего списка",
  "scanning-noise": "ошибки распознавания",
}

/** Plain Russian: what a reader meets first. */
export const plain: Phrases = {
  language: "ru",
  nameOf: (_witness, place) => (place === 0 ? "черновик" : "окончательный текст"),
  headOf: (witness, place) => witness.title ?? (place === 0 ? "Черновик" : "Окончательный текст"),

  label: done,
  title: {
    deleted: "Вычеркнуто",
    added: "Добавлено",
    reworded: "Переписано",
    moved: "Перенесено",
    unattested: "Не приведено",
  },
  meaning: {
    deleted: "есть только в раннем тексте",
    added: "есть только в позднем тексте",
    reworded: "то же самое, сказанное иначе",
    moved: "те же слова в другом месте",
    unattested: "неизвестно: источник здесь не приводит другого текста",
  },
  none: (kinds) =>
    `Ничего не ${alternatives(kinds.map((kind) => done[kind].replace(/^не /, "")))}.`,
  extent,
  fullExtent,
  exchange,
  changedPlaces: "поменялось местами с тем, что стояло там",
  lackedBy: (name) => `(${name})`,
  restyled: "выглядит иначе",
  look: (change) => `выглядит иначе: ${lookParts(change)}`,
  unclear: "в источнике читается с трудом",
  difference: (before, after, said) => `${before} → ${after}, ${said}`,
  inHand: (hand) => `рукой: ${hand}`,

  cutHere: "Здесь вычеркнуто:",
  addedHere: (name) => `Этого нет (${name}):`,
  movedAway: "Перенесено отсюда:",
  movedHere: "Перенесено сюда:",
  movedTo: (measure, away) => `${briefExtent(measure)}, теперь ${distance(away)}`,
  movedFrom: (measure, away) => `${briefExtent(measure)}, раньше ${distance(away)}`,
  phraseLeft: (away) => `перенесено отсюда, теперь ${distance(away)}`,
  phraseArrived: (away) => `перенесено сюда, раньше ${distance(away)}`,
  unknown: (name) => `Источник здесь не приводит: ${name}`,
  lost: (name) => `Утрачено: ${name}`,
  blank: (name) => `пусто: ${name}`,
  unrecorded: "не записано",
  whyUnknown: {
    blank: (name) => `таблица здесь пуста: ${name}`,
    report: (name) => `источник здесь пересказывает, а не приводит: ${name}`,
  },
  reported: (name) => `пересказано, а не приведено: ${name}`,
  hidden: (kind, passages, words) =>
    `${capital(done[kind])}: ${counted(passages, nouns.passage)}, ${counted(words, nouns.word)}; не показано`,

  spoken: {
    deleted: "вычеркнуто: ",
    added: "добавлено: ",
    reworded: "переписано: ",
    moved: "перенесено: ",
    unattested: (name) => `не приведено (${name}): `,
    end: {
      deleted: " (конец вычеркнутого) ",
      added: " (конец добавленного) ",
      reworded: " (конец переписанного) ",
      moved: " (конец перенесённого) ",
      unattested: " (снова приводится) ",
    },
  },
  invisible: {
    "zero-width space": "пробел нулевой ширины",
    "zero-width joiner": "соединитель нулевой ширины",
    "zero-width non-joiner": "разъединитель нулевой ширины",
    "byte order mark": "метка порядка байтов",
    "soft hyphen": "мягкий перенос",
    "hyphen of another kind": "дефис другого вида",
    "no-break space": "неразрывный пробел",
    "line break": "перевод строки",
    tab: "табуляция",
    "several spaces": "несколько пробелов",
    "text direction control": "знак направления письма",
    NUL: "NUL",
    "control character": "управляющий знак",
    "tag characters": "знаки-метки",
    "variation selector": "выбор варианта знака",
    "broken character": "испорченный знак",
    "Latin and Cyrillic letters mixed": "смешаны латинские и кириллические буквы",
    "Latin and Greek letters mixed": "смешаны латинские и греческие буквы",
    "new paragraph": "новый абзац",
    "paragraphs joined": "абзацы соединены",
  },

  weight: {
    ...weights,
    unattested: "неизвестно",
    moved: "те же слова в другом месте",
    formatting: "те же слова, другой вид",
  },
  class: {
    editorial: "слова редакторов",
    unattested: "не приведено",
    spacing: "пробелы",
    paragraphing: "абзацы",
    punctuation: "пунктуация",
    case: "заглавные буквы",
    spelling: "написание",
    name: "форма имени",
    number: "число",
    "word-order": "порядок слов",
    "word-choice": "выбор слов",
    formatting: "вид слов",
    wording: "словесный состав",
  },
  rule: rules,
  hiddenByRules: (differences, names) =>
    `${names.length === 1 ? "Правило скрывает" : "Правила скрывают"} ${counted(differences, nouns.difference)}: ${alternatives(
      names.map((name) => rules[name]),
      "и",
    )}.`,
  hiddenByRule: (rule, differences) =>
    `${rules[rule]}: ${differences === 0 ? "ничего не скрывает" : `скрывает ${counted(differences, nouns.difference)}`}`,
  certainty: (kind, step, _confidence, name) => `${steps[step]}: ${reasons[kind](step, name)}`,
  doubt: (step) => (step === "sure" ? "" : steps[step]),
  otherSpeaker: (name, speaker) => `в другом тексте (${name}) это говорит ${speaker}`,

  summary,
  table: {
    nothing: "(ничего)",
    unknown: "(неизвестно)",
    blank: { paragraph: "(новый абзац)", line: "(новая строка)", space: "(пробел)" },
    lacking: (sigla) => `Нет в ${alternatives(sigla, "и")}.`,
    unknownIn: (sigla) => `Не приведено в ${alternatives(sigla, "и")}.`,
    says: tableSays,
  },
  pairs: pairsPhrases,
  people: peoplePhrases({ ...done, same: "без изменений" }, weights),
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
