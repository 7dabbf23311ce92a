import type { NotesPhrases } from "../notes.js"
import { doubtfulNotesPhrases } from "./doubtful-notes.js"
import { alternatives, counted } from "./numbers.js"

const note = { gender: "n", one: "примечание", few: "примечания", many: "примечаний" } as const
const layer = { gender: "m", one: "слой", few: "слоя", many: "слоёв" } as const

/** What is said about notes, in Russian. */
export const notesPhrases: NotesPhrases = {
  panel: "Примечания",
  count: (notes) => counted(notes, note),
  layerCount: (layers, notes) => `${counted(layers, layer)}, ${counted(notes, note)}`,
  figure: (number, name) => `Примечание ${number}, ${name}`,
  back: (number) => `Примечание ${number}: назад к тексту`,
  by: (name) => `автор: ${name}`,
  answer: "Ответ",
  answerTo: (number) => (number === 0 ? "Показать ответ" : `Показать ответ в примечании ${number}`),
  resolved: "решено",
  whole: "Показать примечание целиком",
  close: "Закрыть",
  layers: "Слои",
  unsettled: "Без точного места",
  list: "Все примечания",
  candidates: "Возможно, относится сюда:",
  search: "Искать в примечаниях",
  layer: "Слой",
  author: "Автор",
  tag: "Метка",
  purpose: "Назначение",
  any: "все",
  sortBy: "Упорядочить",
  order: { place: "по месту в тексте", time: "по времени", author: "по автору", layer: "по слою" },
  found: (found, total) =>
    found === total ? `Всего: ${total}.` : `Показано ${found} из ${total}.`,
  motivation: {
    commenting: "Комментарий",
    describing: "Описание",
    classifying: "Классификация",
    questioning: "Вопрос",
    replying: "Ответ",
    highlighting: "Выделение",
    tagging: "Метка",
    editing: "Исправление",
  },
  doubtful: doubtfulNotesPhrases,
  doubt: {
    "several alike": "Эти слова стоят в нескольких местах, и неясно, какое имеется в виду.",
    "words changed": "Слова изменились; возможно, вот что из них стало.",
    elsewhere: "Слова стоят не там, где раньше.",
    "one side gone": "Из двух сторон осталась одна.",
  },
  loss: {
    "no such witness": "Текста, о котором идёт речь, здесь нет.",
    "words gone": "Этих слов в тексте больше нет.",
    "no such note": "Примечания, на которое это отвечает, здесь нет.",
    "answers itself": "Отвечает само себе, прямо или через другие.",
  },
  wholeText: (siglum) => `О тексте ${siglum} в целом.`,
  elsewhere: (sigla) => `О тексте ${alternatives(sigla, "и")}: сейчас он не открыт.`,
}
