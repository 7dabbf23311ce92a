import { collate, pinTogether } from "@variorum/collation"
import { Dice } from "@variorum/collation/testing"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { page, userEvent } from "vitest/browser"
import { editedAtRandom } from "../document/documents.testing.js"
import { frame, letter, marksIn, open, type Opened, settled } from "./panes.testing.js"

beforeEach(() => page.viewport(1200, 800))
afterEach(() => document.body.replaceChildren())

/** Puts the caret behind some words of a text. */
function caretBehind({ element, session }: Opened, side: 0 | 1, words: string): void {
  const { document } = session.work.texts[side]!
  let place = -1
  document.descendants((node, position) => {
    const at = node.isText ? (node.text ?? "").indexOf(words) : -1
    if (at >= 0) place = position + at + words.length
  })
  element.putCaret(side, { anchor: place, head: place })
}

function wordsIn(opened: Opened, side: 0 | 1, name: string): string[] {
  return marksIn(opened.element, side)
    .filter(([names]) => names.split(" ").includes(name))
    .map(([, words]) => words)
}

describe("two texts that are written in", () => {
  test("are marked: words cut and put, passages deleted, added and moved", async () => {
    const opened = await open(letter())
    expect(wordsIn(opened, 0, "cut")).toContain("old hall")
    expect(wordsIn(opened, 1, "put")).toContain("new house")
    expect(wordsIn(opened, 0, "deleted").join("")).toMatch(/^Nobody there .* twice\.$/u)
    expect(wordsIn(opened, 1, "added").join("")).toContain("Some wept")
    expect(wordsIn(opened, 0, "moved").join("")).not.toBe("")
    expect(wordsIn(opened, 1, "moved").join("")).not.toBe("")
  })

  test("have none of the marks in them", async () => {
    const { element, session } = await open(letter())
    const { document } = session.work.texts[0]!
    expect(element.panes[0]!.view.dom.textContent).toBe(document.textContent)
    expect(JSON.stringify(document)).not.toContain("marks")
  })

  test("are compared again at every key, and the caret stays where one writes", async () => {
    const opened = await open(letter())
    caretBehind(opened, 0, "old hall")
    await userEvent.keyboard(" there")
    await settled(opened.comparer)
    expect(opened.session.work.texts[0]!.witness.text).toContain("the old hall there by")
    expect(wordsIn(opened, 0, "cut")).toContain("old hall there")
    const { state } = opened.element.panes[0]!.view
    expect(state.doc.textBetween(0, state.selection.head, "\n")).toMatch(/old hall there$/u)
  })

  test("show what was done elsewhere, and keep the caret", async () => {
    const opened = await open(letter())
    caretBehind(opened, 0, "They went")
    await userEvent.keyboard(" slowly")
    const before = opened.element.panes[0]!.view.state.doc
    const { session } = opened
    opened.element.panes[0]!.view.dispatch(
      opened.element.panes[0]!.view.state.tr.delete(1, 5).setMeta("variorum-step", "cut"),
    )
    session.undo()
    await settled(opened.comparer)
    const { state } = opened.element.panes[0]!.view
    expect(state.doc.eq(before)).toBe(true)
    expect(state.doc.textBetween(0, state.selection.head, "\n")).toMatch(/They went slowly$/u)
    session.undo()
    expect(opened.element.panes[0]!.view.state.doc.textContent).not.toContain("slowly")
  })

  test("after 500 random edits are compared and marked as if they were opened as they stand", async () => {
    const opened = await open(letter())
    const dice = new Dice(7)
    for (let i = 0; i < 500; i++) {
      const side = dice.upTo(2) as 0 | 1
      const { view } = opened.element.panes[side]!
      const now = editedAtRandom(view.state.doc, dice)
      if (now.textContent.length > 4_000) view.dispatch(view.state.tr.delete(1, 2_000))
      else view.dispatch(view.state.tr.replaceWith(0, view.state.doc.content.size, now.content))
      if (dice.upTo(12) === 0) opened.session.undo()
      if (i % 25 !== 24) continue
      await settled(opened.comparer)
      const { collation } = opened.comparer.state
      const witnesses = opened.session.work.texts.map(({ witness }) => witness)
      expect(JSON.stringify(collation), `edit ${i}`).toBe(JSON.stringify(collate(witnesses)))
      const marks = ([0, 1] as const).map((each) => marksIn(opened.element, each))
      const fresh = document.createElement("variorum-panes") as typeof opened.element
      Object.assign(fresh, {
        session: opened.session,
        comparer: opened.comparer,
        phrases: opened.element.phrases,
      })
      document.body.append(fresh)
      await fresh.updateComplete
      expect(marks, `edit ${i}`).toEqual([marksIn(fresh, 0), marksIn(fresh, 1)])
      fresh.remove()
    }
  })

  test("are put in and taken out of the page again and again", async () => {
    const { element, comparer } = await open(letter())
    for (let i = 0; i < 30; i++) {
      element.remove()
      document.body.append(element)
      await element.updateComplete
    }
    await settled(comparer)
    expect(element.panes.length).toBe(2)
    expect(marksIn(element, 0).length).toBeGreaterThan(3)
  })
})

