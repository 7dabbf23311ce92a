import { describe, expect, test } from "vitest"
import { faultsIn, faultsInTwo, SLACK } from "../../scripts/bench-check.mjs"

const recorded = { time: 10, moves: 4, marked: 100, runs: 50, confetti: 0.4, rebuilt: 1 }

describe("the check of speed", () => {
  test("lets the time grow by a half and no further", () => {
    expect(faultsIn({ ...recorded, time: 10 * SLACK }, recorded)).toEqual([])
    expect(faultsIn({ ...recorded, time: 10 * SLACK + 0.1 }, recorded)).toEqual([
      "× limit 15.1, recorded 10",
    ])
  })

  test("lets no other figure become worse, and each become better", () => {
    const worse = { time: 10, moves: 3, marked: 101, runs: 51, confetti: 0.5, rebuilt: 0 }
    const better = { time: 1, moves: 5, marked: 99, runs: 49, confetti: 0, rebuilt: 1 }
    expect(faultsIn(worse, recorded)).toHaveLength(5)
    expect(faultsIn(better, recorded)).toEqual([])
  })

  test("names what could not be measured", () => {
    const { runs: _, ...without } = recorded
    expect(faultsIn(without, recorded)).toEqual(["runs not measured, recorded 50"])
    expect(faultsIn({}, { time: 10 })).toEqual(["× limit not measured, recorded 10"])
  })

  test("fails where nothing is recorded", () => {
    expect(faultsIn(recorded, undefined)).toHaveLength(1)
  })
})

describe("a second measurement", () => {
  function measuring(...times: number[]) {
    const taken: number[] = []
    const measure = async () => {
      const time = times[taken.length] ?? Number.NaN
      taken.push(time)
      return { ...recorded, time }
    }
    return { taken, measure }
  }

  test("is made only where the first was too slow", async () => {
    const { taken, measure } = measuring(12)
    expect(await faultsInTwo(measure, recorded)).toEqual([])
    expect(taken).toEqual([12])
  })

  test("clears an engine that was held up by others", async () => {
    const { taken, measure } = measuring(40, 12)
    expect(await faultsInTwo(measure, recorded)).toEqual([])
    expect(taken).toEqual([40, 12])
  })

  test("is the last", async () => {
    const { taken, measure } = measuring(40, 30)
    expect(await faultsInTwo(measure, recorded)).toEqual(["× limit 30, recorded 10"])
    expect(taken).toEqual([40, 30])
  })

  test("is not needed where the engine failed", async () => {
    const fail = () => Promise.reject(new Error("not rebuilt: Witness A"))
    expect(await faultsInTwo(fail, recorded)).toEqual(["not rebuilt: Witness A"])
  })
})
