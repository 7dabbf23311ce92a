import type { Change, Weight } from "@variorum/collation"
import type { Verdict } from "@variorum/layers"
import { alternatives, counted, inSentences } from "./numbers.js"
import type { PeoplePhrases } from "../phrases.js"
import type { People } from "../../row.js"

/** English for what people decided, in the words for changes and weights that are given. */
export function peoplePhrases(
  changes: Readonly<Record<Change, string>>,
  weights: Readonly<Record<Weight, string>>,
): PeoplePhrases {
  return {
    together: (by) => `put together by ${by ?? "hand"}`,
    apart: (by) => `kept apart by ${by ?? "hand"}`,
    judged: (verdict, by, about) =>
      `${about === "" ? "" : `${about}: `}${verdictIn(verdict, changes, weights)}, ${say(by)} ${by}`,
    unkeptPin: (by, reason) =>
      `A pin${by === null ? "" : ` of ${by}`} could not be kept. ${reason}`,
    unkeptJudgement: (by, reason) => `A judgement of ${by} hangs on nothing now. ${reason}`,
    summary,
  }
}

function verdictIn(
  { change, weight, class: kind }: Verdict,
  changes: Readonly<Record<Change, string>>,
  weights: Readonly<Record<Weight, string>>,
): string {
  return [change && changes[change], weight && weights[weight], kind]
    .filter((word) => word !== undefined)
    .join(", ")
}

/** "say the historians", "says R. Hand". English does not tell one from many by a name, so its article and ending must. */
function say(by: string): string {
  return /^the .*s$/iu.test(by) || / and /u.test(by) ? "say" : "says"
}

function summary({ judged, judges, pinned, unkept }: People): string {
  const sentences: string[] = []
  if (judged > 0)
    sentences.push(`${counted(judged, "change")} judged by ${alternatives(judges, "and")}`)
  if (pinned > 0) sentences.push(`${counted(pinned, "pairing")} decided by hand`)
  if (unkept.length > 0)
    sentences.push(
      `${counted(unkept.length, "decision")} of people could not be kept, and ${unkept.length === 1 ? "is" : "are"} listed`,
    )
  return inSentences(sentences)
}
