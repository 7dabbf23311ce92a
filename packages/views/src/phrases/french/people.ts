import type { Change, Weight } from "@variorum/collation"
import type { Verdict } from "@variorum/layers"
import type { People } from "../../row.js"
import type { PeoplePhrases } from "../phrases.js"
import { alternatives, counted, feminine, inSentences, nouns } from "./numbers.js"

/** French for what people decided, in the words for changes and weights that are given. */
export function peoplePhrases(
  changes: Readonly<Record<Change, string>>,
  weights: Readonly<Record<Weight, string>>,
): PeoplePhrases {
  return {
    together: (by) => `mis ensemble par ${by ?? "une personne"}`,
    apart: (by) => `séparé par ${by ?? "une personne"}`,
    judged: (verdict, by, about) =>
      `${about === "" ? "" : `${about} : `}${verdictIn(verdict, changes, weights)}, selon ${by}`,
    unkeptPin: (by, reason) =>
      `Un appariement${by === null ? "" : ` de ${by}`} n’a pas pu être maintenu. ${reason}`,
    unkeptJudgement: (by, reason) => `Un jugement de ${by} ne se rattache plus à rien. ${reason}`,
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
      `${counted(judged, nouns.change)} ${feminine(judged, "jugé")} par ${alternatives(judges, "et")}`,
    )
  if (pinned > 0)
    sentences.push(`${counted(pinned, nouns.pair)} ${feminine(pinned, "décidé")} à la main`)
  if (unkept.length === 1)
    sentences.push("une décision humaine n’a pas pu être maintenue ; elle figure dans la liste")
  if (unkept.length > 1)
    sentences.push(
      `${unkept.length} décisions humaines n’ont pas pu être maintenues ; elles figurent dans la liste`,
    )
  return inSentences(sentences)
}
