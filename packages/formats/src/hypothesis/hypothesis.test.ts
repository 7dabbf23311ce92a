import { describe, expect, test } from "vitest"
import { draft, final, witnesses } from "../notes.testing.js"
import { readHypothesis } from "./index.js"

/** A note as Hypothesis' programming interface gives it. */
function row(id: string, more: object = {}) {
  return {
    id,
    created: "2026-03-01T10:00:00.123456+00:00",
    updated: "2026-03-01T10:00:00.123456+00:00",
    user: "acct:ada@hypothes.is",
    uri: "https://example.org/letter",
    text: "A **strong** claim.",
    tags: ["tone"],
    group: "__world__",
    permissions: { read: ["group:__world__"] },
    target: [
      {
        source: "https://example.org/letter",
        selector: [
          { type: "RangeSelector", startContainer: "/p[1]", startOffset: 0 },
          { type: "TextPositionSelector", start: 4711, end: 4718 },
          { type: "TextQuoteSelector", exact: "several", prefix: "He saw ", suffix: " faults" },
        ],
      },
    ],
    document: { title: ["The letter"] },
    links: { html: "https://beacon.invalid/a" },
    ...more,
  }
}

function read(content: unknown, texts = witnesses) {
  const bytes = new TextEncoder().encode(JSON.stringify(content))
  return readHypothesis(
    { name: "export.json", bytes },
    { witnesses: texts, now: "2026-11-22T12:00:00Z" },
  )
}

const quoting = (exact: string, prefix = "", suffix = "") => ({
  target: [{ selector: [{ type: "TextQuoteSelector", exact, prefix, suffix }] }],
})

describe("an export of Hypothesis", () => {
  test.each([
    ["of its interface", (one: object) => ({ total: 1, rows: [one] })],
    ["of its client", (one: object) => ({ export_userid: "x", annotations: [one] })],
    ["as a list", (one: object) => [one]],
    ["of one note", (one: object) => one],
  ])("%s is read", (_, wrap) => {
    const { layers, tags, told } = read(wrap(row("abc")))
    expect(told).toEqual([])
    expect(tags.map(({ label }) => label)).toEqual(["tone"])
    expect(layers).toHaveLength(1)
    expect(layers[0]!.notes).toEqual([
      {
        id: "abc",
        motivation: "commenting",
        creator: "ada",
        created: "2026-03-01T10:00:00.123Z",
        target: {
          kind: "words",
          words: {
            witness: "F",
            quotation: { exact: "several", prefix: "He saw ", suffix: " faults", start: 7 },
            digest: expect.any(String),
          },
        },
        body: "A **strong** claim.",
        tags: [tags[0]!.id],
        isResolved: false,
      },
    ])
  })

  test("makes a layer of each author, and of answers notes on notes", () => {
    const { layers } = read({
      rows: [
        row("a"),
        row("b", { user: "acct:eve@hypothes.is", references: ["a"], target: [{ source: "x" }] }),
        row("c", { user_info: { display_name: "Eve E." }, references: ["a", "b"] }),
        row("d", { text: "", tags: [], updated: "2026-03-02T10:00:00Z" }),
      ],
    })
    expect(layers.map(({ creator, notes }) => [creator, notes.map(({ id }) => id)])).toEqual([
      ["ada", ["a", "d"]],
      ["eve", ["b"]],
      ["Eve E.", ["c"]],
    ])
    expect(layers[1]!.notes[0]).toMatchObject({
      motivation: "replying",
      target: { kind: "note", note: "a" },
    })
    expect(layers[2]!.notes[0]!.target).toEqual({ kind: "note", note: "b" })
    expect(layers[0]!.notes[1]).toMatchObject({
      motivation: "highlighting",
      modified: "2026-03-02T10:00:00Z",
    })
  })

  test("makes a layer of each author and group, which is in its name, however private", () => {
    const { layers, told } = read([
      row("public"),
      row("class", { group: "Vx1y", permissions: { read: ["group:Vx1y"] } }),
      row("private", { permissions: { read: ["acct:ada@hypothes.is"] } }),
      row("eve", { group: "Vx1y", user: "acct:eve@hypothes.is" }),
      row("odd", { group: "__proto__" }),
      row("flagged", { group: "Vx1y", hidden: true, moderation_status: "PENDING" }),
    ])
    expect(told).toEqual([])
    expect(layers.map(({ label, notes }) => [label, notes.map(({ id }) => id)])).toEqual([
      ["ada", ["public", "private"]],
      ["ada · Vx1y", ["class", "flagged"]],
      ["eve · Vx1y", ["eve"]],
      ["ada · __proto__", ["odd"]],
    ])
    expect(layers.map(({ creator }) => creator)).toEqual(["ada", "ada", "eve", "ada"])
    expect(new Set(layers.map(({ id }) => id)).size).toBe(4)
    expect(layers[0]!.visibility).toBe("mine")
  })

  test("keeps an answer to a note that is not in the export, and a note whose words are gone", () => {
    const { layers, told } = read([
      row("answer", { references: ["elsewhere"] }),
      row("orphan", quoting("Words that were taken out.")),
    ])
    const targets = layers.flatMap(({ notes }) => notes.map(({ target }) => target))
    expect(targets[0]).toEqual({ kind: "note", note: "elsewhere" })
    expect(targets[1]).toMatchObject({
      kind: "words",
      words: { quotation: { exact: "Words that were taken out." } },
    })
    expect(told.map(({ note }) => note)).toEqual(["orphan"])
  })

  test("gives a quotation to the text that has it, and tells where nobody can know", () => {
    const { layers, told } = read([
      row("ours", quoting("It was late.", "home. ")),
      row("both", quoting("It was late.")),
      row("none", quoting("It was early.")),
      row("page", { target: [{ source: "x" }] }),
    ])
    const targets = layers[0]!.notes.map(({ target }) =>
      target.kind === "words" ? target.words.witness : target.kind,
    )
    expect(targets).toEqual([draft.siglum, draft.siglum, draft.siglum, "witness"])
    expect(told.map(({ note }) => note)).toEqual(["both", "none", "page"])
    expect(read([row("page", { target: [{}] })], [final]).told).toEqual([])
  })

  test("leaves out what cannot be read, tells which, and keeps the rest", () => {
    const { layers, told } = read({
      rows: [
        row("good"),
        null,
        row("good"),
        row("empty", quoting(" ")),
        row("xpath", { target: [{ selector: [{ type: "XPathSelector", value: "//p" }] }] }),
        row("future", { created: "2036-01-01T00:00:00Z", updated: "2036-01-01T00:00:00Z" }),
        row("long", { text: "x".repeat(10_000_000) }),
        row("egg", { references: ["hen"] }),
        row("hen", { references: ["egg"] }),
      ],
    })
    expect(layers.flatMap(({ notes }) => notes.map(({ id }) => id))).toEqual(["good"])
    expect(told.map(({ note }) => note).join(", ")).toBe(
      "row 2, good, empty, xpath, future, long, egg, hen",
    )
  })

  test.each([[[]], [{}], [{ rows: {} }], [[1, null]], ["text"]])("refuses %j", (content) =>
    expect(() => read(content)).toThrow(/no export of Hypothesis/u),
  )
})
