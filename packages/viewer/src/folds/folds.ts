import type { Fold, Folding, Row } from "@variorum/views"
import type { ReactiveController, ReactiveControllerHost } from "lit"

/** Which folds a reader has opened: kept by what they begin with, so that it survives laying out anew. Asks its host to draw again when that changes. */
export class Folds implements ReactiveController {
  readonly #host: ReactiveControllerHost
  #open: ReadonlySet<string> = new Set()
  #isAllOpen = false

  constructor(host: ReactiveControllerHost) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {}

  /** Whether everything was opened at once, and nothing has been folded again since. */
  get isAllOpen(): boolean {
    return this.#isAllOpen
  }

  isOpen({ id }: Fold): boolean {
    return this.#open.has(id)
  }

  /** Opens or closes one. */
  set({ id }: Fold, isOpen: boolean): void {
    if (this.#open.has(id) === isOpen) return
    const open = new Set(this.#open)
    if (isOpen) open.add(id)
    else open.delete(id)
    this.#change(open, isOpen && this.#isAllOpen)
  }

  /** Opens some, or folds everything again. */
  setAll(folds: readonly Fold[], isOpen: boolean): void {
    this.#change(new Set(isOpen ? folds.map(({ id }) => id) : []), isOpen)
  }

  #change(open: ReadonlySet<string>, isAllOpen: boolean): void {
    this.#open = open
    this.#isAllOpen = isAllOpen
    this.#host.requestUpdate()
  }
}

/** The folds among what a display shows. */
export function foldsIn(entries: readonly (Row | Fold)[]): readonly Fold[] {
  return entries.filter((entry): entry is Fold => entry.kind === "fold")
}

/** What the attribute `fold` asks for: "all", "none", or long stretches alone. */
export function foldingNamed(name: string): Folding {
  return name === "all" || name === "none" ? name : "long"
}
