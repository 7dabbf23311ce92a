import { describe, expect, test } from "vitest"
import { beginHistory, MOST_STEPS, redo, takeStep, undo } from "./history.js"

describe("a history", () => {
  test("goes back and forth", () => {
    const three = takeStep(takeStep(beginHistory("a"), "b"), "c")
    expect(undo(three).present).toBe("b")
    expect(undo(undo(three)).present).toBe("a")
    expect(redo(undo(three))).toEqual(three)
    expect(redo(redo(undo(undo(three))))).toEqual(three)
  })
  test("stays where it is at its ends", () => {
    expect(undo(beginHistory("a")).present).toBe("a")
    expect(redo(beginHistory("a")).present).toBe("a")
  })
  test("forgets what was undone once something else is done", () => {
    const turned = takeStep(undo(takeStep(beginHistory("a"), "b")), "c")
    expect(redo(turned).present).toBe("c")
    expect(undo(turned).present).toBe("a")
  })
  test("does not count a step that changes nothing", () => {
    expect(takeStep(beginHistory("a"), "a").past).toEqual([])
  })
  test("keeps a thousand steps", () => {
    let history = beginHistory(0)
    for (let step = 1; step <= MOST_STEPS + 5; step++) history = takeStep(history, step)
    expect(history.past).toHaveLength(MOST_STEPS)
    expect(history.past[0]).toBe(5)
  })
})
