/** The browser's database, where works are kept: the only place that knows of `idb`. */
import { type DBSchema, type IDBPDatabase, openDB } from "idb"
import { asNotKept, NotKept } from "./not-kept.js"
import { FORMAT } from "./migrations.js"
import { type KeptState, seal } from "./record.js"

/** A work, and the running number of one of its states. */
export type Key = [work: string, sequence: number]

/** States are kept by themselves, the last two good ones of a work; versions by a person. */
export type Kind = "states" | "versions"

interface Kept extends DBSchema {
  states: { key: Key; value: unknown }
  versions: { key: Key; value: unknown }
  numbers: { key: "sequence"; value: number }
}

/** What is to be kept: all but what the store itself adds. `digests`: of the parts. */
export type Draft = Omit<KeptState, "format" | "sequence" | "checksum"> & {
  readonly digests: readonly string[]
}

/** How a draft is kept. */
export interface Saving {
  /** The latest state of this work that the writer knows of; where there is a later one, another tab made it. */
  readonly latest: number
  /** States that the new one takes the place of, in the same transaction. */
  readonly superseded: readonly number[]
  /** True where the page is about to go: nothing is asked, all is sent at once. */
  readonly isHurried: boolean
}

const VERSION = 1

/** So long an answer is waited for, in milliseconds, before the storage counts as blocked. */
const PATIENCE = 5000

/** Every method throws NotKept where the browser will not. */
export class Store {
  readonly #name: string
  #database: Promise<IDBPDatabase<Kept>> | null = null
  readonly #leavers = new Set<() => Promise<unknown>>()
  /** The highest running number that was met. */
  #last = 0

  constructor(name = "variorum") {
    this.#name = name
  }

  /** Calls `leaver` when another tab needs the database to itself, which waits for it; the answer ends that. */
  beforeLettingGo(leaver: () => Promise<unknown>): () => void {
    this.#leavers.add(leaver)
    return () => this.#leavers.delete(leaver)
  }

  /**
   * Keeps a state under the next running number: all of it, or nothing changes.
   *
   * Throws NotKept "another tab" where that has kept a state that the writer does not know of.
   */
  async save(kind: Kind, draft: Draft, saving: Saving): Promise<KeptState> {
    return this.#with("refused", async (database) => {
      const transaction = database.transaction([kind, "numbers"], "readwrite", {
        durability: "strict",
      })
      const states = transaction.objectStore(kind)
      const numbers = transaction.objectStore("numbers")
      if (!saving.isHurried) {
        const known = states.getAllKeys(all(draft.work))
        this.#last = Math.max(this.#last, (await numbers.get("sequence")) ?? 0)
        const latest = (await known).at(-1)?.[1] ?? 0
        if (latest > saving.latest) throw abandoned(transaction)
      }
      const sequence = ++this.#last
      const { digests, ...header } = draft
      const state = seal({ ...header, format: FORMAT, sequence }, digests)
      // `add`, not `put`: what is there is never written over.
      const requests = [
        states.add(state, [draft.work, sequence]),
        ...(saving.isHurried ? [] : [numbers.put(sequence, "sequence")]),
        ...saving.superseded.map((old) => states.delete([draft.work, old])),
      ]
      if (saving.isHurried) transaction.commit()
      // The error of the transaction says more than that of a request that fell with it.
      await Promise.all([Promise.allSettled(requests), transaction.done])
      return state
    })
  }

  /** The keys of one work, or of all, the earliest first. */
  keys(kind: Kind, work?: string): Promise<readonly Key[]> {
    return this.#with("unavailable", async (database) => {
      const keys = await database.getAllKeys(kind, work === undefined ? null : all(work))
      for (const [, sequence] of keys) this.#last = Math.max(this.#last, sequence)
      return keys
    })
  }

  /** A record as it lies there, unlooked at; undefined where there is none. */
  get(kind: Kind, key: Key): Promise<unknown> {
    return this.#with("unavailable", (database) => database.get(kind, key))
  }

  /** Writes records under their keys, over what is there. */
  async put(kind: Kind, records: readonly (readonly [Key, unknown])[]): Promise<void> {
    await this.#with("refused", async (database) => {
      const transaction = database.transaction(kind, "readwrite", { durability: "strict" })
      const requests = records.map(([key, record]) => transaction.store.put(record, key))
      await Promise.all([Promise.allSettled(requests), transaction.done])
    })
  }

  async delete(kind: Kind, keys: readonly Key[]): Promise<void> {
    await this.#with("refused", async (database) => {
      const transaction = database.transaction(kind, "readwrite", { durability: "strict" })
      const requests = keys.map((key) => transaction.store.delete(key))
      await Promise.all([Promise.allSettled(requests), transaction.done])
    })
  }

  /** Deletes everything that was ever kept, but for the running number. */
  async clear(): Promise<void> {
    await this.#with("refused", async (database) => {
      const transaction = database.transaction(["states", "versions"], "readwrite")
      const requests = [
        transaction.objectStore("states").clear(),
        transaction.objectStore("versions").clear(),
      ]
      await Promise.all([Promise.allSettled(requests), transaction.done])
    })
  }

  /** Lets the database go; the next call opens it again. */
  async close(): Promise<void> {
    const opened = this.#database
    this.#database = null
    await opened?.then(
      (database) => database.close(),
      () => undefined,
    )
  }

  async #with<Result>(
    otherwise: "refused" | "unavailable",
    act: (database: IDBPDatabase<Kept>) => Promise<Result>,
  ): Promise<Result> {
    const database = await this.#open()
    try {
      return await act(database)
    } catch (error) {
      // A connection that the browser has closed without a word: the next call opens another.
      if (error instanceof Error && error.name === "InvalidStateError") await this.close()
      throw asNotKept(error, otherwise)
    }
  }

  async #open(): Promise<IDBPDatabase<Kept>> {
    const opening = this.#database ?? this.#openAnew()
    this.#database = opening
    let timer: ReturnType<typeof setTimeout> | undefined
    const waited = new Promise<never>((_, fail) => {
      timer = setTimeout(() => fail(new NotKept("blocked")), PATIENCE)
    })
    try {
      return await Promise.race([opening, waited])
    } catch (error) {
      throw asNotKept(error, "unavailable")
    } finally {
      clearTimeout(timer)
    }
  }

  #openAnew(): Promise<IDBPDatabase<Kept>> {
    const opening = this.#ask()
    const forget = () => {
      if (this.#database === opening) this.#database = null
    }
    opening.then((database) => database.addEventListener("close", forget), forget)
    return opening
  }

  // Asynchronous, so that a browser which throws where it should answer is answered for all the same.
  async #ask(): Promise<IDBPDatabase<Kept>> {
    return openDB<Kept>(this.#name, VERSION, {
      upgrade(database) {
        database.createObjectStore("states")
        database.createObjectStore("versions")
        database.createObjectStore("numbers")
      },
      blocking: () => void this.#letGo(),
    })
  }

  async #letGo(): Promise<void> {
    await Promise.allSettled([...this.#leavers].map((leave) => leave()))
    await this.close()
  }
}

/** All states of a work: a list comes after every number. */
function all(work: string): IDBKeyRange {
  return IDBKeyRange.bound([work], [work, []])
}

function abandoned(transaction: { abort(): void; readonly done: Promise<void> }): NotKept {
  transaction.done.catch(() => undefined)
  transaction.abort()
  return new NotKept("another tab")
}
