import { describe, expect, test } from "vitest"
import { layer, note, tags, witnesses, words, draft } from "../notes.testing.js"
import { type Edition, writeEdition } from "./index.js"
import { readAgain, refusal } from "./json.testing.js"

const foreign = JSON.parse('{"__proto__": {"polluted": true}, "dc:subject": ["a", {"b": null}]}')
const kept = { ...note("kept", { kind: "witness", witness: "D 1" }), foreign }
const edition: Edition = {
  witnesses,
  layers: [layer, { ...layer, id: "second", notes: [kept], foreign }],
  tags,
}

test("an edition with layers of notes of every kind comes back equal", () => {
  const read = readAgain(writeEdition(edition))
  expect(read).toEqual({ kind: "edition", edition })
  expect(Reflect.get({}, "polluted")).toBe(undefined)
})

test("an edition without layers has no such key", () => {
  expect(Object.keys(JSON.parse(writeEdition({ witnesses })))).not.toContain("layers")
})

test("a note whose witness was taken out of the edition is kept", () => {
  const lost = note("lost", {
    kind: "words",
    words: { ...words(draft, "faults"), witness: "gone" },
  })
  const without = { witnesses, layers: [{ ...layer, notes: [lost] }] }
  expect(readAgain(writeEdition(without))).toEqual({ kind: "edition", edition: without })
})

describe("is refused with the path for", () => {
  const answer = (from: string, to: string) =>
    note(from, { kind: "note", note: to }, { motivation: "replying" })
  const faults: [string, (document: ReturnType<typeof JSON.parse>) => void, string][] = [
    ["a layer without a name", (d) => (d.layers[0].label = ""), "layers[0].label"],
    ["a seventh ink", (d) => (d.layers[0].ink = 6), "layers[0].ink"],
    ["an unknown shape", (d) => (d.layers[0].shape = "heart"), "layers[0].shape"],
    ["two layers of one name", (d) => (d.layers[1].id = d.layers[0].id), "layers[1].id"],
    ["notes that are none", (d) => (d.layers[0].notes = {}), "layers[0].notes"],
    [
      "a note at no time",
      (d) => (d.layers[0].notes[1].created = "now"),
      "layers[0].notes[1].created",
    ],
    ["a note about nothing", (d) => delete d.layers[0].notes[2].target, "layers[0].notes[2]"],
    [
      "a note of an unknown kind",
      (d) => (d.layers[0].notes[2].target.kind = "poem"),
      "layers[0].notes[2].target.kind",
    ],
    [
      "a change without words",
      (d) => (d.layers[0].notes[1].target.words = []),
      "layers[0].notes[1].target.words",
    ],
    [
      "words that are empty",
      (d) => (d.layers[0].notes[0].target.words.quotation.exact = ""),
      "layers[0].notes[0].target.words.quotation.exact",
    ],
    [
      "an absence of words that are there",
      (d) => (d.layers[0].notes[4].target.at.quotation.exact = "late"),
      "layers[0].notes[4].target.at.quotation.exact",
    ],
    [
      "two notes of one name, in two layers",
      (d) => (d.layers[1].notes[0].id = "words"),
      "layers[1].notes[0].id",
    ],
    [
      "notes that answer each other in a circle, and not for those that answer into it",
      (d) => d.layers[1].notes.push(answer("x", "a"), answer("a", "b"), answer("b", "a")),
      "layers[1].notes[2].target",
    ],
    [
      "a note that answers itself",
      (d) => d.layers[1].notes.push(answer("a", "a")),
      "layers[1].notes[1].target",
    ],
    ["a tag without a name", (d) => (d.tags[0].label = ""), "tags[0].label"],
    ["two tags of one name", (d) => d.tags.push(d.tags[0]), "tags[1].id"],
    ["what is foreign and no object", (d) => (d.layers[1].foreign = []), "layers[1].foreign"],
  ]

  test.each(faults)("%s", (_, spoil, path) => {
    const document = JSON.parse(writeEdition(edition))
    spoil(document)
    expect(refusal(document).where).toBe(path)
  })
})
