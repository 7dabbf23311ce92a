import type { Witness } from "@variorum/collation"
import type { SourceContent } from "../../content.js"
import { readTei } from "./read-tei.js"

/** A TEI document around the inside of a body; `header` is the inside of one. */
export function teiFile(body: string, header = ""): string {
  return `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader>${header}</teiHeader><text><body>${body}</body></text></TEI>`
}

/** What a TEI reader makes of a document. */
export function readXml(xml: string, name = "letter.xml"): SourceContent {
  return readTei({ name, bytes: new TextEncoder().encode(xml) }, {}) as SourceContent
}

/** What is made of the inside of a body. */
export function readBody(body: string, header = ""): SourceContent {
  return readXml(teiFile(body, header))
}

/** The texts of all witnesses by their sigla, in order. */
export function textsOf({ edition }: SourceContent): Readonly<Record<string, string>> {
  return Object.fromEntries(edition.witnesses.map(({ siglum, text }) => [siglum, text]))
}

/** The one text of the inside of a body, its blocks parted by bars. */
export function wordsOf(body: string): string {
  const [only] = readBody(body).edition.witnesses
  return blocksOf(only!).join("|")
}

export function blocksOf({ blocks, text }: Witness): readonly string[] {
  return blocks.map(({ span }) => text.slice(span.start, span.end))
}

/** Revisions as `del this @hand 1`. */
export function revisionsOf({ revisions, text }: Witness): readonly string[] {
  return revisions.map(({ kind, span, hand, seq }) =>
    [
      kind,
      text.slice(span.start, span.end),
      ...(hand === undefined ? [] : [`@${hand}`]),
      ...(seq === undefined ? [] : [seq]),
    ].join(" "),
  )
}

/** The bodies of all notes, with whose they are and what they hang on. */
export function notesOf({ edition }: SourceContent): readonly string[] {
  return (edition.layers ?? []).flatMap(({ label, notes }) =>
    notes.map(({ body, target }) => {
      const on =
        target.kind === "words"
          ? target.words.quotation.exact
          : `(${target.kind === "witness" ? target.witness : ""})`
      return `${label} on ${on}: ${body}`
    }),
  )
}
