import { collate, witness } from "@variorum/collation"
import { describe, expect, test } from "vitest"
import { changes } from "../changes.js"
import { columns } from "../displays/columns.js"
import { summary } from "../summary.js"
import * as english from "./english/plain.js"
import { editorPhrases as englishEditor } from "./english/editor.js"
import { scholarly as englishScholarly } from "./english/scholarly.js"
import * as french from "./french/index.js"
import * as german from "./german/index.js"
import * as russian from "./russian/index.js"
import * as spanish from "./spanish/index.js"

const languages = { german, french, spanish, russian }

const collation = collate([
  witness({
    siglum: "D",
    text: "The committee met in the old hall by the river.\n\nNobody there had seen the plans before.\n\n[…]\n\nHe spoke of peace.",
  }),
  witness({
    siglum: "F",
    text: "The committee met in the new house by the river.\n\nAfterwards they all went home.\n\nHe spoke of peace.",
  }),
])

/** Every phrase that is a text, with its path. */
function texts(part: unknown, path = ""): readonly [string, string][] {
  if (typeof part === "string") return [[path, part]]
  if (typeof part !== "object" || part === null) return []
  return Object.entries(part).flatMap(([name, value]) => texts(value, `${path}.${name}`))
}

/** Words that are the same in two languages. */
const shared = /^(?:substitutions?|transpositions?)$/iu

describe.each(Object.entries(languages))("the interface in %s", (_name, language) => {
  const { plain, scholarly, editorPhrases } = language
  test("has no phrase left in English", () => {
    const pairs: readonly [unknown, unknown][] = [
      [plain, english.plain],
      [scholarly, englishScholarly],
      [editorPhrases, englishEditor],
    ]
    for (const [own, theirs] of pairs) {
      const inEnglish = new Map(texts(theirs))
      const left = texts(own).filter(
        ([path, text]) => !shared.test(text) && text.length > 12 && inEnglish.get(path) === text,
      )
      expect(left).toEqual([])
    }
  })

  test("says every row, change and count of a comparison without a gap", () => {
    for (const phrases of [plain, scholarly]) {
      const said = JSON.stringify([
        columns(collation, { phrases }),
        changes(collation, { phrases }),
        summary(collation, { phrases }),
      ])
      expect(said).not.toMatch(/undefined|NaN|\[object/u)
      expect(summary(collation, { phrases }).says).toMatch(/\p{L}.*\.$/u)
    }
  })

  test("counts one, two and many", () => {
    const of = (words: number) =>
      plain.extent({
        blocks: 0,
        block: "paragraph",
        speaker: null,
        sentences: 0,
        words,
        quotedOnly: false,
      })
    expect(new Set([of(0), of(1), of(2), of(5), of(21), of(1200)]).size).toBe(6)
  })
})

test("Russian counts 1, 2 and 5 each in its own form, and 21 like 1", () => {
  const words = (count: number) =>
    russian.plain.extent({
      blocks: 0,
      block: "paragraph",
      speaker: null,
      sentences: 0,
      words: count,
      quotedOnly: false,
    })
  expect([1, 2, 5, 11, 21, 22].map(words)).toEqual([
    "одно слово",
    "два слова",
    "пять слов",
    "11 слов",
    "21 слово",
    "22 слова",
  ])
})
