import type { WritingPhrases } from "../writing.js"
import { capital, counted } from "./numbers.js"

const step = { gender: "m", one: "Schritt", many: "Schritte" } as const

/** What is said to those who write notes, in German. */
export const writingPhrases: WritingPhrases = {
  write: "Anmerkung schreiben",
  writeOnAbsence: "Zu dem, was fehlt",
  writeOnWords: "Zu diesen Wörtern schreiben",
  form: { new: "Neue Anmerkung", answer: "Erwiderung", edit: "Anmerkung ändern" },
  on: { words: "Zu:", absence: "Zu dem, was fehlt:" },
  about: "Worüber",
  both: { change: "Diese Änderung", move: "Diese Verschiebung", passages: "Beide Texte hier" },
  answered: "Die Anmerkung, auf die erwidert wird",
  words: (name) => `${name}: was dort steht`,
  absence: (name) => `${name}: was dort fehlt`,
  whole: (name) => `${name}: der ganze Text`,
  fewer: "Weniger Wörter",
  fewerHelp: "Markieren Sie einen Teil, mit Umschalt und den Pfeiltasten oder mit dem Zeiger.",
  tags: "Schlagwörter",
  newLayer: "eine neue, eigene Ebene",
  layerOf: (writer) => `Anmerkungen von ${writer}`,
  name: "Ihr Name",
  text: "Wortlaut",
  marks: "*Betonung*, „- “ vor jedem Punkt einer Liste, https:// für einen Verweis.",
  save: "Speichern",
  leave: "Beiseitelegen",
  discard: "Verwerfen",
  more: (number) =>
    number === 0 ? "Was mit dieser Anmerkung geht" : `Was mit Anmerkung ${number} geht`,
  edit: "Ändern",
  delete: "Löschen",
  answer: "Erwidern",
  settle: "Ist geklärt",
  reopen: "Wieder öffnen",
  hangOnChange: "An die gewählte Änderung hängen",
  hangOnWords: (words) => `An „${words}“ hängen`,
  here: "Ja, hier",
  undo: "Rückgängig",
  redo: "Wiederholen",
  restore: "Zurückholen",
  dismiss: "Meldung schließen",
  refused: {
    "no such layer": "Die Ebene gibt es nicht mehr. Bitte eine andere wählen.",
    "no such note": "Die Anmerkung gibt es nicht mehr.",
    "layer is locked": "Diese Ebene ist gesperrt. Bitte eine andere wählen.",
    "identifier is taken":
      "Eine andere Anmerkung hat dieselbe Kennung. Bitte noch einmal speichern.",
    "text is too long":
      "Der Wortlaut ist zu lang: Eine Anmerkung fasst höchstens eine Million Zeichen.",
    "no name": "Bitte sagen Sie, wer schreibt.",
    "no text": "Schreiben Sie etwas, oder machen Sie eine Hervorhebung daraus.",
    "no tag": "Wählen Sie ein Schlagwort, oder schreiben Sie etwas.",
    "pasted too much": "Das ist zu lang für eine Anmerkung; es wurde nichts eingefügt.",
  },
  done: {
    saved: "Anmerkung gespeichert.",
    changed: "Anmerkung geändert.",
    deleted: "Anmerkung gelöscht.",
    settled: "Anmerkung geklärt.",
    reopened: "Anmerkung wieder offen.",
    hung: "Die Anmerkung hängt an ihrem neuen Ort.",
    left: "Ihr Entwurf bleibt erhalten. Wer am selben Ort wieder beginnt, schreibt ihn weiter.",
    found: "Das ist der Entwurf, den Sie beiseitegelegt hatten.",
    discarded: "Entwurf verworfen.",
    restored: "Der Entwurf ist wieder da.",
  },
  undone: (left) =>
    left === 0
      ? "Rückgängig gemacht. Das war der erste Schritt."
      : `Rückgängig gemacht. ${capital(counted(left, step))} davor.`,
  redone: (left) =>
    left === 0
      ? "Wiederholt. Das war der letzte Schritt."
      : `Wiederholt. ${capital(counted(left, step))} danach.`,
  does: {
    write: "Anmerkung zu den markierten Wörtern oder der gewählten Änderung",
    "write on nothing": "Anmerkung zu dem, was fehlt",
    undo: "rückgängig machen, was an Anmerkungen getan wurde",
    redo: "wiederholen",
  },
}
