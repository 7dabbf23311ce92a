import type { PastePhrases } from "../editor-paste.js"

/** Что говорится о вставке, по-русски. */
export const pastePhrases: PastePhrases = {
  leftOut: (items) => `Вставлено без следующего: ${items.join(", ")}.`,
  opened: (name, items) => `${name}: прочитано без следующего: ${items.join(", ")}.`,
  guessedEncoding: (name, encoding) => `${name}: прочитано как ${encoding}, судя по буквам.`,
  joinedLines: (name, lines) =>
    `${name}: соединены строки, которые только заполняли ширину (${lines}).`,
  written: (name, items) => `${name}: записано без следующего: ${items.join(", ")}.`,
  item: {
    pictures: (count) => `картинки (${count})`,
    links: (count) => `адреса ссылок (${count})`,
    colours: (count) => `цвета (${count})`,
    footnotes: (count) => `сноски (${count})`,
    comments: (count) => `примечания (${count})`,
    numbers: (count) => `номера списков (${count})`,
    merged: (count) => `объединённые ячейки (${count})`,
    formulas: (count) => `формулы (${count})`,
    embedded: (count) => `вложенные объекты (${count})`,
    fields: (count) => `поля (${count})`,
    scripts: (count) => `сценарии (${count})`,
    hidden: (count) => `скрытые слова (${count})`,
    headers: (count) => `колонтитулы (${count})`,
    places: (count) => `места сносок (${count})`,
    formatting: (count) => `оформление (${count})`,
    elements: (count) => `другие элементы (${count})`,
    texts: (count) => `другие тексты (${count})`,
    characters: (count) => `знаки, которые не являются символами (${count})`,
  },
  tooLong: (characters, most) =>
    `Это слишком длинно для вставки: ${characters.toLocaleString("ru")} знаков, самое большее ${most.toLocaleString("ru")}. Откройте как файл.`,
}
