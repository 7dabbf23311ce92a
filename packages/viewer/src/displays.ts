import type { Collation } from "@variorum/collation"
import { columns, fold, inline, type ViewOptions } from "@variorum/views"
import type { TemplateResult } from "lit"
import { drawColumns } from "./columns/columns.js"
import type { Drawing } from "./drawing.js"
import { drawInline } from "./inline/inline.js"

/** A way of reading, as the attribute `display` names it. */
export type DisplayName = "columns" | "inline"

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
}

/** The display of that name; null where there is none. */
export function displayNamed(name: string): DisplayName | null {
  return Object.hasOwn(displays, name) ? (name as DisplayName) : null
}
