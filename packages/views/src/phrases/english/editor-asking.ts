import type { AskingPhrases } from "../editor-asking.js"

/** What is asked before a command is done, in English. */
export const askingPhrases: AskingPhrases = {
  who: "Who speaks",
  whoHint: "empty: nobody knows",
  hand: "Whose hand",
  handHint: "empty: the writer’s own, or nobody knows",
  seq: "Which time",
  seqHint: "1, 2, 3 …; empty: nobody knows",
  done: "Done",
}
