import type { Change, Weight } from "@variorum/collation"
import type { Verdict } from "@variorum/layers"
import type { People } from "../../row.js"
import type { PeoplePhrases } from "../phrases.js"
import { alternatives, counted, inSentences, nouns } from "./numbers.js"

/** Russian for what people decided, in the words for changes and weights that are given. */
export function peoplePhrases(
  changes: Readonly<Record<Change, string>>,
  weights: Readonly<Record<Weight, string>>,
): PeoplePhrases {
  return {
    together: (by) => (by === null ? "соединено вручную" : `соединено вручную: ${by}`),
    apart: (by) => (by === null ? "разведено вручную" : `разведено вручную: ${by}`),
    judged: (verdict, by, about) =>
      `${about === "" ? "" : `${about}: `}${verdictIn(verdict, changes, weights)} (мнение: ${by})`,
    unkeptPin: (by, reason) =>
      `Соединение${by === null ? "" : ` (${by})`} не удалось сохранить. ${reason}`,
    unkeptJudgement: (by, reason) => `Суждение (${by}) больше ни к чему не относится. ${reason}`,
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
    sentences.push(`есть суждения: ${counted(judged, nouns.change)} (${alternatives(judges, "и")})`)
  if (pinned > 0) sentences.push(`решено вручную: ${counted(pinned, nouns.pair)}`)
  if (unkept.length > 0)
    sentences.push(`не удалось сохранить решений людей: ${unkept.length}; они перечислены`)
  return inSentences(sentences)
}
