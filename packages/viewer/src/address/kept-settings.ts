import { COARSEST } from "@variorum/collation"
import { NOTHING_HIDDEN } from "@variorum/views"
import { displayNamed } from "../displays.js"
import { keptFilter } from "../filters/kept-filter.js"
import type { ViewProperties } from "../view/view-properties.js"
import type { Kept } from "./linked.js"

/** What is kept in the address of a view's own settings: one entry for each. The chosen change is kept beside them. */
export function keptSettings(view: ViewProperties): readonly Kept[] {
  return [
    {
      name: "display",
      get: () => view.display,
      set: (text) => {
        if (text === "" || displayNamed(text) !== null) view.display = text
      },
    },
    {
      name: "words",
      get: () => view.words,
      set: (text) => {
        if (text === "" || text === "scholarly") view.words = text
      },
    },
    {
      name: "pair",
      get: () => view.pair,
      set: (text) => {
        view.pair = text
      },
    },
    {
      name: "base",
      get: () => String(view.base),
      set: (text) => {
        if (text === "0" || text === "1") view.base = text === "0" ? 0 : 1
      },
    },
    {
      name: "coarseness",
      get: () => String(view.coarseness),
      set: (text) => {
        const coarseness = Number(text)
        const isStep = Number.isInteger(coarseness) && coarseness >= 0 && coarseness <= COARSEST
        if (isStep) view.coarseness = coarseness
      },
    },
    {
      name: "covered",
      get: () => (view.covered === null ? "nothing" : view.covered || "deleted"),
      set: (text) => {
        if (text === "nothing") view.covered = null
        else if (/^(deleted|added|deleted added)$/u.test(text)) view.covered = text
      },
    },
    ...keptFilter(
      () => ({ ...NOTHING_HIDDEN, ...view.filter }),
      (filter) => {
        view.filter = filter
      },
    ),
  ]
}
