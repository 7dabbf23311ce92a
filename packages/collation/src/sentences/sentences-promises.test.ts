import { describe, expect, test } from "vitest"
import { cutSentences } from "./sentences.js"
import { brokenPromise, cut, interventionsIn } from "./sentences.testing.js"
import type { Span } from "../span.js"

describe("the promises of cutSentences", () => {
  const pieces = [
    ..."aZéДд語ก한. . . !?…。;;:—-–\"'“”‘’«»()*1९ \n\r\t\u00a0\u200b",
    ..."𝒜😀",
    ..."\ud800\udc00¿",
  ].concat("Mr", "He", "z. B", "No", " g", "[…]", "[x]", "{A.}", "[lost]", "[!]", ". ", "\n")

  test("hold on 2,000 random texts", () => {
    for (let seed = 1; seed <= 2_000; seed++) {
      const next = random(seed)
      let text = ""
      for (let i = next(40); i >= 0; i--) text += pieces[next(pieces.length)] ?? ""
      const spans = cut(text)
      expect(brokenPromise(text, spans), `seed ${seed}: ${text}`).toBe(null)
      for (const { span } of interventionsIn(text)) {
        const parted = spans.some(({ start, end }) => isInside(span, start) || isInside(span, end))
        expect(parted, `seed ${seed}: ${text}`).toBe(false)
      }
    }
  })

  function isInside(span: Span, at: number): boolean {
    return span.start < at && at < span.end
  }

  function random(seed: number): (below: number) => number {
    let state = seed
    return (below) => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      return Math.floor((state / 2 ** 32) * below)
    }
  }

  test.for([
    "a",
    ".",
    ". ",
    "a. ",
    "A. ",
    "1. ",
    ".a",
    ". .a",
    '"',
    '."',
    ". “",
    "(",
    "? ... ",
    "。",
    "а; ",
    "α; ",
    "…",
    "“.” ",
    "A\n",
    "A,\n",
    "😀",
    ".😀 ",
    "𝒜. ",
    " ",
    "ก",
    "ก. ",
  ])("hold on 100,000 characters of %j", (piece) => {
    const text = piece.repeat(Math.floor(100_000 / piece.length))
    const spans = cutSentences(text, { start: 0, end: text.length }, { interventions: [] })
    expect(brokenPromise(text, spans)).toBe(null)
  })

  test.for(["[…]", "[…] ", "[x] ", ". […] ", ". [!] ", "[…]. ", "A [x]. [lost] "])(
    "hold on a thirty thousand times %j",
    (piece) => {
      const text = piece.repeat(30_000)
      expect(cut(text).at(-1)?.end).toBe(text.trimEnd().length)
    },
  )
})
