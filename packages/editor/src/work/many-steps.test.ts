/** Hundreds of random steps of every kind, undone and done again: what is kept in history is what was. */
import { type Collation, PRESETS, type PresetName, RULE_NAMES, witness } from "@variorum/collation"
import { Dice } from "@variorum/collation/testing"
import {
  addLayer,
  addNote,
  makeLayer,
  makeNote,
  type Outcome as LayersOutcome,
  wordsTarget,
} from "@variorum/layers"
import type { Node } from "prosemirror-model"
import { Transform } from "prosemirror-transform"
import { describe, expect, test } from "vitest"
import { randomChild, randomWords } from "../document/documents.testing.js"
import { keepWithoutPartner, markUnknown } from "./align-with.js"
import { joinWithNext, splitBlock } from "./blocks.js"
import { judgeChange, takeBackJudgement } from "./judgements.js"
import { setLayers } from "./layers.js"
import { type Outcome, refused } from "./outcome.js"
import { describeEdition, describeText } from "./particulars.js"
import { liftPin, pinSentences } from "./pins.js"
import { setWordList, switchRule, usePreset } from "./rules.js"
import { Session } from "./session.js"
import { takeReading } from "./take-reading.js"
import { addText, exchangeTexts, moveText, removeText } from "./texts.js"
import { toEdition, type Work } from "./work.js"
import { compare, workOf } from "./works.testing.js"

const STEPS = 500

/** Everything there is of a work, as one text. */
function told(work: Work): string {
  return JSON.stringify([toEdition(work), work.texts.map(({ document }) => document.toJSON())])
}

/** A person who does one thing after the other, of which many cannot be done. */
class Person {
  readonly session = new Session(
    workOf(
      "The party knew of it. Nobody had come. […] It was late.\n\nHe spoke of bread. They left.",
      "The party knew of this. It was late.\n\nThey left. He spoke of bread and of peace.",
    ),
  )
  readonly dice: Dice
  time = 0
  /** Often the comparison is not yet that of the work as it is. */
  collation: Collation = compare(this.session.work)

  constructor(seed: number) {
    this.dice = new Dice(seed)
  }

  get work(): Work {
    return this.session.work
  }

  step(): void {
    const kind = this.dice.upTo(12)
    const isAboutChanges = kind === 5 || kind === 7 || kind === 11
    if (isAboutChanges && this.dice.upTo(4) > 0)
      this.collation = compare(this.work, this.dice.one([2, 2, 3]))
    if (kind < 3) this.type()
    else if (kind === 3) this.paste()
    else this.session.attempt(`step ${kind}`, (work) => this.act(kind, work))
  }

  /** A few letters, put in or taken out, as one step. */
  type(): void {
    const { dice } = this
    const index = dice.upTo(this.work.texts.length)
    const place = letterIn(this.work.texts[index]!.document, dice)
    this.time += 10_000
    if (place === null) return
    for (let i = 0; i < 1 + dice.upTo(3); i++) {
      const tr = new Transform(this.work.texts[index]!.document)
      tr.replaceWith(place + i, place + i, randomWords(dice, 1))
      this.take(index, tr.doc, "typing")
    }
  }

  /** Another block in the place of one. */
  paste(): void {
    const { dice } = this
    const index = dice.upTo(this.work.texts.length)
    const { document } = this.work.texts[index]!
    const child = dice.upTo(document.childCount)
    this.take(
      index,
      document.copy(document.content.replaceChild(child, randomChild(dice))),
      "paste",
    )
  }

  take(index: number, document: Node, name: string): void {
    this.time += 10
    const caret = { anchor: 1, head: 1 }
    this.session.type(index, document, { name, time: this.time, before: caret, after: caret })
  }

