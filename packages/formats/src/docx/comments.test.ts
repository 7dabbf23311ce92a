import { collate } from "@variorum/collation"
import { placeNotes } from "@variorum/layers"
import { expect, test } from "vitest"
import { del, ins, type OtherParts, paragraph, run, wordFile } from "./docx.testing.js"
import { readDocx } from "./index.js"

const comment = (id: string, author: string, words: string, more = "") =>
  `<w:comment w:id="${id}" w:author="${author}" w:date="2020-01-02T03:04:05Z"><w:p w14:paraId="P${id}">${run(words)}</w:p>${more}</w:comment>`

const about = (id: string, inside: string) =>
  `<w:commentRangeStart w:id="${id}"/>${inside}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`

/** Where each comment hangs: the words it is about, by witness, or the whole text. */
function hanging(body: string, parts: OtherParts) {
  const { layers = [] } = readDocx(wordFile(body, parts)).edition
  return layers
    .filter(({ label }) => label.startsWith("Comments"))
    .map(({ label, notes }) => [
      label,
      ...notes.map(({ body: says, target }) => {
        if (target.kind === "words" || target.kind === "passages") {
          const words = target.kind === "words" ? [target.words] : target.words
          const places = words.map(({ witness, quotation }) => `${witness} “${quotation.exact}”`)
          return `${says} @ ${places.join(", ")}`
        }
        return `${says} @ ${target.kind}`
      }),
    ])
}

test("a layer for each author, each comment at its words", () =>
  expect(
    hanging(
      paragraph(run("I ") + about("1", run("knew")) + about("2", run(". "))) +
        paragraph(about("3", run("It!"))),
      {
        comments:
          comment("1", "Ada", "Did you?", paragraph(run("Really?"))) +
          comment("2", "__proto__", "Stop.") +
          comment("3", "Ada", "What?") +
          comment("4", "", "Nowhere."),
      },
    ),
  ).toEqual([
    ["Comments by Ada", "Did you?\n\nReally? @ letter “knew”", "What? @ letter “It!”"],
    ["Comments by __proto__", "Stop. @ letter “.”"],
    ["Comments by unknown", "Nowhere. @ witness"],
  ]))

test("a comment over a change hangs on both sides, on one where it is only there", () =>
  expect(
    hanging(
      paragraph(
        about("1", run("I ") + del("never ") + ins(run("always "))) +
          run("knew") +
          about("2", del(" it")) +
          about("3", ins(run(" all"))),
      ),
      {
        comments:
          comment("1", "Ada", "Both.") +
          comment("2", "Ada", "Draft.") +
          comment("3", "Ada", "Final."),
      },
    ),
  ).toEqual([
    [
      "Comments by Ada",
      "Both. @ draft “I never”, final “I always”",
      "Draft. @ draft “it”",
      "Final. @ final “all”",
    ],
  ]))

test("answers answer, and what is done is resolved", () => {
  const { layers = [] } = readDocx(
    wordFile(paragraph(about("1", run("Yes"))), {
      comments:
        comment("2", "Bo", "So.") + comment("1", "Ada", "So?") + comment("3", "Bo", "Circle."),
      commentsExtended:
        '<w15:commentEx w15:paraId="P1" w15:done="1"/><w15:commentEx w15:paraId="P2" w15:paraIdParent="P1" w15:done="0"/><w15:commentEx w15:paraId="P3" w15:paraIdParent="P3"/>',
    }),
  ).edition
  const notes = layers.flatMap((layer) => layer.notes)
  const [asked, circle, answer] = notes
  expect(notes.map(({ body, isResolved }) => [body, isResolved])).toEqual([
    ["So?", true],
    ["Circle.", false],
    ["So.", false],
  ])
  expect(answer!.target).toEqual({ kind: "note", note: asked!.id })
  expect(answer!.motivation).toBe("replying")
  expect(circle!.target.kind).toBe("witness")
})

test("every note is found in the texts that it came with", () => {
  const { edition } = readDocx(
    wordFile(
      paragraph(
        about("1", run("We ") + del("never ") + ins(run("always "))) + run("knew. "),
        "ins",
      ) + paragraph(run("We knew. ") + ins(del("gone")) + del("Yes. ") + ins(run("No."))),
      { comments: comment("1", "Ada", "Both.") },
    ),
  )
  const placed = placeNotes(collate(edition.witnesses), edition.layers ?? [])
  expect(placed.map(({ placement }) => placement.status)).toEqual(placed.map(() => "exact"))
  expect(placed).toHaveLength(7)
})

test("thousands of changes are found too", () => {
  const body = Array.from({ length: 1500 }, (_, i) =>
    paragraph(run(`Line ${i}. `) + ins(run("And so on. ")) + run("The end.")),
  ).join("")
  const { edition } = readDocx(wordFile(body))
  const placed = placeNotes(collate(edition.witnesses), edition.layers ?? [])
  expect(placed).toHaveLength(1500)
  expect(new Set(placed.map(({ placement }) => placement.status))).toEqual(new Set(["exact"]))
})
