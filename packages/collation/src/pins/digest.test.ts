import { describe, expect, test } from "vitest"
import { digest, Digest } from "./digest.js"

describe("a digest", () => {
  // Identifiers in saved editions are made of these: they must not change.
  test.for([
    ["", "357ytx89r"],
    ["a", "5jzaqflne"],
    ["Genosse Ежов, 1936: “…” 😀", "3yx97zb24"],
  ] as const)("of %j is %s", ([text, digits]) => expect(digest(text)).toBe(digits))

  test("has nine letters and digits", () => {
    for (let i = 0; i < 500; i++) expect(digest(`${i * i}`)).toMatch(/^[0-9a-z]{9}$/)
  })

  test("of pieces is that of the whole, wherever the pieces stand", () => {
    const text = "He left for Moscow in the spring of that year."
    for (let cut = 0; cut <= text.length; cut++) {
      const hash = new Digest()
      hash.add(text.slice(0, cut))
      hash.add("")
      hash.add(text.slice(cut))
      expect(hash.digits).toBe(digest(text))
    }
  })
})
