import { describe, expect, test } from "vitest"
import { collate } from "../collate.js"
import { weightsAmong } from "./weights-among.js"
import { witness } from "../witness/make-witness.js"
import { brokenPromise } from "../testing.js"
import { prepare } from "../words/text.js"
import { keepTurns } from "./turns.js"
import type { Witness } from "../witness.js"

type Turn = [speaker: string, ...sentences: string[]]

function minutes(siglum: string, turns: readonly Turn[]): Witness {
  const blocks = turns.map(([speaker, ...sentences]) =>
    speaker === ""
      ? { kind: "paragraph" as const, sentences }
      : { kind: "turn" as const, speaker, sentences },
  )
  return witness({ siglum, blocks })
}

/** Those of the links (`[before, after]`) that are kept. */
function kept(before: Turn[], after: Turn[], links: [number, number][]): [number, number][] {
  const pair = prepare(minutes("A", before), minutes("B", after))
  const weights = weightsAmong(pair.before.units, pair.after.units, pair.words)
  const given = links.map(([one, other]) => ({ before: one, after: other, confidence: 1 }))
  return keepTurns(given, pair.before.units, pair.after.units, () => weights).map((link) => [
    link.before,
    link.after,
  ])
}

const QUESTION = "What did the bureau know about these people?"
const ANSWER = "The bureau heard nothing whatever until the spring."
const ASIDE = "Somebody certainly told the Leningrad bureau."

describe("keepTurns", () => {
  test("gives no sentence of a turn that answers one turn to another that is merely like it", () =>
    expect(
      kept(
        [["Stalin", QUESTION, ASIDE]],
        [
          ["Stalin", QUESTION],
          ["Yezhov", ANSWER],
        ],
        [
          [0, 0],
          [1, 1],
        ],
      ),
    ).toEqual([[0, 0]]))

  test("keeps a sentence that is said again word for word in another turn", () =>
    expect(
      kept(
        [["Stalin", QUESTION, ASIDE]],
        [
          ["Stalin", QUESTION],
          ["Stalin", ASIDE],
        ],
        [
          [0, 0],
          [1, 1],
        ],
      ),
    ).toHaveLength(2))

  test("keeps all sentences of two turns that answer each other", () =>
    expect(
      kept(
        [["Stalin", QUESTION, ASIDE]],
        [["Stalin", QUESTION, ANSWER]],
        [
          [0, 0],
          [1, 1],
        ],
      ),
    ).toHaveLength(2))

  test("leaves paragraphs that nobody speaks as they are", () =>
    expect(
      kept(
        [["", QUESTION, ASIDE]],
        [
          ["", QUESTION],
          ["", ANSWER],
        ],
        [
          [0, 0],
          [1, 1],
        ],
      ),
    ).toHaveLength(2))
})

describe("a collation of minutes", () => {
  /** What the passages hold on either side, without white space around it. */
  function passages(before: Turn[], after: Turn[]): [string, string, string][] {
    const [one, other] = [minutes("A", before), minutes("B", after)]
    expect(brokenPromise(one, other)).toBe(null)
    return collate([one, other]).passages.map(({ change, spans }) => {
      const [x, y] = [one, other].map(({ text }, i) =>
        text.slice(spans[i]?.start ?? 0, spans[i]?.end ?? 0),
      )
      return [change, x!.trim(), y!.trim()]
    })
  }

  test("lets a turn answer the turn of the same speaker, though another said the same first", () =>
    expect(
      passages(
        [
          ["Stalin", QUESTION],
          ["Molotov", QUESTION],
        ],
        [["Molotov", QUESTION]],
      ),
    ).toEqual([
      ["deleted", QUESTION, ""],
      ["same", QUESTION, QUESTION],
    ]))

  test("finds a turn that was given to another speaker", () =>
    expect(
      passages(
        [
          ["Stalin", QUESTION],
          ["Yezhov", ANSWER],
        ],
        [
          ["Molotov", QUESTION],
          ["Yezhov", ANSWER],
        ],
      ),
    ).toEqual([
      ["reworded", QUESTION, QUESTION],
      ["same", ANSWER, ANSWER],
    ]))

  test("joins two turns between which an interruption was dropped", () =>
    expect(
      passages(
        [
          ["Yezhov", ANSWER],
          ["Stalin", "How many?"],
          ["Yezhov", ASIDE],
        ],
        [["Yezhov", ANSWER, ASIDE]],
      ),
    ).toEqual([
      ["same", ANSWER, ANSWER],
      ["deleted", "How many?", ""],
      ["same", ASIDE, ASIDE],
    ]))
})
