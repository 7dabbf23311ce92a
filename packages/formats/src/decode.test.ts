import { UnreadableSource } from "@variorum/collation"
import { describe, expect, test } from "vitest"
import { decode } from "./decode.js"
import { LARGEST_SOURCE } from "./source.js"

function source(bytes: readonly number[] | Uint8Array | string) {
  const given = typeof bytes === "string" ? new TextEncoder().encode(bytes) : Uint8Array.from(bytes)
  return { name: "letter.txt", bytes: given }
}

function refusal(bytes: readonly number[] | Uint8Array | string): UnreadableSource {
  try {
    decode(source(bytes))
  } catch (error) {
    if (error instanceof UnreadableSource) return error
    throw error
  }
  throw new Error("It was read.")
}

function utf16(text: string, order: "little" | "big"): number[] {
  return Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)).flatMap((unit) =>
    order === "little" ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff],
  )
}

describe("decode", () => {
  test("reads UTF-8 with and without a byte-order mark", () => {
    expect(decode(source("тов. Ежов 他"))).toBe("тов. Ежов 他")
    expect(decode(source([0xef, 0xbb, 0xbf, 0x61]))).toBe("a")
  })

  test("takes off one byte-order mark and no more", () => {
    expect(decode(source("\uFEFF\uFEFFa"))).toBe("\uFEFFa")
  })

  test("reads UTF-16 of either order by its mark, a lone surrogate included", () => {
    const text = "a\ud83db 😀 \u0000 end"
    expect(decode(source([0xff, 0xfe, ...utf16(text, "little")]))).toBe(text)
    expect(decode(source([0xfe, 0xff, ...utf16(text, "big")]))).toBe(text)
  })

  test("reads a UTF-16 text longer than one portion, letter for letter", () => {
    const text = "слово ".repeat(5000)
    expect(decode(source([0xff, 0xfe, ...utf16(text, "little")]))).toBe(text)
  })

  test("says which byte breaks UTF-8", () => {
    const error = refusal([0x61, 0x62, 0xe9, 0x74])
    expect(error.code).toBe("source-encoding")
    expect(error.message).toContain("at 2 (counted from 0)")
    expect(error.advice).toContain("UTF-8")
  })

  test.each([
    ["a continuation with nothing before it", [0x80], 0],
    ["an overlong form", [0x61, 0xc0, 0xaf], 1],
    ["an overlong form of three bytes", [0xe0, 0x80, 0xaf], 0],
    ["half of a surrogate pair", [0x61, 0x61, 0xed, 0xa0, 0x80], 2],
    ["a code past the last", [0xf4, 0x90, 0x80, 0x80], 0],
    ["a character that is cut off", [0x61, 0xd0], 1],
  ])("refuses %s and names its byte", (_, bytes, at) => {
    expect(refusal(bytes).message).toContain(`at ${at} `)
  })

  test("refuses UTF-16 that ends in the middle of a character, and UTF-32", () => {
    expect(refusal([0xff, 0xfe, 0x61]).code).toBe("source-encoding")
    expect(refusal([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]).message).toContain("UTF-32")
  })

  test.each([
    ["a PDF", "%PDF-1.7 and so on"],
    ["a Word file", "PK\u0003\u0004rest"],
    ["a rich text", "{\\rtf1 words}"],
    ["a picture (GIF)", "GIF89a"],
  ])("calls %s by its name", (what, bytes) => {
    expect(refusal(bytes).code).toBe("source-binary")
    expect(refusal(bytes).message).toContain(what)
  })

  test("keeps a few control characters, for they may be what the typist left", () => {
    expect(decode(source("a\0b"))).toBe("a\0b")
    expect(decode(source("\u0001\u0002\u0003\u0007\u001b[31m"))).toBe(
      "\u0001\u0002\u0003\u0007\u001b[31m",
    )
  })

  test("refuses what consists of control characters in large part, such as UTF-16 without its mark", () => {
    expect(refusal(utf16("Only a letter. ".repeat(20), "little")).code).toBe("source-binary")
  })

  test("gives an empty text for an empty file", () => {
    expect(decode(source(""))).toBe("")
  })

  test("refuses a file past the limit before it looks at it", () => {
    const bytes = new Uint8Array(LARGEST_SOURCE + 1)
    expect(() => decode({ name: "large.txt", bytes })).toThrow(/larger than 64 MB/u)
  })
})
