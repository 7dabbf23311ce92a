import type { HandingPhrases } from "../handing.js"
import { capital, counted } from "./numbers.js"

/** What is said where notes are saved, gathered and kept, in English. */
export const handingPhrases: HandingPhrases = {
  legend: "Hand out and gather",
  saveLayer: "Save this layer as a file",
  saveMine: "Save my notes",
  saveAll: "Save all notes",
  saveTable: "Save the list as a table",
  saved: (file, left) =>
    left === 0
      ? `Saved as ${file}.`
      : `Saved as ${file}, without ${counted(left, "layer")} marked “mine”.`,
  fileName: "notes",
  gather: "Gather notes…",
  gatherHow: "Or drop files anywhere on the texts. They are read here and sent nowhere.",
  reading: (done, files) => `Reading file ${done} of ${files} …`,
  gathered: (taken, files, notes) =>
    `${capital(counted(notes, "note"))} new or changed, from ${taken === files ? "" : `${taken} of `}${counted(files, "file")}.`,
  report: "What became of each file",
  closeReport: "Close the report",
  counts: {
    new: (notes) => `${notes} new`,
    same: (notes) => `${notes} as before`,
    changed: (notes) => `${notes} changed`,
    older: (notes) => `${notes} older than here`,
    two: (notes) => `${notes} changed in both, both kept`,
    "identifier taken": (notes) => `${notes} kept beside another of the same identifier`,
    circle: (notes) => `${notes} answering each other in a circle`,
    unsure: (notes) => `of these, ${notes} without a sure place`,
    told: (notes) => `${notes} with a remark`,
  },
  otherState: ({ exact, shifted, doubtful, lost }) =>
    `Written on another state of the text: ${exact} where they stood, ${shifted} moved along, ${doubtful} doubtful, ${lost} lost.`,
  notTaken: "Not taken.",
  empty: "It holds no notes.",
  tooMany: (most) => `It holds more than ${most.toLocaleString("en")} notes.`,
  more: (lines) => `And ${lines} more.`,
  nobody: "unknown",
  stoodHere: "Changed in both: as it stood here.",
  handedIn: "Changed in both: as it was handed in.",
  kept: (name) => `What you write is kept in this browser, under the name “${name}”.`,
  keepTrouble: {
    damaged: "What is kept here is damaged. It was left as it is, and nothing is kept over it.",
    foreign: "Something else is kept here under this name. It was left as it is.",
    newer: "What is kept here is from a later version of this program. It was left as it is.",
    refused: "This browser keeps nothing for this page. Save your notes as a file.",
    full: "This browser has no room to keep more. Save your notes as a file.",
  },
  broughtBack: (notes) => `${capital(counted(notes, "note"))} kept in this browser came back.`,
  otherWindow: "Changes from another window were added.",
  begun: "You had begun a note:",
  goOn: "Go on with it",
  giveUp: "Give it up",
  forget: "Forget what is kept here",
  forgotten: "Nothing is kept any more. The notes are still on this page until you leave it.",
}
