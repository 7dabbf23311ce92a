import { witness } from "@variorum/collation"
import {
  type Layer,
  makeLayer,
  makeNote,
  type NoteTarget,
  witnessTarget,
  wordsTarget,
} from "@variorum/layers"
import { describe, expect, test } from "vitest"
import { judgeChange } from "./judgements.js"
import { setLayers } from "./layers.js"
import { describeEdition, describeText } from "./particulars.js"
import { pinSentences } from "./pins.js"
import { aboutText, addText, exchangeTexts, moveText, removeText } from "./texts.js"
import { compare, refusalOf, workAfter, workOf, wordsOf } from "./works.testing.js"
import type { Work } from "./work.js"

const JUDGE = { creator: "Getty", created: "2026-11-22T16:00:00Z" }

function layerOf(...targets: readonly NoteTarget[]): Layer {
  const notes = targets.map((target, i) => makeNote(target, JUDGE, { body: "n" }, String(i)))
  return { ...makeLayer({ id: "layer", label: "Notes", ...JUDGE }, notes), isLocked: true }
}

/** Three texts, with a pin, a judgement and notes on the second. */
function fullWork(): Work {
  const work = workOf("It was late. We left.", "It was dark. We left.", "It was late. They left.")
  const one = work.texts[1]!.witness
  const pinned = workAfter(
    pinSentences(work, "together", { text: 0, sentences: [0] }, { text: 1, sentences: [0] }),
  )
  const collation = compare({ ...pinned, texts: pinned.texts.slice(0, 2) })
  const passage = collation.passages.find(({ change }) => change === "reworded")!.id
  const judged = workAfter(
    judgeChange(pinned, collation, { passage }, JUDGE, { weight: "accidental", reason: "A slip." }),
  )
  const at = wordsTarget(one, { start: 0, end: 6 })
  const targets: NoteTarget[] = [
    at,
    witnessTarget(one),
    { kind: "change", change: passage, words: [at.words] },
    { kind: "absence", change: passage, at: at.words, words: [] },
    witnessTarget(work.texts[0]!.witness),
    { kind: "note", note: "other" },
  ]
  return workAfter(setLayers(judged, [layerOf(...targets)]))
}

describe("texts", () => {
  test("come behind the others, with a siglum that nobody else has", () => {
    const work = workOf("One.", "Two.")
    const three = workAfter(addText(work, witness({ siglum: "A", text: "Three." })))
    const four = workAfter(addText(three, witness({ siglum: "A", text: "Four." })))
    expect(four.texts.map((text) => text.witness.siglum)).toEqual(["A", "B", "A 2", "A 3"])
    expect(wordsOf(four)).toEqual(["One.", "Two.", "Three.", "Four."])
  })

  test("go with their pins and judgements, and their notes stay", () => {
    const work = fullWork()
    const about = aboutText(work, 1)
    expect([about.pins.length, about.judgements.length, about.notes.length]).toEqual([1, 1, 4])
    const now = workAfter(removeText(work, 1))
    expect([now.pins, now.judgements, now.layers]).toEqual([[], [], work.layers])
    expect(wordsOf(now)).toEqual(["It was late. We left.", "It was late. They left."])
    const other = workAfter(removeText(work, 2))
    expect([other.pins, other.judgements]).toEqual([work.pins, work.judgements])
  })

  test("are two at least", () => {
    expect(refusalOf(removeText(workOf("One.", "Two."), 0))).toBe("two texts at least")
    expect(refusalOf(removeText(workOf("One.", "Two."), 5))).toBe("no such text")
    expect(aboutText(workOf("One.", "Two."), 5).pins).toEqual([])
  })

  test("change places, and the first is the base", () => {
    const work = workOf("One.", "Two.", "Three.")
    expect(wordsOf(workAfter(moveText(work, 2, 0)))).toEqual(["Three.", "One.", "Two."])
    expect(wordsOf(workAfter(moveText(work, 0, 99)))).toEqual(["Two.", "Three.", "One."])
    expect(workAfter(moveText(work, 1, 1))).toBe(work)
    expect(wordsOf(workAfter(exchangeTexts(work, 0, 2)))).toEqual(["Three.", "Two.", "One."])
    expect(refusalOf(moveText(work, 9, 0))).toBe("no such text")
    expect(refusalOf(exchangeTexts(work, 0, 9))).toBe("no such text")
  })
})

describe("describeText", () => {
  test("carries a new siglum to pins, judgements and notes, those of locked layers too", () => {
    const work = fullWork()
    const now = workAfter(describeText(work, 1, { siglum: "__proto__" }))
    const said = JSON.stringify([now.pins, now.judgements, now.layers])
    expect(said).not.toContain('"witness":"B"')
    const was = JSON.stringify([work.pins, work.judgements, work.layers])
    expect(said).toBe(was.replaceAll('"witness":"B"', '"witness":"__proto__"'))
    const texts = now.texts.slice(0, 2)
    expect(compare({ ...now, texts }).pins).toMatchObject([{ state: "held" }])
    expect(workAfter(describeText(now, 1, { siglum: "B" }))).toEqual(work)
  })

  test("fills in and takes out, and leaves the words alone", () => {
    const work = workOf("One.", "Two.")
    const now = workAfter(describeText(work, 0, { title: " Draft ", date: "1936", hand: "Yezhov" }))
    expect(now.texts[0]!.witness).toEqual({
      ...work.texts[0]!.witness,
      title: "Draft",
      date: "1936",
      hand: "Yezhov",
    })
    expect(now.texts[0]!.document).toBe(work.texts[0]!.document)
    expect(workAfter(describeText(now, 0, { title: "", date: "", hand: "" }))).toEqual(work)
    expect(workAfter(describeText(work, 0, { siglum: "A" }))).toBe(work)
  })

  test("cuts the sentences of another language anew", () => {
    const text = "Es kostet ca. 3 Mark bzw. vier. Das ist viel."
    const work = workOf(text, "Two.")
    const now = workAfter(describeText(work, 0, { language: "de" })).texts[0]!.witness
    expect(now).toEqual(witness({ siglum: "A", language: "de", text }))
  })

  test("is refused without a siglum, with another's, and for no text", () => {
    const work = workOf("One.", "Two.")
    expect(refusalOf(describeText(work, 0, { siglum: " " }))).toBe("siglum is empty")
    expect(refusalOf(describeText(work, 0, { siglum: "B" }))).toBe("siglum is taken")
    expect(refusalOf(describeText(work, 7, { siglum: "C" }))).toBe("no such text")
  })
})

test("an edition has a title, a source and rights", () => {
  const work = workOf("One.", "Two.")
  const now = workAfter(describeEdition(work, { title: "Letter", rights: "CC BY" }))
  expect([now.title, now.source, now.rights]).toEqual(["Letter", "", "CC BY"])
  expect(workAfter(describeEdition(now, { title: "Letter" }))).toBe(now)
})
