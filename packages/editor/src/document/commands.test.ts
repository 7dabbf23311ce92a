import { type BlockInput, witness } from "@variorum/collation"
import { tagged } from "@variorum/collation/testing"
import { chainCommands, baseKeymap } from "prosemirror-commands"
import { type Command, EditorState, TextSelection } from "prosemirror-state"
import type { WritingName } from "@variorum/views"
import { describe, expect, test } from "vitest"
import { makeKind } from "./commands/blocks.js"
import { markRevised } from "./commands/marks.js"
import { WRITING_COMMANDS, WRITING_KEYS } from "./commands.js"
import { positionOf } from "./positions.js"
import { openText, textAfter } from "./text.js"
import { toBlocks } from "./to-blocks.js"

/** A command by its name in the menu. */
function command(name: WritingName): Command {
  return WRITING_COMMANDS.find((each) => each.name === name)!.run
}

/** A key as it is bound: ours first, then ProseMirror's own. */
function key(name: string): Command {
  const [ours, theirs] = [WRITING_KEYS[name], baseKeymap[name]]
  return chainCommands(...[ours, theirs].filter((each) => each !== undefined))
}

interface After {
  /** Kind and words of each block; the caret, or the selection, shown with `|`. */
  readonly blocks: readonly string[]
  readonly witness: ReturnType<typeof witness>
}

/** What becomes of blocks in which a selection is tagged `<a>` to `<b>`, or a caret `<a>`. Null where nothing is done. */
function done(run: Command, ...inputs: readonly BlockInput[]): After | null {
  const places: Record<string, [number, number]> = {}
  const blocks = inputs.map((input, i) => {
    const { text, at } = tagged(input.text!)
    for (const [name, offset] of Object.entries(at)) places[name] = [i, offset]
    return { ...input, text }
  })
  const text = openText(witness({ siglum: "A", blocks }))
  const position = (name: string) => {
    const [i, offset] = places[name]!
    return positionOf(text, text.witness.blocks[i]!.span.start + offset, "after")
  }
  const [from, to] = [position("a"), position("b" in places ? "b" : "a")]
  const state = EditorState.create({
    doc: text.document,
    selection: TextSelection.create(text.document, from, to),
  })
  let after: EditorState | null = null
  const isDone = run(state, (transaction) => (after = state.apply(transaction)))
  expect(run(state), "a dry run says the same").toBe(isDone)
  if (!isDone || after === null) return null
  const { doc, selection } = after as EditorState
  doc.check()
  const now = textAfter(text, doc)
  expect(JSON.stringify(now.witness)).toBe(
    JSON.stringify(witness({ siglum: "A", blocks: toBlocks(doc) })),
  )
  const shown: string[] = []
  doc.descendants((node, start) => {
    if (!node.isTextblock) return true
    const marks = [selection.to, ...(selection.empty ? [] : [selection.from])]
    const inside = marks.filter((at) => at > start && at <= start + 1 + node.content.size)
    const words = inside.reduce(
      (letters, at) => `${letters.slice(0, at - start - 1)}|${letters.slice(at - start - 1)}`,
      node.textContent,
    )
    const speaker = node.attrs["speaker"] === "" ? "" : ` ${node.attrs["speaker"]}`
    shown.push(`${node.type.name}${speaker}: ${words}`)
    return false
  })
  return { blocks: shown, witness: now.witness }
}

const p = (text: string): BlockInput => ({ kind: "paragraph", text })
const item = (text: string): BlockInput => ({ kind: "item", text })
const turn = (text: string, speaker = "Stalin"): BlockInput => ({ kind: "turn", speaker, text })
const table = (...rows: readonly (readonly string[])[]): BlockInput[] =>
  rows.flatMap((cells, row) =>
    cells.map((text, column): BlockInput => ({ kind: "cell", row, column, text })),
  )

const blocksAfter = (run: Command, ...inputs: readonly BlockInput[]) => done(run, ...inputs)?.blocks

describe("editors' signs", () => {
  test("stand at the caret, and are what the engine takes them for", () => {
    const left = done(command("omission"), p("One <a>two."))!
    expect(left.blocks).toEqual(["paragraph: One […]|two."])
    expect(left.witness.interventions.map(({ kind }) => kind)).toEqual(["omission"])
    const lost = done(command("loss"), p("One <a>two<b>."))!
    expect(lost.blocks).toEqual(["paragraph: One [– – –]|."])
    expect(lost.witness.interventions.map(({ kind }) => kind)).toEqual(["loss"])
  })

  test("brackets go around the selection, or stand open around the caret", () => {
    const words = done(command("insertion"), p("One <a>two<b>."))!
    expect(words.blocks).toEqual(["paragraph: One [|two|]."])
    expect(words.witness.interventions.map(({ kind }) => kind)).toEqual(["insertion"])
    expect(blocksAfter(command("insertion"), p("One <a>two."))).toEqual(["paragraph: One [|]two."])
  })

  test("what would be no bracket is left alone", () => {
    expect(done(command("insertion"), p("<a>One [NKVD]<b>."))).toBeNull()
    expect(done(command("insertion"), p("<a>One\ntwo<b>."))).toBeNull()
    for (const name of ["insertion", "omission", "loss"] as const)
      expect(done(command(name), p("<a>One."), p("Two<b>."))).toBeNull()
  })
})

