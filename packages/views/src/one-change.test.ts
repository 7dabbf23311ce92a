import { collate, witness } from "@variorum/collation"
import { describe, expect, test } from "vitest"
import { changes } from "./changes.js"
import { shownReadings } from "./one-change.js"
import { plain } from "./phrases/english/plain.js"
import { scholarly } from "./phrases/english/scholarly.js"

const stays = "The garden was full of roses in the summer of that year."
const lamp = "Nobody had lit the lamp in the hall before the guests arrived from the station."

function compared(before: string, after: string) {
  const collation = collate([
    witness({ siglum: "A", title: "Draft of May", text: before, language: "en" }),
    witness({ siglum: "B", text: after }),
  ])
  const [one, other] = collation.witnesses
  return changes(collation).map((entry) => ({
    entry,
    readings: shownReadings(entry, [one!, other!], plain),
    inScholarly: shownReadings(entry, [one!, other!], scholarly),
  }))
}

describe("both readings of a change", () => {
  test("have names, words and a language; what is nothing says so", () => {
    const [cut] = compared(`${stays}\n\n${lamp}`, stays)
    expect(cut!.readings).toEqual([
      { name: "Draft of May", short: lamp, whole: "", says: "", language: "en" },
      { name: "Final text", short: "", whole: "", says: "nothing here", language: "" },
    ])
    expect(cut!.inScholarly.map(({ name, says }) => [name, says])).toEqual([
      ["A", ""],
      ["B", "om."],
    ])
  })

  test("give the whole of what is too long for a line, paragraphs and all", () => {
    const [cut] = compared(`${stays}\n\n${lamp} ${lamp.replace("lamp", "fire")}`, stays)
    const [before] = cut!.readings
    expect(before.short).toMatch(/^Nobody .* …$/u)
    expect(before.whole).toBe(`${lamp} ${lamp.replace("lamp", "fire")}`)
  })

  test("say that words are not known", () => {
    const [unknown] = compared(`${stays}\n\n[…]`, `${stays}\n\n${lamp}`)
    expect(unknown!.entry.kind).toBe("unattested")
    expect(unknown!.readings.map(({ says }) => says)).toEqual(["not known", ""])
    expect(unknown!.entry.spans[0]).toBeNull()
  })

  test("are not told while their words are covered", () => {
    const collation = collate([
      witness({ siglum: "A", text: `${stays}\n\n${lamp}` }),
      witness({ siglum: "B", text: stays }),
    ])
    const [one, other] = collation.witnesses
    const covered = { kinds: new Set(["deleted"] as const), uncovered: new Set<string>() }
    const [entry] = changes(collation, { covered })
    expect(JSON.stringify([entry, shownReadings(entry!, [one!, other!], plain)])).not.toContain(
      "lamp",
    )
    expect([entry!.isCovered, entry!.spans]).toEqual([true, [null, null]])
    expect(shownReadings(entry!, [one!, other!], plain)[0].says).toBe("covered")
  })

  test("are told once of what only moved", () => {
    const [moved] = compared(
      `${lamp}\n\n${stays}\n\nThe river rose again. The bridge was closed to carts and to horses.`,
      `${stays}\n\nThe river rose again. The bridge was closed to carts and to horses.\n\n${lamp}`,
    )
    expect(moved!.entry.kind).toBe("moved")
    expect(moved!.entry.classes).toEqual([])
    expect(moved!.readings.map(({ short, says }) => short || says)).toEqual([
      lamp,
      "the same words",
    ])
  })
})

describe("the classes of a change", () => {
  test("are those of the differences that are shown, each once", () => {
    const [reworded] = compared(stays, stays.replace("roses", "tulips").replace("year", "spring"))
    expect(reworded!.entry.classes).toEqual(["word-choice"])
  })

  test("are none where a side has nothing", () => {
    const [cut] = compared(`${stays}\n\n${lamp}`, stays)
    expect(cut!.entry.classes).toEqual([])
  })
})
