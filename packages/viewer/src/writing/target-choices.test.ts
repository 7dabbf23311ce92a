import { collate, witness } from "@variorum/collation"
import type { NoteTarget } from "@variorum/layers"
import { changes } from "@variorum/views"
import { expect, test } from "vitest"
import { choicesAt, wholeTexts } from "./target-choices.js"

const paragraphs = [
  "The committee met in the old hall by the river and heard the long report.",
  "Nobody there had seen the plans before the morning of the vote.",
  "Afterwards the members went home through the rain without a word.",
  "In the spring the letter was found in a drawer of the desk.",
]

function choicesIn(draft: readonly string[], final: readonly string[]) {
  const two = collate([
    witness({ siglum: "D", text: draft.join("\n\n") }),
    witness({ siglum: "F", text: final.join("\n\n") }),
  ])
  const on = { collation: two, two, pair: [0, 1] as const }
  return { on, of: (place: number) => choicesAt(on, changes(two)[place]!).map(saying) }
}

/** "absence: Nobody there …" */
function saying(target: NoteTarget): string {
  if (target.kind === "witness") return `witness: ${target.witness}`
  if (target.kind === "note") return "note"
  const words = target.kind === "words" ? [target.words] : target.words
  return `${target.kind}: ${words.map(({ witness: siglum, quotation }) => `${siglum} ${quotation.exact.slice(0, 12)}`).join(" / ")}`
}

test("a cut is itself, its words, what is not there, and both texts", () => {
  const { of } = choicesIn(paragraphs, paragraphs.toSpliced(1, 1))
  expect(of(0)).toEqual([
    "change: D Nobody there",
    "words: D Nobody there",
    "absence: D Nobody there",
    "witness: D",
    "witness: F",
  ])
})

test("a move is one choice with the words at both its ends", () => {
  const { of } = choicesIn(paragraphs, [...paragraphs.slice(1), paragraphs[0]!])
  const [move] = of(0)
  expect(move).toMatch(/^move: D (.{12}) \/ F \1$/u)
})

test("where words are left out, their sign is a choice", () => {
  const { of } = choicesIn(paragraphs.with(1, "[…]"), paragraphs)
  expect(of(0)).toEqual(
    expect.arrayContaining(["words: D […]", expect.stringContaining("words: F Nobody")]),
  )
})

test("either text as a whole", () => {
  expect(wholeTexts(choicesIn(paragraphs, paragraphs).on).map(saying)).toEqual([
    "witness: D",
    "witness: F",
  ])
})