describe("marks", () => {
  test("are put on the selection and taken off it", () => {
    const once = done(command("unclear"), p("One <a>two<b>."))!
    expect(once.witness.marks).toEqual([{ kind: "unclear", span: { start: 4, end: 7 } }])
    const marked = {
      ...p("One <a>two<b>."),
      marks: [{ kind: "unclear" as const, span: { start: 4, end: 7 } }],
    }
    expect(done(command("unclear"), marked)!.witness.marks).toEqual([])
  })

  test("deletions and additions have their hand, and their place among hands", () => {
    const by = { hand: "Stalin", seq: 2 }
    const { witness: now } = done(markRevised("del", by), p("One <a>two<b>."))!
    expect(now.revisions).toEqual([
      { kind: "del", span: { start: 4, end: 7 }, hand: "Stalin", seq: 2 },
    ])
  })

  const revised = (...revisions: NonNullable<BlockInput["revisions"]>): BlockInput => ({
    ...p("One <a>two<b>."),
    revisions,
  })

  test("said again they are taken back, and another hand's takes their place", () => {
    const deleted = revised({ kind: "del", span: { start: 4, end: 7 } })
    expect(done(markRevised("del"), deleted)!.witness.revisions).toEqual([])
    const { witness: now } = done(markRevised("del", { hand: "Ezhov", seq: null }), deleted)!
    expect(now.revisions).toEqual([{ kind: "del", span: { start: 4, end: 7 }, hand: "Ezhov" }])
  })

  test("a deletion over the edge of an addition is two, and never earlier than that", () => {
    const added = revised({ kind: "add", span: { start: 6, end: 8 }, seq: 3 })
    const { witness: now } = done(markRevised("del", { hand: "", seq: 1 }), added)!
    expect(now.revisions).toEqual([
      { kind: "del", span: { start: 4, end: 6 }, seq: 1 },
      { kind: "add", span: { start: 6, end: 8 }, seq: 3 },
      { kind: "del", span: { start: 6, end: 7 } },
    ])
  })

  test("nothing is marked where nothing is selected", () => {
    expect(done(markRevised("del"), p("One <a>two."))).toBeNull()
    expect(done(markRevised("add"), p("One<a>"), p("<b>two."))).toBeNull()
  })
})

describe("kinds of block", () => {
  test("all selected blocks become what is asked for", () => {
    expect(
      blocksAfter(command("line"), p("O<a>ne."), turn("Two."), p("T<b>hree."), p("Four.")),
    ).toEqual(["line: O|ne.", "line: Two.", "line: T|hree.", "paragraph: Four."])
  })

  test("a turn is given its speaker, or keeps the one it has", () => {
    expect(blocksAfter(makeKind("turn", "Ezhov"), p("One<a>."))).toEqual(["turn Ezhov: One|."])
    expect(blocksAfter(makeKind("turn", "Ezhov"), turn("One<a>."))).toEqual(["turn Ezhov: One|."])
    expect(done(makeKind("turn"), turn("One<a>."))).toBeNull()
  })

  test("cells stay cells", () =>
    expect(done(command("heading"), ...table(["a<a>", "b"]))).toBeNull())

  test("reported is said of all, or no longer of any", () => {
    const reported = { ...p("O<a>ne."), reported: true }
    const both = done(command("reported"), reported, p("T<b>wo."))!
    expect(both.witness.blocks.map((each) => each.reported)).toEqual([true, true])
    expect(done(command("reported"), reported)!.witness.blocks[0]!.reported).toBeUndefined()
  })
})

