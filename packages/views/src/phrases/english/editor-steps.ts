import type { StepsPhrases } from "../editor-steps.js"
import { alternatives } from "./numbers.js"

/** What is said of steps of the editor, in English. */
export const stepsPhrases: StepsPhrases = {
  step: {
    typing: "typing",
    paste: "paste",
    split: "new paragraph",
    join: "joined paragraphs",
    "add text": "one text more",
    "remove text": "text removed",
    "move text": "order of the texts",
    "exchange texts": "texts exchanged",
    particulars: "description of a text",
    edition: "description of the edition",
    "take reading": "reading taken over",
    "unknown here": "marked as not quoted",
    "pin together": "paired by hand",
    "pin apart": "parted by hand",
    "no partner": "kept without a partner",
    "lift pin": "pairing by hand lifted",
    judge: "judgement",
    "take back judgement": "judgement taken back",
    rules: "what counts as a difference",
    "word list": "word list",
    notes: "notes",
    "take over": "taken over from another tab",
  },
  undone: (step) => `Undone: ${step}.`,
  redone: (step) => `Done again: ${step}.`,
  refusal: {
    "no such text": "This text is not here any more.",
    "texts have changed": "The text has changed since it was compared. Please try again.",
    "no such change": "This change is not there any more.",
    "no such pin": "This pairing has been lifted already.",
    "no such judgement": "This judgement has been taken back already.",
    "no such sentence": "These sentences are not in the text any more.",
    "no such place": "This cannot be done at this place.",
    "siglum is empty": "A text needs a short name.",
    "siglum is taken": "Another text has this short name already.",
    "two texts at least": "A comparison needs two texts. Add another before you remove this one.",
    "nothing to take": "Both texts read the same here.",
    "reading is unknown": "Nobody knows what one of the texts reads here, so nothing can be taken.",
    "only in one text": "Choose a passage in each of two texts.",
    "pinned already": "This has been decided by hand already.",
    "no other partner": "No other passage comes near: there is nothing to keep it apart from.",
    "no name": "Please say who judges.",
    "no reason": "Please give a reason.",
    "says nothing": "Please choose what it is instead.",
    "list is missing": "This needs a list of words first.",
    "list contradicts itself": "The list contradicts itself: a word stands in two of its lines.",
    "rule cannot be used": "This rule cannot be used.",
    "cells stay apart": "Cells of a table stay apart.",
    "nothing to join": "No paragraph follows that could be joined.",
  },
  reason: (reason) => {
    if (reason.kind === "same words") return "the same words"
    return `shares ${alternatives(
      reason.words.map((word) => `“${word}”`),
      "and",
    )}`
  },
}
