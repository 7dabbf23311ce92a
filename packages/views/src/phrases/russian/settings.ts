import type { KeysPhrases, SettingsPhrases } from "../settings.js"

/** The panel of settings, in Russian. */
export const settingsPhrases: SettingsPhrases = {
  title: "Как говорит страница",
  wordsTitle: "Слова страницы",
  words: {
    plain: "Простые: вычеркнуто, добавлено, переписано",
    scholarly: "Научные: вычёркивание, вставка, замена",
  },
  spokenTitle: "Что говорит программа чтения с экрана у пометы",
  spoken: {
    all: "Что начинается и где кончается",
    brief: "Что начинается",
    none: "Ничего от нас",
  },
}

/** The sheet of keys, in Russian. */
export const keysPhrases: KeysPhrases = {
  title: "Клавиши",
  when: "Действуют, пока фокус в сопоставлении и никто не пишет.",
  close: "Закрыть",
  does: {
    next: "следующее изменение",
    previous: "предыдущее изменение",
    "other end": "другой конец перенесённого",
    "let go": "снять выбор",
    keys: "этот список",
  },
}
