import { collate, witness } from "@variorum/collation"
import { afterEach, beforeEach, expect, test } from "vitest"
import { page, userEvent } from "vitest/browser"
import { frame, open, type Opened, settled } from "./panes.testing.js"

beforeEach(() => page.viewport(1200, 800))
afterEach(() => document.body.replaceChildren())

const BLOCKS = 400

/** A pair of many blocks, one sentence in 20 another. */
function openLong(): Promise<Opened> {
  const textOf = (word: string) =>
    Array.from(
      { length: BLOCKS },
      (_, i) => `The ${i} rivers ran to ${i % 20 === 7 ? word : "the"} sea.`,
    )
  return open([
    witness({ siglum: "A", text: textOf("no").join("\n\n") }),
    witness({ siglum: "B", text: textOf("every").join("\n\n") }),
  ])
}

function expectFresh({ session, comparer }: Opened): void {
  const witnesses = session.work.texts.map((text) => text.witness)
  expect(JSON.stringify(comparer.state.collation)).toBe(JSON.stringify(collate(witnesses)))
}

/** The place of a block's first letter. */
function startOf({ element }: Opened, block: number): number {
  const { doc } = element.panes[0]!.view.state
  return doc.children.slice(0, block).reduce((sum, { nodeSize }) => sum + nodeSize, 1)
}

test("a long text is drawn in stretches, and written in across their borders as anywhere", async () => {
  const opened = await openLong()
  const { element, comparer } = opened
  const { view } = element.panes[0]!
  expect(view.dom.children.length).toBe(BLOCKS / 25)
  // The first block of the second stretch joins the last of the first.
  const at = startOf(opened, 25)
  element.putCaret(0, { anchor: at, head: at })
  view.dispatch(view.state.tr.join(at - 1))
  await userEvent.keyboard("X")
  await settled(comparer)
  expect(view.state.doc.childCount).toBe(BLOCKS - 1)
  expect(view.dom.textContent).toContain("the sea.XThe 25 rivers")
  expectFresh(opened)
  view.dispatch(view.state.tr.split(view.state.selection.head))
  await settled(comparer)
  expect(view.state.doc.childCount).toBe(BLOCKS)
  expect(view.dom.textContent).toBe(view.state.doc.textContent)
  expectFresh(opened)
})

test("in the middle of a long text both show the same place, and what changed there has its ring", async () => {
  const opened = await openLong()
  const { element, comparer } = opened
  const collation = comparer.state.collation!
  const changed = collation.passages.filter(({ change }) => change === "reworded")
  const middle = changed[Math.floor(changed.length / 2)]!
  element.choose([middle.id])
  for (let i = 0; i < 4; i++) await frame()
  const rings = [...element.shadowRoot!.querySelectorAll(".ring")]
  const says = rings.map((ring) => ring.getAttribute("aria-label"))
  expect(says.filter((each) => each?.includes("The 207 rivers")).length).toBe(2)
  expect(rings.length).toBeLessThan(12)
})

test("what is copied from a long text says nothing of stretches", async () => {
  const { element } = await openLong()
  const { view } = element.panes[0]!
  const { dom } = view.serializeForClipboard(view.state.doc.slice(0, 1000))
  expect(dom.querySelectorAll("p").length).toBeGreaterThan(5)
  expect(dom.querySelectorAll("div").length).toBe(0)
})
