import type { BlockInput, Collation } from "@variorum/collation"
import { Dice } from "@variorum/collation/testing"
import { describe, expect, test } from "vitest"
import { textAfter } from "../document/text.js"
import { randomDocument } from "../document/documents.testing.js"
import { takeReading } from "./take-reading.js"
import { compare, markedWork, refusalOf, wordsOf, workAfter, workOf } from "./works.testing.js"
import type { Work } from "./work.js"

function changed(collation: Collation): string {
  const passage = collation.passages.find(({ change }) => change !== "same")
  if (passage === undefined) throw new Error("nothing is changed")
  return passage.id
}

/** The first change taken from the one witness into the other. */
function taken(work: Work, from: number, to: number): readonly string[] {
  const collation = compare(work)
  return wordsOf(
    workAfter(takeReading(work, collation, { passages: [changed(collation)] }, from, to)),
  )
}

const CUT = "It was late. <del>It was dark. </del>We left the town in a hurry."

describe("takeReading", () => {
  test("puts a sentence that was cut back in", () => {
    expect(taken(markedWork(CUT), 0, 1)[1]).toBe(
      "It was late. It was dark. We left the town in a hurry.",
    )
  })

  test("takes a sentence that was added out", () => {
    expect(taken(markedWork(CUT), 1, 0)[0]).toBe("It was late. We left the town in a hurry.")
  })

  test("puts a sentence back at the end and at the beginning of a paragraph", () => {
    const end = "We left the town in a hurry. <del>It was dark.</del>"
    expect(taken(markedWork(end), 0, 1)[1]!.trim()).toBe(
      "We left the town in a hurry. It was dark.",
    )
    const start = "<del>It was dark. </del>We left the town in a hurry."
    expect(taken(markedWork(start), 0, 1)[1]).toBe("It was dark. We left the town in a hurry.")
  })

  test("puts a paragraph that was cut back as a paragraph, and takes it out as one", () => {
    const work = workOf(
      "The hall was full.\n\nNobody had expected him. He spoke at length.\n\nThey went home late.",
      "The hall was full.\n\nThey went home late.",
    )
    const collation = compare(work)
    const cut = collation.passages.filter(({ change }) => change === "deleted").map(({ id }) => id)
    const place = { passages: cut }
    const back = workAfter(takeReading(work, collation, place, 0, 1))
    expect(wordsOf(back)[1]).toBe(wordsOf(work)[0])
    expect(back.texts[1]!.document.childCount).toBe(3)
    expect(wordsOf(workAfter(takeReading(work, collation, place, 1, 0)))[0]).toBe(wordsOf(work)[1])
  })

  test("puts other words in the place of a passage, and of one segment alone", () => {
    const work = markedWork(
      "The <del>old </del><ins>new </ins>hall by the river was <del>full</del><ins>empty</ins>.",
    )
    const collation = compare(work)
    expect(taken(work, 0, 1)[1]).toBe(wordsOf(work)[0])
    const { id, segments } = collation.passages[0]!
    const segment = segments.findIndex(({ class: kind }) => kind !== null)
    const one = workAfter(takeReading(work, collation, { passages: [id], segment }, 0, 1))
    expect(wordsOf(one)[1]).toBe("The old hall by the river was empty.")
  })

  test("brings the marks of the words along and leaves those around them", () => {
    const marked = (text: string, word: string): BlockInput => ({
      kind: "paragraph",
      text,
      marks: [
        {
          kind: "emphasis",
          span: { start: text.indexOf(word), end: text.indexOf(word) + word.length },
        },
      ],
    })
    const work = workOf(
      [marked("The old hall by the river was full of people.", "old hall")],
      [marked("The new house by the river was full of people.", "people")],
    )
    const collation = compare(work)
    const now = workAfter(takeReading(work, collation, { passages: [changed(collation)] }, 0, 1))
    const { text, marks } = now.texts[1]!.witness
    expect(text).toBe(wordsOf(work)[0])
    expect(marks.map(({ span }) => text.slice(span.start, span.end))).toEqual(["old hall"])
    const segment = collation.passages[0]!.segments.findIndex(
      ({ class: kind }) => kind === "wording" || kind === "word-choice",
    )
    const place = { passages: [changed(collation)], segment }
    const one = workAfter(takeReading(work, collation, place, 0, 1)).texts[1]!.witness
    expect(one.marks.map(({ span }) => one.text.slice(span.start, span.end).trim())).toEqual([
      "old hall",
      "people",
    ])
  })

  test("takes a break between paragraphs over, and takes it out", () => {
    const work = workOf(
      "The hall was full of people.\n\nNobody had expected him to speak.",
      "The hall was full of people. Nobody had expected him to speak.",
    )
    const collation = compare(work)
    const passage = collation.passages.find(({ segments }) =>
      segments.some(({ class: kind }) => kind === "paragraphing"),
    )!
    const segment = passage.segments.findIndex(({ class: kind }) => kind === "paragraphing")
    const place = { passages: [passage.id], segment }
    expect(wordsOf(workAfter(takeReading(work, collation, place, 0, 1)))[1]).toBe(wordsOf(work)[0])
    expect(wordsOf(workAfter(takeReading(work, collation, place, 1, 0)))[0]).toBe(wordsOf(work)[1])
  })

  test("puts a sentence that moved where the other text has it", () => {
    const work = workOf(
      "The first delegate spoke about bread prices. The second delegate praised the harvest. The third delegate asked about the new railway line. Then the meeting closed.",
      "The second delegate praised the harvest. The third delegate asked about the new railway line. The first delegate spoke about bread prices. Then the meeting closed.",
    )
    const collation = compare(work)
    expect(collation.moves).toHaveLength(1)
    const place = { passages: [collation.moves[0]!.from.passage] }
    expect(wordsOf(workAfter(takeReading(work, collation, place, 0, 1)))[1]).toBe(wordsOf(work)[0])
    expect(wordsOf(workAfter(takeReading(work, collation, place, 1, 0)))[0]).toBe(wordsOf(work)[1])
  })

  test("puts a phrase that moved where the other text has it", () => {
    const work = markedWork(
      'In the evening <del move="1">after the second vote </del>the committee went home <ins move="1">after the second vote </ins>through heavy rain.',
    )
    const collation = compare(work)
    expect(collation.moves).toHaveLength(1)
    for (const end of ["from", "to"] as const) {
      const place = { passages: [`${collation.moves[0]![end].passage}-${end}-1`] }
      const back = workAfter(takeReading(work, collation, place, 0, 1))
      expect(wordsOf(back)[1]).toBe(wordsOf(work)[0])
      const forth = workAfter(takeReading(work, collation, place, 1, 0))
      expect(wordsOf(forth)[0]).toBe(wordsOf(work)[1])
    }
    const gone = { passages: [`${collation.moves[0]!.from.passage}-from-2`] }
    expect(refusalOf(takeReading(work, collation, gone, 0, 1))).toBe("no such change")
  })

  test("leaves a text of one paragraph an empty one, and puts words into it", () => {
    const work = workOf("It was dark.", "")
    const collation = compare(work)
    const place = { passages: collation.passages.map(({ id }) => id) }
    expect(wordsOf(workAfter(takeReading(work, collation, place, 0, 1)))[1]).toBe("It was dark.")
    expect(wordsOf(workAfter(takeReading(work, collation, place, 1, 0)))[0]).toBe("")
  })

  test("sets no space in a script that has none", () => {
    const work = workOf("他来了。天黑了。我们走了很远的路。", "他来了。我们走了很远的路。")
    expect(taken(work, 0, 1)[1]).toBe(wordsOf(work)[0])
  })

  test("is refused where nobody knows what stood there", () => {
    const work = workOf(
      "He came in. […] Then all the others left the hall.",
      "He came in. And he spoke of a great many things. Then all the others left the hall.",
    )
    const collation = compare(work)
    const place = {
      passages: [collation.passages.find(({ change }) => change === "unattested")!.id],
    }
    expect(refusalOf(takeReading(work, collation, place, 0, 1))).toBe("reading is unknown")
    expect(refusalOf(takeReading(work, collation, place, 1, 0))).toBe("reading is unknown")
  })

  test("is refused, and does not throw, where the change is not there any more", () => {
    const work = markedWork(CUT)
    const collation = compare(work)
    const place = { passages: [changed(collation)] }
    const now = workAfter(takeReading(work, collation, place, 0, 1))
    expect(refusalOf(takeReading(now, collation, place, 0, 1))).toBe("texts have changed")
    expect(refusalOf(takeReading(now, compare(now), place, 0, 1))).toBe("no such change")
    expect(refusalOf(takeReading(work, collation, { passages: [] }, 0, 1))).toBe("no such change")
    expect(refusalOf(takeReading(work, collation, { ...place, segment: 99 }, 0, 1))).toBe(
      "no such change",
    )
    expect(refusalOf(takeReading(work, collation, place, 0, 7))).toBe("texts have changed")
    const same = collation.passages.find(({ change }) => change === "same")!
    expect(refusalOf(takeReading(work, collation, { passages: [same.id] }, 0, 1))).toBe(
      "nothing to take",
    )
  })
})

