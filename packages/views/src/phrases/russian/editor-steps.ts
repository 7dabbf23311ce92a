import type { StepsPhrases } from "../editor-steps.js"
import { alternatives } from "./numbers.js"

/** Что говорится о шагах в редакторе, по-русски. */
export const stepsPhrases: StepsPhrases = {
  step: {
    typing: "набор текста",
    paste: "вставка",
    split: "новый абзац",
    join: "абзацы соединены",
    "add text": "ещё один текст",
    "remove text": "текст убран",
    "move text": "порядок текстов",
    "exchange texts": "тексты поменялись местами",
    particulars: "описание текста",
    edition: "описание издания",
    "take reading": "перенято чтение",
    "unknown here": "помечено как не приведённое",
    "pin together": "соединено вручную",
    "pin apart": "разъединено вручную",
    "no partner": "оставлено без пары",
    "lift pin": "ручное решение снято",
    judge: "суждение",
    "take back judgement": "суждение отозвано",
    rules: "что считается различием",
    "word list": "список слов",
    notes: "заметки",
    "take over": "принято из другой вкладки",
  },
  undone: (step) => `Отменено: ${step}.`,
  redone: (step) => `Возвращено: ${step}.`,
  refusal: {
    "no such text": "Этого текста здесь больше нет.",
    "texts have changed": "Текст изменился после сравнения. Попробуйте ещё раз.",
    "no such change": "Этого изменения больше нет.",
    "no such pin": "Это ручное решение уже снято.",
    "no such judgement": "Это суждение уже отозвано.",
    "no such sentence": "Этих предложений в тексте больше нет.",
    "no such place": "В этом месте так сделать нельзя.",
    "siglum is empty": "Тексту нужно краткое имя.",
    "siglum is taken": "Это краткое имя уже есть у другого текста.",
    "two texts at least":
      "Для сравнения нужны два текста. Добавьте другой, прежде чем убрать этот.",
    "nothing to take": "Оба текста здесь читаются одинаково.",
    "reading is unknown": "Никто не знает, что стоит здесь в одном из текстов: перенять нечего.",
    "only in one text": "Выберите по отрывку в каждом из двух текстов.",
    "pinned already": "Это уже решено вручную.",
    "no other partner": "Ни один другой отрывок не близок к нему: отделять не от чего.",
    "no name": "Укажите, пожалуйста, чьё это суждение.",
    "no reason": "Укажите, пожалуйста, причину.",
    "says nothing": "Выберите, пожалуйста, что это вместо найденного.",
    "list is missing": "Для этого сначала нужен список слов.",
    "list contradicts itself": "Список противоречит себе: одно слово стоит в двух его строках.",
    "rule cannot be used": "Это правило применить нельзя.",
    "cells stay apart": "Ячейки таблицы остаются раздельными.",
    "nothing to join": "Дальше нет абзаца, который можно присоединить.",
  },
  reason: (reason) => {
    if (reason.kind === "same words") return "те же слова"
    return `общее: ${alternatives(
      reason.words.map((word) => `«${word}»`),
      "и",
    )}`
  },
}
