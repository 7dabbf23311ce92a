/** The numbers of notes in a text that is written in: drawn behind the words they are about, and never part of the text. */
import type { Phrases, ShownNote } from "@variorum/views"
import { type EditorState, Plugin, PluginKey, type Transaction } from "prosemirror-state"
import { Decoration, DecorationSet } from "prosemirror-view"
import { positionOf } from "../document/positions.js"
import type { Text } from "../document/text.js"
import type { Side } from "./marks.js"

const key = new PluginKey<DecorationSet>("variorum-notes")

/** `open`: called with the identifier of the note whose number was pressed. */
export function notesPlugin(open: (note: string) => void): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply(transaction, old, _, { doc }) {
        const told = transaction.getMeta(key) as readonly Decoration[] | undefined
        if (told !== undefined) return DecorationSet.create(doc, [...told])
        return transaction.docChanged ? old.map(transaction.mapping, doc) : old
      },
    },
    props: {
      decorations: (state) => key.getState(state),
      handleDOMEvents: {
        // The caret stays where it is.
        mousedown: (_, event) => numberAt(event) !== null && (event.preventDefault(), true),
        click: (_, event) => {
          const note = numberAt(event)?.dataset["note"]
          if (note !== undefined) open(note)
          return note !== undefined
        },
      },
    },
  })
}

/** The numbers of those notes that a text has, each behind the last of its words. */
export function withNotes(
  { tr }: EditorState,
  text: Text,
  side: Side,
  notes: readonly ShownNote[],
  { notes: words }: Phrases,
): Transaction {
  const numbers = notes.flatMap((note) => {
    const { mark, number, anchors, layer } = note
    const end = Math.max(
      -1,
      ...anchors.filter(({ witness }) => witness === side).map(({ span }) => span.end),
    )
    if (mark === "" || end < 0) return []
    const name = words.figure(number, layer.label)
    return Decoration.widget(positionOf(text, end, "before"), () => draw(note, name), {
      side: -1,
      key: `${note.note.id} ${mark} ${name}`,
      ignoreSelection: true,
    })
  })
  return tr.setMeta(key, numbers).setMeta("addToHistory", false)
}

/** The figure itself is drawn by the style sheet, so that it is no letter of the text even for those who search the page. */
function draw({ note, mark }: ShownNote, name: string): HTMLElement {
  const place = document.createElement("span")
  place.className = "note-place"
  const button = document.createElement("button")
  button.type = "button"
  button.className = "note-number"
  button.tabIndex = -1
  button.dataset["note"] = note.id
  button.dataset["mark"] = mark
  button.setAttribute("aria-label", name)
  place.append(button)
  return place
}

function numberAt({ target }: Event): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(".note-number") : null
}
