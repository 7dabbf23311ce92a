import { describe, expect, test } from "vitest"
import { collate } from "../collate.js"
import { InvalidPin, InvalidRules, InvalidWitness, VariorumError } from "../errors.js"
import type { Progress } from "../progress.js"
import { randomPair } from "../testing.js"
import { witness } from "../witness/make-witness.js"
import { collating, type CollateTask } from "./collating.js"
import { Collator } from "./collator.js"
import { type PretendThread, pretendThread } from "./worker.testing.js"

const draft = witness({ siglum: "D", text: "We have to do it. Nobody will know." })
const final = witness({ siglum: "F", text: "We have to do it." })

/** A collator, and the threads that it began. */
function collatorAndThreads() {
  const threads: PretendThread[] = []
  const collator = new Collator(() => {
    const thread = pretendThread(collating())
    threads.push(thread)
    return thread
  })
  return { collator, threads }
}

/** The witnesses as they were posted: whole, or as the places of those that the worker keeps. */
function sent(thread: PretendThread | undefined): readonly (readonly (string | number)[])[] {
  const tasks = (thread?.posted ?? []) as { readonly task: CollateTask }[]
  return tasks.map(({ task }) =>
    task.witnesses.map((one) => (typeof one === "number" ? one : one.siglum)),
  )
}

describe("a collator", () => {
  test("gives what collate gives, byte for byte, with the witnesses that it was given", async () => {
    const { collator } = collatorAndThreads()
    for (let seed = 1; seed <= 20; seed++) {
      const pair = randomPair(seed)
      const options = { base: 1, rules: [{ name: "case" as const }] }
      const collation = await collator.collate(pair, options)
      expect(JSON.stringify(collation)).toBe(JSON.stringify(collate(pair, options)))
      expect(collation.witnesses).toBe(pair)
    }
  })

  test("tells how far it has come", async () => {
    const steps: Progress[] = []
    const expected: Progress[] = []
    await collatorAndThreads().collator.collate([draft, final], {
      progress: (step) => steps.push(step),
    })
    collate([draft, final], { progress: (step) => expected.push(step) })
    expect(steps).toEqual(expected)
  })

  test("sends a witness once, and after an edit only what was edited", async () => {
    const { collator, threads } = collatorAndThreads()
    const edited = witness({ siglum: "E", text: "We do it." })
    await collator.collate([draft, final])
    await collator.collate([draft, edited])
    const collation = await collator.collate([edited, draft])
    await collator.collate([final, draft])
    expect(sent(threads[0])).toEqual([
      ["D", "F"],
      [0, "E"],
      [1, 0],
      ["F", 1],
    ])
    expect(collation).toEqual(collate([edited, draft]))
  })

  test("sends all again to a new worker", async () => {
    const { collator, threads } = collatorAndThreads()
    await collator.collate([draft, final])
    await collator.close()
    await collator.collate([draft, final])
    expect(threads).toHaveLength(2)
    expect(sent(threads[1])).toEqual([["D", "F"]])
  })

  test("throws what the engine throws, of the same class and with the same fields", async () => {
    const { collator, threads } = collatorAndThreads()
    const twice = [draft, final, draft]
    const badPin = [{ id: "x", kind: "together" as const, ends: [] as never }]
    const badRule = [{ name: "case" as const }, { name: "case" as const }]
    const cases = [
      [twice, {}, InvalidWitness],
      [[draft, final], { pins: badPin }, InvalidPin],
      [[draft, final], { rules: badRule }, InvalidRules],
      [[draft], {}, RangeError],
    ] as const
    for (const [witnesses, options, kind] of cases) {
      const here = thrownBy(() => collate(witnesses, options))
      const there = await collator.collate(witnesses, options).catch((error: unknown) => error)
      expect(there).toBeInstanceOf(kind)
      expect(there).toEqual(here)
      expect(fieldsOf(there)).toEqual(fieldsOf(here))
    }
    expect((await collator.collate([draft, final])).passages).toHaveLength(2)
    expect(threads).toHaveLength(1)
  })

  test("refuses what cannot be copied, and goes on", async () => {
    const { collator } = collatorAndThreads()
    const odd = { ...draft, title: (() => "") as never }
    await expect(collator.collate([odd, final])).rejects.toThrow(/could not be cloned/u)
    await expect(collator.collate([draft, final])).resolves.toMatchObject({ complete: true })
  })

  test("names the worker that ended, whatever was wrong with it, by one error", async () => {
    const { collator, threads } = collatorAndThreads()
    await collator.collate([draft, final])
    const lost = collator.collate([draft, final])
    threads[0]?.crash("out of memory")
    const error = await lost.catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(VariorumError)
    expect(error).toMatchObject({ code: "worker-ended" })
    expect(String(error)).toContain("out of memory")
  })
})

function thrownBy(act: () => unknown): unknown {
  try {
    return act()
  } catch (error) {
    return error
  }
}

function fieldsOf(error: unknown) {
  const { name, message } = error as Error
  if (!(error instanceof VariorumError)) return { name, message }
  return { name, message, code: error.code, where: error.where, advice: error.advice }
}
