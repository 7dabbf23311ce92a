import type { EditorState } from "prosemirror-state"
import type { Command } from "prosemirror-state"
import { makeKind, speakerAt } from "../document/commands/blocks.js"
import { handAt, type Hand, markRevised } from "../document/commands/marks.js"
import type { WritingCommand } from "../document/commands.js"
import type { Pane } from "../panes/pane.js"

/** The text that was written in last: where commands of the menu do what they do. */
export class WritingIn {
  /** Null where none was. */
  pane: Pane | null = null

  /** True where a command would do something there. */
  can({ run }: WritingCommand): boolean {
    const state = this.#state
    return state !== null && run(state)
  }

  /**
   * Does a command there, and gives the focus back to the text. False, and nothing is done, where something has to be
   * asked first: what a hand deleted or added is taken back without a question.
   */
  do({ name, run, asks }: WritingCommand): boolean {
    const state = this.#state
    if (state === null) return true
    const said = name === "deletion" || name === "addition" ? handAt(state, REVISION[name]) : null
    if (asks !== undefined && said === null) return false
    this.#run(name, said === null || asks !== "hand" ? run : this.#revised(name, said))
    return true
  }

  /** The speaker of the turn at the caret; empty where none is named. */
  get speaker(): string {
    return this.#state === null ? "" : speakerAt(this.#state)
  }

  /** Makes the selected blocks a speaker's turn. */
  makeTurn(speaker: string): void {
    this.#run("turn", makeKind("turn", speaker))
  }

  /** Says of the selected words that a hand deleted or added them. */
  revise(name: "deletion" | "addition", hand: Hand): void {
    this.#run(name, this.#revised(name, hand))
  }

  get #state(): EditorState | null {
    return this.pane === null || this.pane.view.isDestroyed ? null : this.pane.view.state
  }

  #revised(name: string, hand: Hand): Command {
    return markRevised(REVISION[name as "deletion" | "addition"], hand)
  }

  #run(name: string, run: Command): void {
    const { pane } = this
    if (pane === null || pane.view.isDestroyed) return
    const { view } = pane
    run(view.state, (step) => view.dispatch(step.setMeta("variorum-step", name)), view)
    view.focus()
  }
}

const REVISION = { deletion: "del", addition: "add" } as const
