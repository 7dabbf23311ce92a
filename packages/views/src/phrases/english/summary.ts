import type { Passage } from "@variorum/collation"
import { alternatives, counted, inSentences, inWords } from "./numbers.js"
import type { SummaryApart, TableFindings } from "../phrases.js"
import type { ChangeKind, Count } from "../../row.js"

/** What happened to a passage, in a word. */
export const done: Readonly<Record<ChangeKind, string>> = {
  deleted: "cut",
  added: "added",
  reworded: "reworded",
  moved: "moved",
  unattested: "not quoted",
}

function countedClause(kind: ChangeKind, count: Count, first: boolean): string {
  const passages = first ? counted(count.passages, "passage") : inWords(count.passages)
  const words = kind === "deleted" ? ` (${counted(count.words, "word")})` : ""
  return `${passages} ${done[kind]}${words}`
}

function restyledClause(count: number, alone: boolean): string {
  const passages = alone ? counted(count, "passage") : inWords(count)
  return `${passages} ${count === 1 ? "looks" : "look"} different`
}

function unattestedClause(
  count: number,
  names: readonly string[],
  alone: boolean,
  allBlank: boolean,
): string {
  const passages = alone ? counted(count, "passage") : inWords(count)
  return `${passages} ${count === 1 ? "is" : "are"} ${allBlank ? "not recorded" : "not quoted"} in ${alternatives(names)}`
}

const incomplete = "some passages were too long to compare word by word"

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
  if (restyled > 0) clauses.push(restyledClause(restyled, clauses.length === 0))
  const parts = clauses.length > 0 ? [clauses.join(", ")] : []
  if (counts.unattested.passages > 0)
    parts.push(
      unattestedClause(counts.unattested.passages, lackedBy, clauses.length === 0, allBlank),
    )
  const same = reported > 0 ? "nothing that is quoted differs" : "the two texts say the same"
  const sentences = [parts.length > 0 ? parts.join("; ") : same]
  if (reported > 0)
    sentences.push(
      `${counted(reported, "passage")} ${reported === 1 ? "is" : "are"} reported, not quoted`,
    )
  if (quiet > 0) {
    const differences = counted(quiet, "difference")
    sentences.push(
      `${differences} of spelling, pointing or spacing ${quiet === 1 ? "is" : "are"} not marked`,
    )
  }
  if (!complete) sentences.push(incomplete)
  return inSentences(sentences)
}

const rowsFound: Readonly<Record<Passage["change"], string>> = {
  same: "the same in all",
  reworded: "reworded",
  deleted: "not in all of them",
  added: "not in the base",
  unattested: "not quoted in all of them",
}

/** What a comparison of several texts comes to. */
export function tableSays({ witnesses, base, rows, shareFew, complete }: TableFindings): string {
  const kinds = Object.keys(rowsFound) as Passage["change"][]
  const clauses = kinds.flatMap((kind) => {
    const count = rows.filter((change) => change === kind).length
    return count === 0 ? [] : [`${inWords(count)} ${rowsFound[kind]}`]
  })
  const sentences = [
    `${counted(witnesses, "text")}, compared with ${base}`,
    `${counted(rows.length, "passage")}: ${alternatives(clauses, "and")}`,
  ]
  if (shareFew)
    sentences.push("the texts share few words, so that hardly anything can be set beside anything")
  if (!complete) sentences.push(incomplete)
  return inSentences(sentences)
}
