import { describe, expect, test } from "vitest"
import { asMarked } from "../testing.js"
import { RULE_NAMES, type Rule, type RuleName } from "./rule.js"
import { hiddenIn, shownIn, under } from "./rules.testing.js"

const spellings: Rule = {
  name: "spellings",
  list: [
    ["connection", "connexion"],
    ["per cent", "percent", "p.c."],
  ],
}
const names: Rule = {
  name: "transliterations",
  list: [
    ["Yezhov", "Ezhov"],
    ["Tomsky", "Tomskii"],
  ],
}
const numerals: Rule = { name: "numerals", list: [["7", "семь"]] }

/** A rule, a sentence with a difference that it hides, and the weight and class which that has. */
const hides: readonly (readonly [Rule | RuleName, string, string])[] = [
  ["white-space", "The party <del>\n</del><ins> </ins>knew of it.", "noise spacing"],
  ["white-space", "He came<del> </del>, saw and left.", "noise spacing"],
  [
    "paragraphs",
    "They came late.<del>\n\n</del><ins> </ins>It was dark by then.",
    "accidental paragraphing",
  ],
  ["unicode-form", "It was <del>ﬁre</del><ins>fire</ins> they feared.", "accidental spelling"],
  ["unicode-form", "It was a <del>ſin</del><ins>sin</ins> they feared.", "accidental spelling"],
  ["unicode-form", "The <del>cafe\u0301</del><ins>café</ins> was full.", "accidental spelling"],
  ["unicode-form", "They <del>don't</del><ins>don’t</ins> know it.", "accidental spelling"],
  ["unicode-form", "He said <del>«no»</del><ins>“no”</ins> and left.", "accidental punctuation"],
  [
    "unicode-form",
    "He went<del> -- at last -- </del><ins>—at last—</ins>home.",
    "accidental punctuation",
  ],
  ["case", "The <del>Party</del><ins>party</ins> knew of it.", "accidental case"],
  ["case", "The <del>ПАРТИЯ</del><ins>партия</ins> knew of it.", "accidental case"],
  ["punctuation", "He came<ins>,</ins> saw and left.", "accidental punctuation"],
  ["punctuation", "He came<del>;</del><ins>,</ins> he saw, and left.", "accidental punctuation"],
  [
    "line-end-hyphens",
    "They <del>doubt-\nless</del><ins>doubtless</ins> had it.",
    "noise spelling",
  ],
  [
    "line-end-hyphens",
    "A <del>well-\nknown</del><ins>well-known</ins> man had it.",
    "noise spelling",
  ],
  [
    "word-division",
    "On a <del>battle field</del><ins>battle-field</ins> of that war.",
    "accidental spelling",
  ],
  [
    "word-division",
    "On a <del>battle-field</del><ins>battlefield</ins> of that war.",
    "accidental spelling",
  ],
  [numerals, "They were <del>seven</del><ins>7</ins> in all.", "accidental number"],
  [numerals, "They were <del>twenty-one</del><ins>21</ins> in all.", "accidental number"],
  [
    numerals,
    "They were <del>two hundred and five</del><ins>205</ins> in all.",
    "accidental number",
  ],
  [
    numerals,
    "They were <del>two hundred and fifty thousand</del><ins>250,000</ins> in all.",
    "accidental number",
  ],
  [numerals, "They were <del>семь</del><ins>7</ins> in all.", "accidental number"],
  [numerals, "They were <del>١٢</del><ins>12</ins> in all.", "accidental number"],
  [numerals, "The <del>third</del><ins>3rd</ins> of them left.", "accidental number"],
  [spellings, "The <del>connexion</del><ins>connection</ins> was lost.", "accidental spelling"],
  [spellings, "All <del>Connexions</del><ins>Connections</ins> were lost.", "accidental spelling"],
  [
    spellings,
    "About ten <del>percent</del><ins>per cent</ins> of them left.",
    "accidental spelling",
  ],
  [spellings, "About ten <del>percent</del><ins>p.c.</ins> of them left.", "accidental spelling"],
  [names, "They saw <del>Ezhov</del><ins>Yezhov</ins> there.", "accidental name"],
  [names, "They saw <del>Ezhov’s</del><ins>Yezhov’s</ins> house.", "accidental name"],
  [names, "The <del>Tomskii-Ezhov</del><ins>Tomsky-Yezhov</ins> letters.", "accidental name"],
  ["scanning-noise", "All <del>rnembers</del><ins>members</ins> knew it.", "noise spelling"],
  ["scanning-noise", "All <del>mem bers</del><ins>members</ins> knew it.", "noise spelling"],
  ["scanning-noise", "The <del>part}7</del><ins>party</ins> knew it.", "noise spelling"],
  ["scanning-noise", "The party <del>c1aim</del><ins>claim</ins> stood.", "noise spelling"],
  ["scanning-noise", "They saw <del>а</del><ins>a</ins> house there.", "noise spelling"],
]

