import type { EditorPhrases } from "../editor.js"
import { pastePhrases } from "./editor-paste.js"
import { keepingPhrases } from "./editor-keeping.js"
import { askingPhrases } from "./editor-asking.js"
import { commandPhrases } from "./editor-commands.js"
import { notesListPhrases } from "./editor-notes.js"
import { sidePhrases } from "./editor-side.js"
import { panesPhrases } from "./editor-panes.js"
import { stepsPhrases } from "./editor-steps.js"
import { counted, nouns } from "./numbers.js"

const command = { gender: "f", one: "команда", few: "команды", many: "команд" } as const

/** Что говорит редактор, по-русски. */
export const editorPhrases: EditorPhrases = {
  language: "ru",
  commands: commandPhrases,
  groups: {
    file: "Файл",
    edit: "Правка",
    text: "Текст",
    changes: "Изменения",
    view: "Вид",
    help: "Справка",
  },
  steps: stepsPhrases,
  panes: panesPhrases,
  side: sidePhrases,
  keeping: keepingPhrases,
  paste: pastePhrases,
  asking: askingPhrases,
  notesList: notesListPhrases,
  shell: {
    region: "Редактор: сравнение двух текстов",
    menu: "Меню",
    commands: "Команды",
    palette: "Что вы хотите сделать?",
    found: (commands) => `${counted(commands, command)}.`,
    keys: "Клавиши",
    close: "Закрыть",
    untitled: "Без названия",
    title: "Название",
    modes: "Как показаны тексты",
    leave: {
      title: "Эта работа нигде не сохранена",
      says: "Браузер её не хранит. Если уйти сейчас, пропадёт всё, что не сохранено в файл.",
      yes: "Уйти",
      no: "Остаться",
    },
  },
  begin: {
    heading: "Вставьте два текста.",
    lead: "Посмотрите, что вычеркнуто, добавлено, сказано иначе и перенесено между черновиком и окончательным текстом и чего источники не сообщают. Потом напишите об этом на полях.",
    draft: "Черновик",
    draftSays: "более ранний текст",
    final: "Окончательный текст",
    finalSays: "как отправлен или напечатан",
    empty: "Вставьте или напишите здесь, или перетащите сюда файл.",
    letGo: "Отпустите, чтобы открыть файл здесь.",
    choose: "Выбрать файл",
    kinds: "текст, Word, OpenDocument, TEI, веб-страницы, Markdown, PDF, таблицы, JSON",
    files: {
      title: "Как читаются файлы",
      encoding: "Кодировка простого текста",
      foundOut: "определяется по буквам",
      keepLines: "Оставлять каждую строку простого текста строкой",
      speakers: "Абзацы начинаются с имени говорящего и двоеточия",
    },
    clear: "Очистить",
    brought: (words, name) =>
      name === "" ? counted(words, nouns.word) : `${name}, ${counted(words, nouns.word)}`,
    compare: "Сравнить",
    both: "Сначала нужны оба текста.",
    private: "Ничто не покидает этот компьютер. Работает и без сети.",
    examples: "Уже сравнено",
    openEdition: "Открыть издание или несколько файлов",
    noWords: (name) => `В файле ${name} нет слов. Из него ничего не взято.`,
    reading: (name) => `Читается ${name} …`,
  },
  files: {
    saved: (name) => `Сохранено как ${name}.`,
    notSaved: "Не сохранено. Ваша работа на месте; попробуйте ещё раз или в другом месте.",
    exportTitle: "Передать в другом виде",
    exportLead: "Всё делается на этом компьютере.",
    exports: {
      edition: {
        name: "Издание",
        says: "Всё: тексты, соединённое вручную, правила, заметки. Снова открывается здесь.",
      },
      docx: {
        name: "Файл Word",
        says: "С исправлениями: принять все — получится поздний текст, отклонить все — ранний. Заметки станут примечаниями.",
      },
      html: {
        name: "Страница",
        says: "Один файл, который открывается везде, без сети и без сценариев.",
      },
      "live-html": {
        name: "Живая страница",
        says: "Один файл, в котором сравнением можно пользоваться: все способы чтения, заметки. Сеть не нужна.",
      },
      "course-html": {
        name: "Для страницы курса",
        says: "Чтобы вставить в Moodle, Canvas или WordPress: переживает их чистку.",
      },
      tei: { name: "TEI", says: "Аппарат внутри текста (parallel segmentation)." },
      "tei-standoff": { name: "TEI отдельно", says: "Аппарат рядом с текстом (double end-point)." },
      markdown: { name: "Markdown", says: "С CriticMarkup для вычеркнутого и добавленного." },
      latex: { name: "LaTeX", says: "Критическое издание для печати, с reledmac." },
      csv: { name: "Изменения таблицей", says: "По строке на различие, для электронной таблицы." },
      json: { name: "Сравнение (JSON)", says: "Что и где различается, для программ." },
      annotations: {
        name: "Заметки (Web Annotation)",
        says: "Все слои, в виде, о котором договорился W3C.",
      },
      "notes-csv": { name: "Заметки таблицей", says: "По строке на заметку, для таблицы." },
      print: { name: "Печать или PDF", says: "Как видит читатель, с заметками и ключом." },
    },
    failed: (name) => `Не удалось создать: ${name}. Больше ничего не затронуто.`,
  },
  particulars: {
    edition: "Издание",
    names: {
      title: "Название",
      source: "Источник",
      rights: "Права",
      siglum: "Сигла",
      kind: "Род свидетельства",
      date: "Дата",
      hand: "Рука",
      language: "Язык",
    },
    hints: {
      siglum: "Ч",
      kind: "автограф, машинопись, цитата …",
      date: "1936-09-10",
      hand: "чья рука",
      language: "ru",
    },
    from: {
      "file name": "по имени файла",
      "first lines": "по первым строкам",
      words: "по словам",
    },
    guessed: (names) =>
      `Угадано по файлам: ${names.join(", ")}. Проверьте в разделе «Описать тексты».`,
  },
  site: { editions: "Издания", search: "Поиск по названиям" },
}
