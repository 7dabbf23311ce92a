import { describe, expect, test } from "vitest"
import { collate } from "../collate.js"
import { witness } from "../witness/make-witness.js"
import { preset } from "./rule.js"
import { shownIn, under } from "./rules.testing.js"
import { misread } from "./scanned.testing.js"

const rules = preset("scanned-text")

function scannedAgainst(scan: string, clean: string) {
  return collate([witness({ siglum: "A", text: scan }), witness({ siglum: "B", text: clean })], {
    rules,
  })
}

const PRINTED =
  "The harbour committee met again on Monday, although two of its members had not yet returned from the islands. " +
  "Their chairman said that every family in the lower town would be asked to leave before the winter storms began. " +
  "Nobody believed him; the same had been said in 1911, and the town was still there. He showed them the figures, " +
  "the maps and a letter of the minister, in which the damage of the last flood was described at length. " +
  "After a long silence the oldest of the fishermen stood up and asked who had paid for the journey. " +
  "The minutes do not say what he was told, but they say that the committee went home without a decision."

describe("the preset for scanned text", () => {
  test("shows nothing of noise that was laid on a clean page, however often it is laid", {
    timeout: 60_000,
  }, () => {
    for (let seed = 1; seed <= 40; seed++)
      expect(shownIn(scannedAgainst(misread(PRINTED, seed, 4), PRINTED)), `seed ${seed}`).toEqual(
        [],
      )
  })

  test("still shows what was rewritten under the noise", { timeout: 60_000 }, () => {
    const revised = PRINTED.replace("again on Monday", "on Friday")
      .replace("the maps and a letter", "a letter and the maps")
      .replace("1911", "1917")
      .replace("Nobody believed him", "Few believed him")
      .replace("oldest of the fishermen", "youngest of the fishermen")
    for (let seed = 1; seed <= 40; seed++) {
      const seen = shownIn(scannedAgainst(misread(PRINTED, seed, 6), revised)).join(" | ")
      for (const word of ["Friday", "1917", "Few", "youngest", "maps"])
        expect(seen, `seed ${seed}`).toContain(word)
    }
  })

  test.each([
    ["Tbe conimittee rnet agaiu.", "The committee met again."],
    ["He bad 1ost tlie l{ey of bis bouse .", "He had lost the key of his house ."],
    ["A ncw begin-\nning was rnade iu Lcningrad.", "A new beginning was made in Leningrad."],
    ["vve vvill uot forgct it", "we will not forget it"],
    ["Thc iuquiry | was clos ed.", "The inquiry was closed."],
    ["Всё зто был о давно .", "Всё это было давно ."],
    ["Der fteuermann fprach 1eife.", "Der steuermann sprach leise."],
  ])("sees no change in %j for %j", (scan, clean) => {
    expect(shownIn(scannedAgainst(scan, clean))).toEqual([])
  })

  test("takes no figure for another and lets none be lost", () => {
    for (const [one, other] of [
      ["1936", "1938"],
      ["28th", "7th"],
      ["1,300", "1,800"],
      ["46", "4"],
      ["in 19 days", "in days"],
      ["$100", "$1"],
    ] as const)
      expect(
        shownIn(under(rules, `It was <del>${one}</del><ins>${other}</ins> when he came.`)),
        one,
      ).not.toEqual([])
  })

  test("takes no name for another whose letters do not look alike", () => {
    for (const [one, other] of [
      ["Ezhov", "Yezhov"],
      ["Kamenev", "Kaganovich"],
      ["Marx", "Mark"],
      ["Tomsky", "Tomskii"],
    ] as const)
      expect(
        shownIn(under(rules, `They saw <del>${one}</del><ins>${other}</ins> there.`)),
        one,
      ).not.toEqual([])
  })

  test("takes no word for another that both texts use elsewhere, however alike they look", () => {
    const page =
      "Then he went and had a hat. The bad year was near, and he bore it. A bear was there."
    expect(shownIn(under(rules, `${page} He <del>had</del><ins>bad</ins> luck.`))).toEqual([
      "had : bad",
    ])
  })

  test("finds a word that lost a letter only in texts that show that they were scanned", () => {
    const typed =
      "They were late. We were not. Nobody saw that they <del>war</del><ins>were</ins> there."
    expect(shownIn(under(rules, typed))).toEqual(["war : were"])
    const scan =
      "They were late, at part}7 and at facto7ry. We were not. Nobody saw that they war there."
    const clean =
      "They were late, at party and at factory. We were not. Nobody saw that they were there."
    expect(shownIn(scannedAgainst(scan, clean))).toEqual([])
  })
})
