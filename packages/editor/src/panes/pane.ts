/** One text as it is written in: a ProseMirror view that shows the session's document and gives it every edit. */
import type { Collation, Span } from "@variorum/collation"
import type { Phrases, ShownNote } from "@variorum/views"
import { Fragment, Slice } from "prosemirror-model"
import { EditorState, type Plugin, TextSelection, type Transaction } from "prosemirror-state"
import { EditorView } from "prosemirror-view"
import { positionOf } from "../document/positions.js"
import { withoutStretch } from "../document/stretches.js"
import type { Text } from "../document/text.js"
import type { Session } from "../work/session.js"
import type { Caret } from "../work/step.js"
import { marked } from "./decorations.js"
import { blockOf, canWait, caretOf, carry, exchange } from "./exchange.js"
import { chosenPlugin, marksOf, marksPlugin, withChosen, withMarks } from "./marks-plugin.js"
import type { Side } from "./marks.js"
import { notesPlugin, withNotes } from "./notes-plugin.js"

/** What a pane is told when it is made. */
export interface PaneOptions {
  readonly session: Session
  /** Which text of the work, and on which side it stands. */
  readonly index: number
  readonly side: Side
  /** Name of the text, for those who hear the page. */
  readonly name: string
  /** Keys, paste and all else that is no concern of drawing; asked before the pane's own. */
  readonly plugins: readonly Plugin[]
  /** Called with the identifier of the note whose number was pressed. */
  readonly openNote: (note: string) => void
}

const EXTERNAL = "variorum-external"

export class Pane {
  readonly view: EditorView
  readonly side: Side
  readonly index: number
  readonly #session: Session
  /** What was written and is not drawn yet: the session learns of it first. Null but for that moment. */
  #written: EditorState | null = null
  /** True while the session has something that waits for the end of a composed word. */
  #isBehind = false
  /** The comparison that was to be marked last. */
  #told: Collation | null = null

  /** Draws the text inside a container, which is the pane's own from then on. Throws RangeError where there is no such text. */
  constructor(
    container: HTMLElement,
    { session, index, side, name, plugins, openNote }: PaneOptions,
  ) {
    const text = session.work.texts[index]
    if (text === undefined) throw new RangeError(`there is no text ${index}`)
    this.#session = session
    this.index = index
    this.side = side
    const { language } = text.witness
    this.view = new EditorView(
      { mount: container },
      {
        state: EditorState.create({
          doc: text.document,
          plugins: [...plugins, marksPlugin(), chosenPlugin(), notesPlugin(openNote)],
        }),
        attributes: {
          role: "textbox",
          "aria-multiline": "true",
          "aria-label": name,
          spellcheck: "false",
          tabindex: "0",
          ...(language === undefined ? {} : { lang: language }),
        },
        transformCopied: ({ content, openStart, openEnd }) =>
          new Slice(Fragment.from(content.content.map(withoutStretch)), openStart, openEnd),
        dispatchTransaction: (transaction) => this.#dispatch(transaction),
        handleDOMEvents: {
          compositionend: () => {
            // ProseMirror has yet to read the last of it.
            setTimeout(() => this.#catchUp(), 60)
            return false
          },
        },
      },
    )
  }

  /** The text as the session has it. */
  get text(): Text {
    return this.#session.work.texts[this.index] as Text
  }

  /**
   * Shows the text as the session has it: what is other is exchanged in one step, and the caret stays. What is other in
   * the block of a word that is being composed waits for its end.
   */
  show(): void {
    this.#drawWritten()
    const { state } = this.view
    const change = this.#behind(state)
    this.#isBehind = change !== null && this.view.composing && canWait(state, change)
    if (change !== null && !this.#isBehind) this.view.dispatch(change.setMeta(EXTERNAL, true))
  }

  /** Marks what a comparison of the text as it stands has found. While a word is composed its block stays as it is. */
  mark(collation: Collation): void {
    this.#drawWritten()
    this.#told = collation
    if (this.#isBehind) return
    const { state } = this.view
    const old = marksOf(state)
    const held = this.view.composing ? blockOf(state) : null
    if (old.drawn?.collation === collation && (old.edited === null || held !== null)) return
    const marks = marked(old, this.text, collation, this.side, held)
    this.view.dispatch(withMarks(state.tr, marks))
  }

  /** Draws the numbers of notes, found in a comparison of the text as it stands. Nothing changes while a word is composed. */
  number(collation: Collation, notes: readonly ShownNote[], words: Phrases): void {
    if (this.view.composing || collation.witnesses[this.side] !== this.text.witness) return
    this.view.dispatch(withNotes(this.view.state, this.text, this.side, notes, words))
  }

  /** Selects some words and brings them into view. */
  select({ start, end }: Span): void {
    const [anchor, head] = [
      positionOf(this.text, start, "after"),
      positionOf(this.text, end, "before"),
    ]
    this.putCaret({ anchor, head })
  }

  /** Lights the passages of the chosen change. */
  choose(passages: ReadonlySet<string>): void {
    this.view.dispatch(withChosen(this.view.state.tr, passages))
  }

  /** Puts the caret, or a selection, where an undone step had it, and brings it into view. */
  putCaret({ anchor, head }: Caret): void {
    const { state } = this.view
    const within = (at: number) => Math.max(0, Math.min(state.doc.content.size, at))
    const selection = TextSelection.between(
      state.doc.resolve(within(anchor)),
      state.doc.resolve(within(head)),
    )
    this.view.dispatch(state.tr.setSelection(selection).scrollIntoView())
    this.view.focus()
  }

  destroy(): void {
    this.view.destroy()
  }

  #dispatch(transaction: Transaction): void {
    const { state } = this.view
    const now = state.apply(transaction)
    if (now.doc === state.doc || transaction.getMeta(EXTERNAL) === true) {
      this.view.updateState(now)
      // What was replaced by itself is no edit, but its marks were mapped away.
      if (now.doc === state.doc && transaction.docChanged) this.#markAgain()
      return
    }
    const waiting = this.#isBehind ? this.#behind(state) : null
    const { document, before, after } =
      waiting === null
        ? { document: now.doc, before: caretOf(state), after: caretOf(now) }
        : carry(state, transaction, waiting)
    // A worker compares while the words are drawn.
    this.#written = now
    try {
      this.#session.type(this.index, document, {
        name: nameOf(transaction),
        time: transaction.time,
        before,
        after,
        composition: transaction.getMeta("composition") as number | undefined,
      })
    } finally {
      this.#drawWritten()
    }
  }

  /** What the session has beyond what is shown; null where it has nothing. */
  #behind(state: EditorState): Transaction | null {
    const { document } = this.text
    return state.doc === document ? null : exchange(state, document)
  }

  /** A word has been composed: what waited for that is drawn. */
  #catchUp(): void {
    if (this.view.isDestroyed) return
    if (this.#isBehind) this.show()
    this.#markAgain()
  }

  #drawWritten(): void {
    const written = this.#written
    this.#written = null
    if (written !== null) this.view.updateState(written)
  }

  #markAgain(): void {
    if (this.view.isDestroyed || this.view.composing) return
    if (this.#told !== null && this.#told.witnesses[this.side] === this.text.witness)
      this.mark(this.#told)
  }
}

/** A step is called as who made it called it ("cut words"), or after what the browser did. */
function nameOf(transaction: Transaction): string {
  const named: unknown = transaction.getMeta("variorum-step") ?? transaction.getMeta("uiEvent")
  return typeof named === "string" ? named : "typing"
}
