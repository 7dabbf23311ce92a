import { describe, expect, test } from "vitest"
import { visible } from "./visible.js"

describe("visible", () => {
  test.each([
    ["an escape sequence", "\u001b[31mred\u001b[0m", "␛[31mred␛[0m"],
    ["a NUL and a bell", "a\0b\u0007", "a␀b␇"],
    ["a line feed", "two\nlines", "two␊lines"],
    ["the eight-bit controls", "\u009b31m", "‹U+009B›31m"],
    ["delete", "\u007f", "␡"],
    ["a direction override", "user \u202etxet", "user ‹U+202E›txet"],
    ["isolates", "\u2066a\u2069", "‹U+2066›a‹U+2069›"],
    ["a zero-width space", "the\u200brapist", "the‹U+200B›rapist"],
    ["tag characters", "plain\u{e0068}", "plain‹U+E0068›"],
    ["half of a surrogate pair", "a\ud83db", "a‹U+D83D›b"],
    ["line separators", "a\u2028b", "a‹U+2028›b"],
  ])("shows %s as a picture", (_, text, shown) => {
    expect(visible(text)).toBe(shown)
  })

  test("leaves words of every script alone, and the joiners that they need", () => {
    const text = "тов. Ежов, 他走了, שלום, क्ष, 👨‍👩‍👧, café, می‌خواهم, a b"
    expect(visible(text)).toBe(text)
  })
})