const SENTENCES =
  "The hall was full of people. Nobody had expected him to speak. He spoke of bread. They went home late. It rained all night. The river rose quickly. A letter came from the north. She read it aloud.".match(
    /[^.]+\./gu,
  )!

function randomText(dice: Dice): string {
  return Array.from({ length: 2 + dice.upTo(8) }, () => dice.one(SENTENCES).trim())
    .map((sentence) => (dice.upTo(4) === 0 ? sentence.replace(/\w+/u, "Then") : sentence))
    .reduce((text, sentence) => `${text}${dice.upTo(3) === 0 ? "\n\n" : " "}${sentence}`)
}

test("every change taken, one after the other, makes the words of the two texts the same", () => {
  const words = (text: string) => text.replace(/\s+/gu, " ").trim()
  for (let seed = 0; seed < 60; seed++) {
    const dice = new Dice(seed)
    let work = workOf(randomText(dice), randomText(dice))
    const [goal] = wordsOf(work)
    for (let round = 0; round < 60; round++) {
      const collation = compare(work)
      const change = collation.passages.find((passage) => passage.change !== "same")
      if (change === undefined) break
      const outcome = takeReading(work, collation, { passages: [change.id] }, 0, 1)
      expect(outcome, `seed ${seed}`).toMatchObject({ kind: "done" })
      work = workAfter(outcome)
      work.texts[1]!.document.check()
    }
    expect(words(wordsOf(work)[1]!), `seed ${seed}`).toBe(words(goal!))
    expect(wordsOf(work)[0]).toBe(goal)
  }
})

test("no change of whatever documents makes it throw, and every document it gives is sound", () => {
  const outcomes = new Set<string>()
  for (let seed = 0; seed < 50; seed++) {
    const dice = new Dice(1000 + seed)
    const empty = workOf("", "")
    const texts = empty.texts.map((text) => textAfter(text, randomDocument(dice)))
    const work = { ...empty, texts }
    const collation = compare(work)
    for (const { id, segments } of collation.passages) {
      const places = [undefined, ...segments.keys()]
      for (const segment of places) {
        const place = { passages: [id], ...(segment === undefined ? {} : { segment }) }
        for (const [from, to] of [
          [0, 1],
          [1, 0],
        ] as const) {
          const outcome = takeReading(work, collation, place, from, to)
          outcomes.add(outcome.kind)
          if (outcome.kind === "done") outcome.work.texts[to]!.document.check()
        }
      }
    }
  }
  expect(outcomes).toEqual(new Set(["done", "refused"]))
})
