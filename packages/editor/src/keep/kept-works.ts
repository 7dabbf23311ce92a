/** What is kept in this browser: the list of it, opening, deleting, and what becomes of damaged states. */
import { type Edition, writeEdition } from "@variorum/formats"
import { NotKept } from "./not-kept.js"
import { readParts } from "./parts.js"
import { check, type Checked, type KeptState } from "./record.js"
import type { Key, Kind, Store } from "./store.js"
import { worksInTabs } from "./turn.js"

export interface StoredWork {
  readonly work: string
  /** Its last good state; null where none is. */
  readonly state: Heading | null
  /**
   * - `good`: all is as it was kept.
   * - `damaged`: the last state is damaged; an earlier one may be good.
   * - `newer`: a newer program kept it, and this one leaves it alone.
   */
  readonly condition: "good" | "damaged" | "newer"
  /** Running numbers of its damaged states. */
  readonly damaged: readonly number[]
  /** Running number of its last state, good or not. */
  readonly latest: number
  /** True while some other tab writes it. */
  readonly isElsewhere: boolean
}

/** What is told of a state: all but the text itself. */
export type Heading = Omit<KeptState, "format" | "parts" | "checksum">

/** A work that was opened from what was kept, and what a Keeper must know to go on with it. */
export interface Opened {
  readonly edition: Edition
  readonly work: string
  readonly sequence: number
}

/** Every work that is kept, the last one first. `own`: the one that this tab writes itself; empty where it writes none. */
export async function listKept(store: Store, own = ""): Promise<readonly StoredWork[]> {
  const keys = await store.keys("states")
  const works = new Set(keys.map(([work]) => work))
  const elsewhere = await worksInTabs()
  const list: StoredWork[] = []
  for (const work of works)
    list.push(await lookAt(store, work, work !== own && elsewhere.has(work)))
  return list.sort((one, other) => other.latest - one.latest)
}

async function lookAt(store: Store, work: string, isElsewhere: boolean): Promise<StoredWork> {
  let [state, condition, latest] = [null as Heading | null, "good" as StoredWork["condition"], 0]
  const damaged: number[] = []
  for await (const { key, checked } of look(store, "states", work)) {
    latest = key[1]
    if (checked.kind === "good") state = headingOf(checked.state)
    if (checked.kind === "damaged") damaged.push(latest)
    if (condition !== "newer") condition = checked.kind
  }
  return { work, state, condition, damaged, latest, isElsewhere }
}

/** The work that is offered back: the last one that nobody was done with, nor writes elsewhere. Null where there is none. */
export function toOffer(list: readonly StoredWork[]): StoredWork | null {
  const isOpen = ({ state, condition, isElsewhere }: StoredWork) =>
    state !== null && !state.isFinished && condition !== "newer" && !isElsewhere
  return list.find(isOpen) ?? null
}

/**
 * Opens the last good state of a work.
 *
 * Throws NotKept "newer" where a newer program kept it, "refused" where there is no good state.
 */
export async function openKept(store: Store, work: string): Promise<Opened> {
  const state = (await readableStates(store, work)).at(-1)
  if (state === undefined) throw new NotKept("refused")
  return { edition: readParts(state.parts), work, sequence: state.sequence }
}

/** The good states of a work, the earliest first. Throws NotKept "newer" where one of them is of a newer program. */
export async function readableStates(store: Store, work: string): Promise<readonly KeptState[]> {
  const good: KeptState[] = []
  for await (const { checked } of look(store, "states", work)) {
    if (checked.kind === "newer") throw new NotKept("newer")
    if (checked.kind === "good") good.push(checked.state)
  }
  return good
}

/**
 * A damaged state as a file: an edition where it can still be read as one, with whatever letter was hurt in it; the
 * bare record otherwise. Null where it is gone.
 */
export async function damagedFile(store: Store, key: Key): Promise<string | null> {
  const record = await store.get("states", key)
  if (record === undefined) return null
  try {
    return writeEdition(readParts((record as KeptState).parts))
  } catch {
    return `${JSON.stringify(record, null, 2)}\n`
  }
}

/** Deletes all states and versions of a work; the answer puts them back. */
export async function deleteKept(store: Store, work: string): Promise<() => Promise<void>> {
  const undo = [await deleteAll(store, "states", work), await deleteAll(store, "versions", work)]
  return async () => {
    for (const putBack of undo) await putBack()
  }
}

/** Looks at the states or versions of a work, the earliest first, one after the other: a long work is a long record. */
export async function* look(store: Store, kind: Kind, work: string): AsyncGenerator<Looked> {
  for (const key of await store.keys(kind, work)) {
    yield { key, checked: check(await store.get(kind, key)) }
  }
}

interface Looked {
  readonly key: Key
  readonly checked: Checked
}

export function headingOf(state: KeptState): Heading {
  const { format: _, parts: __, checksum: ___, ...heading } = state
  return heading
}

async function deleteAll(store: Store, kind: Kind, work: string): Promise<() => Promise<void>> {
  const keys = await store.keys(kind, work)
  const records: [Key, unknown][] = []
  for (const key of keys) records.push([key, await store.get(kind, key)])
  await store.delete(kind, keys)
  return () => store.put(kind, records)
}
