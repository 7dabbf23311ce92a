/** One edition that is worked on: its session, its comparison, and the change that is chosen. */
import type { Collation } from "@variorum/collation"
import type { Edition } from "@variorum/formats"
import { changes, type ChangeEntry, type StepRefusal, type ViewOptions } from "@variorum/views"
import { Comparer } from "../comparing/comparer.js"
import type { PassageEnd } from "../panes/drag.js"
import { passageNamed } from "./compared.js"
import { chosenFrom, pinSentences } from "./pins.js"
import { Session } from "./session.js"
import { openWork } from "./work.js"

export class Workplace {
  readonly session: Session
  readonly comparer: Comparer
  readonly #options: () => ViewOptions
  readonly #stopListening: readonly (() => void)[]
  #chosen: ChangeEntry | null = null
  /** The comparison that the chosen change was found in. */
  #chosenIn: Collation | null = null
  #listed: { readonly of: readonly unknown[]; readonly entries: readonly ChangeEntry[] } | null =
    null

  /** `options`: how changes are told. `changed`: called when the work or its comparison is another. */
  constructor(edition: Edition, options: () => ViewOptions, changed: () => void) {
    this.#options = options
    this.session = new Session(openWork(edition))
    this.comparer = new Comparer(this.session)
    this.#stopListening = [this.session.listen(changed), this.comparer.listen(changed)]
  }

  /** The comparison of the texts as they stand; null while it is on its way. */
  get collation(): Collation | null {
    const { isCurrent, collation } = this.comparer.state
    return isCurrent ? collation : null
  }

  /** The chosen change; null where none is. Looked up in another comparison when it is asked for, not at every key. */
  get chosen(): ChangeEntry | null {
    const { collation } = this
    if (this.#chosen !== null && collation !== null && collation !== this.#chosenIn)
      this.choose(this.#chosen.id)
    return this.#chosen
  }

  /** Chooses the change that a passage belongs to; none where it belongs to none. */
  choose(passage: string | null): ChangeEntry | null {
    const found = this.#entries().find(({ passages }) => passages.includes(passage ?? ""))
    return this.#take(found ?? null)
  }

  /** Chooses the next change, or the one before; from the last on to the first. */
  step(by: 1 | -1): ChangeEntry | null {
    const entries = this.#entries()
    const now = entries.findIndex(({ id }) => id === this.chosen?.id)
    const next = now < 0 && by === -1 ? -1 : now + by
    return this.#take(entries.at(next % Math.max(1, entries.length)) ?? null)
  }

  /** Pairs two passages by hand; why not, or null. */
  pin(from: PassageEnd, to: PassageEnd): StepRefusal | null {
    const { session, collation } = this
    if (collation === null) return "texts have changed"
    const [one, other] = [from, to].map(({ side, passage }) => {
      const found = passageNamed(collation, passage)
      return found === undefined ? null : chosenFrom(session.work, collation, found, side)
    })
    if (!one || !other) return "texts have changed"
    return session.attempt("pin together", (work) => pinSentences(work, "together", one, other))
  }

  /** Listens no more, and calls off what is under way. */
  close(): void {
    for (const stop of this.#stopListening) stop()
    void this.comparer.close()
  }

  #take(chosen: ChangeEntry | null): ChangeEntry | null {
    this.#chosen = chosen
    this.#chosenIn = this.collation
    return chosen
  }

  /** Every change in text order: listed when it is asked for, once for each comparison. */
  #entries(): readonly ChangeEntry[] {
    const { collation } = this
    if (collation === null) return []
    const options = this.#options()
    const of = [collation, options.judgements, options.phrases]
    if (this.#listed === null || this.#listed.of.some((part, i) => part !== of[i]))
      this.#listed = { of, entries: changes(collation, options) }
    return this.#listed.entries
  }
}
