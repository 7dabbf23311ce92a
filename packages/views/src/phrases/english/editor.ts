import type { EditorPhrases } from "../editor.js"
import { pastePhrases } from "./editor-paste.js"
import { keepingPhrases } from "./editor-keeping.js"
import { askingPhrases } from "./editor-asking.js"
import { commandPhrases } from "./editor-commands.js"
import { notesListPhrases } from "./editor-notes.js"
import { sidePhrases } from "./editor-side.js"
import { panesPhrases } from "./editor-panes.js"
import { stepsPhrases } from "./editor-steps.js"
import { counted } from "./numbers.js"

/** What the editor says, in English. */
export const editorPhrases: EditorPhrases = {
  language: "en",
  commands: commandPhrases,
  groups: {
    file: "File",
    edit: "Edit",
    text: "Text",
    changes: "Changes",
    view: "View",
    help: "Help",
  },
  steps: stepsPhrases,
  panes: panesPhrases,
  side: sidePhrases,
  keeping: keepingPhrases,
  paste: pastePhrases,
  asking: askingPhrases,
  notesList: notesListPhrases,
  shell: {
    region: "Editor: two texts compared",
    menu: "Menu",
    commands: "Commands",
    palette: "What do you want to do?",
    found: (commands) => `${counted(commands, "command")}.`,
    keys: "Keys",
    close: "Close",
    untitled: "Without a title",
    title: "Title",
    modes: "How the texts are shown",
    leave: {
      title: "This work is kept nowhere",
      says: "This browser does not keep it. If you leave it now, what is not saved as a file is lost.",
      yes: "Leave it",
      no: "Stay here",
    },
  },
  begin: {
    heading: "Paste two texts.",
    lead: "See what was cut, added, reworded and moved between a draft and its final text, and what the sources leave unknown. Then write about it in the margin.",
    draft: "Draft",
    draftSays: "the earlier text",
    final: "Final text",
    finalSays: "as sent or printed",
    empty: "Paste or type here, or drop a file.",
    letGo: "Let go to open the file here.",
    choose: "Choose a file",
    kinds: "text, Word, OpenDocument, TEI, web pages, Markdown, PDF, tables, JSON",
    files: {
      title: "How files are read",
      encoding: "Encoding of plain text",
      foundOut: "found out from its letters",
      keepLines: "Leave every line of plain text a line",
      speakers: "Paragraphs begin with a speaker’s name and a colon",
    },
    clear: "Clear",
    brought: (words, name) =>
      name === "" ? counted(words, "word") : `${name}, ${counted(words, "word")}`,
    compare: "Compare",
    both: "Both texts are needed first.",
    private: "Nothing leaves this computer. Works with the network off.",
    examples: "Already compared",
    openEdition: "Open an edition or several files",
    noWords: (name) => `There are no words in ${name}. Nothing was taken from it.`,
    reading: (name) => `Reading ${name} …`,
  },
  files: {
    saved: (name) => `Saved as ${name}.`,
    notSaved: "Not saved. Your work is still here; try again, or another place.",
    exportTitle: "Hand on in another form",
    exportLead: "Each is made on this computer.",
    exports: {
      edition: {
        name: "Edition",
        says: "Everything: texts, what was paired by hand, rules, notes. Opens here again.",
      },
      docx: {
        name: "Word file",
        says: "With tracked changes: accept all for the later text, reject all for the earlier. Notes are comments.",
      },
      html: {
        name: "Page",
        says: "One file that opens anywhere, without a network and without a script.",
      },
      "live-html": {
        name: "Living page",
        says: "One file with the comparison to use: every way of reading, notes. Needs no network.",
      },
      "course-html": {
        name: "For a course page",
        says: "To be pasted into Moodle, Canvas or WordPress: survives what they strip.",
      },
      tei: { name: "TEI", says: "An apparatus within the text (parallel segmentation)." },
      "tei-standoff": {
        name: "TEI, standoff",
        says: "An apparatus beside the text (double end-point).",
      },
      markdown: { name: "Markdown", says: "With CriticMarkup for what was cut and added." },
      latex: { name: "LaTeX", says: "A critical edition in print, with reledmac." },
      csv: { name: "Changes as a table", says: "One line a difference, for a spreadsheet." },
      json: { name: "Comparison (JSON)", says: "What differs and where, for programs." },
      annotations: {
        name: "Notes (Web Annotation)",
        says: "All layers, in the form that the W3C has agreed on.",
      },
      "notes-csv": { name: "Notes as a table", says: "One line a note, for a spreadsheet." },
      print: { name: "Print or PDF", says: "As a reader sees it, with notes and a key." },
    },
    failed: (name) => `${name} could not be made. Nothing else is touched.`,
  },
  particulars: {
    edition: "The edition",
    names: {
      title: "Title",
      source: "Source",
      rights: "Rights",
      siglum: "Siglum",
      kind: "Kind of evidence",
      date: "Date",
      hand: "Hand",
      language: "Language",
    },
    hints: {
      siglum: "D",
      kind: "autograph, typescript, quotation …",
      date: "1936-09-10",
      hand: "whose hand",
      language: "en",
    },
    from: {
      "file name": "as its file’s name says",
      "first lines": "as its first lines say",
      words: "by its words",
    },
    guessed: (names) =>
      `Guessed from the files: ${names.join(", ")}. Check it under “Describe the texts”.`,
  },
  site: { editions: "Editions", search: "Search the titles" },
}
