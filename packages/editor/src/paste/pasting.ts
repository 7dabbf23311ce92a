/** Paste and drop into a text: clean, through the schema, and never so that the page stands still. */
import { Plugin, Selection } from "prosemirror-state"
import type { EditorView } from "prosemirror-view"
import { insertBlocks, insertSlice } from "./insert.js"
import { readMarkup } from "./markup.js"
import { readOwn } from "./own.js"
import { readPlain } from "./plain.js"
import { type Pasted, readBlocks } from "./reader.js"
import type { PasteReport } from "./report.js"

/** Characters of markup, or of plain text, that are read at most. */
export const LONGEST_PASTE = 20_000_000
/** How long a slice of reading may take, in milliseconds. */
const SLICE = 12

/**
 * Everything that comes in from a clipboard or is dropped from elsewhere. `report` is called behind each, where anything
 * came in or was left out. Dragging within one view is ProseMirror's own.
 */
export function pasting(report: (report: PasteReport) => void): Plugin {
  return new Plugin({
    props: {
      handleDOMEvents: {
        paste(view, event) {
          if (event.clipboardData === null || !view.editable) return false
          return take(view, event, event.clipboardData, report)
        },
        drop(view, event) {
          if (event.dataTransfer === null || !view.editable || view.dragging !== null) return false
          const place = view.posAtCoords({ left: event.clientX, top: event.clientY })
          if (place === null || !hasText(event.dataTransfer)) return false
          const selection = Selection.near(view.state.doc.resolve(place.pos))
          view.dispatch(view.state.tr.setSelection(selection))
          return take(view, event, event.dataTransfer, report)
        },
      },
    },
  })
}

function hasText({ types }: DataTransfer): boolean {
  return types.includes("text/html") || types.includes("text/plain")
}

/** Takes what is offered; false where it is no text, which is left to whoever else wants it. */
function take(
  view: EditorView,
  event: Event,
  data: DataTransfer,
  report: (report: PasteReport) => void,
): boolean {
  if (!hasText(data)) return false
  event.preventDefault()
  const [markup, plain] = [data.getData("text/html"), data.getData("text/plain")]
  const length = Math.max(markup.length, markup === "" ? plain.length : 0)
  if (length > LONGEST_PASTE) report({ blocks: 0, leftOut: [], tooLong: length })
  else if (markup === "") putPlain(view, plain, report)
  else void putMarkup(view, markup, plain, report)
  return true
}

/** What markup brings in where there is no document yet to put it into, read in slices. */
export async function readPasted(markup: string): Promise<Pasted> {
  const root = await inSlices(readMarkup(markup))
  const own = readOwn(root)
  if (own?.content.firstChild?.isBlock !== true) return inSlices(readBlocks(root))
  const blocks = own.content.content
  return { blocks, report: { blocks: blocks.length, leftOut: [], tooLong: null } }
}

function putPlain(view: EditorView, text: string, report: (report: PasteReport) => void): void {
  const blocks = readPlain(text)
  view.dispatch(insertBlocks(view.state, blocks))
  report({ blocks: blocks.length, leftOut: [], tooLong: null })
}

async function putMarkup(
  view: EditorView,
  markup: string,
  plain: string,
  report: (report: PasteReport) => void,
): Promise<void> {
  const root = await inSlices(readMarkup(markup))
  const own = readOwn(root)
  if (view.isDestroyed) return
  if (own !== null) {
    view.dispatch(insertSlice(view.state, own))
    return
  }
  const pasted = await inSlices(readBlocks(root))
  if (view.isDestroyed) return
  const hasNothing = pasted.blocks.length === 0 && pasted.report.leftOut.length === 0
  if (hasNothing) putPlain(view, plain, report)
  else {
    view.dispatch(insertBlocks(view.state, pasted.blocks))
    report(pasted.report)
  }
}

/** Runs to the end, and lets the page do what it has to every now and then. A short one is done at once. */
async function inSlices<Result>(reading: Generator<undefined, Result>): Promise<Result> {
  let start = performance.now()
  for (;;) {
    const step = reading.next()
    if (step.done === true) return step.value
    if (performance.now() - start < SLICE) continue
    await new Promise((resolve) => setTimeout(resolve))
    start = performance.now()
  }
}
