import type { NotesPhrases } from "../notes.js"
import { doubtfulNotesPhrases } from "./doubtful-notes.js"
import { counted } from "./numbers.js"

/** What is said about notes, in English. */
export const notesPhrases: NotesPhrases = {
  panel: "Notes",
  count: (notes) => counted(notes, "note"),
  layerCount: (layers, notes) => `${counted(layers, "layer")}, ${counted(notes, "note")}`,
  figure: (number, layer) => `Note ${number}, ${layer}`,
  back: (number) => `Note ${number}: back to the text`,
  by: (name) => `by ${name}`,
  answer: "Answer",
  answerTo: (number) => (number === 0 ? "Show the answer" : `Show the answer at note ${number}`),
  resolved: "settled",
  whole: "Show the whole note",
  close: "Close",
  layers: "Layers",
  unsettled: "Without a sure place",
  list: "All notes",
  candidates: "It may belong here:",
  search: "Search in notes",
  layer: "Layer",
  author: "Author",
  tag: "Tag",
  purpose: "Purpose",
  any: "all",
  sortBy: "Sort by",
  order: { place: "place in the text", time: "time", author: "author", layer: "layer" },
  found: (found, total) =>
    found === total ? `${counted(total, "note")}.` : `${found} of ${counted(total, "note")}.`,
  motivation: {
    commenting: "Comment",
    describing: "Description",
    classifying: "Classification",
    questioning: "Question",
    replying: "Reply",
    highlighting: "Highlight",
    tagging: "Tag",
    editing: "Correction",
  },
  doubtful: doubtfulNotesPhrases,
  doubt: {
    "several alike": "Its words stand in several places, and nothing tells which is meant.",
    "words changed": "Its words have changed; this may be what became of them.",
    elsewhere: "Its words stand in another place than they did.",
    "one side gone": "Of its two sides only one is still there.",
  },
  loss: {
    "no such witness": "The text it is about is not here.",
    "words gone": "Its words are not in the text any more.",
    "no such note": "The note it answers is not here.",
    "answers itself": "It answers itself, directly or by others.",
  },
  wholeText: (siglum) => `On the whole of ${siglum}.`,
  elsewhere: (sigla) => `On ${sigla.join(" and ")}, not read just now.`,
}
