/** Every form in which a comparison goes out as a file: one list for the command line and the editor's export menu. */
import { placeNotes } from "@variorum/layers"
import type { Phrases } from "@variorum/views"
import type { Edition } from "./json/edition.js"
import { writeCollation, writeEdition } from "./json/index.js"
import type { Tally } from "./left-out.js"
import type { Outgoing } from "./outgoing.js"
import type { TeiOptions } from "./tei/write/write-tei.js"

/** The names of all forms, in the order in which they are offered. */
export const FORM_NAMES = [
  "edition",
  "docx",
  "html",
  "live-html",
  "course-html",
  "tei",
  "tei-standoff",
  "markdown",
  "latex",
  "csv",
  "json",
  "annotations",
  "notes-csv",
] as const
export type FormName = (typeof FORM_NAMES)[number]

/** What every writer may be told. */
export interface WriteOptions {
  /** What a file says itself, in its key and its notes. */
  readonly phrases: Phrases
  /** Counts what the form cannot carry. */
  readonly leftOut: Tally
  /** Fetches the reading element as one script (`variorum-page.js`), for a page in which it lives. */
  readonly fetchScript: () => Promise<string>
}

/** Writes a whole file. The same input gives the same bytes everywhere. */
export type Write = (
  outgoing: Outgoing,
  options: WriteOptions,
) => string | Uint8Array | Promise<string>

export interface Form {
  /** How its files end, without the first dot. */
  readonly ending: string
  readonly mediaType: string
  /** Fetches what writes it: nobody waits for a writer that is not asked for. */
  readonly load: () => Write | Promise<Write>
}

export const forms: Readonly<Record<FormName, Form>> = {
  edition: {
    ending: "variorum.json",
    mediaType: "application/json",
    load: () => (outgoing) => writeEdition(editionOf(outgoing)),
  },
  docx: {
    ending: "docx",
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    load: async () => ofTwo((await import("./docx/write/write-docx.js")).writeDocx),
  },
  html: {
    ending: "html",
    mediaType: "text/html",
    load: async () => inPhrases((await import("./html/write/page.js")).writePage),
  },
  "live-html": {
    ending: "live.html",
    mediaType: "text/html",
    load: async () => {
      const { writeLivePage } = await import("./html/write/live-page.js")
      return async (outgoing, { fetchScript, phrases }) =>
        writeLivePage(outgoing, await fetchScript(), phrases)
    },
  },
  "course-html": {
    ending: "course.html",
    mediaType: "text/html",
    load: async () => inPhrases((await import("./html/write/course-page.js")).writeCoursePage),
  },
  tei: {
    ending: "xml",
    mediaType: "application/tei+xml",
    load: () => tei("parallel-segmentation"),
  },
  "tei-standoff": {
    ending: "standoff.xml",
    mediaType: "application/tei+xml",
    load: () => tei("double-end-point"),
  },
  markdown: {
    ending: "md",
    mediaType: "text/markdown",
    load: async () => inPhrases((await import("./markdown/write/index.js")).writeMarkdown),
  },
  latex: {
    ending: "tex",
    mediaType: "application/x-tex",
    load: async () => (await import("./latex/write-latex.js")).writeLatex,
  },
  csv: {
    ending: "changes.csv",
    mediaType: "text/csv",
    load: async () => (await import("./changes-csv/index.js")).writeChangesCsv,
  },
  json: {
    ending: "collation.json",
    mediaType: "application/json",
    load:
      () =>
      ({ collation }) =>
        writeCollation(collation),
  },
  annotations: {
    ending: "notes.jsonld",
    mediaType: "application/ld+json",
    load: async () => {
      const { writeLayers } = await import("./web-annotation/index.js")
      return ({ collation, edition: { layers = [], tags = [] } }) =>
        writeLayers(layers, { ...collation, tags })
    },
  },
  "notes-csv": {
    ending: "notes.csv",
    mediaType: "text/csv",
    load: async () => {
      const { writeNotesCsv } = await import("./notes-csv/index.js")
      return ({ collation, edition: { layers = [], tags = [] } }) =>
        writeNotesCsv(layers, { tags, placed: placeNotes(collation, layers) })
    },
  },
}

/** A form that shows two texts: what there is beyond them is counted. */
function ofTwo(write: Write): Write {
  return (outgoing, options) => {
    for (const { siglum } of outgoing.collation.witnesses.slice(2))
      options.leftOut.add("texts", siglum)
    return write(outgoing, options)
  }
}

function inPhrases(write: (outgoing: Outgoing, phrases: Phrases) => string): Write {
  return ofTwo((outgoing, { phrases }) => write(outgoing, phrases))
}

async function tei(method: TeiOptions["method"]): Promise<Write> {
  const { writeTei } = await import("./tei/write/write-tei.js")
  return (outgoing) => writeTei(outgoing, { method })
}

function editionOf({ collation, edition }: Outgoing): Edition {
  const { witnesses, rules } = collation
  return { ...(rules === undefined ? {} : { rules }), ...edition, witnesses }
}
