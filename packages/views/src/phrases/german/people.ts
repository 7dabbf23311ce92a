import type { Change, Weight } from "@variorum/collation"
import type { Verdict } from "@variorum/layers"
import type { People } from "../../row.js"
import type { PeoplePhrases } from "../phrases.js"
import { alternatives, inSentences, inWords } from "./numbers.js"

/** German for what people decided, in the words for changes and weights that are given. */
export function peoplePhrases(
  changes: Readonly<Record<Change, string>>,
  weights: Readonly<Record<Weight, string>>,
): PeoplePhrases {
  return {
    together: (by) => `zusammengestellt von ${by ?? "Hand"}`,
    apart: (by) => `getrennt von ${by ?? "Hand"}`,
    judged: (verdict, by, about) =>
      `${about === "" ? "" : `${about}: `}${verdictIn(verdict, changes, weights)} (Urteil: ${by})`,
    unkeptPin: (by, reason) =>
      `Eine Zuordnung${by === null ? "" : ` von ${by}`} ließ sich nicht halten. ${reason}`,
    unkeptJudgement: (by, reason) => `Ein Urteil von ${by} hängt jetzt an nichts mehr. ${reason}`,
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

function summary({ judged, judges, pinned, unkept }: People): string {
  const sentences: string[] = []
  if (judged > 0)
    sentences.push(
      `${judged === 1 ? "eine Änderung" : `${inWords(judged)} Änderungen`} beurteilt von ${alternatives(judges, "und")}`,
    )
  if (pinned > 0)
    sentences.push(
      `${pinned === 1 ? "eine Zuordnung" : `${inWords(pinned)} Zuordnungen`} von Hand entschieden`,
    )
  if (unkept.length === 1)
    sentences.push("eine menschliche Entscheidung ließ sich nicht halten; sie steht in der Liste")
  if (unkept.length > 1)
    sentences.push(
      `${inWords(unkept.length)} menschliche Entscheidungen ließen sich nicht halten; sie stehen in der Liste`,
    )
  return inSentences(sentences)
}
