import { VariorumError } from "@variorum/collation"
import { readSource } from "./read-source.js"

/** Ten thousand where everything is asked for, few otherwise. */
const MUTATIONS = process.env["VARIORUM_ALL"] === "1" ? 10_000 : 200

/**
 * Reads a file cut short in many places, and with bytes changed by chance: each time it must be read, or refused in one
 * clear error. Gives what went otherwise, with the seed; empty where nothing did.
 */
export async function faultsOfMutations(
  bytes: Uint8Array,
  name: string,
  seed = 1936,
): Promise<readonly string[]> {
  const faults: string[] = []
  const step = Math.max(1, Math.ceil(bytes.length / (MUTATIONS === 200 ? 50 : 1000)))
  for (let length = 0; length < bytes.length; length += step)
    faults.push(...(await faultsOf(bytes.slice(0, length), name, `cut at ${length}`)))
  const random = chances(seed)
  for (let i = 0; i < MUTATIONS; i++)
    faults.push(...(await faultsOf(mutated(bytes, random), name, `mutation ${i} of seed ${seed}`)))
  return faults
}

async function faultsOf(bytes: Uint8Array, name: string, which: string): Promise<string[]> {
  const start = performance.now()
  try {
    const { edition } = await readSource({ name, bytes })
    if (edition.witnesses.length === 0) return [`${which}: no witness`]
  } catch (error) {
    if (!(error instanceof VariorumError))
      return [
        `${which}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      ]
  }
  return performance.now() - start > LIMIT ? [`${which}: slow`] : []
}

/** What a small file may take, in milliseconds. */
const LIMIT = 5000

/** One to eight bytes changed, or a stretch doubled or taken out. */
function mutated(bytes: Uint8Array, random: () => number): Uint8Array {
  const at = Math.floor(random() * bytes.length)
  const size = 1 + Math.floor(random() * 64)
  const how = random()
  if (how < 0.1) return joined(bytes.subarray(0, at), bytes.subarray(at + size))
  if (how < 0.2) return joined(bytes.subarray(0, at + size), bytes.subarray(at))
  const copy = bytes.slice()
  for (let i = 0; i < 1 + random() * 8; i++)
    copy[Math.floor(random() * copy.length)] = Math.floor(random() * 256)
  return copy
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length)
  both.set(one)
  both.set(other, one.length)
  return both
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function chances(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