describe("a change", () => {
  test("is chosen by a click on its words", async () => {
    const { element, told, comparer } = await open(letter())
    const deleted = comparer.state.collation!.passages.find(({ change }) => change === "deleted")!
    const words = element.panes[0]!.view.dom.querySelector(`[data-passage="${deleted.id}"]`)!
    await userEvent.click(words)
    expect(told.chosen).toEqual([deleted.id])
  })

  test("is lit in both texts, and the caret stays", async () => {
    const opened = await open(letter())
    caretBehind(opened, 1, "They went")
    const { head } = opened.element.panes[1]!.view.state.selection
    const changed = opened.comparer.state.collation!.passages.find(
      ({ change }) => change === "reworded",
    )!
    opened.element.choose([changed.id])
    for (const side of [0, 1] as const)
      expect(wordsIn(opened, side, "chosen").join("")).toMatch(/^The committee met/u)
    expect(opened.element.panes[1]!.view.state.selection.head).toBe(head)
    opened.element.choose([])
    expect(wordsIn(opened, 0, "chosen")).toEqual([])
  })
})

describe("a ring", () => {
  const rings = ({ element }: Opened) => [
    ...element.shadowRoot!.querySelectorAll<HTMLElement>(".ring"),
  ]
  const centre = (element: Element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    return { clientX: left + width / 2, clientY: top + height / 2, pointerId: 1, bubbles: true }
  }
  const ringOf = (opened: Opened, words: string) =>
    rings(opened).find((ring) => ring.getAttribute("aria-label")?.includes(words))!
  const onTo = (opened: Opened, words: string) => {
    const blocks = [...opened.element.panes[1]!.view.dom.children]
    const { left, top } = blocks
      .find(({ textContent }) => textContent.includes(words))!
      .getBoundingClientRect()
    return { clientX: left + 30, clientY: top + 12, pointerId: 1, bubbles: true }
  }

  test("stands beside each passage that changed; none lies on another", async () => {
    const opened = await open(letter())
    await frame()
    const boxes = rings(opened).map((ring) => ring.getBoundingClientRect())
    expect(boxes.length).toBeGreaterThan(4)
    for (const [i, one] of boxes.entries()) {
      expect([one.width, one.height]).toEqual([24, 24])
      for (const other of boxes.slice(i + 1))
        expect(one.left !== other.left || Math.abs(one.top - other.top) >= 24).toBe(true)
    }
  })

  test("is dragged onto a passage of the other text", async () => {
    const opened = await open(letter())
    await frame()
    const ring = ringOf(opened, "Nobody there")
    ring.dispatchEvent(new PointerEvent("pointerdown", centre(ring)))
    window.dispatchEvent(new PointerEvent("pointermove", onTo(opened, "A stranger")))
    const root = opened.element.shadowRoot!
    expect(root.querySelector(".pull .target")).not.toBeNull()
    expect(root.querySelector(".unseen[role=status]")?.textContent).toMatch(/A stranger/u)
    window.dispatchEvent(new PointerEvent("pointerup", onTo(opened, "A stranger")))
    expect(root.querySelector(".pull .target")).toBeNull()
    const { passages } = opened.comparer.state.collation!
    const [[from, to] = []] = opened.told.aligned
    const changeOf = (id?: string) => passages.find((passage) => passage.id === id)?.change
    expect([from?.side, changeOf(from?.passage)]).toEqual([0, "deleted"])
    expect(to?.side).toBe(1)
    expect(opened.told.asked).toEqual([])
  })

  test("is let go by Escape, and dropped on nothing does nothing", async () => {
    const opened = await open(letter())
    await frame()
    const ring = ringOf(opened, "Nobody there")
    ring.dispatchEvent(new PointerEvent("pointerdown", centre(ring)))
    window.dispatchEvent(new PointerEvent("pointermove", onTo(opened, "A stranger")))
    window.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }))
    window.dispatchEvent(new PointerEvent("pointerup", onTo(opened, "A stranger")))
    expect(opened.told.aligned).toEqual([])
    expect(opened.element.shadowRoot!.querySelector(".pull *")).toBeNull()
  })

  test("asks for the menu by a key", async () => {
    const opened = await open(letter())
    await frame()
    ringOf(opened, "Nobody there").focus()
    await userEvent.keyboard("{Enter}")
    expect(opened.told.asked.map(({ side }) => side)).toEqual([0])
  })
})

test("a pair that a person has made has a pin, and full rings", async () => {
  const opened = await open(letter())
  const [one, other] = opened.session.work.texts.map(({ witness }) => witness)
  const pin = pinTogether(
    { witness: one!, sentences: [1] },
    { witness: other!, sentences: [1] },
    { by: "Ada" },
  )
  opened.session.do("pin", (work) => ({ ...work, pins: [pin] }))
  await settled(opened.comparer)
  await frame()
  const root = opened.element.shadowRoot!
  expect(root.querySelectorAll(".pin").length).toBe(1)
  expect(root.querySelectorAll(".ring.pinned").length).toBe(2)
  opened.session.undo()
  await frame()
  expect(root.querySelectorAll(".pin").length).toBe(0)
})

test("a narrow page shows one text at a time", async () => {
  await page.viewport(390, 700)
  const { element } = await open(letter())
  const heights = () => element.panes.map(({ view }) => view.dom.clientHeight > 0)
  expect(heights()).toEqual([true, false])
  const [, second] = element.shadowRoot!.querySelectorAll<HTMLElement>(".switch button")
  await userEvent.click(second!)
  await element.updateComplete
  expect(heights()).toEqual([false, true])
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390)
})
