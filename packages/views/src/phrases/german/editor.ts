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

const command = { gender: "m", one: "Befehl", many: "Befehle" } as const

/** Was der Editor sagt, auf Deutsch. */
export const editorPhrases: EditorPhrases = {
  language: "de",
  commands: commandPhrases,
  groups: {
    file: "Datei",
    edit: "Bearbeiten",
    text: "Text",
    changes: "Änderungen",
    view: "Ansicht",
    help: "Hilfe",
  },
  steps: stepsPhrases,
  panes: panesPhrases,
  side: sidePhrases,
  keeping: keepingPhrases,
  paste: pastePhrases,
  asking: askingPhrases,
  notesList: notesListPhrases,
  shell: {
    region: "Editor: zwei Texte im Vergleich",
    menu: "Menü",
    commands: "Befehle",
    palette: "Was möchten Sie tun?",
    found: (commands) => `${counted(commands, command)}.`,
    keys: "Tasten",
    close: "Schließen",
    untitled: "Ohne Titel",
    title: "Titel",
    modes: "Wie die Texte gezeigt werden",
    leave: {
      title: "Diese Arbeit ist nirgends aufbewahrt",
      says: "Dieser Browser bewahrt sie nicht auf. Wenn Sie jetzt gehen, ist verloren, was nicht als Datei gespeichert ist.",
      yes: "Trotzdem verlassen",
      no: "Hier bleiben",
    },
  },
  begin: {
    heading: "Fügen Sie zwei Texte ein.",
    lead: "Sehen Sie, was zwischen Entwurf und Endfassung gestrichen, ergänzt, umformuliert und verschoben wurde, und was die Quellen offen lassen. Dann schreiben Sie am Rand darüber.",
    draft: "Entwurf",
    draftSays: "der frühere Text",
    final: "Endfassung",
    finalSays: "wie abgeschickt oder gedruckt",
    empty: "Hier einfügen, schreiben oder eine Datei ablegen.",
    letGo: "Loslassen, um die Datei hier zu öffnen.",
    choose: "Datei wählen",
    kinds: "Text, Word, OpenDocument, TEI, Webseiten, Markdown, PDF, Tabellen, JSON",
    files: {
      title: "Wie Dateien gelesen werden",
      encoding: "Kodierung von Klartext",
      foundOut: "aus den Buchstaben ermittelt",
      keepLines: "Jede Zeile von Klartext eine Zeile lassen",
      speakers: "Absätze beginnen mit dem Namen des Redners und einem Doppelpunkt",
    },
    clear: "Leeren",
    brought: (words, name) =>
      name === "" ? counted(words, nouns.word) : `${name}, ${counted(words, nouns.word)}`,
    compare: "Vergleichen",
    both: "Zuerst werden beide Texte gebraucht.",
    private: "Nichts verlässt diesen Computer. Es geht auch ohne Netz.",
    examples: "Schon verglichen",
    openEdition: "Eine Edition oder mehrere Dateien öffnen",
    noWords: (name) => `In ${name} stehen keine Wörter. Nichts wurde daraus übernommen.`,
    reading: (name) => `${name} wird gelesen …`,
  },
  files: {
    saved: (name) => `Gespeichert als ${name}.`,
    notSaved:
      "Nicht gespeichert. Ihre Arbeit ist noch da; versuchen Sie es erneut oder an anderer Stelle.",
    exportTitle: "In anderer Form weitergeben",
    exportLead: "Alles entsteht auf diesem Computer.",
    exports: {
      edition: {
        name: "Edition",
        says: "Alles: Texte, was von Hand gepaart wurde, Regeln, Notizen. Lässt sich hier wieder öffnen.",
      },
      docx: {
        name: "Word-Datei",
        says: "Mit nachverfolgten Änderungen: alle annehmen für den späteren Text, alle ablehnen für den früheren. Anmerkungen sind Kommentare.",
      },
      html: { name: "Seite", says: "Eine Datei, die überall aufgeht, ohne Netz und ohne Skript." },
      "live-html": {
        name: "Lebendige Seite",
        says: "Eine Datei mit dem Vergleich zum Benutzen: alle Leseweisen, Anmerkungen. Braucht kein Netz.",
      },
      "course-html": {
        name: "Für eine Kursseite",
        says: "Zum Einfügen in Moodle, Canvas oder WordPress: übersteht, was dort entfernt wird.",
      },
      tei: { name: "TEI", says: "Ein Apparat im Text (parallel segmentation)." },
      "tei-standoff": {
        name: "TEI, daneben",
        says: "Ein Apparat neben dem Text (double end-point).",
      },
      markdown: { name: "Markdown", says: "Mit CriticMarkup für Gestrichenes und Hinzugefügtes." },
      latex: { name: "LaTeX", says: "Eine kritische Ausgabe für den Druck, mit reledmac." },
      csv: {
        name: "Änderungen als Tabelle",
        says: "Eine Zeile je Unterschied, für die Tabellenkalkulation.",
      },
      json: {
        name: "Vergleich (JSON)",
        says: "Was sich wo unterscheidet, für Programme.",
      },
      annotations: {
        name: "Notizen (Web Annotation)",
        says: "Alle Ebenen, in der Form, auf die sich das W3C geeinigt hat.",
      },
      "notes-csv": {
        name: "Notizen als Tabelle",
        says: "Eine Zeile je Notiz, für die Tabellenkalkulation.",
      },
      print: {
        name: "Drucken oder PDF",
        says: "Wie eine Leserin es sieht, mit Notizen und Zeichenerklärung.",
      },
    },
    failed: (name) => `${name} ließ sich nicht erstellen. Sonst ist nichts verändert.`,
  },
  particulars: {
    edition: "Die Edition",
    names: {
      title: "Titel",
      source: "Quelle",
      rights: "Rechte",
      siglum: "Sigle",
      kind: "Art der Überlieferung",
      date: "Datum",
      hand: "Hand",
      language: "Sprache",
    },
    hints: {
      siglum: "E",
      kind: "Autograph, Typoskript, Zitat …",
      date: "1936-09-10",
      hand: "wessen Hand",
      language: "de",
    },
    from: {
      "file name": "wie der Dateiname sagt",
      "first lines": "wie die ersten Zeilen sagen",
      words: "nach den Wörtern",
    },
    guessed: (names) =>
      `Aus den Dateien erraten: ${names.join(", ")}. Bitte unter „Die Texte beschreiben“ prüfen.`,
  },
  site: { editions: "Editionen", search: "In den Titeln suchen" },
}
