import { type Layer, LONGEST_BODY } from "@variorum/layers"
import { describe, expect, test } from "vitest"
import { layer, on } from "../notes/notes.testing.js"
import type { ViewProperties } from "../view/view-properties.js"
import { NotesDesk } from "./notes-desk.js"

/** A desk on a host that keeps what it is given, and counts what it tells. */
function deskOf(layers: readonly Layer[], brought: readonly Layer[] = []) {
  const host = {
    layers,
    writer: "A. Student",
    told: 0,
    requestUpdate() {},
    dispatchEvent() {
      host.told++
      return true
    },
  }
  return { host, desk: new NotesDesk(host as unknown as ViewProperties, () => brought) }
}

/** Chances that are the same each time (mulberry32). */
function chances(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

const target = on("n0", "D", "seen").target

/** Does one of the things that a person does to notes. */
function step(desk: NotesDesk, chance: (below: number) => number): void {
  const addresses = desk.layers.flatMap(({ id, notes }) =>
    notes.map((note) => ({ layer: id, note: note.id })),
  )
  const address = addresses[chance(Math.max(1, addresses.length))]
  const what = address === undefined ? 0 : chance(6)
  if (what <= 1 || address === undefined) {
    desk.begin([target])
    desk.type(`Note ${chance(1000)}`)
    desk.keep("Notes")
  } else if (what === 2) desk.remove(address)
  else if (what === 3) desk.settle(address, chance(2) === 0)
  else if (what === 4) {
    desk.edit(address)
    desk.type(`Anew ${chance(1000)}`)
    desk.keep("Notes")
  } else desk.hang(address, on("n9", "D", "plans").target)
}

describe("undo and redo", () => {
  test("give back every state of 500 steps, there and back again", () => {
    for (const seed of [1, 2026, 77]) {
      const { desk, host } = deskOf([
        layer("own", [on("n1", "D", "the plans")], { creator: "A. Student" }),
      ])
      const chance = chances(seed)
      const states = [desk.layers]
      while (states.length <= 500) {
        step(desk, chance)
        if (desk.layers !== states.at(-1)) states.push(desk.layers)
      }
      for (const state of states.slice(0, -1).reverse()) {
        desk.undo()
        expect(desk.layers).toBe(state)
      }
      expect(desk.canUndo).toBe(false)
      for (const state of states.slice(1)) {
        desk.redo()
        expect(desk.layers).toBe(state)
      }
      expect(desk.canRedo).toBe(false)
      expect(host.told).toBe(3 * 500)
    }
  })

  test("begin anew where the page has set other layers", () => {
    const { desk, host } = deskOf([layer("own", [on("n1", "D", "the plans")])])
    desk.remove({ layer: "own", note: "n1" })
    expect(desk.canUndo).toBe(true)
    host.layers = [layer("other", [])]
    expect(desk.canUndo).toBe(false)
  })
})

describe("a desk", () => {
  test("takes the layers of the edition over with the first thing done", () => {
    const { desk, host } = deskOf([], [layer("edition", [on("n1", "D", "the plans")])])
    desk.settle({ layer: "edition", note: "n1" }, true)
    expect(host.layers.map(({ id }) => id)).toEqual(["edition"])
    expect(desk.layers).toBe(host.layers)
  })

  test("keeps what was begun, each by what it is about, and nothing that is empty", () => {
    const { desk } = deskOf([])
    desk.begin([target])
    desk.type("One.")
    desk.begin([on("n9", "D", "plans").target])
    desk.leave()
    expect(desk.told).toBeNull()
    desk.begin([target])
    expect(desk.draft?.body).toBe("One.")
    expect(desk.told).toBe("found")
  })

  test("asks for the same place by its key, and means what is meant", () => {
    const { desk } = deskOf([])
    const [first, second] = [target, on("n9", "D", "plans").target]
    desk.begin([first, second])
    desk.type("One.")
    desk.leave()
    desk.begin([first, second], second)
    expect(desk.draft).toMatchObject({ body: "One.", target: second })
  })

  test("does not keep a note that was opened and not changed", () => {
    const { desk } = deskOf([layer("own", [on("n1", "D", "the plans")])])
    desk.edit({ layer: "own", note: "n1" })
    desk.leave()
    expect(desk.told).toBeNull()
  })

  test("refuses and keeps the draft", () => {
    const { desk } = deskOf([layer("own", [], { creator: "A. Student" })])
    desk.begin([target])
    desk.type("x".repeat(LONGEST_BODY + 1))
    expect(desk.keep("Notes")).toBeNull()
    expect(desk.refusal).toBe("text is too long")
    expect(desk.draft).not.toBeNull()
  })
})