describe("a rule", () => {
  test.for(hides)("%s hides it: %s", ([rule, marked, kind]) => {
    const name = typeof rule === "string" ? rule : rule.name
    const collation = under([rule], marked)
    expect(new Set(hiddenIn(collation))).toEqual(new Set([`${name} ${kind}`]))
  })

  test.for(hides)(
    "that is off hides nothing, and the difference is seen (%s): %s",
    ([rule, marked]) => {
      const name = typeof rule === "string" ? rule : rule.name
      const [shown, other] = [
        shownIn(under([], marked)),
        name === "case" ? "paragraphs" : "case",
      ] as const
      expect(shown).not.toEqual([])
      expect(shownIn(under([other], marked))).toEqual(shown)
    },
  )

  test.each(RULE_NAMES.filter((name) => name !== "spellings" && name !== "transliterations"))(
    "%s hides no change of words",
    (name) => {
      const marked =
        "I <del>personally </del>think that <ins>perhaps </ins>he was <del>right</del><ins>wrong</ins> in 193<del>6</del><ins>8</ins>."
      expect(hiddenIn(under([name], marked))).toEqual([])
      expect(shownIn(under([name], marked))).toEqual(shownIn(under([], marked)))
    },
  )
})

describe("under rules", () => {
  test("only the part of a change that they hide is hidden", () => {
    const collation = under(
      ["case", "punctuation"],
      "The <del>Old Party,</del><ins>new party</ins> knew of it.",
    )
    expect(shownIn(collation)).toEqual(["Old : new"])
    expect(hiddenIn(collation)).toEqual([
      "case accidental case",
      "punctuation accidental punctuation",
    ])
  })

  test("a difference names no more rules than it takes", () => {
    const all = RULE_NAMES.filter((name) => name !== "spellings" && name !== "transliterations")
    expect(hiddenIn(under(all, "The <del>Party</del><ins>party</ins> knew of it."))).toEqual([
      "case accidental case",
    ])
    expect(
      hiddenIn(under([...all, names], "To <del>EZHOV,</del><ins>Yezhov</ins> he wrote.")),
    ).toEqual(["case+transliterations accidental name", "punctuation accidental punctuation"])
  })

  test("a passage whose differences are all hidden is the same", () => {
    const collation = under(
      ["case"],
      "The <del>Party</del><ins>party</ins> knew of it. They <del>came</del><ins>left</ins>.",
    )
    expect(collation.passages.map(({ change }) => change)).toEqual(["same", "reworded"])
  })

  test("the texts stay as they are", () => {
    const marked = "The <del>part}7 KNEW</del><ins>party knew</ins> of it."
    expect(under(["case", "scanning-noise"], marked).witnesses).toEqual(under([], marked).witnesses)
    expect(asMarked(under(["case", "scanning-noise"], marked))).toBe("The party knew of it.")
  })

  test("letters of another alphabet are never the same unless scanning noise is allowed for, which says so", () => {
    const marked = "The <del>рarty</del><ins>party</ins> knew of it."
    for (const name of ["case", "unicode-form", "punctuation", "word-division"] as const)
      expect(shownIn(under([name], marked))).toEqual(["рarty : party"])
    expect(hiddenIn(under(["scanning-noise"], marked))).toEqual(["scanning-noise noise spelling"])
  })

  test("a collation says what it was made under, and says nothing where it was made under nothing", () => {
    expect(under([names, "case"], "One <ins>more </ins>word.").rules).toEqual([
      { name: "case" },
      names,
    ])
    expect("rules" in under([], "One <ins>more </ins>word.")).toBe(false)
  })
})
