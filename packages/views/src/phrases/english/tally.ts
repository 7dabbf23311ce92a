import { counted } from "./numbers.js"
import type { TallyPhrases } from "../tally.js"

/** What the figures say, in plain English. */
export const tallyPhrases: TallyPhrases = {
  panel: "Summary",
  whole: "In all",
  bySection: "By section",
  bySpeaker: "By speaker",
  noSection: "Before the first heading",
  noSpeaker: "Nobody named",
  kind: "Kind",
  passages: "Passages",
  words: "Words",
  unchanged: "Nothing changed.",
  length: (evidence, words) => `${evidence}, ${counted(words, "word")}`,
  evidence: (name, kind) => `${name}: ${kind === "" ? "kind of evidence not stated" : kind}`,
}
