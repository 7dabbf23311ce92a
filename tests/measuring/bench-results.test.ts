import { describe, expect, test } from "vitest"
import { exponent, figuresOf, reached, readResults } from "../../scripts/bench-results.mjs"

const ours = {
  peer: "variorum",
  text: "syn",
  ms: 100,
  limRegexMs: 40,
  memMB: 12.4,
  movesTrue: 5,
  movesFound: 4,
  moveTokPrecision: 0.9912,
  marked: 50,
  lowerBound: 40,
  fragments: 7,
  confettiShare: 0.0125,
  movedSpans: 9,
  exact: true,
  badSpans: 0,
}

describe("the lines of the harness", () => {
  test("become figures, rounded as they are shown", () => {
    expect(readResults(`${JSON.stringify(ours)}\n\n`)).toMatchObject([
      {
        text: "syn",
        peer: "variorum",
        milliseconds: 100,
        error: null,
        figures: {
          time: 2.5,
          memory: 12,
          moves: 4,
          precision: 0.991,
          marked: 1.25,
          runs: 7,
          confetti: 1.3,
          claimed: 9,
          rebuilt: 1,
          complete: 1,
        },
      },
    ])
  })

  test("of a program that failed have its complaint and no figures", () => {
    const [failed] = readResults('{"peer":"x","text":"y","error":"over 60 s"}')
    expect(failed).toMatchObject({ error: "over 60 s", figures: {}, milliseconds: null })
  })

  test.each(["{", "not JSON", '{"peer":"x"}', '{"text":"y","ms":1}'])(
    "are refused where one says nothing: %s",
    (line) => expect(() => readResults(line)).toThrow(SyntaxError),
  )
})

describe("figures", () => {
  test("of a program that gives no alignment are times alone", () => {
    expect(figuresOf({ peer: "limit-regex", text: "syn", ms: 10, limRegexMs: 10 })).toEqual({
      time: 1,
    })
  })

  test("have no time where the clock was too coarse for one", () => {
    expect(figuresOf({ ...ours, ms: 0 }).time).toBe(undefined)
    expect(figuresOf({ ...ours, limRegexMs: 0 }).time).toBe(undefined)
  })

  test("have no share of marked words where the fewest possible are not known", () => {
    expect(figuresOf({ ...ours, lowerBound: null }).marked).toBe(undefined)
  })

  test.each([{ exact: false }, { exact: null }, { badSpans: 1 }])(
    "do not say that both texts came back where %o",
    (fault) => expect(figuresOf({ ...ours, ...fault }).rebuilt).toBe(0),
  )

  test("say that a comparison gave up", () => {
    expect(figuresOf({ ...ours, gaveUp: true }).complete).toBe(0)
  })
})

describe("what is asked", () => {
  const asked = { time: 2.5, moves: 5, rebuilt: 1 }

  test("is reached by as much or less, or by as much or more", () => {
    expect(reached({ asked }, { time: 2.5, moves: 5, rebuilt: 1 })).toEqual({
      time: true,
      moves: true,
      rebuilt: true,
    })
    expect(reached({ asked }, { time: 2.6, moves: 4, rebuilt: 0 })).toEqual({
      time: false,
      moves: false,
      rebuilt: false,
    })
  })

  test("is not reached by what was not measured", () => {
    expect(reached({ asked }, {})).toEqual({ time: false, moves: false, rebuilt: false })
  })

  test("of bad input is no time where the comparison says that it is not whole", () => {
    const [slow, partly] = [
      { time: 99, rebuilt: 1, complete: 1 },
      { time: 99, rebuilt: 1, complete: 0 },
    ]
    expect(reached({ asked: { time: 10 }, isBadInput: true }, slow)).toEqual({ time: false })
    expect(reached({ asked: { time: 10 }, isBadInput: true }, partly)).toEqual({ time: true })
    expect(reached({ asked: { time: 10 } }, partly)).toEqual({ time: false })
  })
})

describe("growth", () => {
  const small = { peer: "variorum", text: "s", minMs: 10, wordsA: 100, wordsB: 100 }

  test("in step with the text is 1, with its square 2", () => {
    const large = { ...small, wordsA: 1000, wordsB: 1000 }
    expect(exponent(small, { ...large, minMs: 100 })).toBeCloseTo(1)
    expect(exponent(small, { ...large, minMs: 1000 })).toBeCloseTo(2)
  })

  test("is unknown where a text was not measured, failed, or is as long as the other", () => {
    expect(exponent(small, undefined)).toBe(null)
    expect(exponent({ peer: "variorum", text: "s", error: "over 60 s" }, small)).toBe(null)
    expect(exponent(small, small)).toBe(null)
  })
})
