import type { DisplaysPhrases } from "../displays.js"
import type { Distance } from "../phrases.js"

/** What the ways of reading say, in plain words. `distance`: "на два абзаца выше". */
export function displaysPhrases(distance: (distance: Distance) => string): DisplaysPhrases {
  return {
    apparatus: {
      lemma: (words) => `«${words}» –`,
      lemmaBefore: (words) => (words === "" ? "" : `после «${words}» –`),
      reads: (name) => ({ before: `вместо этого (${name}): `, after: "" }),
      adds: (name) => ({ before: `здесь есть (${name}): `, after: "" }),
      lacks: (name) => `этого нет (${name})`,
      moved: (name, away) => `это стоит ${distance(away)} (${name})`,
      unattested: (name) => `источник этого не приводит (${name})`,
      unattestedText: (name) => ({
        before: `этот текст здесь не приведён; в другом (${name}): `,
        after: "",
      }),
      notes: "Примечания",
      unattestedNotes: "Не приведено",
      note: (letter) => `примечание ${letter}`,
      back: (letter) => `${letter}, назад к тексту`,
      base: (name) => `Вы читаете: ${name}.`,
      exchange: (name) => `Читать другой текст: ${name}`,
    },
    revision: {
      controls: "От одного текста к другому",
      slider: "Внесённые изменения",
      at: (place, total, kind, size) => `изменение ${place} из ${total}: ${listed(kind, size)}`,
      beginning: (name) => `${name}, до первого изменения`,
      back: "На одно изменение назад",
      forth: "На одно изменение вперёд",
      play: "Воспроизвести",
      pause: "Пауза",
      none: "Изменений нет, вносить нечего.",
    },
    witnesses: {
      choose: "Какие тексты",
      earlier: "Ранний текст",
      later: "Поздний текст",
      base: "Основной текст",
      passage: "Место",
      isBase: "основной",
    },
  }
}

/** The same in the scholar's words. */
export function scholarlyDisplays(distance: (distance: Distance) => string): DisplaysPhrases {
  const plain = displaysPhrases(distance)
  return {
    apparatus: {
      ...plain.apparatus,
      lemma: (words) => `${words}]`,
      lemmaBefore: (words) => (words === "" ? "" : `${words}]`),
      reads: (siglum) => ({ before: "", after: ` ${siglum}` }),
      adds: (siglum) => ({ before: "add. ", after: ` ${siglum}` }),
      lacks: (siglum) => `om. ${siglum}`,
      moved: (siglum, away) => `transp. ${siglum}, ${distance(away)}`,
      unattested: (siglum) => `не засвидетельствовано в ${siglum}`,
      unattestedText: (siglum) => ({
        before: "",
        after: ` ${siglum}; текст не засвидетельствован`,
      }),
      notes: "Аппарат",
      unattestedNotes: "Не засвидетельствовано",
      base: (siglum) => `Основной текст: ${siglum}.`,
      exchange: (siglum) => `Принять ${siglum} за основной текст`,
    },
    revision: {
      ...plain.revision,
      controls: "От одного источника к другому",
      slider: "Пройденные разночтения",
      at: (place, total, kind, size) => `разночтение ${place} из ${total}: ${listed(kind, size)}`,
      beginning: (siglum) => `${siglum}, до первого разночтения`,
      back: "На одно разночтение назад",
      forth: "На одно разночтение вперёд",
      none: "Разночтений нет.",
    },
    witnesses: {
      ...plain.witnesses,
      choose: "Какие источники",
      earlier: "Ранний источник",
      later: "Поздний источник",
    },
  }
}

function listed(...words: readonly string[]): string {
  return words.filter((word) => word !== "").join(", ")
}
