/** Files that were cut off or damaged on their way, or made to do harm. */
import { readFileSync } from "node:fs"
import { VariorumError } from "@variorum/collation"
import { sharedFolder } from "../../../scripts/places.mjs"
import type { SourceContent } from "./content.js"
import { readSource } from "./read-source.js"

/** What reading a file comes to; anything but a text and an error of ours is thrown. */
export async function readOrRefused(
  name: string,
  bytes: Uint8Array,
): Promise<SourceContent | VariorumError> {
  try {
    return await readSource({ name, bytes })
  } catch (error) {
    if (error instanceof VariorumError) return error
    throw error
  }
}

/** The longest that a file may take, in milliseconds. */
export const LONGEST_READING = 5000

/**
 * Reads a file cut short in many places, and with bytes changed by chance: each time it must be read, or refused in one
 * clear error, in time. Gives what went otherwise, with the seed; empty where nothing did.
 */
export async function faultsOfSpoiled(name: string, bytes: Uint8Array): Promise<readonly string[]> {
  const faults: string[] = []
  const look = async (spoiled: Uint8Array, which: string) => {
    const start = performance.now()
    const end = await readOrRefused(name, spoiled).catch((error: unknown) => String(error))
    if (typeof end === "string") faults.push(`${which}: ${end}`)
    if (performance.now() - start > LONGEST_READING) faults.push(`${which}: slow`)
  }
  for (const cut of cutsOf(bytes)) await look(cut, `cut at ${cut.length}`)
  for (const [seed, changed] of mutationsOf(bytes)) await look(changed, `seed ${seed}`)
  return faults
}

/** A stored file that was made to do harm, and what is to come of it. */
export interface HostileFile {
  /** Its path in the folder of these files. */
  readonly file: string
  readonly importer: string
  readonly expect: "import" | "error" | "import-or-error"
  readonly mustContainText: readonly string[]
}

/** Those that are meant for one reader; none where the shared files are not here. */
export function hostileFiles(importer: string): readonly HostileFile[] {
  const path = sharedFolder("hostile", "manifest.json")
  if (path === null) return []
  const { files }: { readonly files: readonly HostileFile[] } = JSON.parse(
    readFileSync(path, "utf8"),
  )
  return files.filter((each) => each.importer === importer)
}

/** What is wrong with how such a file is read; empty where all is well. */
export async function faultsOfHostile(hostile: HostileFile): Promise<readonly string[]> {
  const { file, mustContainText } = hostile
  const bytes = new Uint8Array(readFileSync(sharedFolder("hostile", file) ?? ""))
  const begun = process.cpuUsage()
  const content = await readOrRefused(file, bytes)
  // Work of this process, which others on the machine do not make longer.
  const { user, system } = process.cpuUsage(begun)
  const isRefused = content instanceof VariorumError
  const words = isRefused ? "" : wordsOf(content)
  return [
    ...((user + system) / 1000 > LONGEST_READING ? ["slow"] : []),
    ...(isRefused && hostile.expect === "import" ? [content.oneLine] : []),
    ...(!isRefused && hostile.expect === "error" ? ["read"] : []),
    ...(isRefused ? [] : mustContainText.filter((wanted) => !words.includes(wanted))),
    ...(/root:|Shadow copy\./u.test(words) ? ["words from elsewhere"] : []),
    ...("polluted" in {} ? ["all objects were altered"] : []),
  ]
}

/** All words that came in, of texts and of notes. */
function wordsOf({ edition }: SourceContent): string {
  const notes = (edition.layers ?? []).flatMap(({ label, notes: all }) => [
    label,
    ...all.map(({ body }) => body),
  ])
  return [...edition.witnesses.map(({ text }) => text), ...notes].join("\n")
}

/** A file cut at every thousandth byte, and once in the middle of every hundred of its first thousand. */
export function* cutsOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let end = 50; end < Math.min(1000, bytes.length); end += 100) yield bytes.subarray(0, end)
  for (let end = 1000; end < bytes.length; end += 1000) yield bytes.subarray(0, end)
}

export const MUTATIONS = process.env["VARIORUM_ALL"] === "1" ? 10_000 : 300

/** A file with some bytes changed, and the seed that changes them so: 300 times, or 10,000 with `VARIORUM_ALL=1`. */
function* mutationsOf(bytes: Uint8Array): Generator<readonly [seed: number, Uint8Array]> {
  for (let seed = 1; seed <= MUTATIONS; seed++) yield [seed, mutated(bytes, seed)]
}

/** Bytes that mean something to most formats. */
const TELLING = [...'<>&"/={}[]~+->#*|\\\n\0'].map((sign) => sign.charCodeAt(0))

function mutated(bytes: Uint8Array, seed: number): Uint8Array {
  const next = numbersFrom(seed)
  let result: Uint8Array = bytes.slice()
  for (let times = 1 + (next() % 8); times > 0; times--) {
    const at = next() % Math.max(1, result.length)
    const how = next() % 4
    if (how === 0) result[at] = next() % 256
    else if (how === 1) result[at] = TELLING[next() % TELLING.length]!
    else if (how === 2) result = without(result, at, next() % 50)
    else result.copyWithin(at, next() % Math.max(1, result.length), result.length - (next() % 20))
  }
  return result
}

function without(bytes: Uint8Array, at: number, length: number): Uint8Array {
  return Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + length)])
}

/** Whole numbers of 32 bits by chance, the same ones for the same seed (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
}
