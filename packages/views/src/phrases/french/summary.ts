import type { Passage } from "@variorum/collation"
import type { ChangeKind, Count } from "../../row.js"
import type { SummaryApart, TableFindings } from "../phrases.js"
import { alternatives, counted, feminine, inSentences, inWords, nouns } from "./numbers.js"

/** What happened to a passage, in a word. */
export const done: Readonly<Record<ChangeKind, string>> = {
  deleted: "supprimé",
  added: "ajouté",
  reworded: "reformulé",
  moved: "déplacé",
  unattested: "non cité",
}

function countedClause(kind: ChangeKind, { passages, words }: Count, first: boolean): string {
  const head = first ? counted(passages, nouns.passage) : inWords(passages, "f")
  const tail = kind === "deleted" ? ` (${counted(words, nouns.word)})` : ""
  return `${head} ${feminine(passages, done[kind])}${tail}`
}

const incomplete = "certaines portions étaient trop longues pour être comparées mot à mot"

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
  if (restyled > 0) clauses.push(`${counted(restyled, nouns.passage)} d’aspect différent`)
  const parts = clauses.length > 0 ? [clauses.join(", ")] : []
  const lacking = counts.unattested.passages
  if (lacking > 0)
    parts.push(
      `${counted(lacking, nouns.passage)} non ${feminine(lacking, allBlank ? "consigné" : "cité")} dans ${alternatives(lackedBy)}`,
    )
  const same =
    reported > 0 ? "rien de ce qui est cité ne diffère" : "les deux textes disent la même chose"
  const sentences = [parts.length > 0 ? parts.join(" ; ") : same]
  if (reported > 0)
    sentences.push(
      `${counted(reported, nouns.passage)} ${feminine(reported, "rapporté")}, non ${feminine(reported, "cité")}`,
    )
  if (quiet > 0)
    sentences.push(
      `${counted(quiet, nouns.difference)} de graphie, de ponctuation ou d’espacement non ${feminine(quiet, "signalé")}`,
    )
  if (!complete) sentences.push(incomplete)
  return inSentences(sentences)
}

const rowsFound: Readonly<Record<Passage["change"], string>> = {
  same: "identiques partout",
  reworded: "reformulées",
  deleted: "absentes de certains textes",
  added: "absentes de la base",
  unattested: "non citées partout",
}

/** What a comparison of several texts comes to. */
export function tableSays({ witnesses, base, rows, shareFew, complete }: TableFindings): string {
  const kinds = Object.keys(rowsFound) as Passage["change"][]
  const clauses = kinds.flatMap((kind) => {
    const count = rows.filter((change) => change === kind).length
    return count === 0 ? [] : [`${count} ${rowsFound[kind]}`]
  })
  const sentences = [
    `${counted(witnesses, nouns.text)}, ${witnesses === 1 ? "comparé" : "comparés"} à ${base}`,
    `${counted(rows.length, nouns.passage)} : ${alternatives(clauses, "et")}`,
  ]
  if (shareFew)
    sentences.push(
      "les textes ont peu de mots en commun, si bien que presque rien ne se met en regard",
    )
  if (!complete) sentences.push(incomplete)
  return inSentences(sentences)
}
