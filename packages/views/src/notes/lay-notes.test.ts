import { between, collate, quote, witness } from "@variorum/collation"
import { type AnchoredWords, type Layer, makeLayer, type Note, placeNotes } from "@variorum/layers"
import { describe, expect, test } from "vitest"
import { apparatus } from "../displays/apparatus.js"
import { columns } from "../displays/columns.js"
import { clean } from "../displays/clean.js"
import { inline } from "../displays/inline.js"
import { table } from "../displays/table.js"
import { notesPhrases as phrases } from "../phrases/english/notes.js"
import { layNotes } from "./lay-notes.js"
import { ALL_NOTES, listNotes, noteChoices } from "./note-list.js"
import { notesInSection } from "./notes-in-apparatus.js"
import { notesInRow } from "./notes-in-row.js"
import { cellOf, notesInTable } from "./notes-in-table.js"

const kept = "The committee met in the old hall by the river and heard the report."
const cut = "Nobody there had seen the plans before the morning of the vote."
const draft = `${kept}\n\n${cut}\n\nHe spoke of peace for an hour.`
const final = `${kept.replace("old hall", "new house")}\n\nHe spoke of peace for an hour.`
const collation = collate([
  witness({ siglum: "D", text: draft }),
  witness({ siglum: "F", text: final }),
])
const two = between(collation, 0, 1)
const texts: Readonly<Record<string, string>> = { D: draft, F: final }

function words(siglum: string, exact: string): AnchoredWords {
  const text = texts[siglum] ?? ""
  const start = text.indexOf(exact)
  return {
    witness: siglum,
    quotation: quote(text, { start, end: start + exact.length }),
    digest: "",
  }
}

function note(id: string, target: Note["target"], more: Partial<Note> = {}): Note {
  const created = "2026-11-22T06:10:00Z"
  const fixed = { motivation: "commenting", creator: "A. Historian", created } as const
  return { id, ...fixed, target, body: `On ${id}.`, tags: [], isResolved: false, ...more }
}

function on(id: string, siglum: string, exact: string, more: Partial<Note> = {}): Note {
  return note(id, { kind: "words", words: words(siglum, exact) }, more)
}

function layer(id: string, notes: readonly Note[], more: Partial<Layer> = {}): Layer {
  const who = { creator: "A. Historian", created: "2026-11-22T06:00:00Z" }
  return { ...makeLayer({ id, label: id, ...who }, notes), visibility: "everyone", ...more }
}

function lay(layers: readonly Layer[]) {
  return layNotes(collation, two, layers, placeNotes(collation, layers), { pair: [0, 1], phrases })
}

/** The words before each number that rows show, as "words|number". */
function figures(rows: ReturnType<typeof columns>, layers: readonly Layer[], isClean = false) {
  const laid = lay(layers)
  return rows.flatMap((row) => {
    const { figures: all, onPaper } = notesInRow(laid, row, isClean ? "own words" : "all")
    const inText = all.map(({ witness: index, at, note: { number } }) => {
      const text = collation.witnesses[index]?.text ?? ""
      return `${text.slice(Math.max(0, at - 5), at)}|${number}`
    })
    return [...inText, ...onPaper.map(({ number }) => `paper|${number}`)]
  })
}

const absence = note("absence", {
  kind: "absence",
  change: "",
  at: { witness: "F", quotation: quote(final, { start: 70, end: 70 }), digest: "" },
  words: [words("D", cut)],
})

describe("notes in two texts", () => {
  test("are numbered in text order, whatever the order they were written in", () => {
    const { all } = lay([layer("one", [on("late", "D", "peace"), on("early", "F", "committee")])])
    expect(all.map(({ note: { id }, number }) => `${id} ${number}`)).toEqual(["early 1", "late 2"])
  })

  test("of a hidden layer have no number, and are listed all the same", () => {
    const hidden = layer("hidden", [on("a", "D", "committee")], { isShown: false })
    const { all, inPassage } = lay([hidden, layer("shown", [on("b", "D", "peace")])])
    expect(all.map(({ number }) => number)).toEqual([0, 1])
    expect([...inPassage.values()].flat().map((each) => each.note.id)).toEqual(["b"])
  })

  test("name their author only where it is not the hand of the layer", () => {
    const notes = [on("own", "D", "committee"), on("other", "D", "peace", { creator: "B. Guest" })]
    expect(lay([layer("one", notes)]).all.map(({ author }) => author)).toEqual(["", "B. Guest"])
  })

  test("have their answers under them, in the order of time, from whatever layer", () => {
    const late = note("late", { kind: "note", note: "a" }, { created: "2026-11-22T08:00:00Z" })
    const early = note("early", { kind: "note", note: "a" }, { created: "2026-11-22T07:00:00Z" })
    const { all } = lay([layer("one", [on("a", "D", "peace"), late]), layer("two", [early])])
    expect(all).toHaveLength(1)
    expect(all[0]?.replies.map((each) => each.note.id)).toEqual(["early", "late"])
  })

  test("that are lost say why, stand nowhere and are not numbered", () => {
    const gone = { ...words("D", "peace"), witness: "Z" }
    const circle = note("self", { kind: "note", note: "self" })
    const { all } = lay([layer("one", [note("gone", { kind: "words", words: gone }), circle])])
    expect(all.map(({ state, number, passage }) => [state, number, passage])).toEqual([
      ["lost", 0, ""],
      ["lost", 0, ""],
    ])
    expect(all.map(({ says }) => says)).toEqual([
      "The text it is about is not here.",
      "It answers itself, directly or by others.",
    ])
  })
})

