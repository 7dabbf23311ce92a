import { describe, expect, test } from "vitest"
import { heaviestChain, heaviestInOrder } from "./chain.js"
import type { Run } from "./run.js"

const run = (a: number, b: number, length: number): Run => ({ a, b, length })
const weightOf = (chain: readonly Run[]) => chain.reduce((sum, { length }) => sum + length, 0)

/** True when each run stands behind the one before it on both sides. */
function isInOrder(chain: readonly Run[]): boolean {
  return chain.every((each, i) => {
    const last = chain[i - 1]
    return last === undefined || (last.a + last.length <= each.a && last.b + last.length <= each.b)
  })
}

/** Runs that never overlap but may cross, the same for the same seed. */
function crossingRuns(seed: number): Run[] {
  const places = Array.from({ length: 9 }, (_, i) => i)
  const order = places.toSorted(
    (x, y) => (((x + 3) * seed * 7919) % 101) - (((y + 3) * seed * 7919) % 101),
  )
  return places.map((i) => run(i * 100, order[i]! * 100, 1 + (((i + 1) * seed * 31) % 57)))
}

/** The weight of the heaviest chain, found by trying every set of runs. */
function heaviestByTrying(runs: readonly Run[]): number {
  let most = 0
  for (let set = 0; set < 1 << runs.length; set++) {
    const chosen = runs.filter((_, i) => (set & (1 << i)) !== 0)
    if (isInOrder(chosen)) most = Math.max(most, weightOf(chosen))
  }
  return most
}

describe("heaviestChain", () => {
  test("keeps all runs that are in order already", () => {
    const runs = [run(0, 0, 3), run(5, 9, 2), run(8, 20, 1)]
    expect(heaviestChain(runs)).toEqual(runs)
  })

  test("leaves out the lighter of two that cross, though it comes first", () =>
    expect(heaviestChain([run(0, 50, 3), run(10, 0, 4)])).toEqual([run(10, 0, 4)]))

  test("prefers one heavy run to several light ones, and several to one that weighs less", () => {
    const light = [run(10, 0, 3), run(20, 10, 3), run(30, 20, 3)]
    expect(heaviestChain([run(0, 90, 10), ...light])).toEqual([run(0, 90, 10)])
    expect(heaviestChain([run(0, 90, 8), ...light])).toEqual(light)
  })

  test("does not ask that the runs come in order", () =>
    expect(heaviestChain([run(9, 9, 1), run(0, 0, 1)])).toEqual([run(0, 0, 1), run(9, 9, 1)]))

  test("cuts the later of two runs that overlap", () => {
    expect(heaviestChain([run(0, 0, 5), run(7, 3, 5)])).toEqual([run(0, 0, 5), run(9, 5, 3)])
    expect(heaviestChain([run(0, 0, 5), run(3, 7, 5)])).toEqual([run(0, 0, 5), run(5, 9, 3)])
  })

  test("does not count twice what two runs find in the same place", () =>
    expect(heaviestChain([run(0, 10, 3), run(20, 10, 3), run(30, 0, 4)])).toEqual([run(30, 0, 4)]))

  test("gives nothing for nothing", () => expect(heaviestChain([])).toEqual([]))

  test("is as heavy as any set of runs in order can be", () => {
    for (let seed = 1; seed <= 60; seed++) {
      const runs = crossingRuns(seed)
      const chain = heaviestChain(runs)
      expect(isInOrder(chain), `seed ${seed}`).toBe(true)
      expect(weightOf(chain), `seed ${seed}`).toBe(heaviestByTrying(runs))
    }
  })

  test("is found for a hundred thousand runs as well", () => {
    const runs = Array.from({ length: 100_000 }, (_, i) =>
      run(i * 2, ((i * 7919) % 100_003) * 2, 1),
    )
    const chain = heaviestChain(runs)
    expect(isInOrder(chain)).toBe(true)
    expect(chain.length).toBeGreaterThan(10)
  })
})

describe("heaviestInOrder", () => {
  const things = [
    { a: 0, b: 5, weight: 3 },
    { a: 1, b: 0, weight: 2 },
    { a: 2, b: 1, weight: 2 },
  ]

  test("keeps the order that weighs most, however many it has to leave out", () => {
    expect(heaviestInOrder(things, ({ weight }) => weight)).toEqual(things.slice(1))
    expect(heaviestInOrder(things, ({ a }) => (a === 0 ? 9 : 1))).toEqual(things.slice(0, 1))
  })

  test("gives them in the order of the first text, however they come", () =>
    expect(heaviestInOrder(things.toReversed(), ({ weight }) => weight)).toEqual(things.slice(1)))
})
