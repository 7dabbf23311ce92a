import type { Witness } from "@variorum/collation"
import type { ChangeKind } from "@variorum/views"
import { quotable, shortened } from "./words.js"

/** One change as it is to be cited: plain data, any of it in whatever words somebody wrote. Texts that are not known are empty. */
export interface CitedChange {
  /** The change's identifier. */
  readonly id: string
  readonly kind: ChangeKind
  readonly before: CitedReading
  readonly after: CitedReading
  /** What the comparison is called, who is quoted in it, and on what terms its words may be used. */
  readonly title: string
  readonly source: string
  readonly rights: string
  /** Where the change can be read; empty where there is no address that others can open. */
  readonly address: string
  /** The day on which it was read: `2026-11-22`. */
  readonly accessed: string
  /** The version of Variorum that compared. */
  readonly version: string
}

/** What one witness has. `words`: all of them; empty where it has nothing, or where nobody knows. */
export interface CitedReading {
  readonly witness: Pick<Witness, "siglum" | "title" | "language" | "kind" | "date" | "hand">
  readonly words: string
}

/** The reading whose words are quoted first: the later one of what was added, or of what only it quotes. */
export function firstReading({ before, after }: CitedChange): CitedReading {
  return before.words === "" ? after : before
}

/** The quoted words, shortened; of a change that has none, the name of its kind. */
export function quotedWords(change: CitedChange): string {
  return shortened(firstReading(change).words) || change.kind
}

/** A witness in a few words: "Draft (D; autograph; in the hand of A. Writer; September 1936)". */
export function describeWitness({ witness }: CitedReading): string {
  const { title, siglum, kind, hand, date } = witness
  const name = quotable(title ?? "") || quotable(siglum)
  const details = [
    name === quotable(siglum) ? "" : quotable(siglum),
    quotable(kind ?? ""),
    hand === undefined || quotable(hand) === "" ? "" : `in the hand of ${quotable(hand)}`,
    quotable(date ?? ""),
  ].filter((detail) => detail !== "")
  return details.length === 0 ? name : `${name} (${details.join("; ")})`
}

/**
 * What became of the words that are quoted first, as a phrase that goes on from the name of their witness:
 * "cut in Letter (L)", "reworded as “several” in Letter (L)". `quote` puts words into quotation marks.
 */
export function whatHappened(change: CitedChange, quote: (words: string) => string): string {
  const { kind, before, after } = change
  const other = describeWitness(firstReading(change) === before ? after : before)
  const isEdited = after.words !== "" && quotable(after.words) !== quotable(before.words)
  const became = isEdited ? ` as ${quote(shortened(after.words))}` : ""
  if (kind === "deleted") return `cut in ${other}`
  if (kind === "added") return `not in ${other}`
  if (kind === "unattested") return `not quoted in ${other}`
  if (kind === "moved") return `moved${became} in ${other}`
  return isEdited ? `reworded${became} in ${other}` : `presented otherwise in ${other}`
}
