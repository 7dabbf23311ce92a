import type { WritingPhrases } from "../writing.js"
import { counted } from "./numbers.js"

/** What is said to those who write notes, in English. */
export const writingPhrases: WritingPhrases = {
  write: "Write a note",
  writeOnAbsence: "Note on what is not there",
  writeOnWords: "Write a note on these words",
  writeOnWhole: (name) => `Note on the whole text: ${name}`,
  form: { new: "New note", answer: "Answer to a note", edit: "Change a note" },
  on: { words: "On:", absence: "On what is not there:" },
  about: "About",
  both: { change: "This change", move: "This move", passages: "Both texts here" },
  answered: "The note that is answered",
  words: (name) => `${name}: what stands there`,
  absence: (name) => `${name}: what is not there`,
  whole: (name) => `${name}: the whole text`,
  fewer: "Fewer words",
  fewerHelp: "Select some of them, with Shift and the arrow keys or with the pointer.",
  tags: "Tags",
  newLayer: "a new layer of my own",
  layerOf: (writer) => `Notes by ${writer}`,
  name: "Your name",
  text: "Text",
  marks: (most) =>
    `*emphasis*, “- ” before each item of a list, https:// for a link. At most ${most.toLocaleString("en")} letters.`,
  save: "Save",
  leave: "Put aside",
  discard: "Discard",
  more: (number) =>
    number === 0 ? "What can be done with this note" : `What can be done with note ${number}`,
  edit: "Edit",
  delete: "Delete",
  answer: "Reply",
  settle: "Settle",
  reopen: "Open again",
  hangOnChange: "Hang it on the chosen change",
  hangOnWords: (words) => `Hang it on “${words}”`,
  here: "Yes, here",
  undo: "Undo",
  redo: "Redo",
  restore: "Take it back",
  dismiss: "Close this message",
  refused: {
    "no such layer": "The layer is not there any more. Choose another.",
    "no such note": "The note is not there any more.",
    "layer is locked": "This layer is locked. Choose another.",
    "identifier is taken": "Another note has this note’s identifier. Save once more.",
    "text is too long": "The text is too long.",
    "no name": "Say who writes.",
    "no text": "Write something, or make it a highlight.",
    "no tag": "Choose a tag, or write something.",
    "pasted too much": "That is too long for a note; nothing was put in.",
  },
  done: {
    saved: "Note saved.",
    changed: "Note changed.",
    deleted: "Note deleted.",
    settled: "Note settled.",
    reopened: "Note open again.",
    hung: "The note hangs in its new place.",
    left: "Your draft is kept. Begin a note in the same place to go on with it.",
    found: "This is the draft that you put aside.",
    discarded: "Draft discarded.",
    restored: "The draft is back.",
  },
  undone: (left) =>
    left === 0 ? "Undone. That was the first step." : `Undone. ${counted(left, "step")} before it.`,
  redone: (left) =>
    left === 0
      ? "Done again. That was the last step."
      : `Done again. ${counted(left, "step")} after it.`,
  does: {
    write: "write a note on the selected words or the chosen change",
    "write on nothing": "write a note on what is not there",
    undo: "undo what was done to notes",
    redo: "do it again",
  },
}
