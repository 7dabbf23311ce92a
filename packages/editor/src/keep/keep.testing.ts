import { deleteDB } from "idb"
import { witness } from "@variorum/collation"
import { openText, textAfter } from "../document/text.js"
import { schema } from "../document/schema.js"
import { Session } from "../work/session.js"
import { openWork, type Work } from "../work/work.js"
import { Keeper, type KeeperOptions, type Keeping } from "./keeper.js"
import { Store } from "./store.js"

/** A work of two short texts. */
export function shortWork(title = "Two letters"): Work {
  return openWork({
    title,
    witnesses: [
      witness({ siglum: "D", text: "The committee met in the old hall.\n\nNobody spoke." }),
      witness({ siglum: "F", text: "The committee met in the new hall." }),
    ],
  })
}

/** The work with words put before the first text, by way of its document. */
export function typed(work: Work, words: string): Work {
  const [first = openText(witness({ siglum: "D", text: "" })), ...others] = work.texts
  const before = schema.nodes.paragraph.create(null, schema.text(words))
  const document = first.document.copy(first.document.content.addToStart(before))
  return { ...work, texts: [textAfter(first, document), ...others] }
}

/** The letters of a work's first text. */
export function firstText({ texts }: Pick<Work, "texts">): string {
  return texts[0]?.witness.text ?? ""
}

/** A store in a database of its own, and what is made on it: all ended and deleted by `clean`. */
export class Bench {
  readonly name = `test-${Math.random()}`
  readonly store = new Store(this.name)
  readonly #keepers: Keeper[] = []

  keeper(options: Partial<KeeperOptions> = {}): {
    keeper: Keeper
    session: Session
    told: Keeping[]
  } {
    const session = options.session ?? new Session(shortWork())
    const keeper = new Keeper({ store: this.store, ...options, session })
    const told: Keeping[] = []
    keeper.listen((keeping) => told.push(keeping))
    this.#keepers.push(keeper)
    return { keeper, session, told }
  }

  async clean(): Promise<void> {
    await Promise.all(this.#keepers.map((keeper) => keeper.end()))
    await this.store.close()
    await deleteDB(this.name)
  }
}
