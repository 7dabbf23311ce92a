/** The marks of a text and the chosen change, as a part of an editor's state. */
import { Plugin, PluginKey, type EditorState, type Transaction } from "prosemirror-state"
import { Decoration, DecorationSet } from "prosemirror-view"
import { decorationsOfPassage, mapped, type Marks, NO_MARKS } from "./decorations.js"

interface Drawn {
  readonly marks: Marks
  /** The passages of the chosen change. */
  readonly chosen: ReadonlySet<string>
  readonly chosenSet: DecorationSet
}

const key = new PluginKey<Drawn>("variorum-marks")

const NOTHING: Drawn = { marks: NO_MARKS, chosen: new Set(), chosenSet: DecorationSet.empty }

export function marksPlugin(): Plugin<Drawn> {
  return new Plugin<Drawn>({
    key,
    state: {
      init: () => NOTHING,
      apply(transaction, old, _, { doc }) {
        const told = transaction.getMeta(key) as Partial<Drawn> | undefined
        if (told === undefined && !transaction.docChanged) return old
        const marks = transaction.docChanged
          ? mapped(old.marks, transaction.mapping, doc)
          : (told?.marks ?? old.marks)
        const chosen = told?.chosen ?? old.chosen
        if (told === undefined)
          return { marks, chosen, chosenSet: old.chosenSet.map(transaction.mapping, doc) }
        const lit = chosen.size === 0 ? [] : decorationsOfPassage(marks, chosen)
        const set = lit.map(({ from, to }) => Decoration.inline(from, to, { class: "chosen" }))
        return { marks, chosen, chosenSet: DecorationSet.create(doc, set) }
      },
    },
    props: {
      // Marks first: the two sets meet in one element for each stretch of words.
      decorations: (state) => key.getState(state)?.marks.set,
    },
  })
}

/** The chosen change has decorations of its own, so that choosing leaves the marks alone. */
export function chosenPlugin(): Plugin {
  return new Plugin({ props: { decorations: (state) => key.getState(state)?.chosenSet } })
}

export function marksOf(state: EditorState): Marks {
  return key.getState(state)?.marks ?? NO_MARKS
}

export function withMarks(transaction: Transaction, marks: Marks): Transaction {
  return transaction.setMeta(key, { marks })
}

export function withChosen(transaction: Transaction, chosen: ReadonlySet<string>): Transaction {
  return transaction.setMeta(key, { chosen })
}