  act(kind: number, work: Work): Outcome {
    const { dice, collation } = this
    const index = dice.upTo(4)
    const passage = dice.one(collation.passages)?.id ?? "none"
    const segment = dice.upTo(2) === 0 ? {} : { segment: dice.upTo(4) }
    const who = { creator: dice.one(["Getty", "Naumov", ""]), created: "2026-11-22T16:00:00Z" }
    switch (kind) {
      case 4:
        return dice.upTo(2) === 0
          ? splitBlock(work, index, dice.upTo(80))
          : joinWithNext(work, index, dice.upTo(4))
      case 5:
        return takeReading(
          work,
          collation,
          { passages: [passage], ...segment },
          dice.upTo(3),
          dice.upTo(3),
        )
      case 6: {
        const one = { text: index, sentences: [dice.upTo(6)] }
        const other = { text: dice.upTo(3), sentences: [dice.upTo(6), dice.upTo(6)] }
        return dice.upTo(3) === 0
          ? liftPin(work, dice.one([...work.pins.map(({ id }) => id), "none"]))
          : pinSentences(work, dice.one(["together", "apart"]), one, other, { by: "Getty" })
      }
      case 7:
        return dice.upTo(3) === 0
          ? takeBackJudgement(work, dice.one([...work.judgements.map(({ id }) => id), "none"]))
          : judgeChange(work, collation, { passage, ...segment }, who, {
              weight: "noise",
              reason: dice.one(["A slip.", ""]),
            })
      case 8:
        return this.rule(work)
      case 9: {
        const siglum = dice.one(["A", "B", "Draft", "__proto__", " "])
        const change = dice.one([
          { siglum },
          { title: siglum },
          { language: "ru" },
          { language: "" },
        ])
        return dice.upTo(5) === 0
          ? describeEdition(work, { title: siglum })
          : describeText(work, index, change)
      }
      case 10:
        return this.order(work)
      default:
        return dice.upTo(3) > 0
          ? this.note(work)
          : dice.one([keepWithoutPartner, markUnknown])(
              work,
              collation,
              passage,
              dice.upTo(3),
              dice.upTo(3),
            )
    }
  }

  rule(work: Work): Outcome {
    const { dice } = this
    const name = dice.one(RULE_NAMES)
    const rows = dice.one([
      [],
      [["party", "people"]],
      [
        ["a", "b"],
        ["b", "a"],
      ],
    ])
    const presets = Object.keys(PRESETS) as readonly PresetName[]
    return dice.one([
      () => switchRule(work, name, dice.upTo(2) === 0),
      () => setWordList(work, name, rows),
      () => usePreset(work, dice.one(presets)),
    ])()
  }

  order(work: Work): Outcome {
    const { dice } = this
    const [one, other] = [dice.upTo(4), dice.upTo(4)]
    const text = dice.one(["He spoke of bread. They left.", "", "It was late.\n\nNobody came."])
    if (work.texts.length > 3) return removeText(work, one)
    return dice.one([
      () => addText(work, witness({ siglum: dice.one(["A", "C"]), text })),
      () => removeText(work, one),
      () => moveText(work, one, other),
      () => exchangeTexts(work, one, other),
    ])()
  }

  note(work: Work): Outcome {
    const { text, ...named } = this.dice.one(work.texts).witness
    const at = { creator: "Getty", created: "2026-11-22T16:00:00Z" }
    const layer = makeLayer({ id: "one", label: "Notes", ...at })
    if (work.layers.length === 0) return layersOf(work, addLayer(work.layers, layer))
    if (text.trim() === "") return refused("no such place")
    const target = wordsTarget({ ...named, text }, { start: 0, end: text.length })
    const note = makeNote(target, at, { body: "n" }, String(this.time++))
    return layersOf(work, addNote(work.layers, "one", note))
  }
}

function layersOf(work: Work, outcome: LayersOutcome): Outcome {
  return outcome.kind === "done" ? setLayers(work, outcome.layers) : refused("no such place")
}

/** A place where a letter can be typed; null where there is none. */
function letterIn(document: Node, dice: Dice): number | null {
  const places: number[] = []
  document.descendants((node, position) => {
    if (node.isTextblock) places.push(position + 1 + dice.upTo(node.content.size + 1))
    return !node.isTextblock
  })
  return places.length === 0 ? null : dice.one(places)
}

describe.each([1, 2])("%i: five hundred random steps", (seed) => {
  const person = new Person(seed)
  const { session } = person
  const states = [told(session.work)]

  test("give sound works, and throw nothing", () => {
    for (let tries = 0; states.length <= STEPS && tries < 5 * STEPS; tries++) {
      const before = person.work
      person.step()
      if (person.work === before) continue
      for (const { document } of person.work.texts) document.check()
      states.push(told(person.work))
    }
    expect(states).toHaveLength(STEPS + 1)
  }, 120_000)

  test("undone all the way are what was before each", () => {
    for (let i = STEPS - 1; i >= 0; i--) {
      expect(session.undo()).not.toBeNull()
      expect(told(session.work) === states[i], `step ${i}`).toBe(true)
    }
    expect(session.canUndo).toBe(false)
  })

  test("done again all the way are what came of each", () => {
    for (let i = 1; i <= STEPS; i++) {
      expect(session.redo()).not.toBeNull()
      expect(told(session.work) === states[i], `step ${i}`).toBe(true)
    }
    expect(session.canRedo).toBe(false)
  })

  test("undone and done again to and fro are what was", () => {
    let at = STEPS
    for (let i = 0; i < STEPS; i++) {
      const isBack = person.dice.upTo(2) === 0
      if ((isBack ? session.undo() : session.redo()) !== null) at += isBack ? -1 : 1
      expect(told(session.work) === states[at], `step ${at}`).toBe(true)
    }
  })
})
