import type { Change, Weight } from "@variorum/collation"
import type { Verdict } from "@variorum/layers"
import type { People } from "../../row.js"
import type { PeoplePhrases } from "../phrases.js"
import { agreed, alternatives, counted, inSentences, nouns } from "./numbers.js"

/** Spanish for what people decided, in the words for changes and weights that are given. */
export function peoplePhrases(
  changes: Readonly<Record<Change, string>>,
  weights: Readonly<Record<Weight, string>>,
): PeoplePhrases {
  return {
    together: (by) => `emparejado por ${by ?? "una persona"}`,
    apart: (by) => `separado por ${by ?? "una persona"}`,
    judged: (verdict, by, about) =>
      `${about === "" ? "" : `${about}: `}${verdictIn(verdict, changes, weights)}, según ${by}`,
    unkeptPin: (by, reason) =>
      `Un emparejamiento${by === null ? "" : ` de ${by}`} no se pudo mantener. ${reason}`,
    unkeptJudgement: (by, reason) => `Un juicio de ${by} ya no se refiere a nada. ${reason}`,
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
      `${counted(judged, nouns.change)} ${agreed(judged, "juzgado")} por ${alternatives(judges, "y")}`,
    )
  if (pinned > 0)
    sentences.push(`${counted(pinned, nouns.pair)} ${agreed(pinned, "decidido")} a mano`)
  if (unkept.length === 1)
    sentences.push("una decisión humana no se pudo mantener; figura en la lista")
  if (unkept.length > 1)
    sentences.push(
      `${unkept.length} decisiones humanas no se pudieron mantener; figuran en la lista`,
    )
  return inSentences(sentences)
}
