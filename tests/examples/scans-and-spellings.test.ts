import { readFileSync } from "node:fs"
import { collate, type Collation, preset, witness } from "@variorum/collation"
import { readWordList } from "@variorum/formats"
import { describe, expect, test } from "vitest"
import { sharedFolder } from "../shared.js"

const sources = sharedFolder("sources")
const skipped =
  sources === null ? " (skipped: the shared files are not here; see VARIORUM_SHARED)" : ""

function read(name: string): Uint8Array {
  return readFileSync(`${sources}/${name}`)
}

const rows =
  sources === null ? [] : readWordList({ name: "spellings.csv", bytes: read("spellings.csv") })

describe.skipIf(sources === null)(`a real scan, against the page as printed${skipped}`, () => {
  test.each(["letter", "circular"])(
    "of the %s shows nothing under the preset for scanned text",
    (name) => {
      const texts = ["raw", "clean"].map((state) =>
        witness({
          siglum: state,
          text: new TextDecoder().decode(read(`ocr/${name}-${state}.txt`)),
        }),
      )
      const differences = segmentsOf(collate(texts, { rules: preset("scanned-text") })).filter(
        ({ weight }) => weight !== "none",
      )
      expect(differences.length).toBeGreaterThan(10)
      expect(differences.filter(({ rules }) => rules === undefined)).toEqual([])
      expect(differences.filter(({ weight }) => weight === "substantive")).toEqual([])
    },
  )
})

/** Each form in places of every kind: inside, first, last, twice, in brackets, in quotation marks, owning something. */
const SENTENCES = [
  (form: string) => `Nobody in the hall knew what ${form} meant by it.`,
  (form: string) => `${form} came late. They left before noon.`,
  (form: string) => `They asked about ${form}, and once more (${form}) there was no answer.`,
  (form: string) => `“${form}” is what he wrote. The end was near for ${form}`,
  (form: string) => `The papers were ${form}’s; they burned.`,
]

function segmentsOf({ passages }: Collation) {
  return passages.flatMap((passage) => passage.segments)
}

describe.skipIf(sources === null).each(["spellings", "transliterations"] as const)(
  `the spellings met in the sources, as %s${skipped}`,
  (name) => {
    test.each(rows)("take %s for one with its other forms", (preferred, ...others) => {
      for (const other of others)
        for (const say of SENTENCES)
          for (const pair of [
            [say(other), say(preferred)],
            [say(preferred), say(other)],
          ] as const) {
            const texts = pair.map((text, i) => witness({ siglum: "AB".charAt(i), text }))
            const collation = collate(texts, { rules: [{ name, list: rows }] })
            const differences = segmentsOf(collation).filter(({ weight }) => weight !== "none")
            expect(new Set(differences.map(({ weight }) => weight)), pair.join(" | ")).toEqual(
              new Set(["accidental"]),
            )
            expect(differences.every(({ rules }) => rules?.join() === name)).toBe(true)
            expect(collation.passages.every(({ change }) => change === "same")).toBe(true)
          }
    })

    test("still tell a name that is in no row", () => {
      const texts = ["They saw Ezhov and Kamenev.", "They saw Yezhov and Kamenef."]
      const collation = collate(
        texts.map((text, i) => witness({ siglum: "AB".charAt(i), text })),
        { rules: [...preset("substantives-only"), { name, list: rows }] },
      )
      const shown = segmentsOf(collation).filter(
        ({ weight, rules }) => weight !== "none" && rules === undefined,
      )
      expect(shown.map(({ weight, class: kind }) => `${weight} ${kind}`)).toEqual([
        "substantive name",
      ])
    })
  },
)
