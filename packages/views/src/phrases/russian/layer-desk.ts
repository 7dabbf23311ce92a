import type { LayerDeskPhrases } from "../layer-desk.js"
import { counted } from "./numbers.js"

const note = { gender: "n", one: "примечание", few: "примечания", many: "примечаний" } as const

/** What is said where a person changes layers, in Russian. */
export const layerDeskPhrases: LayerDeskPhrases = {
  newLayer: "Новый слой",
  yourName: "Ваше имя",
  make: "Создать слой",
  change: "Изменить",
  changeOf: (layer) => `Изменить: ${layer}`,
  name: "Название",
  purpose: "Для чего он",
  visibility: "Для кого он",
  visible: { mine: "для меня", class: "для класса", everyone: "для всех" },
  visibleMeans: {
    mine: "Не входит в файл всех примечаний. Отдельно его можно сохранить.",
    class: "Входит в файл всех примечаний, для тех, с кем вы работаете.",
    everyone: "Входит в файл всех примечаний и может быть опубликован.",
  },
  promise: "Это обещание между теми, кто передаёт файлы. Ничего под замок оно не прячет.",
  ink: "Цвет",
  inks: ["зелёный", "сливовый", "синий", "коричневый", "оливковый", "серый"],
  shape: "Знак",
  shapes: {
    circle: "круг",
    square: "квадрат",
    diamond: "ромб",
    triangle: "треугольник",
    star: "звезда",
    cross: "крест",
  },
  up: "Выше",
  down: "Ниже",
  lock: "Закрыт: никто в него не пишет",
  isLocked: "закрыт",
  cover: "Под завесой: каждое примечание ждёт, пока его не спросят",
  isCovered: "под завесой, пока не спросят",
  remove: "Удалить этот слой",
  unlockFirst: "Закрытый слой нельзя удалить.",
  removed: (layer, notes) =>
    notes === 0
      ? `Слой «${layer}» удалён.`
      : `Слой «${layer}» удалён, в нём было ${counted(notes, note)}.`,
  undo: "Отменить",
}
