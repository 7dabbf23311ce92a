import { describe, expect, test } from "vitest"
import { type BodyPiece, isBodyTooLong, parseBody } from "./body.js"

describe("a note's text", () => {
  test("has paragraphs and lists", () => {
    expect(told("One\ntwo\n\nthree\n- four\n- five\nsix")).toEqual([
      "One\ntwo",
      "three",
      ["four", "five"],
      "six",
    ])
    expect(parseBody(" \n\n")).toEqual([])
  })
  test("has emphasis, and stars that are none", () => {
    expect(told("This is *not* it, 2*3*4, * no *, **no**")).toEqual([
      "This is _not_ it, 2*3*4, * no *, **no**",
    ])
  })
  test("has links, without the mark that ends the sentence", () => {
    expect(told("See https://example.org/a?b=c, or (mailto:a@b.org).")).toEqual([
      "See <https://example.org/a?b=c>, or (<mailto:a@b.org>).",
    ])
    expect(told("*see http://example.org*")).toEqual(["_see __<http://example.org>_"])
  })
  test.each([
    "javascript:alert(1)",
    "java\tscript:alert(1)",
    "data:text/html,x",
    "https://",
    "http:///x",
    "mailto:nobody",
    "<img src=x onerror=alert(1)>",
    "[a](javascript:alert(1))",
    "vbscript:x",
    "xhttps://example.org",
  ])("%s is text", (body) => {
    expect(parseBody(body)).toEqual([
      { kind: "paragraph", pieces: [{ text: body, isEmphasised: false, link: null }] },
    ])
  })
  test("loses no letter", () => {
    const body = "a *b* https://c.d *e\nf* - g *http://h.i* j"
    expect(read(body).replaceAll("*", "")).toBe(body.replaceAll("*", ""))
  })
  test.each(["*a ", "http://a", "* ", "*", "- ", "(".repeat(40), "https://a.b/*"])(
    "half a million letters of %j are read at once",
    (part) => {
      const began = performance.now()
      parseBody(part.repeat(500_000 / part.length))
      expect(performance.now() - began).toBeLessThan(3000)
    },
  )
  test("of ten million letters is refused", () => {
    expect(isBodyTooLong("x".repeat(10_000_000))).toBe(true)
    expect(isBodyTooLong("x".repeat(10_000))).toBe(false)
    expect(parseBody("x".repeat(10_000_000))).toEqual([])
  })
})

function told(body: string): (string | string[])[] {
  return parseBody(body).map((block) =>
    block.kind === "list" ? block.items.map(marked) : marked(block.pieces),
  )
}

function marked(pieces: readonly BodyPiece[]): string {
  return pieces
    .map(({ text, isEmphasised, link }) => {
      const words = link === null ? text : `<${text}>`
      return isEmphasised ? `_${words}_` : words
    })
    .join("")
}

function read(body: string): string {
  return parseBody(body)
    .flatMap((block) => (block.kind === "list" ? block.items.flat() : block.pieces))
    .map(({ text }) => text)
    .join("")
}
