import type { NoteTarget } from "@variorum/layers"
import { afterEach, describe, expect, test } from "vitest"
import { doubtful, layer, on, said } from "../notes/notes.testing.js"
import { all, one } from "../view/view.testing.js"
import type { VariorumView } from "../view/variorum-view.js"
import { click, drawn, last, press, quotedIn, select, writable } from "./writing.testing.js"

afterEach(() => document.body.replaceChildren())

const cut = "Nobody there had seen the plans before the morning of the vote."

const gone = on("gone", "D", "old hall", {
  target: {
    kind: "words",
    words: {
      witness: "D",
      quotation: { exact: "words of another text", prefix: "", suffix: "", start: 0 },
      digest: "",
    },
  },
})

/** What the panel says of those without a sure place, and its buttons beneath "⋯". */
async function openUnsettled(element: VariorumView): Promise<void> {
  ;(one(element, ".notes-panel") as HTMLDetailsElement).open = true
  await expect.poll(() => all(element, ".unsettled").length).toBe(1)
  ;(one(element, ".unsettled .note-actions") as HTMLDetailsElement).open = true
  await drawn(element)
}

describe("a note without a sure place", () => {
  test.each([
    ["doubtful", doubtful("vague")],
    ["lost", gone],
  ])("is hung on the chosen change, %s, which can be undone", async (_state, note) => {
    const element = await writable([layer("own", [note], { creator: "A. Student" })])
    await openUnsettled(element)
    expect(said(element, ".unsettled .note-actions button")).not.toContain(
      "Hang it on the chosen change",
    )
    element.next()
    await drawn(element)
    await click(element, "Hang it on the chosen change")
    expect(all(element, ".unsettled")).toEqual([])
    expect(last(element).target.kind).toBe("change")
    expect(quotedIn(last(element).target)[0]).toContain("old hall")
    expect(said(element, ".told p")[0]).toContain("hangs in its new place")
    expect(element.shadowRoot?.activeElement?.className).toContain("note-figure")
    await press(element, "z", { ctrlKey: true })
    expect(last(element).target).toEqual(note.target)
  })

  test("is hung on the words that were selected last", async () => {
    const element = await writable([layer("own", [gone], { creator: "A. Student" })])
    await openUnsettled(element)
    await select(element, ["the plans", "the plans"])
    await click(element, "Hang it on “the plans”")
    expect(quotedIn(last(element).target)).toEqual(["the plans"])
    expect(all(element, ".unsettled")).toEqual([])
  })

  test("in a locked layer is hung nowhere", async () => {
    const element = await writable([layer("other", [gone], { isLocked: true })])
    element.next()
    await openUnsettled(element)
    expect(said(element, ".unsettled .note-actions button")).toEqual(["Reply"])
  })

  test("is hung on a candidate that a person says is the one", async () => {
    const note = on("n1", "D", cut)
    const edited = { ...note, target: retold(note.target, cut.replace("the plans", "such plans")) }
    const element = await writable([layer("own", [edited])])
    const panel = one(element, ".notes-panel") as HTMLDetailsElement
    panel.open = true
    await new Promise((resolve) => setTimeout(resolve, 50))
    await drawn(element)
    await click(element, "Yes, here")
    expect(quotedIn(last(element).target)[0]).toContain("seen the plans before")
    expect(all(element, ".unsettled")).toEqual([])
  })
})

/** The same place, and other words there; `isBlind`: without what stands around them. */
function retold(target: NoteTarget, words: string, isBlind = false): NoteTarget {
  if (target.kind !== "words") return target
  const { quotation } = target.words
  const around = isBlind ? { prefix: "", suffix: "" } : {}
  return {
    ...target,
    words: { ...target.words, quotation: { ...quotation, exact: words, ...around } },
  }
}
