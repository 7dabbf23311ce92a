import { expect, test } from "vitest"
import { CodePoints } from "./code-points.js"

test.each(["", "plain", "🙂", "a🙂b🙂🙂c", "🙂\ud83d a \ude42🙂"])(
  "counts %j as it is spelt",
  (text) => {
    const points = new CodePoints(text)
    const letters = [...text]
    letters.reduce((offset, letter, i) => {
      expect(points.before(offset)).toBe(i)
      expect(points.offsetAt(i)).toBe(offset)
      return offset + letter.length
    }, 0)
    expect(points.before(text.length)).toBe(letters.length)
    expect(points.offsetAt(letters.length)).toBe(text.length)
    expect(points.offsetAt(letters.length + 1)).toBe(null)
  },
)
