import type { TextCommandPhrases } from "../editor-writing.js"

/** Что можно сделать в самом тексте, по-русски. */
export const textCommandPhrases: TextCommandPhrases = {
  omission: "Здесь слова пропущены […]",
  loss: "Здесь слова утрачены [– – –]",
  insertion: "Слова издателя [в скобках]",
  unclear: "Трудно прочесть",
  deletion: "Вычеркнуто в этом тексте",
  addition: "Вписано в этот текст",
  emphasis: "Выделение",
  strong: "Полужирный",
  underline: "Подчёркнуто",
  superscript: "Верхний индекс",
  subscript: "Нижний индекс",
  "small-capitals": "Капитель",
  paragraph: "Абзац",
  heading: "Заголовок",
  item: "Пункт списка",
  line: "Стих",
  turn: "Реплика",
  reported: "Лишь пересказано источником",
  editorial: "Заголовок издателя",
  split: "Разделить абзац здесь",
  join: "Соединить со следующим абзацем",
  table: "Таблица",
  "new-row": "Новая строка",
  "delete-row": "Удалить строку",
}
