import type { KeepingPhrases } from "../editor-keeping.js"
import { counted, nouns } from "./numbers.js"

/** What is kept in this browser, in German. */
export const keepingPhrases: KeepingPhrases = {
  line: {
    kept: (time) => `In diesem Browser gesichert, ${time}`,
    keeping: "Wird gesichert …",
    notKept: {
      full: "Nicht gesichert: In diesem Browser ist kein Platz mehr. Ihre Arbeit steht in diesem Tab; speichern Sie sie als Datei.",
      unavailable:
        "Nichts wird gesichert: Der Browser gibt dieser Seite keinen Speicher. Ihre Arbeit steht in diesem Tab; speichern Sie sie als Datei.",
      refused:
        "Nicht gesichert: Der Browser hat es nicht geschrieben. Ihre Arbeit steht in diesem Tab; speichern Sie sie als Datei.",
      newer:
        "Nicht gesichert: Ein neueres Variorum sichert hier. Ihre Arbeit steht in diesem Tab; speichern Sie sie als Datei und laden Sie die Seite dann neu.",
      blocked:
        "Nicht gesichert: Ein anderer Tab hält den Speicher fest. Schließen Sie andere Tabs dieser Seite; Ihre Arbeit steht in diesem.",
      "another tab":
        "An dieser Arbeit wird in einem anderen Tab geschrieben. Hier können Sie sie lesen.",
    },
    lastKept: (time) => `Zuletzt gesichert: ${time}.`,
    download: "Als Datei speichern",
    tryAgain: "Noch einmal versuchen",
    takeOver: "Hier weiterschreiben",
    cannotTakeOver:
      "Der andere Tab kann seine Arbeit nicht sichern und gibt sie deshalb nicht her. Speichern Sie sie dort als Datei.",
  },
  offer: {
    heading: "Hier waren Sie noch nicht fertig",
    says: (title, time) => `„${title}“, in diesem Browser gesichert: ${time}.`,
    damaged: "Der letzte Stand ist beschädigt; dies ist der davor.",
    goOn: "Daran weiterarbeiten",
    notNow: "Jetzt nicht",
  },
  works: {
    heading: "In diesem Browser gesichert",
    where: "Nur auf diesem Rechner. Wer diesen Browser benutzt, kann es öffnen.",
    empty: "Es ist nichts gesichert.",
    keptAt: (time) => `gesichert ${time}`,
    open: (title) => `„${title}“ öffnen`,
    delete: "Löschen",
    deleteOne: (title) => `„${title}“ löschen`,
    deleted: (title) => `„${title}“ ist gelöscht.`,
    elsewhere: "In einem anderen Tab geöffnet.",
    damaged: "Der letzte Stand ist beschädigt; der davor lässt sich öffnen.",
    lost: "Beschädigt: lässt sich nicht öffnen.",
    newer:
      "Von einem neueren Variorum gesichert: Dieses kann es nicht öffnen und lässt es, wie es ist.",
    forgetAll: "Alles vergessen",
    forgetAsk: (works) =>
      works === 1
        ? "Eine Arbeit und alle Fassungen verschwinden endgültig aus diesem Browser."
        : `Alle ${works} Arbeiten und alle Fassungen verschwinden endgültig aus diesem Browser.`,
    forgetYes: "Vergessen",
    forgetNo: "Behalten",
    forgotten: "In diesem Browser ist nichts mehr gesichert.",
  },
  versions: {
    heading: "Fassungen",
    meaning:
      "Eine Fassung ist die Arbeit, wie sie jetzt ist, unter einem Namen: um zu ihr zurückzukehren oder sie zu vergleichen.",
    name: "Name der Fassung",
    keep: "Diese Fassung sichern",
    empty: "Noch keine Fassung.",
    compare: "Die beiden vergleichen",
    compareHint: "Kreuzen Sie zwei Fassungen an, um sie zu vergleichen.",
    openIt: "Öffnen",
    open: (name) => `„${name}“ öffnen`,
    rename: "Umbenennen",
    renameOne: (name) => `„${name}“ umbenennen`,
    newName: "Neuer Name",
    done: "Fertig",
    delete: "Löschen",
    deleteOne: (name) => `„${name}“ löschen`,
    deleted: (name) => `Die Fassung „${name}“ ist gelöscht.`,
    damaged: "Eine Fassung, die sich nicht öffnen lässt.",
  },
  untitled: "Ohne Titel",
  words: (words) => counted(words, nouns.word),
  undo: "Rückgängig",
  damagedFile: "Das Beschädigte als Datei speichern",
}
