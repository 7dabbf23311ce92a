/** Named versions of a work: kept when a person says so, and never thrown away by themselves. */
import type { Witness } from "@variorum/collation"
import type { Edition } from "@variorum/formats"
import type { Work } from "../work/work.js"
import { type Heading, headingOf, look } from "./kept-works.js"
import { NotKept } from "./not-kept.js"
import { inSlices, readParts, writeParts } from "./parts.js"
import { check, type KeptState, seal } from "./record.js"
import type { Key, Store } from "./store.js"

/** A version in the list: its heading, or null where it is damaged or a newer program kept it. */
export interface Version {
  readonly key: Key
  readonly heading: Heading | null
}

/** Keeps the work as it is now as a version. Throws NotKept. */
export async function keepVersion(
  store: Store,
  kept: { readonly work: string; readonly name: string; readonly when: number },
  work: Work,
): Promise<Heading> {
  const { parts, digests, words } = await inSlices(writeParts(work))
  const draft = { ...kept, title: work.title, words, isFinished: false, parts, digests }
  const saving = { latest: Number.POSITIVE_INFINITY, superseded: [], isHurried: false }
  return headingOf(await store.save("versions", draft, saving))
}

/** The versions of a work, the last one first. */
export async function listVersions(store: Store, work: string): Promise<readonly Version[]> {
  const versions: Version[] = []
  for await (const { key, checked } of look(store, "versions", work)) {
    versions.push({ key, heading: checked.kind === "good" ? headingOf(checked.state) : null })
  }
  return versions.reverse()
}

/** Opens a version. Throws NotKept "newer" or, where it is damaged or gone, "refused". */
export async function openVersion(store: Store, key: Key): Promise<Edition> {
  return readParts((await goodVersion(store, key)).parts)
}

/** Gives a version another name; the answer is its new heading. Throws NotKept as `openVersion` does. */
export async function renameVersion(store: Store, key: Key, name: string): Promise<Heading> {
  const { checksum: _, ...state } = await goodVersion(store, key)
  const renamed = seal({ ...state, name })
  await store.put("versions", [[key, renamed]])
  return headingOf(renamed)
}

/** Deletes a version; the answer puts it back. */
export async function deleteVersion(store: Store, key: Key): Promise<() => Promise<void>> {
  const record = await store.get("versions", key)
  await store.delete("versions", [key])
  return () => store.put("versions", record === undefined ? [] : [[key, record]])
}

/**
 * One text in two versions as an edition of two witnesses, the earlier first: `place` says which text of the work it
 * is, from 0. The witnesses are called by the names of the versions.
 *
 * Throws a RangeError where a version has no such text, and NotKept as `openVersion` does.
 */
export async function compareVersions(
  store: Store,
  keys: readonly [Key, Key],
  place: number,
): Promise<Edition> {
  const states = [await goodVersion(store, keys[0]), await goodVersion(store, keys[1])]
  const [earlier, later] = states
    .sort((one, other) => one.sequence - other.sequence)
    .map((state, i) => textOf(state, place, i + 1)) as [Witness, Witness]
  return { title: states[1]?.title ?? "", witnesses: [earlier, later] }
}

function textOf({ name, parts }: KeptState, place: number, version: number): Witness {
  const text = readParts(parts).witnesses[place]
  if (text === undefined) throw new RangeError(`No text ${place} in the version "${name}".`)
  return { ...text, siglum: `${text.siglum}.${version}`, title: name }
}

async function goodVersion(store: Store, key: Key): Promise<KeptState> {
  const checked = check(await store.get("versions", key))
  if (checked.kind === "good") return checked.state
  throw new NotKept(checked.kind === "newer" ? "newer" : "refused")
}
