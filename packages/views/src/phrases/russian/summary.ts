import type { Passage } from "@variorum/collation"
import type { ChangeKind, Count } from "../../row.js"
import type { SummaryApart, TableFindings } from "../phrases.js"
import { alternatives, counted, inSentences, inWords, nouns } from "./numbers.js"

/** What happened to a passage, in a word. */
export const done: Readonly<Record<ChangeKind, string>> = {
  deleted: "вычеркнуто",
  added: "добавлено",
  reworded: "переписано",
  moved: "перенесено",
  unattested: "не приведено",
}

function countedClause(kind: ChangeKind, count: Count, first: boolean): string {
  const passages = first ? counted(count.passages, nouns.passage) : inWords(count.passages, "n")
  const words = kind === "deleted" ? ` (${counted(count.words, nouns.word)})` : ""
  return `${done[kind]}: ${passages}${words}`
}

const incomplete = "некоторые места слишком длинны для пословного сопоставления"

/** What a comparison of two texts comes to, in a few sentences. */
export function summary(
  counts: Readonly<Record<ChangeKind, Count>>,
  lackedBy: readonly string[],
  quiet: number,
  complete: boolean,
  { reported, restyled, allBlank }: SummaryApart,
): string {
  const reworded = { ...counts.reworded, passages: counts.reworded.passages - restyled }
  const told = { ...counts, reworded }
  const kinds: ChangeKind[] = ["deleted", "added", "reworded", "moved"]
  const present = kinds.filter((kind) => told[kind].passages > 0)
  const clauses = present.map((kind, place) => countedClause(kind, told[kind], place === 0))
  if (restyled > 0) clauses.push(`выглядит иначе: ${counted(restyled, nouns.passage)}`)
  const parts = clauses.length > 0 ? [clauses.join(", ")] : []
  if (counts.unattested.passages > 0)
    parts.push(
      `${allBlank ? "не записано" : "не приведено"} (${alternatives(lackedBy)}): ${counted(counts.unattested.passages, nouns.passage)}`,
    )
  const same =
    reported > 0 ? "в приведённых словах различий нет" : "оба текста говорят одно и то же"
  const sentences = [parts.length > 0 ? parts.join("; ") : same]
  if (reported > 0)
    sentences.push(`пересказано, а не приведено: ${counted(reported, nouns.passage)}`)
  if (quiet > 0)
    sentences.push(
      `не отмечено различий в написании, пунктуации или пробелах: ${quiet.toLocaleString("ru")}`,
    )
  if (!complete) sentences.push(incomplete)
  return inSentences(sentences)
}

const rowsFound: Readonly<Record<Passage["change"], string>> = {
  same: "одинаково во всех",
  reworded: "переписано",
  deleted: "есть не во всех",
  added: "нет в основном тексте",
  unattested: "приведено не во всех",
}

/** What a comparison of several texts comes to. */
export function tableSays({ witnesses, base, rows, shareFew, complete }: TableFindings): string {
  const kinds = Object.keys(rowsFound) as Passage["change"][]
  const clauses = kinds.flatMap((kind) => {
    const count = rows.filter((change) => change === kind).length
    return count === 0 ? [] : [`${rowsFound[kind]}: ${inWords(count, "n")}`]
  })
  const sentences = [
    `${counted(witnesses, nouns.text)}, основа сопоставления: ${base}`,
    `${counted(rows.length, nouns.passage)}: ${clauses.join(", ")}`,
  ]
  if (shareFew) sentences.push("у текстов мало общих слов, поэтому почти нечего поставить рядом")
  if (!complete) sentences.push(incomplete)
  return inSentences(sentences)
}
