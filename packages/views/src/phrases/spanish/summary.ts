import type { Passage } from "@variorum/collation"
import type { ChangeKind, Count } from "../../row.js"
import type { SummaryApart, TableFindings } from "../phrases.js"
import { agreed, alternatives, counted, inSentences, inWords, nouns } from "./numbers.js"

/** What happened to a passage, in a word. */
export const done: Readonly<Record<ChangeKind, string>> = {
  deleted: "suprimido",
  added: "añadido",
  reworded: "reescrito",
  moved: "trasladado",
  unattested: "no citado",
}

/** The word for a kind after a count of passages. */
export function doneTo(count: number, kind: ChangeKind): string {
  return agreed(count, done[kind])
}

function countedClause(kind: ChangeKind, { passages, words }: Count, first: boolean): string {
  const alone = passages === 1 ? "uno" : inWords(passages)
  const head = first ? counted(passages, nouns.passage) : alone
  const tail = kind === "deleted" ? ` (${counted(words, nouns.word)})` : ""
  return `${head} ${doneTo(passages, kind)}${tail}`
}

const incomplete = "algunos pasajes eran demasiado largos para compararlos palabra por palabra"

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
  if (restyled > 0) clauses.push(`${counted(restyled, nouns.passage)} de otro aspecto`)
  const parts = clauses.length > 0 ? [clauses.join(", ")] : []
  const lacking = counts.unattested.passages
  if (lacking > 0)
    parts.push(
      `${counted(lacking, nouns.passage)} no ${agreed(lacking, allBlank ? "registrado" : "citado")} en ${alternatives(lackedBy)}`,
    )
  const same = reported > 0 ? "nada de lo citado difiere" : "los dos textos dicen lo mismo"
  const sentences = [parts.length > 0 ? parts.join("; ") : same]
  if (reported > 0)
    sentences.push(
      `${counted(reported, nouns.passage)} ${agreed(reported, "referido")}, no ${agreed(reported, "citado")}`,
    )
  if (quiet > 0)
    sentences.push(
      `${counted(quiet, nouns.difference)} de grafía, puntuación o espacios sin marcar`,
    )
  if (!complete) sentences.push(incomplete)
  return inSentences(sentences)
}

const rowsFound: Readonly<Record<Passage["change"], string>> = {
  same: "iguales en todos",
  reworded: "reescritos",
  deleted: "ausentes de alguno",
  added: "ausentes de la base",
  unattested: "no citados en todos",
}

/** What a comparison of several texts comes to. */
export function tableSays({ witnesses, base, rows, shareFew, complete }: TableFindings): string {
  const kinds = Object.keys(rowsFound) as Passage["change"][]
  const clauses = kinds.flatMap((kind) => {
    const count = rows.filter((change) => change === kind).length
    return count === 0 ? [] : [`${count} ${rowsFound[kind]}`]
  })
  const sentences = [
    `${counted(witnesses, nouns.text)}, ${agreed(witnesses, "comparado")} con ${base}`,
    `${counted(rows.length, nouns.passage)}: ${alternatives(clauses, "y")}`,
  ]
  if (shareFew)
    sentences.push(
      "los textos comparten pocas palabras, así que apenas hay nada que poner en paralelo",
    )
  if (!complete) sentences.push(incomplete)
  return inSentences(sentences)
}
