import { existsSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { Worker } from "node:worker_threads"
import { collate, witness } from "@variorum/collation"
import { Collator, nodeThread } from "@variorum/collation/worker"
import { afterEach, beforeAll, describe, expect, test } from "vitest"

// Node 20 runs no TypeScript, so the thread's script is the built one.
const script = fileURLToPath(
  new URL("../../packages/collation/dist/worker/in-node.js", import.meta.url),
)
beforeAll(() => {
  if (!existsSync(script)) throw new Error("The engine is not built. Run: npm run build")
})

const threads: Worker[] = []
const collator = new Collator(() => {
  const thread = new Worker(script)
  threads.push(thread)
  return nodeThread(thread)
})
afterEach(() => collator.close())

const draft = witness({ siglum: "D", text: "We have to do it. Nobody will know." })
const final = witness({ siglum: "F", text: "We have to do it." })

/** Two texts that keep the engine busy for a second or more: the same sentences, shuffled. */
function longPair() {
  const sentences = Array.from(
    { length: 20_000 },
    (_, i) => `The ${i} rivers of ${i * 7} lands ran to ${i * 13} seas.`,
  )
  const shuffled = sentences.map((_, i) => sentences[(i * 7919) % sentences.length])
  return [
    witness({ siglum: "D", text: sentences.join(" ") }),
    witness({ siglum: "F", text: shuffled.join(" ") }),
  ]
}

describe("a collator on a worker thread of Node", { timeout: 30_000 }, () => {
  test("gives what collate gives", async () => {
    expect(await collator.collate([draft, final])).toEqual(collate([draft, final]))
  })

  test("throws the engine's own errors", async () => {
    await expect(collator.collate([draft])).rejects.toBeInstanceOf(RangeError)
  })

  test("ends the work at once when it is called off, and goes on with the next", async () => {
    const calledOff = new AbortController()
    const busy = new Promise<void>((isBusy) => {
      const watching = { signal: calledOff.signal, progress: () => isBusy() }
      collator.collate(longPair(), watching).catch(() => undefined)
    })
    await busy
    const thread = threads.at(-1)
    const ended = new Promise((isEnded) => thread?.once("exit", isEnded))
    const began = performance.now()
    calledOff.abort()
    await ended
    // 50 ms are promised; machines that are shared by many tests are given more.
    expect(performance.now() - began).toBeLessThan(500)
    expect((await collator.collate([draft, final])).complete).toBe(true)
  })

  test("says that a thread ended in the middle, and begins another", async () => {
    const first = collator.collate(longPair())
    await new Promise<void>((isOnline) => threads.at(-1)?.once("online", isOnline))
    const began = new Promise<void>((isBusy) => threads.at(-1)?.once("message", () => isBusy()))
    await began
    void threads.at(-1)?.terminate()
    await expect(first).rejects.toMatchObject({ code: "worker-ended" })
    expect((await collator.collate([draft, final])).complete).toBe(true)
  })

  test("says that a thread ran out of memory, and begins another", async () => {
    const resourceLimits = { maxOldGenerationSizeMb: 24 }
    const narrow = new Collator(() => nodeThread(new Worker(script, { resourceLimits })))
    const error: unknown = await narrow.collate(longPair()).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: "worker-ended" })
    expect(String(error)).toContain("memory")
    expect((await narrow.collate([draft, final])).complete).toBe(true)
    await narrow.close()
  })

  test("says that there is no such script, and that it may be tried again", async () => {
    const lost = new Collator(() => nodeThread(new Worker(`${script}.missing.js`)))
    for (let attempt = 0; attempt < 2; attempt++)
      await expect(lost.collate([draft, final])).rejects.toMatchObject({
        code: "worker-not-started",
      })
  })
})
