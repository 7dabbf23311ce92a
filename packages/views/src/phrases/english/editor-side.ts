import type { SidePhrases } from "../editor-side.js"
import { counted } from "./numbers.js"

/** What stands beside the texts that are written in, in English. */
export const sidePhrases: SidePhrases = {
  region: "About the comparison",
  nothingChosen: "Click a change, or go to the next one, to see what it is and what can be done.",
  wait: "Comparing …",
  judgeNow: "Say so",
  asChange: "It is",
  reason: "Why",
  person: "Your name",
  preset: "What is shown",
  presets: {
    everything: "Every difference",
    "substantives-only": "Words alone",
    "scanned-text": "A scanned text",
  },
  ownRules: "as switched below",
  hides: (differences) => (differences === 0 ? "hides none" : `hides ${differences}`),
  moreHidden: (differences) => `and ${differences} more`,
  noPins: "Nothing yet. Drag the ring at a passage onto its partner, or press it.",
  pinKind: { together: "Together", apart: "Apart" },
  pinState: {
    held: "kept",
    moved: "kept, as a move",
    lost: "its words are gone",
    "in-conflict": "another says otherwise",
  },
  notCompared: "not of these two texts",
  lift: "Lift",
  earlier: "On the left",
  later: "On the right",
  added: (names) =>
    `Added: ${names.join(", ")}. Under “Texts” you choose which two stand side by side.`,
  remove: "Remove",
  about: (decisions, notes) =>
    `${counted(decisions, "decision")} and ${counted(notes, "note")} about it`,
  alignTitle: (text) => `Align with a passage of “${text}”`,
  noCandidates:
    "No sentence there shares a word with it. Choose any below, or drag the ring onto it.",
  anyOther: "Any sentence there",
  pairThese: "Pair them",
  place: (block, heading) => (heading === "" ? `¶ ${block}` : `¶ ${block}, ${heading}`),
  certainty: { sure: "sure", likely: "likely", doubtful: "doubtful" },
}
