import type { ChangeEntry } from "@variorum/views"
import { describe, expect, test } from "vitest"
import { Selection } from "./selection.js"

function entry(id: string, partner: string | null = null): ChangeEntry {
  return {
    id,
    passages: partner === null ? [id] : [id, partner],
    partner,
    kind: partner === null ? "deleted" : "moved",
    confidence: 1,
    label: "",
    size: "",
    weight: "",
    remark: "",
    certainty: "",
    before: "",
    after: "",
    spans: [null, null],
    classes: [],
    isCovered: false,
    voices: [],
  }
}

function selection(...entries: ChangeEntry[]) {
  let drawn = 0
  const host = {
    addController: () => {},
    removeController: () => {},
    requestUpdate: () => drawn++,
    updateComplete: Promise.resolve(true),
  }
  const made = new Selection(host)
  made.entries = entries
  return { made, timesDrawn: () => drawn }
}

describe("Selection", () => {
  test("begins with the first change, or with the last when going back", () => {
    expect(selection(entry("a"), entry("b")).made.step(1)?.id).toBe("a")
    expect(selection(entry("a"), entry("b")).made.step(-1)?.id).toBe("b")
  })

  test("goes round at either end", () => {
    const { made } = selection(entry("a"), entry("b"))
    made.choose("b")
    expect(made.step(1)?.id).toBe("a")
    expect(made.step(-1)?.id).toBe("b")
  })

  test("chooses a move by either of its ends", () => {
    const { made } = selection(entry("a"), entry("old", "new"))
    expect(made.choose("new")?.id).toBe("old")
    expect(made.place).toBe(2)
  })

  test("lets a change go that is no longer shown", () => {
    const { made } = selection(entry("a"), entry("b"))
    made.choose("b")
    made.entries = [entry("a")]
    expect(made.entry).toBeNull()
    expect(made.place).toBe(0)
  })

  test("has nothing to choose where nothing changed", () => {
    const { made } = selection()
    expect(made.step(1)).toBeNull()
    expect(made.choose("a")).toBeNull()
  })

  test("asks its host to draw when the choice changes", () => {
    const { made, timesDrawn } = selection(entry("a"))
    made.choose("a")
    made.clear()
    expect(timesDrawn()).toBe(2)
  })
})
