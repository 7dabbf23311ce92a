import { between, type Reading, type Segment, type Span } from "@variorum/collation"
import { placeNotes } from "@variorum/layers"
import { type Phrases, plain } from "@variorum/views"
import type { Outgoing } from "../../outgoing.js"
import { MarkdownText } from "./markdown-text.js"

/**
 * The first two witnesses of a comparison as one Markdown text with CriticMarkup. All changes refused, it is the first
 * witness; all accepted, the second: letter for letter as our own reader reads it. What one of them does not quote, and
 * what moved, says so in a comment; notes are comments behind the words they are about. Before the text stand its title
 * and a key, in `phrases`.
 */
export function writeMarkdown(
  { collation: whole, edition }: Outgoing,
  phrases: Phrases = plain,
): string {
  const collation = between(whole, 0, 1)
  const texts = collation.witnesses.slice(0, 2).map((witness) => new MarkdownText(witness))
  const comments = commentsBehind(collation, edition.layers ?? [])
  const moved = new Map(
    collation.moves.flatMap(({ from, to }) => [
      [from.passage, phrases.movedAway],
      [to.passage, phrases.movedHere],
    ]),
  )
  const body: string[] = []
  for (const passage of collation.passages) {
    const isAlone = passage.change !== "same" && passage.change !== "reworded"
    const where = isAlone ? moved.get(passage.id) : undefined
    for (const [i, segment] of passage.segments.entries()) {
      const spans = [0, 1].map((side) => spanOf(segment.readings[side]!))
      const [before, after] = texts.map((text, side) => text.upTo(spans[side]!)) as [string, string]
      const nameOf = (side: number) => phrases.nameOf(collation.witnesses[side]!, side)
      const said = [
        ...unattested(segment, before !== after, phrases, nameOf),
        ...spans.flatMap((span, side) => comments(side, span)),
        ...(where !== undefined && i === passage.segments.length - 1 ? [where] : []),
      ]
      body.push(marked(before, after, said.map(comment).join("")))
    }
  }
  const head = frontMatter(edition.title ?? "", phrases)
  return `${head}\n${body.join("").replace(/\n*$/u, "\n")}`
}

/** Two readings, and what is said of them: behind their words, before the white space that parts them from the next. */
function marked(before: string, after: string, said: string): string {
  const [one, other] = [before.trimEnd(), after.trimEnd()]
  const [end, otherEnd] = [before.slice(one.length), after.slice(other.length)]
  if (said === "" && end !== otherEnd) return critic(before, after)
  // What is said of words that one text lacks goes with them, and never stands before what follows.
  const isInBoth = (one === "") === (other === "")
  const words = isInBoth
    ? critic(one, other) + said
    : critic(one && one + said, other && other + said)
  return `${words}${critic(end, otherEnd)}`
}

function critic(before: string, after: string): string {
  if (before === after) return after
  if (before === "") return `{++${after}++}`
  return after === "" ? `{--${before}--}` : `{~~${before}~>${after}~~}`
}

/** Nobody knows whether words that one witness does not quote were cut or added, and the marks alone would say so. */
function unattested(
  { readings, class: kind }: Segment,
  isMarked: boolean,
  { spoken }: Phrases,
  nameOf: (place: number) => string,
): readonly string[] {
  if (!isMarked || kind !== "unattested") return []
  const lacking = readings[0]?.kind === "words" ? 1 : 0
  return [spoken.unattested(nameOf(lacking)).replace(/:\s*$/u, "")]
}

/** What would end a comment is parted. */
function comment(words: string): string {
  return `{>>${words
    .replaceAll("<<}", "<< }")
    .replaceAll("{", "(")
    .replace(/\s*\n\s*/gu, " ")}<<}`
}

/** Gives the comments whose words end in a stretch of a witness, each once. */
function commentsBehind(
  collation: Outgoing["collation"],
  layers: NonNullable<Outgoing["edition"]["layers"]>,
): (witness: number, span: Span) => readonly string[] {
  const placed = placeNotes(collation, layers).flatMap(({ note, placement }) => {
    const place =
      "places" in placement ? placement.places.find(({ witness }) => witness < 2) : undefined
    const says = note.body === "" ? "" : `${note.creator}: ${note.body}`
    return place === undefined || says === "" ? [] : [{ ...place, says }]
  })
  const byWitness = [0, 1].map((i) =>
    placed
      .filter(({ witness }) => witness === i)
      .sort((one, other) => one.span.end - other.span.end),
  )
  return (witness, { end }) => {
    const waiting = byWitness[witness]!
    const found: string[] = []
    while (waiting[0] !== undefined && waiting[0].span.end <= end) found.push(waiting.shift()!.says)
    return found
  }
}

function frontMatter(title: string, { meaning, label }: Phrases): string {
  const line = (mark: string, says: string) => `  - ${quoted(`${mark}: ${says}`)}`
  return [
    "---",
    ...(title === "" ? [] : [`title: ${quoted(title.replace(/\s+/gu, " "))}`]),
    "key:",
    line(`{--${label.deleted}--}`, meaning.deleted),
    line(`{++${label.added}++}`, meaning.added),
    line(`{~~${label.reworded}~>${label.reworded}~~}`, meaning.reworded),
    "---",
    "",
  ].join("\n")
}

function quoted(words: string): string {
  return `"${words.replace(/["\\]/gu, "\\$&")}"`
}

function spanOf(reading: Reading): Span {
  return reading.kind === "nothing" ? { start: reading.at, end: reading.at } : reading.span
}
