import { collate, witness } from "@variorum/collation"
import { makeLayer, makeNote, wordsTarget } from "@variorum/layers"
import { parseFragment, serialize } from "parse5"
import { describe, expect, test } from "vitest"
import { randomPair } from "../../../../views/src/random-pairs.testing.js"
import { readSource } from "../../read-source.js"
import { writeCoursePage } from "./course-page.js"
import { SANITISERS, sanitised } from "./sanitisers.testing.js"

const draft = witness({
  siglum: "a",
  text: "The ferry leaves at noon.\n\nNobody knows […] about it. This <b>was</b> cut & gone.",
})
const final = witness({
  siglum: "b",
  text: "The ferry leaves at night.\n\nNobody knows very much indeed about it.\n\nAll of this is quite new here.",
})
const collation = collate([draft, final])
const who = { creator: "Ann", created: "2026-01-01T00:00:00Z" }
const note = makeNote(wordsTarget(final, { start: 4, end: 9 }), who, { body: "See *this*." }, "1")
const edition = {
  title: "Two ferries",
  layers: [makeLayer({ id: "l", label: "L", ...who }, [note])],
}
const page = writeCoursePage({ collation, edition })

test("a piece for a course page says each change in letters, notes too", () => {
  expect(page).toContain(">[cut: noon]</del>")
  expect(page).toContain(">[added: night]</ins>")
  expect(page).toContain("<em>[not quoted in the draft: </em>very much indeed<em>]</em>")
  expect(page).toContain("<sup>[1]</sup>")
  expect(page).toContain("<li>[1] <q>ferry</q> See this. (Ann)</li>")
  expect(page).toContain("This &#60;b&#62;was&#60;/b&#62; cut &#38; gone.")
})

describe.each(SANITISERS)(
  "behind the sanitiser of $name, a piece for a course page",
  (sanitiser) => {
    test("is what it was", () => {
      // What a sanitiser does to quotation marks and spaces in a style is none of its looks; one of them takes away the language.
      const same = (markup: string) =>
        serialize(parseFragment(markup))
          .replace(/ lang="en"/u, "")
          .replace(/;?"/gu, '"')
          .replace(/\s+/gu, " ")
      expect(same(sanitised(page, sanitiser))).toBe(same(page))
      for (let seed = 1; seed <= 20; seed++) {
        const written = writeCoursePage({ collation: randomPair(seed), edition: {} })
        expect(same(sanitised(written, sanitiser)), `seed ${seed}`).toBe(same(written))
      }
    })

    test("keeps its marks around words alone", () => {
      const marks = [...sanitised(page, sanitiser).matchAll(/<(ins|del)[^>]*>(.*?)<\/\1>/gsu)]
      expect(marks.length).toBeGreaterThan(3)
      for (const [, , inner] of marks) expect(inner).not.toMatch(/<(?:p|div|table|ul|h\d)\b/u)
    })

    test("is read as both texts", async () => {
      const bytes = new TextEncoder().encode(sanitised(page, sanitiser))
      const { edition: read } = await readSource({ name: "pasted.html", bytes })
      const [before, after] = read.witnesses
      expect(before?.text).toContain("The ferry leaves at [cut: noon].")
      expect(after?.text).toContain("The ferry leaves at [added: night].")
    })
  },
)
