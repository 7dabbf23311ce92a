import type { Passage } from "@variorum/collation"
import type { ChangeKind, Count } from "../../row.js"
import type { SummaryApart, TableFindings } from "../phrases.js"
import { alternatives, counted, inSentences, inWords, nouns } from "./numbers.js"

/** What happened to a passage, in a word. */
export const done: Readonly<Record<ChangeKind, string>> = {
  deleted: "gestrichen",
  added: "ergänzt",
  reworded: "umformuliert",
  moved: "verschoben",
  unattested: "nicht zitiert",
}

function countedClause(kind: ChangeKind, count: Count, first: boolean): string {
  const passages = first
    ? counted(count.passages, nouns.passage)
    : count.passages === 1
      ? "eine"
      : inWords(count.passages)
  const words = kind === "deleted" ? ` (${counted(count.words, nouns.word)})` : ""
  return `${passages} ${done[kind]}${words}`
}

function unattestedClause(count: number, names: readonly string[], allBlank: boolean): string {
  const verb = count === 1 ? "ist" : "sind"
  const state = allBlank ? "nicht verzeichnet" : "nicht zitiert"
  return `${counted(count, nouns.passage)} ${verb} ${state} in: ${alternatives(names)}`
}

const incomplete = "einige Stellen waren zu lang für einen Vergleich Wort für Wort"

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
  if (restyled > 0)
    clauses.push(
      `${counted(restyled, nouns.passage)} ${restyled === 1 ? "sieht" : "sehen"} anders aus`,
    )
  const parts = clauses.length > 0 ? [clauses.join(", ")] : []
  if (counts.unattested.passages > 0)
    parts.push(unattestedClause(counts.unattested.passages, lackedBy, allBlank))
  const same = reported > 0 ? "nichts Zitiertes weicht ab" : "die beiden Texte sagen dasselbe"
  const sentences = [parts.length > 0 ? parts.join("; ") : same]
  if (reported > 0)
    sentences.push(
      `${counted(reported, nouns.passage)} ${reported === 1 ? "ist" : "sind"} berichtet, nicht zitiert`,
    )
  if (quiet > 0)
    sentences.push(
      `${counted(quiet, nouns.difference)} in Schreibung, Zeichensetzung oder Abständen ${quiet === 1 ? "ist" : "sind"} nicht markiert`,
    )
  if (!complete) sentences.push(incomplete)
  return inSentences(sentences)
}

const rowsFound: Readonly<Record<Passage["change"], string>> = {
  same: "in allen gleich",
  reworded: "umformuliert",
  deleted: "nicht in allen",
  added: "nicht im Grundtext",
  unattested: "nicht in allen zitiert",
}

/** What a comparison of several texts comes to. */
export function tableSays({ witnesses, base, rows, shareFew, complete }: TableFindings): string {
  const kinds = Object.keys(rowsFound) as Passage["change"][]
  const clauses = kinds.flatMap((kind) => {
    const count = rows.filter((change) => change === kind).length
    return count === 0 ? [] : [`${count === 1 ? "eine" : inWords(count)} ${rowsFound[kind]}`]
  })
  const sentences = [
    `${counted(witnesses, nouns.text)}, verglichen mit ${base}`,
    `${counted(rows.length, nouns.passage)}: ${alternatives(clauses, "und")}`,
  ]
  if (shareFew)
    sentences.push(
      "die Texte haben wenige Wörter gemeinsam, sodass sich kaum etwas nebeneinanderstellen lässt",
    )
  if (!complete) sentences.push(incomplete)
  return inSentences(sentences)
}
