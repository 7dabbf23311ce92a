import type { HandingPhrases } from "../handing.js"
import { counted, formOf } from "./numbers.js"

const note = { gender: "n", one: "примечание", few: "примечания", many: "примечаний" } as const
const layer = { gender: "m", one: "слоя", few: "слоёв", many: "слоёв" } as const
const file = { gender: "m", one: "файла", few: "файлов", many: "файлов" } as const

/** What is said where notes are saved, gathered and kept, in Russian. */
export const handingPhrases: HandingPhrases = {
  legend: "Сдать и собрать",
  saveLayer: "Сохранить этот слой в файл",
  saveMine: "Сохранить мои примечания",
  saveAll: "Сохранить все примечания",
  saveTable: "Сохранить список таблицей",
  saved: (name, left) =>
    left === 0
      ? `Сохранено как ${name}.`
      : `Сохранено как ${name}, без ${left} ${formOf(left, layer)} «для меня».`,
  fileName: "примечания",
  gather: "Собрать примечания…",
  gatherHow:
    "Или перетащите файлы в любое место текстов. Они читаются здесь и никуда не отправляются.",
  reading: (done, files) => `Читается файл ${done} из ${files}…`,
  gathered: (taken, files, notes) =>
    `Новых и изменённых примечаний: ${notes}, из ${taken === files ? "" : `${taken} из `}${files} ${formOf(files, file)}.`,
  report: "Что стало с каждым файлом",
  closeReport: "Закрыть отчёт",
  counts: {
    new: (notes) => `новых: ${notes}`,
    same: (notes) => `без изменений: ${notes}`,
    changed: (notes) => `изменено: ${notes}`,
    older: (notes) => `старше здешних: ${notes}`,
    two: (notes) => `изменено с обеих сторон, сохранены обе: ${notes}`,
    "identifier taken": (notes) => `сохранено рядом с другими с тем же обозначением: ${notes}`,
    circle: (notes) => `отвечают друг другу по кругу: ${notes}`,
    unsure: (notes) => `из них без надёжного места: ${notes}`,
    told: (notes) => `с замечанием: ${notes}`,
  },
  otherState: ({ exact, shifted, doubtful, lost }) =>
    `Написано к другому состоянию текста: на своём месте ${exact}, сдвинулись с текстом ${shifted}, под сомнением ${doubtful}, потеряно ${lost}.`,
  notTaken: "Не принят.",
  empty: "В нём нет примечаний.",
  tooMany: (most) => `В нём больше ${most.toLocaleString("ru")} примечаний.`,
  more: (lines) => `И ещё ${lines}.`,
  nobody: "неизвестно кто",
  stoodHere: "Изменено с обеих сторон: так было здесь.",
  handedIn: "Изменено с обеих сторон: так было сдано.",
  kept: (name) => `То, что вы пишете, хранится в этом браузере под именем «${name}».`,
  keepTrouble: {
    damaged:
      "То, что здесь хранится, повреждено. Оно оставлено как есть, и поверх него ничего не пишется.",
    foreign: "Под этим именем здесь хранится нечто иное. Оно оставлено как есть.",
    newer:
      "То, что здесь хранится, записано более поздней версией программы. Оно оставлено как есть.",
    refused: "Этот браузер ничего не хранит для этой страницы. Сохраните примечания в файл.",
    full: "В этом браузере больше нет места. Сохраните примечания в файл.",
  },
  broughtBack: (notes) => `Из хранимого в этом браузере вернулось: ${counted(notes, note)}.`,
  otherWindow: "Добавлены изменения из другого окна.",
  begun: "Вы начали примечание:",
  goOn: "Продолжить",
  giveUp: "Отказаться",
  forget: "Забыть то, что здесь хранится",
  forgotten:
    "Больше ничего не хранится. Примечания остаются на этой странице, пока вы её не покинете.",
}