describe("doubtful notes", () => {
  const vague = on("vague", "D", "the", { created: "2026-11-22T05:00:00Z" })
  const layers = [layer("one", [vague, on("sure", "D", "committee")])]

  /** The doubtful one may belong to either of two places, the likeliest first. */
  function shown(firsts: readonly string[], candidates?: ReadonlyMap<string, number>) {
    const places = firsts.map((some) => {
      const start = draft.indexOf(some)
      return [{ witness: 0, span: { start, end: start + 3 } }]
    })
    const placement = { status: "doubtful", reason: "several alike", candidates: places } as const
    const placed = placeNotes(collation, layers).map((each) =>
      each.note.id === "vague" ? { ...each, placement } : each,
    )
    const options = { pair: [0, 1], phrases, ...(candidates && { candidates }) } as const
    return layNotes(collation, two, layers, placed, options)
  }

  test("are shown at the likeliest place, with their candidates and why", () => {
    const { all } = shown(["the morning", "the river"])
    const found = all.find(({ state }) => state === "doubtful")
    expect(found).toMatchObject({ number: 1, mark: "1?", candidate: 0 })
    expect(found?.says).not.toBe("")
    expect(found?.candidates.map((each) => each.words.includes("committee"))).toEqual([false, true])
    expect(found?.passage).toBe(found?.candidates[0]?.passage)
  })

  test("leave the numbers of placed notes alone, and take none of them", () => {
    const { all } = shown(["the old", "the river"])
    expect(all.map(({ mark }) => mark)).toEqual(["1", "1?"])
    expect(all.filter(({ state }) => state !== "doubtful").map(({ number }) => number)).toEqual([1])
  })

  test("are shown where a reader looks for them, by the same number", () => {
    const at = (candidate: number) => {
      const laid = shown(["the river", "the morning"], new Map([["vague", candidate]]))
      const [row] = [...laid.inPassage].filter(([, notes]) =>
        notes.some(({ state }) => state === "doubtful"),
      )
      const numbers = columns(collation).flatMap((each) => notesInRow(laid, each).figures)
      const figure = numbers.find(({ note: { state } }) => state === "doubtful")
      return [row?.[1].length, figure?.note.mark, draft.slice(figure?.at, (figure?.at ?? 0) + 6)]
    }
    expect(at(0)).toEqual([2, "1?", " river"])
    expect(at(1)).toEqual([1, "1?", " morni"])
  })

  test("stay where they are for a candidate that there is not", () => {
    const { all } = shown(["the river"], new Map([["vague", 7]]))
    expect(all.find(({ state }) => state === "doubtful")?.candidate).toBe(0)
  })
})

describe("a number stands", () => {
  test("behind the last word of what its note is about, in columns and in one text", () => {
    const layers = [layer("one", [on("a", "D", "old hall"), on("b", "D", "the plans")])]
    for (const rows of [columns(collation), inline(collation)])
      expect(figures(rows, layers)).toEqual([" hall|1", "plans|2"])
  })

  test("on the blank paper, where its note is on an absence; in one text behind what is not there", () => {
    const layers = [layer("one", [absence])]
    expect(figures(columns(collation), layers)).toEqual(["paper|1"])
    expect(figures(inline(collation), layers)).toEqual(["vote.|1"])
  })

  test("at the end of a change, in the text that comes last", () => {
    const both = [words("D", "old hall"), words("F", "new house")]
    const change = note("c", { kind: "change", change: "", words: both })
    expect(figures(columns(collation), [layer("one", [change])])).toEqual(["house|1"])
  })

  test("in one text by the same words of the later, where a note is on the earlier", () => {
    const layers = [layer("one", [on("a", "D", "the river")])]
    expect(figures(columns(collation), layers)).toEqual(["river|1"])
    const [row] = inline(collation)
    const { figures: all } = notesInRow(lay(layers), row!)
    expect(all.map(({ witness: index, at }) => [index, final.slice(at - 5, at)])).toEqual([
      [1, "river"],
    ])
  })

  test("in a clean text only where the note is on its words", () => {
    const layers = [layer("one", [on("a", "D", "the plans"), on("b", "F", "new house")])]
    expect(figures(clean(collation, 1), layers, true)).toEqual(["house|1"])
    expect(figures(clean(collation, 0), layers, true)).toEqual(["plans|2"])
  })
})

