import type { SidePhrases } from "../editor-side.js"
import { counted } from "./numbers.js"

const decision = { gender: "n", one: "решение", few: "решения", many: "решений" } as const
const note = { gender: "f", one: "заметка", few: "заметки", many: "заметок" } as const

/** Что стоит рядом с текстами, в которых пишут, по-русски. */
export const sidePhrases: SidePhrases = {
  region: "О сравнении",
  nothingChosen:
    "Нажмите на изменение или перейдите к следующему: здесь будет сказано, что это и что можно сделать.",
  wait: "Идёт сравнение …",
  judgeNow: "Записать",
  asChange: "Это",
  reason: "Почему",
  person: "Ваше имя",
  preset: "Что показывать",
  presets: {
    everything: "Каждое различие",
    "substantives-only": "Только слова",
    "scanned-text": "Скан",
  },
  ownRules: "как отмечено ниже",
  hides: (differences) => (differences === 0 ? "ничего не скрывает" : `скрывает: ${differences}`),
  moreHidden: (differences) => `и ещё ${differences}`,
  noPins: "Пока ничего. Перетащите кольцо у места на его пару или нажмите его.",
  pinKind: { together: "Вместе", apart: "Порознь" },
  pinState: {
    held: "держится",
    moved: "держится, как перенос",
    lost: "этих слов больше нет",
    "in-conflict": "другое говорит иначе",
  },
  notCompared: "не из этих двух текстов",
  lift: "Снять",
  earlier: "Слева",
  later: "Справа",
  added: (names) =>
    `Добавлено: ${names.join(", ")}. В разделе «Тексты» можно выбрать, какие два стоят рядом.`,
  remove: "Убрать",
  about: (decisions, notes) => `${counted(decisions, decision)} и ${counted(notes, note)} о нём`,
  alignTitle: (text) => `Соответствует месту в «${text}»`,
  noCandidates:
    "Ни в одном предложении там нет общих с ним слов. Выберите любое ниже или перетащите на него кружок.",
  anyOther: "Любое предложение там",
  pairThese: "Соединить",
  place: (block, heading) => (heading === "" ? `абз. ${block}` : `абз. ${block}, ${heading}`),
  certainty: { sure: "верно", likely: "вероятно", doubtful: "сомнительно" },
}
