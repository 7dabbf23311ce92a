import { readFileSync } from "node:fs"
import { between, checkColumns, collate, type Collation, type Witness } from "@variorum/collation"
import { readJson } from "@variorum/formats/json"
import { readPlain } from "@variorum/formats/plain"
import { table } from "@variorum/views"
import { describe, expect, test } from "vitest"

/** Three copies of one address, in Lincoln's hand. */
const copies = ["nicolay", "hay", "bliss"].map((name) =>
  readPlain({
    name: `${name}.txt`,
    bytes: readFileSync(new URL(`../../examples/gettysburg/${name}.txt`, import.meta.url)),
  }),
)
const [NICOLAY, HAY, BLISS] = [0, 1, 2] as const

function wordsOf(
  witnesses: readonly Witness[],
  readings: Collation["passages"][0]["segments"][0]["readings"],
) {
  return readings.map((reading, i) =>
    reading.kind === "nothing"
      ? null
      : witnesses[i]!.text.slice(reading.span.start, reading.span.end).trim(),
  )
}

/** Every place where the witnesses differ, as what each has there; null for nothing. */
function variants({ witnesses, passages }: Collation): (string | null)[][] {
  return passages
    .flatMap(({ segments }) => segments)
    .filter(({ weight }) => weight !== "none")
    .map(({ readings }) => wordsOf(witnesses, readings))
}

/** Each passage as what every witness has of it. */
function rowsOf(collation: Collation): string[][] {
  return collation.passages.map(({ spans }) =>
    spans.map((span, i) =>
      span === null ? "" : collation.witnesses[i]!.text.slice(span.start, span.end).trim(),
    ),
  )
}

describe.each([
  ["Nicolay", NICOLAY],
  ["Hay", HAY],
  ["Bliss", BLISS],
])("the three copies of the Gettysburg Address against the %s copy", (_, base) => {
  const collation = collate(copies, { base })
  const found = variants(collation)

  test("give back their texts", () => expect(checkColumns(collation)).toBe(null))

  test("have upon this continent in two and on this continent in the third", () =>
    expect(found).toContainEqual([", upon", ", upon", "on"]))

  test("have three forms of battle field", () =>
    expect(found).toContainEqual(["battle field", "battlefield", "battle-field"]))

  test("have the nation under God in the Bliss copy only, before the new birth of freedom", () => {
    const readings = found.filter((each) => each.some((words) => words?.includes("under God")))
    expect(readings).toHaveLength(1)
    expect(readings[0]![NICOLAY] ?? "").not.toContain("God")
    expect(readings[0]![HAY] ?? "").not.toContain("God")
    const passage = rowsOf(collation).find((each) => each[BLISS]!.includes("under God"))!
    for (const words of passage) expect(words).toContain("new birth of freedom")
  })

  test("keep a sentence together that one copy has in another paragraph", () => {
    const passage = rowsOf(collation).find((each) => each[NICOLAY]!.startsWith("But, in a larger"))!
    expect(passage[HAY]).toMatch(/^But in a larger sense/u)
    expect(passage[BLISS]).toMatch(/^But, in a larger sense/u)
  })

  test("have a sentence that the Nicolay copy has not, set beside each other in the other two", () => {
    const unfinished = rowsOf(collation).filter((each) =>
      each.some((words) => words.includes("unfinished work")),
    )
    expect(unfinished).toHaveLength(1)
    expect(unfinished[0]![NICOLAY]).toBe("")
    expect(unfinished[0]![HAY]).toMatch(/^It is for us, the living, rather/u)
    expect(unfinished[0]![BLISS]).toMatch(/^It is for us the living, rather/u)
    expect(found).toContainEqual([null, "carried on", "advanced"])
  })

  test("have no move and no gap", () => {
    expect(collation.moves).toEqual([])
    expect(collation.passages.map(({ change }) => change)).not.toContain("unattested")
  })

  test("say of the base and another what the two alone say, but for a comma beside a word", () => {
    for (const other of [NICOLAY, HAY, BLISS].filter((copy) => copy !== base)) {
      const direct = variants(collate([copies[base]!, copies[other]!])).map(String)
      const through = new Set(variants(between(collation, base, other)).map(String))
      expect(through.size).toBeLessThanOrEqual(direct.length)
      expect(direct.filter((variant) => !through.has(variant)).length).toBeLessThanOrEqual(1)
    }
  })

  test("say of the two others nearly what these alone say", () => {
    const [one, other] = [NICOLAY, HAY, BLISS].filter((copy) => copy !== base) as [number, number]
    const direct = variants(collate([copies[one]!, copies[other]!])).map(String)
    const through = new Set(variants(between(collation, one, other)).map(String))
    const common = direct.filter((variant) => through.has(variant))
    expect(common.length / direct.length).toBeGreaterThan(0.75)
  })
})

test("the table of the three copies groups those that read alike", () => {
  const rows = table(collate(copies)).rows
  const readings = rows.flatMap(({ places }) =>
    places.map((place) => place.readings.map(({ text, sigla }) => `${text} ${sigla}`)),
  )
  expect(readings).toContainEqual([", upon nicolay hay", "on bliss"])
  expect(readings).toContainEqual(["hallowed nicolay", "consecrated hay bliss"])
})

test("the edition has the words of the three files", () => {
  const name = "gettysburg.variorum.json"
  const bytes = readFileSync(new URL(`../../examples/gettysburg/${name}`, import.meta.url))
  const content = readJson({ name, bytes })
  const witnesses = content.kind === "edition" ? content.edition.witnesses : []
  expect(witnesses.map(({ text }) => text)).toEqual(copies.map(({ text }) => text))
})
