import { describe, expect, test } from "vitest"
import { Keys } from "./keys.js"
import { witness } from "../witness/make-witness.js"
import { randomPair, tagged } from "../testing.js"
import { ASIDE, countWords, GAP, SIGN, tokenize, WORD, type Tokens } from "./tokens.js"
import type { Witness } from "../witness.js"

function tokensOf(text: string): Tokens {
  return tokenize(witness({ siglum: "A", text }), new Keys())
}

/** What each token is made of, without the space behind it. */
function pieces({ witness: { text }, start, end }: Tokens): string[] {
  return Array.from(start, (from, i) => text.slice(from, end[i]))
}

/** The text cut where tokens meet. */
function cut(text: string): string {
  return pieces(tokensOf(text)).join("|")
}

describe("tokenize", () => {
  test("parts words from marks, and every mark from the next", () =>
    expect(cut("So, he said: “No!”")).toBe("So|,|he|said|:|“|No|!|”"))

  test("keeps an apostrophe or a hyphen between two letters", () =>
    expect(cut("I don’t co-operate - the workers' 'own'")).toBe(
      "I|don’t|co-operate|-|the|workers|'|'|own|'",
    ))

  test("keeps the stop and the comma inside a number, but not behind it", () =>
    expect(cut("1,300 of 3.5, no. 46.")).toBe("1,300|of|3.5|,|no|.|46|."))

  test("parts words that only a stop or a comma stands between", () =>
    expect(cut("end.Begin a,b 4.b")).toBe("end|.|Begin|a|,|b|4|.|b"))

  test("keeps an accent with its letter however it is encoded", () =>
    expect(cut("café cafe\u0301 naï\u00adve")).toBe("café|cafe\u0301|naï\u00adve"))

  test("takes each letter of a script without spaces for a word", () =>
    expect(cut("他走了。")).toBe("他|走|了|。"))

  test("keeps families, skin tones and flags whole", () =>
    expect(cut("👨‍👩‍👧👍🏽🇫🇷🇩🇪")).toBe("👨‍👩‍👧|👍🏽|🇫🇷|🇩🇪"))

  test("takes letters beyond the first plane as letters", () =>
    expect(cut("𝓗𝓮𝓵𝓵𝓸 there")).toBe("𝓗𝓮𝓵𝓵𝓸|there"))

  test("takes a lone surrogate and a control sign each for a mark", () =>
    expect(cut("a \ud800 b \u0000c")).toBe("a|\ud800|b|\u0000|c"))

  test("begins a token of its own where an editor breaks into a word", () =>
    expect(cut("Y[ezh]ov left")).toBe("Y|[ezh]|ov|left"))

  test("lets an intervention without a sign of its own begin and end a token, too", () => {
    const { text, at } = tagged("Yezh<a>ov l<b>eft")
    const loss = { kind: "loss", span: { start: at["a"]!, end: at["b"]! } } as const
    const damaged = { ...witness({ siglum: "A", text }), interventions: [loss] }
    expect(pieces(tokenize(damaged, new Keys()))).toEqual(["Yezh", "ov l", "eft"])
  })

  test("tells words, marks, gaps and asides apart", () =>
    expect([...tokensOf("He […] left [NKVD] [– –].").kind]).toEqual([
      WORD,
      GAP,
      WORD,
      ASIDE,
      GAP,
      SIGN,
    ]))

  test("gives a stenographer's note as an aside", () => {
    const turn = { kind: "turn", speaker: "Stalin", text: "Yes (laughter) indeed." } as const
    const tokens = tokenize(witness({ siglum: "A", blocks: [turn] }), new Keys())
    expect(pieces(tokens)[1]).toBe("(laughter)")
    expect(tokens.kind[1]).toBe(ASIDE)
  })

  test("says of each token in which sentence it stands", () => {
    const tokens = tokensOf("One two. Three.")
    expect([...tokens.sentence]).toEqual([0, 0, 0, 1, 1])
    expect([...tokens.firstOfSentence]).toEqual([0, 3, 5])
  })

  test("finds nothing in a text without words", () => {
    expect(tokensOf("").count).toBe(0)
    expect(tokensOf(" \n ").count).toBe(0)
  })

  test("numbers forms by letter and keys by word, alike in all witnesses", () => {
    const keys = new Keys()
    const one = tokenize(witness({ siglum: "A", text: "Party party" }), keys)
    const other = tokenize(witness({ siglum: "B", text: "party" }), keys)
    expect(one.form[1]).toBe(other.form[0])
    expect(one.form[0]).not.toBe(other.form[0])
    expect(one.key[0]).toBe(other.key[0])
  })

  test("leaves nothing out but white space, in any text", () => {
    for (let seed = 1; seed <= 200; seed++)
      for (const side of randomPair(seed)) expect(between(side), `seed ${seed}`).toMatch(/^\s*$/u)
  })

  /** What stands between the tokens of a witness. */
  function between(side: Witness): string {
    const { start, end } = tokenize(side, new Keys())
    const gaps = Array.from(start, (from, i) => side.text.slice(end[i - 1] ?? 0, from))
    return gaps.join("") + side.text.slice(end.at(-1) ?? 0)
  }
})

describe("countWords", () => {
  const count = (text: string) => countWords(witness({ siglum: "A", text }))

  test("counts words and numbers, not marks", () =>
    expect(count("We expelled 1,300 - and more!")).toBe(5))

  test("counts no gap and no editor's words", () =>
    expect(count("We […] held back [as the NKVD did] here.")).toBe(4))

  test("counts within a span alone, though brackets stand before it", () => {
    const { text, at } = tagged("One [two] three <a>four [five] six<b> seven.")
    const side = witness({ siglum: "A", text })
    expect(countWords(side, { start: at["a"]!, end: at["b"]! })).toBe(2)
  })

  test("finds none in nothing", () => expect(count("")).toBe(0))
})
