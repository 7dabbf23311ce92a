import type { Collation } from "@variorum/collation"
import {
  apparatus,
  changesOnly,
  clean,
  columns,
  type DisplayName,
  fold,
  inline,
  revision,
  table,
  type ViewOptions,
} from "@variorum/views"
import type { TemplateResult } from "lit"
import { drawApparatus } from "./apparatus/apparatus.js"
import { drawChangesOnly } from "./changes-only/changes-only.js"
import { drawClean } from "./clean/clean.js"
import { drawColumns } from "./columns/columns.js"
import type { Drawing } from "./drawing.js"
import { drawInline } from "./inline/inline.js"
import { drawRevision } from "./revision/revision.js"
import { drawTable } from "./table/table.js"

/** Lays a collation out once; what it gives draws that as often as is wanted. */
type Display = (collation: Collation, options: ViewOptions) => (drawing: Drawing) => TemplateResult

/** All ways of reading, in the order in which they are offered. */
export const displays: Readonly<Record<DisplayName, Display>> = {
  columns: (collation, options) => {
    const rows = fold(columns(collation, options), options)
    return (drawing) => drawColumns(drawing, rows)
  },
  inline: (collation, options) => {
    const rows = fold(inline(collation, options), options)
    return (drawing) => drawInline(drawing, rows)
  },
  changes: (collation, options) => {
    const groups = changesOnly(collation, options)
    return (drawing) => drawChangesOnly(drawing, groups)
  },
  apparatus: (collation, options) => {
    const laid = apparatus(collation, options)
    return (drawing) => drawApparatus(drawing, laid)
  },
  table: (collation, options) => {
    const laid = table(collation, options)
    return (drawing) => drawTable(drawing, collation, laid)
  },
  draft: (collation, options) => {
    const rows = clean(collation, 0, options)
    return (drawing) => drawClean(drawing, rows, 0)
  },
  final: (collation, options) => {
    const rows = clean(collation, 1, options)
    return (drawing) => drawClean(drawing, rows, 1)
  },
  revision: (collation, options) => {
    const laid = revision(collation, options)
    return (drawing) => drawRevision(drawing, laid)
  },
}

/** The display of that name; null where there is none. */
export function displayNamed(name: string): DisplayName | null {
  return Object.hasOwn(displays, name) ? (name as DisplayName) : null
}

/** False for a clean text, which shows no change, so that there is nothing to switch, to step through or to choose. */
export function showsChanges(name: DisplayName): boolean {
  return name !== "draft" && name !== "final"
}
