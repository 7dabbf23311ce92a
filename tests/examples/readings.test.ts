import { readFileSync } from "node:fs"
import { collate, type Witness } from "@variorum/collation"
import { type Edition, readJson } from "@variorum/formats"
import { readPlain } from "@variorum/formats/plain"
import { brokenRules, readAnnotations, writeAnnotations } from "@variorum/formats/web-annotation"
import type { AnchoredWords, NoteTarget } from "@variorum/layers"
import { describe, expect, test } from "vitest"

const EXAMPLES = new URL("../../examples/", import.meta.url)

function bytesOf(path: string) {
  return Uint8Array.from(readFileSync(new URL(path, EXAMPLES)))
}

function edition(path: string): Edition {
  const content = readJson({ name: path, bytes: bytesOf(path) })
  if (content.kind !== "edition") throw new Error(content.kind)
  return content.edition
}

function placesOf(target: NoteTarget): readonly AnchoredWords[] {
  if (target.kind === "words") return [target.words]
  if (target.kind === "absence") return [target.at, ...target.words]
  return target.kind === "note" || target.kind === "witness" ? [] : target.words
}

/** Each note of "Historian's reading": what kind of thing it is about, and in which witnesses, as the sources have it. */
const letter = [
  ["change", "D"],
  ["words", "L"],
  ["passages", "D"],
  ["change", "D"],
  ["absence", "L D"],
  ["change", "D"],
  ["change", "D L"],
  ["words", "D"],
  ["words", "D"],
  ["words", "L"],
]
const plenum = [
  ["change", "R"],
  ["change", "R"],
  ["change", "R M"],
  ["change", "R M"],
  ["words", "R"],
]

describe.each([
  ["yezhov-letter", letter, ["draft.txt", "final.txt"], {}],
  ["plenum-1936", plenum, ["unpublished.txt", "published.txt"], { speakers: true }],
])("the edition of %s", (name, expected, files, options) => {
  const { witnesses, layers = [], tags = [] } = edition(`${name}/${name}.variorum.json`)
  const { notes } = layers[0]!
  const text = (siglum: string) => witnesses.find((one: Witness) => one.siglum === siglum)!.text

  test("has the texts of the files beside it", () => {
    const plain = files.map((file) =>
      readPlain({ name: file, bytes: bytesOf(`${name}/${file}`) }, options),
    )
    expect(witnesses.map((one) => one.text)).toEqual(plain.map((one) => one.text))
    expect(witnesses.map((one) => one.blocks)).toEqual(plain.map((one) => one.blocks))
  })

  test("has the historian's reading as a layer, with a note for each observation", () => {
    expect(layers.map(({ label }) => label)).toEqual(["Historian's reading"])
    expect(
      notes.map(({ target }) => [
        target.kind,
        [...new Set(placesOf(target).map(({ witness }) => witness))].join(" "),
      ]),
    ).toEqual(expected)
    for (const { body, creator } of notes) {
      expect(body).not.toBe("")
      expect(creator).toContain("Getty and Naumov")
    }
  })

  test("quotes words that stand where it says", () => {
    for (const { target } of notes)
      for (const { witness, quotation } of placesOf(target)) {
        const { exact, prefix, suffix, start } = quotation
        expect(text(witness).startsWith(prefix + exact + suffix, start - prefix.length)).toBe(true)
      }
  })

  test("names changes that the comparison has", () => {
    const passages = new Set(collate(witnesses).passages.map(({ id }) => id))
    const named = notes.flatMap(({ target }) => ("change" in target ? [target.change] : []))
    expect(named.length).toBeGreaterThan(3)
    expect(named.filter((change) => !passages.has(change))).toEqual([])
  })

  test("gives its notes tags of its own list, and each of these to a note", () => {
    expect(new Set(notes.flatMap((note) => note.tags))).toEqual(new Set(tags.map(({ id }) => id)))
  })

  test("can hand its layer on as annotations that keep the W3C's rules, and take it back", () => {
    const written = writeAnnotations(layers[0]!, { witnesses, tags })
    expect(brokenRules(JSON.parse(written))).toEqual([])
    const source = { name: "layer.jsonld", bytes: new TextEncoder().encode(written) }
    const back = readAnnotations(source, { witnesses, tags, now: "2026-11-22T12:00:00Z" })
    expect(back).toEqual({ layers: [layers[0]], tags: [], told: [] })
  })
})
