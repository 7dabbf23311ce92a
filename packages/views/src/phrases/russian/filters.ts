import type { FilterPhrases } from "../filters.js"

/** What is said about filters, in plain Russian. */
export const filterPhrases: FilterPhrases = {
  panel: "Фильтры",
  weights: "Насколько важно",
  classes: "Вид различия",
  speakers: "Кто говорит",
  hands: "Чьей рукой",
  people: "Что говорят люди",
  weight: {
    substantive: "Меняет сказанное",
    accidental: "Только написание или пунктуация",
    noise: "Ошибки распознавания",
  },
  count: (count, isHidden) => (isHidden ? `скрыто ${figures(count)}` : figures(count)),
  hidden: (changes, total) => `Скрыто изменений: ${figures(changes)} из ${figures(total)}.`,
  unmarked: (differences) => `Не отмечено различий: ${figures(differences)}.`,
  showAll: "Показать всё",
  coarseness: "Насколько подробно отмечены изменения",
  fine: "Подробнее",
  coarse: "крупнее",
  step: (step, steps) => {
    if (step === 0) return "подробно, как обычно"
    return step === steps
      ? "крупно: каждое переписанное предложение – одно изменение"
      : `крупнее на ${step} из ${steps} шагов`
  },
}

/** The scholar's words. */
export const scholarlyFilterPhrases: FilterPhrases = {
  ...filterPhrases,
  weights: "Вес",
  classes: "Вид разночтения",
  hands: "Почерк",
  people: "Суждения",
  weight: { substantive: "Смысловое", accidental: "Формальное", noise: "Шум" },
  hidden: (changes, total) => `Скрыто разночтений: ${figures(changes)} из ${figures(total)}.`,
  unmarked: (differences) => `Не отмечено разночтений: ${figures(differences)}.`,
  coarseness: "Дробность замен",
}

function figures(count: number): string {
  return count.toLocaleString("ru")
}
