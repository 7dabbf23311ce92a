import type { EntryFaultKind, VoiceCategory, VoiceFate, VoiceFault } from "@variorum/layers"
import type { VoiceCounts, VoicePhrases } from "../voice.js"
import { capital, counted, nouns } from "./numbers.js"

const lists: Readonly<Record<VoiceCategory, string>> = {
  "first-person": "Первое лицо и мнение",
  certainty: "Уверенность и оговорки",
  demand: "Требование и необходимость",
  intensity: "Усиление",
  amount: "Сколько",
  negation: "Отрицание",
  name: "Имена",
  place: "Места",
  date: "Даты",
  number: "Числа",
}

const signs: Readonly<Record<VoiceCategory, string>> = {
  "first-person": "я",
  certainty: "у",
  demand: "т",
  intensity: "с",
  amount: "к",
  negation: "о",
  name: "И",
  place: "М",
  date: "Д",
  number: "#",
}

const fates: Readonly<Record<VoiceFate, string>> = {
  lost: "утрачено",
  gained: "прибавилось",
  weaker: "ослаблено",
  stronger: "усилено",
  exchanged: "сказано иначе",
  elsewhere: "есть в другом месте другого текста",
  kept: "сохранено",
  unattested: "не приведено в другом тексте",
}

const told: readonly VoiceFate[] = [
  "lost",
  "gained",
  "weaker",
  "stronger",
  "exchanged",
  "kept",
  "elsewhere",
  "unattested",
]

/** What became of the words, in the words for it that are given. */
function countsIn(words: Readonly<Record<VoiceFate, string>>) {
  return (counts: VoiceCounts): string => {
    const parts = told
      .filter((fate) => counts[fate] > 0)
      .map((fate) => `${words[fate]}: ${counts[fate].toLocaleString("ru")}`)
    return parts.length === 0 ? "нет" : parts.join(", ")
  }
}

const entryFaults: Readonly<Record<EntryFaultKind, (words: string) => string>> = {
  "no words": () => "форма между запятыми пуста",
  "not a word": (words) => `«${words}» – не слово: только буквы и цифры`,
  strength: (words) => `«${words}» – не сила: после = напишите 1, 2 или 3`,
  gap: (words) => `«${words}»: не больше одного пропуска (…), со словами с обеих сторон`,
  stem: (words) => `«${words}» – слишком короткая основа: перед * нужно не меньше трёх букв`,
  class: (words) => `«${words}» неизвестно: {capitals}, {figures}, {year} или {date}`,
  "long line": () => "строка слишком длинна",
  "long form": () => "в форме больше восьми слов",
}

function whatIsWrong(kind: VoiceFault["kind"], words: string): string {
  switch (kind) {
    case "not JSON":
      return "этот файл – не JSON"
    case "not lists":
      return "в этом файле нет списков слов этой программы"
    case "newer version":
      return "этот файл записан более новой версией программы"
    case "no name":
      return "списку нужно имя не длиннее 60 букв"
    case "language":
      return `«${words}» – не язык: напишите первую часть его кода, например en или ru`
    case "too many":
      return "записей больше 20 000 или списков больше 200"
    case "list twice":
      return "список с таким именем для этого языка уже есть"
    case "entry twice":
      return `«${words}» там уже есть`
    default:
      return entryFaults[kind](words)
  }
}

