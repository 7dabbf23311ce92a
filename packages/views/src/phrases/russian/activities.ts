import type { Activity } from "@variorum/collation"

/** Чем занято сравнение, по-русски. */
export const activities: Readonly<Record<Activity, string>> = {
  "reading words": "чтение слов",
  "matching sentences": "сопоставление предложений",
  "matching words": "сопоставление слов",
  "looking for moved phrases": "поиск перенесённых оборотов",
  "weighing changes": "оценка изменений",
  "merging witnesses": "сведение текстов",
}
