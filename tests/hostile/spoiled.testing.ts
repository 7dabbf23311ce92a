/** Files that were cut off or damaged on their way. */

/** A file cut at every thousandth byte, and once in the middle of every hundred of its first thousand. */
export function* cutsOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let end = 50; end < Math.min(1000, bytes.length); end += 100) yield bytes.subarray(0, end)
  for (let end = 1000; end < bytes.length; end += 1000) yield bytes.subarray(0, end)
}

/** A file with some bytes changed, and the seed that changes them so: 300 times, or 10,000 with `VARIORUM_ALL=1`. */
export function* mutationsOf(bytes: Uint8Array): Generator<readonly [seed: number, Uint8Array]> {
  const count = process.env["VARIORUM_ALL"] === "1" ? 10_000 : 300
  for (let seed = 1; seed <= count; seed++) yield [seed, mutated(bytes, seed)]
}

/** Bytes that mean something to most formats. */
const TELLING = [...'<>&"/={}[]~+->#*|\\\n\0'].map((sign) => sign.charCodeAt(0))

function mutated(bytes: Uint8Array, seed: number): Uint8Array {
  const next = numbers(seed)
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

/** Whole numbers by chance, the same ones for the same seed (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
}