/** What is said about word lists, in plain Russian. */
export const voicePhrases: VoicePhrases = {
  title: "Голос и утверждения",
  caution:
    "Найдено по спискам слов, а не прочитано: помета говорит, что эти слова есть в списке и в каком, но никогда – что они здесь значат. Имена угаданы по заглавным буквам.",
  lists,
  signs,
  fate: fates,
  heading: { list: "Список", shown: "Отмечено" },
  show: (list) => `Отметить в текстах: ${list}`,
  counts: countsIn(fates),
  rate: (before, after, difference) => `На тысячу слов: ${before}, затем ${after} (${difference}).`,
  evidence: (name, words, kind) =>
    `${capital(name)}: ${counted(words, nouns.word)} автора${kind === "" ? "" : ` (${kind})`}.`,
  noLists: (name, language) =>
    `Для языка текста «${name}» (${language}) списков слов нет. Их можно добавить.`,
  found: (list, entry, strength) =>
    `Список: ${list}. Запись: ${entry}${strength === null ? "" : `, сила ${strength} из 3`}.`,
  correctedBy: (creator, reason) =>
    `В этот список поместил(а): ${creator}${reason === "" ? "" : ` (${reason})`}.`,
  lines:
    "Волнистая линия: эти слова утрачены, прибавились или сказаны иначе. Точечная: сохранены, или никто не знает.",
  spoken: (list, fate) => ` (${list}: ${fate}) `,
  more: (count) => `Показать ещё ${count.toLocaleString("ru")}`,
  showKept: (count) => `Показать сохранённое (${count.toLocaleString("ru")})`,
  struck: (words, list, creator, reason) =>
    `«${words}» не считается здесь (${list}): так решил(а) ${creator}${reason === "" ? "" : `, ${reason}`}.`,
  lostCorrection: (words, creator, reason) => {
    const why = {
      "no witness": "этот текст здесь не сопоставляется",
      "no words": "этих слов в тексте больше нет",
      "not found": "их больше не находит ни один список",
      "not sure": "неясно, какие из одинаковых слов имеются в виду",
    }
    return `Сказанное о «${words}» (${creator}) больше ни к чему не относится: ${why[reason]}.`
  },
  belongsTo: (list) => `относятся к списку «${list}»`,
  correction: {
    open: "Здесь не так",
    belongs: "Эти слова",
    notMeant: "сюда не относятся",
    name: "Ваше имя",
    reason: "Почему (можно не заполнять)",
    keep: "Сохранить",
    takeBack: "Отменить",
    nameNeeded: "Для исправления нужно ваше имя.",
  },
  editor: {
    open: "Посмотреть и изменить списки",
    title: "Списки слов",
    help: "По одной записи в строке; её другие формы – через запятую. «= 3» в конце говорит о силе (1 слабая, 2 средняя, 3 большая). «…» заменяет от одного до трёх слов, «*» в конце – любое окончание, «!» в начале – слова, которые никогда не имеются в виду.",
    list: "Список",
    option: (list, language) => `${list} (${language})`,
    entries: "Записи",
    apply: "Применить этот список",
    reset: "Вернуть списки программы",
    download: "Сохранить все списки в файл",
    upload: "Открыть файл со списками",
    close: "Закрыть",
    sound: (entries) => `Записей: ${entries.toLocaleString("ru")}; список применён.`,
    fileName: "spiski-slov.json",
    fault: ({ kind, line, words }, list) => {
      const where = [list, line === null ? "" : `строка ${line}`]
        .filter((part) => part !== "")
        .join(", ")
      return capital(`${where === "" ? "" : `${where}: `}${whatIsWrong(kind, words)}.`)
    },
    moreFaults: (count) => `И ещё ошибок: ${count}.`,
    newName: "Имя нового списка",
    newLanguage: "Его язык (en, ru …)",
    add: "Добавить",
  },
}

const scholarlyFates: Readonly<Record<VoiceFate, string>> = {
  ...fates,
  exchanged: "заменено",
  elsewhere: "в другом месте другого источника",
  unattested: "не засвидетельствовано в другом источнике",
}

/** The same in the words of those who study stance. */
export const scholarlyVoicePhrases: VoicePhrases = {
  ...voicePhrases,
  title: "Показатели авторской позиции",
  lists: {
    "first-person": "Самоупоминание и позиция",
    certainty: "Хеджи и бустеры",
    demand: "Деонтическая модальность",
    intensity: "Интенсификаторы и деинтенсификаторы",
    amount: "Кванторы",
    negation: "Отрицание",
    name: "Антропонимы",
    place: "Топонимы",
    date: "Датировки",
    number: "Числительные",
  },
  fate: scholarlyFates,
  counts: countsIn(scholarlyFates),
  rate: (before, after, difference) => `На 1000 слов: ${before}, ${after} (${difference}).`,
  evidence: (name, words, kind) =>
    `${capital(name)}: словоупотреблений – ${words.toLocaleString("ru")}${kind === "" ? "" : `; ${kind}`}.`,
}