describe("splitting and joining", () => {
  test("halves are of one kind, and a turn's are one speaker's", () => {
    expect(blocksAfter(key("Enter"), turn("One. <a>Two."))).toEqual([
      "turn Stalin: One. ",
      "turn Stalin: |Two.",
    ])
    expect(blocksAfter(key("Enter"), turn("One.<a>"))).toEqual([
      "turn Stalin: One.",
      "turn Stalin: |",
    ])
    expect(blocksAfter(key("Enter"), item("<a>One."))).toEqual(["item: ", "item: |One."])
  })

  test("behind a heading begins a paragraph, and an empty item ends its list", () => {
    expect(blocksAfter(key("Enter"), { kind: "heading", text: "One<a>" })).toEqual([
      "heading: One",
      "paragraph: |",
    ])
    expect(blocksAfter(key("Enter"), { kind: "heading", text: "O<a>ne" })).toEqual([
      "heading: O",
      "heading: |ne",
    ])
    expect(blocksAfter(key("Enter"), item("One"), item("<a>"))).toEqual([
      "item: One",
      "paragraph: |",
    ])
  })

  test("a line ends within its block", () =>
    expect(blocksAfter(key("Shift-Enter"), p("One<a> two"))).toEqual(["paragraph: One\n| two"]))

  test("blocks are joined with a space, unless they have one or their script sets none", () => {
    expect(blocksAfter(command("join"), p("One."), item("T<a>wo."))).toEqual([
      "paragraph: One. T|wo.",
    ])
    expect(blocksAfter(command("join"), p("One. "), p("<a>Two."))).toEqual([
      "paragraph: One. |Two.",
    ])
    expect(blocksAfter(command("join"), p("他走了。"), p("他<a>来了。"))).toEqual([
      "paragraph: 他走了。他|来了。",
    ])
    expect(
      blocksAfter(command("join"), turn("O<a>ne."), p("Two."), p("Three<b>."), p("Four.")),
    ).toEqual(["turn Stalin: O|ne. Two. Three|.", "paragraph: Four."])
  })

  test("the first block has none before it, and cells are not joined", () => {
    expect(done(command("join"), p("<a>One."))).toBeNull()
    expect(done(command("join"), p("One."), ...table(["a<a>"]))).toBeNull()
  })
})

describe("tables", () => {
  const four = (first: string, second: string, third: string, fourth: string) =>
    table([first, second], [third, fourth])

  test("come empty behind the block", () => {
    expect(blocksAfter(command("table"), p("One<a>."), p("Two."))).toEqual([
      "paragraph: One.",
      "cell: |",
      "cell: ",
      "cell: ",
      "cell: ",
      "paragraph: Two.",
    ])
    expect(done(command("table"), ...four("a<a>", "b", "c", "d"))).toBeNull()
  })

  test("get and lose rows", () => {
    expect(blocksAfter(command("new-row"), ...four("a", "b<a>", "c", "d"))).toEqual([
      "cell: a",
      "cell: b",
      "cell: |",
      "cell: ",
      "cell: c",
      "cell: d",
    ])
    expect(blocksAfter(command("delete-row"), ...four("a", "b", "c<a>", "d"))?.slice(0, 2)).toEqual(
      ["cell: a", "cell: b|"],
    )
    expect(blocksAfter(command("delete-row"), ...table(["a", "b<a>"]))).toEqual(["paragraph: |"])
    expect(blocksAfter(command("delete-row"), p("One."), ...table(["a<a>"]))).toEqual([
      "paragraph: One.|",
    ])
    expect(done(command("new-row"), p("One<a>."))).toBeNull()
  })

  test("are gone through by Tab, which leaves them at either end", () => {
    expect(blocksAfter(key("Tab"), ...four("a", "b<a>", "cc", "d"))).toEqual([
      "cell: a",
      "cell: b",
      "cell: |cc|",
      "cell: d",
    ])
    expect(blocksAfter(key("Shift-Tab"), ...four("a", "b<a>", "c", "d"))?.[0]).toBe("cell: |a|")
    expect(done(key("Tab"), ...four("a", "b", "c", "d<a>"))).toBeNull()
    expect(done(key("Shift-Tab"), ...four("<a>a", "b", "c", "d"))).toBeNull()
    expect(done(key("Tab"), p("One<a>."))).toBeNull()
  })

  test("Enter goes down, and out behind the last row", () => {
    expect(blocksAfter(key("Enter"), ...four("a", "b<a>", "c", "d"))?.[3]).toBe("cell: |d")
    expect(blocksAfter(key("Enter"), ...four("a", "b", "c<a>", "d"), p("One."))?.at(-1)).toBe(
      "paragraph: |One.",
    )
    expect(blocksAfter(key("Enter"), ...four("a", "b", "c<a>", "d"))?.at(-1)).toBe("paragraph: |")
  })

  test("no key joins cells", () => {
    const all = ["cell: a", "cell: b", "cell: c", "cell: d"]
    const letters = (run: Command, ...cells: readonly BlockInput[]) =>
      done(run, ...cells)?.blocks.map((each) => each.replace("|", "")) ?? all
    expect(letters(key("Backspace"), ...four("a", "b", "<a>c", "d"))).toEqual(all)
    expect(letters(key("Delete"), ...four("a", "b<a>", "c", "d"))).toEqual(all)
  })
})

test("keys are bound once, and commands named once", () => {
  const keys = WRITING_COMMANDS.flatMap((each) => each.keys)
  expect(new Set(keys).size).toBe(keys.length)
  expect(new Set(WRITING_COMMANDS.map(({ name }) => name)).size).toBe(WRITING_COMMANDS.length)
})
