import type { HandingPhrases } from "../handing.js"
import { capital, counted } from "./numbers.js"

const note = {
  gender: "f",
  one: "neue oder geänderte Anmerkung",
  many: "neue oder geänderte Anmerkungen",
} as const
const back = { gender: "f", one: "Anmerkung ist", many: "Anmerkungen sind" } as const

/** What is said where notes are saved, gathered and kept, in German. */
export const handingPhrases: HandingPhrases = {
  legend: "Abgeben und einsammeln",
  saveLayer: "Diese Ebene als Datei sichern",
  saveMine: "Meine Anmerkungen sichern",
  saveAll: "Alle Anmerkungen sichern",
  saveTable: "Die Liste als Tabelle sichern",
  saved: (file, left) =>
    left === 0
      ? `Gesichert als ${file}.`
      : `Gesichert als ${file}, ohne ${left === 1 ? "eine Ebene, die" : `${left} Ebenen, die`} „für mich“ ${left === 1 ? "ist" : "sind"}.`,
  fileName: "anmerkungen",
  gather: "Anmerkungen einsammeln …",
  gatherHow:
    "Oder legen Sie Dateien irgendwo auf den Texten ab. Sie werden hier gelesen und nirgendwohin geschickt.",
  reading: (done, files) => `Datei ${done} von ${files} wird gelesen …`,
  gathered: (taken, files, notes) =>
    `${capital(counted(notes, note))} aus ${taken === files ? "" : `${taken} von `}${files} ${files === 1 ? "Datei" : "Dateien"}.`,
  report: "Was aus jeder Datei wurde",
  closeReport: "Bericht schließen",
  counts: {
    new: (notes) => `${notes} neu`,
    same: (notes) => `${notes} wie zuvor`,
    changed: (notes) => `${notes} geändert`,
    older: (notes) => `${notes} älter als hier`,
    two: (notes) => `${notes} auf beiden Seiten geändert, beides behalten`,
    "identifier taken": (notes) => `${notes} neben einer anderen mit derselben Kennung behalten`,
    circle: (notes) => `${notes} antworten einander im Kreis`,
    unsure: (notes) => `davon ${notes} ohne sichere Stelle`,
    told: (notes) => `${notes} mit einer Bemerkung`,
  },
  otherState: ({ exact, shifted, doubtful, lost }) =>
    `Zu einem anderen Stand des Textes geschrieben: ${exact} an ihrer Stelle, ${shifted} mitgewandert, ${doubtful} zweifelhaft, ${lost} verloren.`,
  notTaken: "Nicht übernommen.",
  empty: "Sie enthält keine Anmerkungen.",
  tooMany: (most) => `Sie enthält mehr als ${most.toLocaleString("de")} Anmerkungen.`,
  more: (lines) => `Und ${lines} weitere.`,
  nobody: "unbekannt",
  stoodHere: "Auf beiden Seiten geändert: so stand es hier.",
  handedIn: "Auf beiden Seiten geändert: so wurde es abgegeben.",
  kept: (name) =>
    `Was Sie schreiben, wird in diesem Browser aufgehoben, unter dem Namen „${name}“.`,
  keepTrouble: {
    damaged:
      "Was hier aufgehoben ist, ist beschädigt. Es blieb, wie es ist, und nichts wird darüber geschrieben.",
    foreign: "Unter diesem Namen ist hier etwas anderes aufgehoben. Es blieb, wie es ist.",
    newer:
      "Was hier aufgehoben ist, stammt von einer späteren Version dieses Programms. Es blieb, wie es ist.",
    refused:
      "Dieser Browser hebt für diese Seite nichts auf. Sichern Sie Ihre Anmerkungen als Datei.",
    full: "In diesem Browser ist kein Platz mehr. Sichern Sie Ihre Anmerkungen als Datei.",
  },
  broughtBack: (notes) =>
    `${capital(counted(notes, back))} wieder da, in diesem Browser aufgehoben.`,
  otherWindow: "Änderungen aus einem anderen Fenster kamen hinzu.",
  begun: "Sie hatten eine Anmerkung begonnen:",
  goOn: "Weiterschreiben",
  giveUp: "Aufgeben",
  forget: "Vergessen, was hier aufgehoben ist",
  forgotten:
    "Nichts ist mehr aufgehoben. Die Anmerkungen stehen noch auf dieser Seite, bis Sie sie verlassen.",
}
