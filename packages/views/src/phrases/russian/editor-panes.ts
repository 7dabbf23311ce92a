import type { PanesPhrases } from "../editor-panes.js"

/** Russian for the two texts that are written in, the same for everyone. */
export const panesPhrases: PanesPhrases = {
  shown: "Какой текст показан",
  align: (words, text) => `Сопоставить это место (${text}): «${words}»`,
  pinned: "Сопоставлено вручную",
  dragging: "Отпустите над местом, которому оно соответствует. Escape оставит всё как было.",
  over: (words) => `Соответствует месту: «${words}»`,
  stop: "Остановить",
  again: "Сравнить снова",
  stopped: "Сравнение остановлено. Пометы остались прежними.",
  failed: "Сравнить тексты в нынешнем виде не удалось. Пометы остались прежними.",
}
