import { describe, expect, test } from "vitest"
import { findBrackets, findNotesOfSpeech } from "./interventions.js"
import { tagged } from "../testing.js"

/** Each intervention found as `kind: its letters`. */
function brackets(text: string): string[] {
  return findBrackets(text).map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`)
}

function notes(text: string): string[] {
  return findNotesOfSpeech(text, 0).map(({ span }) => text.slice(span.start, span.end))
}

describe("findBrackets", () => {
  test.for(["[…]", "[...]", "[. . .]", "[....]", "[ … ]", "[……]"])(
    "takes %s for an omission",
    (sign) => expect(brackets(`I know ${sign} that.`)).toEqual([`omission: ${sign}`]),
  )

  test.for(["[-]", "[– – –]", "[---]", "[—]"])("takes %s for a loss", (sign) =>
    expect(brackets(`I know ${sign} that.`)).toEqual([`loss: ${sign}`]),
  )

  test.for(["[NKVD]", "[sic]", "[!]", "[… of the party]", "[.]", "[..]"])(
    "takes %s for the editor's own words",
    (sign) => expect(brackets(`I know ${sign} that.`)).toEqual([`insertion: ${sign}`]),
  )

  test("finds all of them, in text order", () =>
    expect(brackets("[He] left […] for [– –].")).toEqual([
      "insertion: [He]",
      "omission: […]",
      "loss: [– –]",
    ]))

  test.for([
    "I know [that.",
    "I know] that.",
    "I know [] that.",
    "I know [that\nthen] left.",
    "A [b\rc].",
  ])("leaves to the writer what is no bracket: %j", (text) => expect(brackets(text)).toEqual([]))

  test("takes the inner one of two brackets", () =>
    expect(brackets("He [and [NKVD] too] left.")).toEqual(["insertion: [NKVD]"]))

  test("takes a short bracket and leaves a page-long one to the writer", () => {
    expect(brackets(`[${"a".repeat(350)}]`)).toHaveLength(1)
    expect(brackets(`[${"a".repeat(450)}]`)).toEqual([])
  })

  test("goes on behind a bracket that was never closed", () =>
    expect(brackets("He [left\nwith [NKVD] men.")).toEqual(["insertion: [NKVD]"]))
})

describe("findNotesOfSpeech", () => {
  test.for([
    "(inaudible)",
    "(Applause.)",
    "(Stormy, prolonged applause)",
    "(Смех в зале)",
    "(Beifall)",
    "(Rires à gauche)",
  ])("takes %s for the stenographer's", (note) =>
    expect(notes(`I say ${note} so.`)).toEqual([note]),
  )

  test.for([
    "(as I said)",
    "(1936)",
    "()",
    "(there was a pause and then he said that it was so)",
    `(applause ${"a".repeat(60)})`,
    "(applause",
  ])("leaves %s to the speaker", (words) => expect(notes(`I say ${words} so.`)).toEqual([]))

  test("finds all of them, behind brackets of the speaker's too", () =>
    expect(notes("(so) Yes (noise) no (laughter).")).toEqual(["(noise)", "(laughter)"]))

  test("takes the inner one of two brackets", () =>
    expect(notes("Yes (as he (laughter) said) so.")).toEqual(["(laughter)"]))

  test("counts from where the turn begins in its text", () => {
    const { text, at } = tagged("(noise) Yes. <a>No <b>(pause)<c>.")
    expect(findNotesOfSpeech(text.slice(at["a"]), at["a"]!)).toEqual([
      { kind: "stenographer", span: { start: at["b"], end: at["c"] } },
    ])
  })
})
