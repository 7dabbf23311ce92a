import type { Collation } from "@variorum/collation"
import { writeCollation, writeEdition } from "@variorum/formats"
import { writeNotesCsv } from "@variorum/formats/notes-csv"
import { writeLayers } from "@variorum/formats/web-annotation"
import { placeNotes } from "@variorum/layers"
import type { ExportName } from "@variorum/views"
import { toEdition, type Work } from "../work/work.js"

/** One form in which the work can be handed on as a file. Printing is the browser's. */
export interface FileExport {
  readonly name: Exclude<ExportName, "print">
  readonly ending: string
  readonly mediaType: string
  /** The whole file. */
  readonly write: (work: Work, collation: Collation) => string
}

/** How the file of an edition ends. */
export const EDITION_ENDING = "variorum.json"

export const fileExports: readonly FileExport[] = [
  {
    name: "edition",
    ending: EDITION_ENDING,
    mediaType: "application/json",
    write: (work) => writeEdition(toEdition(work)),
  },
  {
    name: "collation",
    ending: "collation.json",
    mediaType: "application/json",
    write: (_, collation) => writeCollation(collation),
  },
  {
    name: "annotations",
    ending: "notes.jsonld",
    mediaType: "application/ld+json",
    write: ({ layers, tags }, collation) => writeLayers(layers, { ...collation, tags }),
  },
  {
    name: "notes-csv",
    ending: "notes.csv",
    mediaType: "text/csv",
    write: ({ layers, tags }, collation) =>
      writeNotesCsv(layers, { tags, placed: placeNotes(collation, layers) }),
  },
]
