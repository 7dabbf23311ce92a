import { schema } from "../document/schema.js"
import type { Node } from "prosemirror-model"
import { Transform } from "prosemirror-transform"
import { describe, expect, test } from "vitest"
import { describeText } from "./particulars.js"
import { MOST_STEPS, Session } from "./session.js"
import { LONGEST_PAUSE } from "./step.js"
import { openWork } from "./work.js"
import { wordsOf, workOf } from "./works.testing.js"

const caret = (at: number) => ({ anchor: at, head: at })

/** A pane: letters are typed at a position of a text, and the clock goes on as it is told. */
class Pane {
  readonly session = new Session(workOf("One two.\n\nThree four.", "One two."))
  time = 0

  document(text = 0): Node {
    return this.session.work.texts[text]!.document
  }

  type(
    letters: string,
    at: number,
    { text = 0, after = 100, name = "typing", composition = 0 } = {},
  ): void {
    for (const [i, letter] of [...letters].entries()) {
      this.time += after
      const place = at + i
      const { doc } = new Transform(this.document(text)).insert(place, schema.text(letter))
      const step = {
        name,
        time: this.time,
        before: caret(place),
        after: caret(place + 1),
        ...(composition === 0 ? {} : { composition }),
      }
      this.session.type(text, doc, step)
    }
  }

  /** Takes the letter before a position out. */
  erase(at: number, after = 100): void {
    this.time += after
    const { doc } = new Transform(this.document()).delete(at - 1, at)
    const step = { name: "typing", time: this.time, before: caret(at), after: caret(at - 1) }
    this.session.type(0, doc, step)
  }

  get words(): string {
    return wordsOf(this.session.work)[0]!
  }
}

describe("typing", () => {
  test("is one step while it goes on in one place", () => {
    const pane = new Pane()
    pane.type("and ", 5)
    expect(pane.words).toBe("One and two.\n\nThree four.")
    expect(pane.session.undo()).toEqual({
      name: "typing",
      texts: [0],
      caret: { text: 0, ...caret(5) },
    })
    expect(pane.words).toBe("One two.\n\nThree four.")
    expect(pane.session.canUndo).toBe(false)
    expect(pane.session.redo()).toEqual({
      name: "typing",
      texts: [0],
      caret: { text: 0, ...caret(9) },
    })
    expect(pane.words).toBe("One and two.\n\nThree four.")
  })

  test("is another step after a pause, elsewhere, and in another text", () => {
    const pane = new Pane()
    pane.type("a", 5)
    pane.type("b", 6, { after: LONGEST_PAUSE + 1 })
    pane.type("c", 1)
    pane.type("d", 1, { text: 1 })
    let steps = 0
    while (pane.session.undo() !== null) steps++
    expect(steps).toBe(4)
  })

  test("goes on over a letter taken back, and over any pause while a word is composed", () => {
    const pane = new Pane()
    pane.type("anx", 5)
    pane.erase(8)
    pane.type("de", 7, { after: 5000, composition: 1 })
    pane.type("f", 9, { after: 5000, composition: 2 })
    expect(pane.words).toBe("One andeftwo.\n\nThree four.")
    pane.session.undo()
    expect(pane.words).toBe("One andetwo.\n\nThree four.")
    pane.session.undo()
    expect(pane.words).toBe("One antwo.\n\nThree four.")
    pane.session.undo()
    expect(pane.words).toBe("One two.\n\nThree four.")
  })

  test("makes a step of its own of a paste, of a new paragraph, and of what is typed behind them", () => {
    const pane = new Pane()
    pane.type("a", 5)
    pane.type("b", 6, { name: "paste" })
    pane.type("c", 7)
    const { doc } = new Transform(pane.document()).split(8)
    pane.session.type(0, doc, {
      name: "typing",
      time: pane.time,
      before: caret(8),
      after: caret(10),
    })
    pane.type("d", 10)
    const names: string[] = []
    for (let told = pane.session.undo(); told !== null; told = pane.session.undo())
      names.push(told.name)
    expect(names).toEqual(["typing", "typing", "typing", "paste", "typing"])
  })

  test("begins anew after a step undone, which can be done again no more", () => {
    const pane = new Pane()
    pane.type("a", 5)
    pane.session.undo()
    pane.type("b", 5)
    expect(pane.session.canRedo).toBe(false)
    pane.session.undo()
    expect(pane.words).toBe("One two.\n\nThree four.")
  })

  test("in a text that is not there is a programmer's slip", () => {
    const pane = new Pane()
    const step = { name: "typing", time: 0, before: caret(1), after: caret(1) }
    expect(() => pane.session.type(7, pane.document(), step)).toThrow(RangeError)
  })
})

describe("the session", () => {
  test("tells its listeners of every change, with what was", () => {
    const pane = new Pane()
    const heard: string[] = []
    const stop = pane.session.listen((work, before) =>
      heard.push(`${wordsOf(before)[0]} → ${wordsOf(work)[0]}`),
    )
    pane.type("X", 1)
    pane.session.undo()
    stop()
    pane.session.redo()
    expect(heard).toEqual([
      "One two.\n\nThree four. → XOne two.\n\nThree four.",
      "XOne two.\n\nThree four. → One two.\n\nThree four.",
    ])
  })

  test("gives the reason of what is refused, and takes no step then", () => {
    const { session } = new Pane()
    const rename = (siglum: string) => () => describeText(session.work, 0, { siglum })
    expect(session.attempt("particulars", rename("B"))).toBe("siglum is taken")
    expect(session.canUndo).toBe(false)
    expect(session.attempt("particulars", rename("C"))).toBeNull()
    expect(session.undo()).toEqual({ name: "particulars", texts: [], caret: null })
    expect(session.work.texts[0]!.witness.siglum).toBe("A")
  })

  test("takes no step for what changes nothing", () => {
    const { session } = new Pane()
    session.do("nothing", (work) => work)
    session.attempt("particulars", (work) => describeText(work, 0, { siglum: "A" }))
    expect([session.canUndo, session.undo(), session.redo()]).toEqual([false, null, null])
  })

  test("brings an opened text back with the sentences and spaces it came with", () => {
    const opened = {
      ...workOf("One two. Three.\n\n\n\nFour five. Six.", "").texts[0]!.witness,
      sentences: [
        { start: 0, end: 15 },
        { start: 19, end: 34 },
      ],
    }
    const session = new Session(openWork({ witnesses: [opened, workOf("", "").texts[1]!.witness] }))
    const states = [session.work]
    for (const [i, at] of [3, 25, 10].entries()) {
      const { doc } = new Transform(session.work.texts[0]!.document).insert(at, schema.text("x"))
      const step = { name: "paste", time: i, before: caret(at), after: caret(at + 1) }
      session.type(0, doc, step)
      states.push(session.work)
    }
    session.attempt("particulars", (work) => describeText(work, 0, { language: "ru", siglum: "Z" }))
    for (const state of states.toReversed()) {
      session.undo()
      expect(session.work).toEqual(state)
    }
    for (const state of states.slice(1)) {
      session.redo()
      expect(session.work).toEqual(state)
    }
  })

  test("forgets the oldest of more than a thousand steps", () => {
    const { session } = new Pane()
    for (let i = 0; i < MOST_STEPS + 5; i++)
      session.do("title", (work) => ({ ...work, title: String(i) }))
    let steps = 0
    while (session.undo() !== null) steps++
    expect([steps, session.work.title]).toEqual([MOST_STEPS, "4"])
  })
})
