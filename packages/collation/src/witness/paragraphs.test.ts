import { describe, expect, test } from "vitest"
import { cutParagraphs } from "./paragraphs.js"

/** The words of every paragraph. */
function paragraphs(text: string): string[] {
  return cutParagraphs(text).map(({ start, end }) => text.slice(start, end))
}

describe("cutParagraphs", () => {
  test.for([
    "\n\n",
    "\r\n\r\n",
    "\r\r",
    "\n\r",
    "\n \t\n",
    "\n\u2028\n",
    "\n\n\n\n",
    " \r\n \r\n ",
  ])("cuts at a blank line, however it is written: %j", (blank) =>
    expect(paragraphs(`One${blank}two.`)).toEqual(["One", "two."]),
  )

  test.for(["\n", "\r", "\r\n", " \n ", "\u2028\u2028", "   "])("does not cut at %j", (white) =>
    expect(paragraphs(`One${white}two.`)).toEqual([`One${white}two.`]),
  )

  test("trims the first and the last", () =>
    expect(paragraphs("\ufeff\n One.\n\nTwo.\t\n \u00a0")).toEqual(["One.", "Two."]))

  test("finds none in white space", () => {
    for (const white of ["", " ", "\n\n\n", "\r\n"]) expect(paragraphs(white), white).toEqual([])
  })

  test("cuts where both kinds of line end are mixed", () =>
    expect(paragraphs("One\r\ntwo\n\nthree\r\rfour\nfive")).toEqual([
      "One\r\ntwo",
      "three",
      "four\nfive",
    ]))
})
