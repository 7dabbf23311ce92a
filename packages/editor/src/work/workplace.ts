/** One edition that is worked on: its session, its comparison, and the change that is chosen. */
import type { Collation, Passage } from "@variorum/collation"
import { type ChangeEntry, changes, type StepRefusal } from "@variorum/views"
import { Comparer } from "../comparing/comparer.js"
import type { PassageEnd } from "../panes/drag.js"
import { AtRest, type Looked } from "./at-rest.js"
import { keepWithoutPartner, markUnknown } from "./align-with.js"
import { passageNamed } from "./compared.js"
import { chosenFrom, pinSentences } from "./pins.js"
import type { Session } from "./session.js"
import { takeReading } from "./take-reading.js"
import { exchangeTexts } from "./texts.js"

export class Workplace {
  readonly session: Session
  readonly comparer: Comparer
  readonly #options: () => Looked["options"]
  /** What is told once nobody types. */
  readonly rest: AtRest
  readonly #stopListening: readonly (() => void)[]
  #chosen: ChangeEntry | null = null
  /** The comparison that the chosen change was found in. */
  #chosenIn: Collation | null = null
  #listed: { readonly of: readonly unknown[]; readonly entries: readonly ChangeEntry[] } | null =
    null

  /** `options`: how changes are told. `changed`: called when the work or its comparison is another. */
  constructor(session: Session, options: () => Looked["options"], changed: () => void) {
    this.#options = options
    this.session = session
    this.comparer = new Comparer(this.session)
    this.rest = new AtRest(() => this.#looked(), changed)
    this.#stopListening = [
      this.session.listen(() => {
        this.rest.follow()
        changed()
      }),
      this.comparer.listen(() => {
        this.rest.follow()
        changed()
      }),
    ]
    this.rest.follow()
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

  /** The passage of the chosen change, in the text that has it (the earlier where both do); null where there is none. */
  get chosenEnd(): PassageEnd | null {
    const passage = this.#chosenPassage
    const side = ([0, 1] as const).find((each) => (passage?.spans[each] ?? null) !== null)
    return passage === undefined || side === undefined ? null : { side, passage: passage.id }
  }

  /** True where one of the two texts alone has the chosen passage. */
  get isAlone(): boolean {
    return this.#chosenPassage?.spans.filter((span) => span !== null).length === 1
  }

  /** Puts the chosen reading of one text in the place of the other's; why not, or null. */
  take(from: 0 | 1): StepRefusal | null {
    const [collation, chosen] = [this.collation, this.chosen]
    if (collation === null || chosen === null) return "texts have changed"
    return this.session.attempt("take reading", (work) =>
      takeReading(work, collation, chosen, from, from === 0 ? 1 : 0),
    )
  }

  /** Says that a passage has no partner; why not, or null. */
  keepAlone({ passage, side }: PassageEnd): StepRefusal | null {
    const { collation } = this
    if (collation === null) return "texts have changed"
    return this.session.attempt("no partner", (work) =>
      keepWithoutPartner(work, collation, passage, side, side === 0 ? 1 : 0),
    )
  }

  /** Says that the other text is not quoted where a passage stands; why not, or null. */
  markUnknown({ passage, side }: PassageEnd): StepRefusal | null {
    const { collation } = this
    if (collation === null) return "texts have changed"
    return this.session.attempt("unknown here", (work) =>
      markUnknown(work, collation, passage, side, side === 0 ? 1 : 0),
    )
  }

  /** Puts each of the two texts in the place of the other; why not, or null. */
  exchange(): StepRefusal | null {
    const [one, other] = this.comparer.pair
    return this.session.attempt("exchange texts", (work) => exchangeTexts(work, one, other))
  }

  /** Listens no more, and calls off what is under way. */
  close(): void {
    for (const stop of this.#stopListening) stop()
    this.rest.close()
    void this.comparer.close()
  }

  #looked(): Looked | null {
    const { collation, session } = this
    const options = this.#options()
    if (collation === null) return null
    return { collation, layers: session.work.layers, tags: session.work.tags, options }
  }

  get #chosenPassage(): Passage | undefined {
    const id = this.chosen?.id
    return this.collation?.passages.find((each) => each.id === id)
  }

  /** Where the chosen change stands among all, counted from 1 (0 where none is chosen), and how many there are. */
  get standing(): { readonly place: number; readonly total: number } {
    const entries = this.#entries()
    return {
      place: entries.findIndex(({ id }) => id === this.chosen?.id) + 1,
      total: entries.length,
    }
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