describe("in footnotes a number stands", () => {
  const sections = (notes: readonly Note[]) => {
    const laid = lay([layer("one", notes)])
    return apparatus(collation, { base: 1 }).sections.map((section) =>
      notesInSection(laid, section),
    )
  }

  test("in the running text, or in the reading that has its words, once each", () => {
    const found = sections([
      on("a", "F", "new house"),
      on("b", "D", "old hall"),
      on("c", "D", "river"),
    ])
    const numbers = found.flatMap((each) => each.figures)
    expect(
      numbers.map(({ witness: index, at }) => [index, [draft, final][index]?.slice(at - 5, at)]),
    ).toEqual([
      [0, " hall"],
      [1, "river"],
      [1, "house"],
    ])
  })

  test("behind what is said of a passage, where its note is on an absence", () => {
    expect(
      sections([absence]).flatMap(({ onPaper }) => onPaper.map(({ note: { id } }) => id)),
    ).toEqual(["absence"])
  })
})

describe("in a table a number stands", () => {
  const noted = (notes: readonly Note[]) => {
    const laid = table(collation)
    return [...notesInTable(lay([layer("one", notes)]), collation, laid)]
  }

  test("in the cell of its text, once", () => {
    const found = noted([on("a", "F", "new house"), on("b", "D", "river")])
    expect(found.map(([, { figures: all }]) => all.map(({ witness: index }) => index))).toEqual([
      [0, 1],
    ])
  })

  test("in the row of its words, where further witnesses part the passages otherwise", () => {
    const third = witness({ siglum: "G", text: `${cut}\n\n${kept}` })
    const all = collate([...collation.witnesses, third])
    const layers = [layer("one", [on("a", "F", "new house"), on("b", "D", "the plans")])]
    const pair = [0, 1] as const
    const notes = layNotes(all, between(all, ...pair), layers, placeNotes(all, layers), {
      pair,
      phrases,
    })
    const laid = table(all)
    for (const [row, { figures: numbers, notes: here }] of notesInTable(notes, all, laid)) {
      expect(numbers).toHaveLength(here.length)
      for (const { witness: index, at } of numbers) {
        const pieces = row.cells[index]?.pieces ?? []
        expect(pieces.some(({ start, text }) => start < at && at <= start + text.length)).toBe(true)
      }
    }
    expect(notesInTable(notes, all, laid).size).toBeGreaterThan(0)
  })

  test("in the empty cell, where its note is on an absence", () => {
    const [[row, notes] = []] = noted([absence])
    expect(notes?.onPaper.map(cellOf)).toEqual([1])
    expect(row?.cells[1]?.kind).toBe("nothing")
  })
})

describe("the list of notes", () => {
  const question = on("q", "D", "the plans", { motivation: "questioning", tags: ["why"] })
  const answer = note("a", { kind: "note", note: "q" }, { creator: "__proto__", body: "In May." })
  const layers = [
    layer("one", [on("p", "D", "peace", { created: "2026-11-22T05:00:00Z" }), question]),
    layer("two", [answer, on("h", "F", "new house", { creator: "B. Guest" })]),
  ]
  const ids = (filter: Partial<typeof ALL_NOTES>, order?: "time" | "author" | "layer") =>
    listNotes(lay(layers), { ...ALL_NOTES, ...filter }, order).map((each) => each.note.id)

  test("is filtered by layer, author, tag, motivation and words, an answer standing for its note", () => {
    expect(ids({})).toEqual(["h", "q", "p"])
    expect(ids({ layer: "one" })).toEqual(["q", "p"])
    expect(ids({ author: "__proto__" })).toEqual(["q"])
    expect(ids({ tag: "why" })).toEqual(["q"])
    expect(ids({ motivation: "questioning" })).toEqual(["q"])
    expect(ids({ text: " in MAY " })).toEqual(["q"])
    expect(ids({ text: "peace" })).toEqual(["p"])
    expect(ids({ text: "constructor" })).toEqual([])
  })

  test("is sorted by place, time, author and layer", () => {
    expect(ids({}, "time")[0]).toBe("p")
    expect(ids({}, "author").at(-1)).toBe("h")
    expect(ids({}, "layer")).toEqual(["q", "p", "h"])
  })

  test("offers what there is, each once", () => {
    const { authors, tags, motivations } = noteChoices(lay(layers))
    expect(authors).toHaveLength(3)
    expect(tags.map(({ label }) => label)).toEqual(["why"])
    expect(motivations.toSorted()).toEqual(["commenting", "questioning"])
  })

  test("does not find a covered answer by its words", () => {
    const covered = [layers[0] as Layer, { ...(layers[1] as Layer), isCovered: true }]
    expect(listNotes(lay(covered), { ...ALL_NOTES, text: "in may" })).toEqual([])
  })
})
