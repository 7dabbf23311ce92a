import { describe, expect, test } from "vitest"
import { fold, Keys, lettersOf } from "./keys.js"

/** True when two words have one key. */
function answer(one: string, other: string): boolean {
  const keys = new Keys()
  return keys.keyOf(keys.form(one)) === keys.keyOf(keys.form(other))
}

describe("a key", () => {
  test.for([
    ["Party", "PARTY", "case"],
    ["ПАРТИЯ", "партия", "case in other alphabets"],
    ["don't", "don’t", "the shape of apostrophes"],
    ["“", '"', "the shape of quotation marks"],
    ["«", "„", "the shape of quotation marks in other languages"],
    ["co-operate", "co‑operate", "the shape of hyphens"],
    ["café", "cafe\u0301", "how an accent is encoded"],
    ["ﬁre", "fire", "ligatures"],
    ["ſin", "sin", "the long s"],
  ])("%s answers %s: it forgets %s", ([one, other]) => expect(answer(one!, other!)).toBe(true))

  test.for([
    ["а", "a", "letters that merely look alike"],
    ["cafe", "café", "an accent"],
    ["cooperate", "co-operate", "a hyphen"],
    ["Ezhov", "Yezhov", "spelling"],
    ["-", "—", "a hyphen from a dash"],
    ["46", "48", "numbers"],
  ])("%s does not answer %s: it remembers %s", ([one, other]) =>
    expect(answer(one!, other!)).toBe(false),
  )
})

describe("Keys", () => {
  test("gives equal letters one form, and others another", () => {
    const keys = new Keys()
    const party = keys.form("Party")
    expect(keys.form("party")).not.toBe(party)
    expect(keys.form("Party")).toBe(party)
  })

  test("lists the folded word of each key at the key's own place", () => {
    const keys = new Keys()
    const forms = ["The", "PARTY", "the", "knows"].map((word) => keys.form(word))
    expect(forms.map((form) => keys.words[keys.keyOf(form)])).toEqual([
      "the",
      "party",
      "the",
      "knows",
    ])
  })
})

describe("fold", () => {
  test("leaves a word alone that folding would empty", () => expect(fold("\u3000")).toBe("\u3000"))

  test("changes nothing the second time", () => {
    for (const word of ["Don’t", "ﬁRE", "“No”", "Straße", "İ", "１９３６"])
      expect(fold(fold(word)), word).toBe(fold(word))
  })
})

describe("lettersOf", () => {
  test("makes one of a word written with and without its hyphen", () =>
    expect(lettersOf("Battle-field")).toBe(lettersOf("battlefield")))

  test("keeps letters, digits and accents, and nothing else", () =>
    expect(lettersOf("«cafe\u0301, No. 46!»")).toBe("caféno46"))

  test("keeps a mark that is part of its letter, so that letters with different marks stay different", () =>
    expect(lettersOf("कि")).not.toBe(lettersOf("कु")))
})
