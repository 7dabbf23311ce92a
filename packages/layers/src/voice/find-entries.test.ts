import { collate, witness } from "@variorum/collation"
import { describe, expect, test } from "vitest"
import { compareVoices } from "./compare-voices.js"
import { foundIn, listOf, voicesOf } from "./voice.testing.js"

describe("English lists on real sentences", () => {
  test.each([
    [
      "first-person",
      "Personally I think that he had friends.",
      ["personally I think: Personally I think"],
    ],
    ["first-person", "The measure is in my view exile.", ["in my view: in my view"]],
    [
      "first-person",
      "Now, it seems to me, we begin.",
      ["it seems to me: it seems to me", "we: we"],
    ],
    ["certainty", "To leave them unpunished is impossible.", ["impossible: impossible"]],
    ["certainty", "They doubtless had an organization.", ["doubtless: doubtless"]],
    ["certainty", "It was not possible to go.", ["not possible: not possible"]],
    ["demand", "I now request that this must be done.", ["request: I now request", "must: must"]],
    ["demand", "He came in order to speak.", []],
    ["intensity", "They were so discredited that nobody came.", ["so … that: so discredited that"]],
    ["intensity", "It went barely noticed.", ["barely: barely"]],
    ["amount", "There were so many faults.", ["so many: so many"]],
    ["amount", "It is all the more useful.", []],
    ["negation", "Nobody said it, and I don't know.", ["nobody: Nobody", "don't: don't"]],
    [
      "name",
      "Then Comrade Yagoda saw N. I. Bukharin.",
      ["{capitals}: Yagoda", "{capitals}: N. I. Bukharin"],
    ],
    ["name", "In December I met Tomsky's widow in Moscow.", ["{capitals}: Tomsky's"]],
    [
      "place",
      "He left Leningrad for the United States.",
      ["Leningrad: Leningrad", "United States: United States"],
    ],
    ["date", "The Law of 1 December 1934 stands.", ["December: 1 December 1934"]],
    ["date", "It may march on 3 May.", ["{figures} May: 3 May"]],
    [
      "number",
      "The five of 1,300 men, or 12.5.",
      ["five: five", "{figures}: 1,300", "{figures}: 12.5"],
    ],
    ["number", "On 1 December 1934 twenty-one came.", ["twenty: twenty-one"]],
  ])("%s: %s", (category, text, found) => {
    expect(foundIn(text, category, "en")).toEqual(found)
  })
})

describe("Russian lists on real sentences", () => {
  test.each([
    ["first-person", "Лично я думаю, что он был прав.", ["лично я думаю: Лично я думаю"]],
    ["first-person", "По-моему, это наша вина.", ["по-моему: По-моему", "наш: наша"]],
    ["certainty", "Терпеть это невозможно.", ["невозможно: невозможно"]],
    [
      "certainty",
      "Несомненная ошибка, вероятно.",
      ["несомненно: Несомненная", "вероятно: вероятно"],
    ],
    ["certainty", "Её, может быть, нет.", ["может быть: может быть"]],
    ["demand", "Они должны уйти, и это необходимо.", ["должен: должны", "необходимо: необходимо"]],
    ["demand", "Он, должно быть, ушёл.", []],
    ["intensity", "Это крайне важно и совсем ясно.", ["крайне: крайне", "совсем: совсем"]],
    ["amount", "Есть нескольких людей и всё.", ["несколько: нескольких", "все: всё"]],
    ["negation", "Никто не знал.", ["никто: Никто", "не: не"]],
    ["name", "Тогда Ягода и Н. И. Ежов вышли.", ["{capitals}: Ягода", "{capitals}: Н. И. Ежов"]],
    ["place", "Он жил в Ленинграде.", ["Ленинград: Ленинграде"]],
    ["date", "Это было 1 декабря 1934 года.", ["декабрь: 1 декабря 1934"]],
    ["number", "Пять лет и 300 человек.", ["пять: Пять", "{figures}: 300"]],
  ])("%s: %s", (category, text, found) => {
    expect(foundIn(text, category)).toEqual(found)
  })
})

describe("what is looked at", () => {
  test("the writer's words only: no editor's word, gap or heading", () => {
    const heading = { kind: "heading", editorial: true, text: "Perhaps" } as const
    const text = { kind: "paragraph", text: "He [perhaps] came. […] Perhaps." } as const
    const [one, other] = ["D", "F"].map((siglum) => witness({ siglum, blocks: [heading, text] }))
    const { findings } = compareVoices(collate([one!, other!]), [listOf("x", "perhaps")])
    expect(findings[0].map(({ span }) => span.start)).toEqual([one!.text.lastIndexOf("Perhaps")])
  })

  test("no entry reaches over a gap or into the next sentence", () => {
    expect(foundIn("I […] think. In my. View it.", "first-person")).toEqual(["I: I", "my: my"])
  })

  test("the longest match wins, and lists do not see each other", () => {
    const lists = [listOf("one", "so", "so many"), listOf("other", "many faults")]
    const { findings } = voicesOf("So many faults.", "So many faults.", { lists })
    expect(findings[0].map(({ category, entry }) => [category, entry])).toEqual([
      ["one", "so many"],
      ["other", "many faults"],
    ])
  })

  test("a word at the head of a sentence is a name where it is one elsewhere", () => {
    expect(foundIn("Yagoda left. Then Yagoda came. Nobody saw it.", "name")).toEqual([
      "{capitals}: Yagoda",
      "{capitals}: Yagoda",
    ])
    expect(foundIn("Yagoda left. Then he came.", "name")).toEqual([])
  })

  test("the language of the witness chooses the lists, and the script where it has none", () => {
    expect(foundIn("Perhaps he came.", "certainty", "en-GB")).toHaveLength(1)
    expect(foundIn("Perhaps he came.", "certainty", "de")).toEqual([])
    expect(foundIn("Perhaps он пришёл, может быть.", "certainty")).toHaveLength(1)
  })
})

describe("hostile lists", () => {
  test("lines with markup, expressions and nothing are faults and find nothing", () => {
    const lists = [listOf("x", "<img src=x onerror=alert(1)>", "(a+)+$", ".*", "", "ca*")]
    const { findings } = voicesOf("aaaaaaaaaaaaaaaaaaaaaaaa! <img>", "cab", { lists })
    expect(findings).toEqual([[], []])
  })

  test("ten thousand entries that begin alike cost little", () => {
    const entries = Array.from({ length: 10_000 }, (_, i) => `so many … word${i}`)
    const text = "So many of them say word9999 here. ".repeat(500)
    const began = performance.now()
    const { findings } = voicesOf(text, text, { lists: [listOf("x", ...entries)] })
    expect(findings[0]).toHaveLength(500)
    expect(performance.now() - began).toBeLessThan(5000)
  })

  test("an entry named like a property of every object finds words alone", () => {
    const lists = [listOf("x", "constructor"), listOf("__proto__", "toString")]
    const { findings } = voicesOf("The constructor.", "Call toString.", { lists })
    expect(findings[0].map(({ entry }) => entry)).toEqual(["constructor"])
    expect(findings[1].map(({ category }) => category)).toEqual(["__proto__"])
  })
})
