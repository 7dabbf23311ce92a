import { describe, expect, test } from "vitest"
import { after, before, randomPair } from "../testing.js"
import { prepare, swap } from "./text.js"

describe("prepare", () => {
  test("numbers the words of both texts alike", () => {
    const pair = prepare(before("The party knows."), after("THE bureau knows."))
    const [one, other] = [pair.before.words, pair.after.words]
    expect([one[0], one[2]]).toEqual([other[0], other[2]])
    expect(one[1]).not.toBe(other[1])
    expect([...one].map((key) => pair.words[key])).toEqual(["the", "party", "knows"])
  })

  test("says of each compared word which token and which sentence it is", () => {
    for (let seed = 1; seed <= 100; seed++) {
      const { before: text } = prepare(...randomPair(seed))
      const { tokens, units, words, tokenOf, unitOf } = text
      const keys = Array.from(tokenOf, (token) => tokens.key[token])
      expect(keys, `seed ${seed}`).toEqual([...words])
      const inside = Array.from(tokenOf, (token, i) => {
        const unit = units[unitOf[i]!]!
        return unit.first <= token && token < unit.last
      })
      expect(inside.every(Boolean), `seed ${seed}`).toBe(true)
    }
  })

  test("knows one of the two ways in which different texts can stand as the turned one", () => {
    const [one, other] = [before("He left."), after("He stayed.")]
    expect(prepare(one, other).turned).not.toBe(prepare(other, one).turned)
  })

  test("has a number for what every key tells", () => {
    const pair = prepare(before("The party […] knows, [NKVD] it."), after("* * *"))
    expect(pair.information).toHaveLength(pair.words.length)
    expect(pair.information.every((each) => each > 0)).toBe(true)
  })
})

describe("swap", () => {
  test("exchanges the texts, and twice gives the pair again", () => {
    const pair = prepare(before("The party knows."), after("The bureau knows."))
    expect(swap(pair).before).toBe(pair.after)
    expect(swap(pair).after).toBe(pair.before)
    expect(swap(swap(pair))).toEqual(pair)
  })
})
