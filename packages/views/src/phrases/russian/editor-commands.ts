import type { CommandPhrases } from "../editor-commands.js"
import { keepingPhrases } from "./editor-keeping.js"
import { textCommandPhrases } from "./editor-writing.js"

/** Что можно сделать, по-русски. */
export const commandPhrases: CommandPhrases = {
  ...textCommandPhrases,
  new: "Сравнить другие тексты",
  open: "Открыть файлы",
  "add-text": "Добавить текст",
  exchange: "Поменять два текста местами",
  particulars: "Описать тексты",
  save: "Сохранить в файл",
  export: "Передать в другом виде",
  kept: keepingPhrases.works.heading,
  undo: "Отменить",
  redo: "Вернуть",
  next: "Следующее изменение",
  previous: "Предыдущее изменение",
  align: "Соответствует …",
  "no-partner": "Соответствия нет",
  unknown: "Там не цитируется: неизвестно",
  judge: "Я вижу это иначе",
  note: "Написать заметку",
  "let-go": "Отпустить",
  write: "Править тексты",
  read: "Читать глазами читателя",
  rules: "Что считается различием",
  pins: "Соединено вручную",
  notes: "Заметки",
  texts: "Тексты",
  versions: keepingPhrases.versions.heading,
  palette: "Все команды",
  keys: "Клавиши",
  take: (from, to) => `Поставить слова из «${from}» в «${to}»`,
}
