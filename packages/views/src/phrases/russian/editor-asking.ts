import type { AskingPhrases } from "../editor-asking.js"

/** Что спрашивается перед командой, по-русски. */
export const askingPhrases: AskingPhrases = {
  who: "Кто говорит",
  whoHint: "пусто: неизвестно",
  hand: "Чья рука",
  handHint: "пусто: рука автора или неизвестно",
  seq: "В который раз",
  seqHint: "1, 2, 3 …; пусто: неизвестно",
  done: "Готово",
}
