import { makeLayer, type Tag } from "@variorum/layers"
import { expect, test } from "vitest"
import { final, note, witnesses, words } from "../notes.testing.js"
import { readAnnotations } from "./read.js"
import { brokenRules } from "./rules.js"
import { writeAnnotations } from "./write.js"

const now = "2026-11-22T12:00:00Z"
const power: Tag = { id: "p", label: "power", definition: "Who could do what", ink: 2 }
const bare: Tag = { id: "b", label: "bare", definition: "", ink: 0 }
const target = { kind: "words", words: words(final, "several faults") } as const
const layer = makeLayer({ id: "layer", label: "Tags", creator: "R. Hand", created: now }, [
  note("n", target, { tags: ["p", "b", "unknown"] }),
])

function read(text: string, tags: readonly Tag[] = []) {
  return readAnnotations(
    { name: "t", bytes: new TextEncoder().encode(text) },
    { witnesses, now, tags },
  )
}

test("what tags mean goes and comes back with their layer", () => {
  const text = writeAnnotations(layer, { witnesses, tags: [power, bare] })
  expect(brokenRules(JSON.parse(text))).toEqual([])
  const { tags, layers } = read(text)
  expect(tags).toMatchObject([
    { label: "power", definition: "Who could do what", ink: 2 },
    { label: "bare", definition: "", ink: 0 },
    { label: "unknown" },
  ])
  expect(layers[0]).not.toHaveProperty("foreign")
  expect(read(text, [{ ...power, definition: "Ours" }]).tags).not.toMatchObject([power])
})

test("what a file says of tags is believed only where it has the right shape", () => {
  const document = JSON.parse(writeAnnotations(layer, { witnesses, tags: [power] }))
  document["urn:variorum:tags"] = [
    7,
    null,
    { label: " " },
    { label: "power", "urn:variorum:ink": 99, "urn:variorum:definition": ["x"] },
    { label: "__proto__", "urn:variorum:definition": "y" },
  ]
  expect(read(JSON.stringify(document)).tags[0]).toMatchObject({ definition: "", ink: 0 })
})
