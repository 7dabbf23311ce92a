import type { Layer } from "@variorum/layers"
import { describe, expect, test } from "vitest"
import { layer, on, said } from "../notes/notes.testing.js"
import type { VariorumView } from "../view/variorum-view.js"
import { all, one } from "../view/view.testing.js"
import {
  choose,
  click,
  drawn,
  fill,
  last,
  own,
  press,
  quotedIn,
  TEXT,
  writable,
} from "./writing.testing.js"

const cut = "Nobody there had seen the plans before the morning of the vote."

/** Chooses the change that was reworded (0) or cut (1), writes and saves. */
async function begin(element: VariorumView, change: 0 | 1, key = "w"): Promise<void> {
  one(element, ".passage")
  element.next()
  if (change === 1) element.next()
  await drawn(element)
  await press(element, key)
}

describe("a note on the chosen change", () => {
  test("begins with a key, is written in one form, and leads to its number", async () => {
    const element = await writable([own()])
    await begin(element, 0)
    expect(element.shadowRoot?.activeElement).toBe(one(element, TEXT))
    expect(said(element, ".composer-head")[0]).toMatch(/^New note On: “?The committee met/u)
    fill(element, TEXT, "*Why* a house?")
    await press(element, "Enter", { ctrlKey: true })
    expect(all(element, ".composer")).toEqual([])
    expect(last(element)).toMatchObject({
      creator: "A. Student",
      motivation: "commenting",
      body: "*Why* a house?",
    })
    expect(last(element).target.kind).toBe("change")
    expect(quotedIn(last(element).target)).toHaveLength(2)
    expect(element.shadowRoot?.activeElement?.className).toContain("note-figure")
    expect(said(element, ".told p")).toEqual(["Note saved."])
  })

  test("can be about either side, what is not there, or a whole text", async () => {
    const element = await writable([own()])
    for (const [change, about, kind, words] of [
      [0, "Draft: what stands there", "words", [expect.stringContaining("old hall")]],
      [0, "Final text: what stands there", "words", [expect.stringContaining("new house")]],
      [1, "Final text: what is not there", "absence", [cut]],
      [1, "Draft: the whole text", "witness", []],
    ] as const) {
      await press(element, "Escape")
      await begin(element, change)
      await choose(element, "about", about)
      fill(element, TEXT, about)
      await click(element, "Save")
      expect(last(element).target.kind).toBe(kind)
      expect(quotedIn(last(element).target)).toEqual(words)
    }
  })

  test("is on what is not there by a key of its own, where something is not there", async () => {
    const element = await writable([own()])
    await begin(element, 0, "e")
    expect(all(element, ".composer")).toEqual([])
    element.next()
    await drawn(element)
    await press(element, "e")
    expect(said(element, ".composer-head")[0]).toContain("On what is not there: Nobody there")
    fill(element, TEXT, "Why not?")
    await click(element, "Save")
    expect(last(element).target).toMatchObject({ kind: "absence", at: { witness: "F" } })
    expect(all(element, ".nothing .note-figure")).toHaveLength(1)
  })

  test("is offered on the card, that of blank paper too", async () => {
    const element = await writable([own()])
    one(element, "p.nothing").click()
    await drawn(element)
    expect(said(element, ".writing-actions button")).toEqual([
      "Write a note",
      "Note on what is not there",
    ])
    await click(element, "Note on what is not there")
    expect(said(element, ".composer-head")[0]).toContain("On what is not there")
  })

  test("is about fewer words where some of them are selected", async () => {
    const element = await writable([own()])
    await begin(element, 1)
    await choose(element, "about", "Draft: what stands there")
    const field = one(element, ".fewer textarea") as HTMLTextAreaElement
    const start = cut.indexOf("the plans")
    field.setSelectionRange(start, start + "the plans".length)
    field.dispatchEvent(new KeyboardEvent("keyup", { key: "ArrowRight", bubbles: true }))
    await drawn(element)
    expect(said(element, ".composer-head")[0]).toBe("New note On: the plans")
    expect((one(element, "select[name=about]") as HTMLSelectElement).value).toBe(
      "Draft: what stands there",
    )
    fill(element, TEXT, "Whose?")
    await click(element, "Save")
    expect(quotedIn(last(element).target)).toEqual(["the plans"])
  })
})

describe("a draft", () => {
  test("is kept after Escape and while another is written, and is there again", async () => {
    const element = await writable([own()])
    await begin(element, 0)
    fill(element, TEXT, "Half a thought")
    await press(element, "Escape")
    expect(all(element, ".composer")).toEqual([])
    expect(said(element, ".told p")[0]).toContain("Your draft is kept")
    element.next()
    await drawn(element)
    await press(element, "w")
    fill(element, TEXT, "Another")
    element.previous()
    await drawn(element)
    expect((one(element, TEXT) as HTMLTextAreaElement).value).toBe("Another")
    await click(element, "Write a note")
    expect((one(element, TEXT) as HTMLTextAreaElement).value).toBe("Half a thought")
    expect(said(element, ".told p")[0]).toContain("put aside")
  })

  test("that was discarded can be taken back; an empty one leaves no trace", async () => {
    const element = await writable([own()])
    await begin(element, 0)
    await press(element, "Escape")
    expect(said(element, ".told p")).toEqual([""])
    await press(element, "w")
    fill(element, TEXT, "Half a thought")
    await click(element, "Discard")
    await click(element, "Take it back")
    expect((one(element, TEXT) as HTMLTextAreaElement).value).toBe("Half a thought")
    expect(element.shadowRoot?.activeElement).toBe(one(element, TEXT))
  })

  test("is not touched while somebody composes", async () => {
    const element = await writable([own()])
    await begin(element, 0)
    const field = one(element, TEXT) as HTMLTextAreaElement
    let set = 0
    const native = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")!
    const { get } = native
    Object.defineProperty(field, "value", {
      get() {
        return get?.call(this)
      },
      set() {
        set++
      },
    })
    field.dispatchEvent(new CompositionEvent("compositionstart"))
    native.set?.call(field, "に")
    field.dispatchEvent(new InputEvent("input", { isComposing: true, bubbles: true }))
    element.next()
    await drawn(element)
    const isFree = await press(element, "Enter", { ctrlKey: true, isComposing: true })
    await press(element, "Escape", { isComposing: true })
    expect(isFree).toBe(true)
    expect(all(element, ".composer")).toHaveLength(1)
    expect(set).toBe(0)
    expect(field.value).toBe("に")
  })

  test("refuses ten megabytes that are pasted, and keeps what was there", async () => {
    const element = await writable([own()])
    await begin(element, 0)
    const field = fill(element, TEXT, "Short.")
    const data = "x".repeat(10_000_000)
    const paste = new InputEvent("beforeinput", {
      data,
      inputType: "insertFromPaste",
      bubbles: true,
      cancelable: true,
    })
    expect(field.dispatchEvent(paste)).toBe(false)
    await drawn(element)
    expect(said(element, ".composer-fault")[0]).toContain("too long for a note")
    expect(field.value).toBe("Short.")
    // Ten megabytes in the field itself would only measure the browser.
    Object.defineProperty(field, "value", { get: () => data, set() {} })
    field.dispatchEvent(new InputEvent("input", { bubbles: true }))
    await click(element, "Save")
    expect(said(element, ".composer-fault")).toEqual([
      "The text is too long: a note holds at most a million letters.",
    ])
    expect(field.value).toHaveLength(data.length)
    expect(element.shadowRoot?.activeElement).toBe(field)
  })
})

describe("what is refused", () => {
  test("is a note without a name, which is asked for once", async () => {
    const element = await writable([], { writer: "" })
    await begin(element, 0)
    fill(element, TEXT, "Anonymous")
    await click(element, "Save")
    expect(said(element, ".composer-fault")).toEqual(["Say who writes."])
    expect(element.shadowRoot?.activeElement).toBe(one(element, ".composer input[name=writer]"))
    fill(element, ".composer input[name=writer]", "B. Student")
    await press(element, "Enter", { metaKey: true })
    expect(element.writer).toBe("B. Student")
    expect(element.layers).toMatchObject([
      { label: "Notes by B. Student", notes: [{ creator: "B. Student" }] },
    ])
    await press(element, "w")
    expect(all(element, ".composer input[name=writer]")).toEqual([])
  })

  test("is a note without words, but for a highlight", async () => {
    const element = await writable([own()])
    await begin(element, 0)
    await click(element, "Save")
    expect(said(element, ".composer-fault")[0]).toContain("Write something")
    await choose(element, "motivation", "Highlight")
    await click(element, "Save")
    expect(last(element)).toMatchObject({ motivation: "highlighting", body: "" })
  })

  test("is a layer that was locked meanwhile; nothing is lost", async () => {
    const element = await writable([own()])
    await begin(element, 0)
    fill(element, TEXT, "Too late?")
    element.layers = [own({ isLocked: true })]
    await drawn(element)
    await click(element, "Save")
    expect(said(element, ".composer-fault")).toEqual(["This layer is locked. Choose another."])
    expect(element.shadowRoot?.activeElement).toBe(one(element, "select[name=layer]"))
    await choose(element, "layer", "a new layer of my own")
    await click(element, "Save")
    expect(element.layers.map(({ notes }) => notes.length)).toEqual([0, 1])
    expect(last(element).body).toBe("Too late?")
  })
})

describe("beneath a note", () => {
  const noted = (more: Partial<Layer> = {}) => layer("own", [on("n1", "D", "the plans")], more)

  test("it is changed, settled, opened again, deleted, and the deleting undone", async () => {
    const element = await writable([noted()])
    await click(element, ".margin-note .note-actions summary")
    await click(element, "Edit")
    expect((one(element, TEXT) as HTMLTextAreaElement).value).toBe("On n1.")
    fill(element, TEXT, "Better.")
    await click(element, "Save")
    expect(last(element)).toMatchObject({ id: "n1", body: "Better.", modified: expect.any(String) })
    await click(element, "Settle")
    expect(last(element).isResolved).toBe(true)
    await click(element, "Open again")
    expect(last(element).isResolved).toBe(false)
    await click(element, "Delete")
    expect(element.layers[0]?.notes).toEqual([])
    expect(said(element, ".told p")).toEqual(["Note deleted."])
    expect(element.shadowRoot?.activeElement?.className).toContain("take-back")
    await click(element, ".take-back")
    expect(last(element).id).toBe("n1")
    expect(element.shadowRoot?.activeElement).not.toBeNull()
  })

  test("it is answered; in a locked layer nothing else can be done", async () => {
    const element = await writable([noted({ isLocked: true }), own({ id: "mine" })])
    expect(said(element, ".margin-note .note-actions button")).toEqual(["Reply"])
    await click(element, "Reply")
    expect(said(element, ".composer-head")).toEqual(["Answer to a note On n1."])
    fill(element, TEXT, "I agree.")
    await click(element, "Save")
    expect(last(element)).toMatchObject({
      motivation: "replying",
      target: { kind: "note", note: "n1" },
    })
    expect(said(element, ".margin-note .reply")[0]).toContain("I agree.")
  })

  test("hostile names, tags and texts stay text", async () => {
    const evil = `<img src=x onerror="alert(1)"> __proto__ "&'`
    const element = await writable([noted({ label: evil, creator: evil })], { writer: evil })
    await begin(element, 0)
    fill(element, TEXT, evil)
    await click(element, "Save")
    await click(element, "Delete")
    await click(element, ".take-back")
    await press(element, "w")
    expect(all(element, "img")).toEqual([])
    expect(said(element, ".margin-note").join()).toContain("<img src=x")
  })
})

describe("undo and redo", () => {
  test("have keys outside fields, and say how far they reach", async () => {
    const element = await writable([own()])
    await begin(element, 0)
    fill(element, TEXT, "One.")
    await press(element, "z", { ctrlKey: true })
    expect(all(element, ".composer")).toHaveLength(1)
    await click(element, "Save")
    await press(element, "z", { metaKey: true })
    expect(element.layers[0]?.notes).toEqual([])
    expect(said(element, ".told p")).toEqual(["Undone. That was the first step."])
    await press(element, "Z", { ctrlKey: true, shiftKey: true })
    expect(last(element).body).toBe("One.")
    await press(element, "z", { ctrlKey: true })
    await press(element, "y", { ctrlKey: true })
    expect(last(element).body).toBe("One.")
    expect(await press(element, "y", { ctrlKey: true })).toBe(true)
  })

  test("the keys are off where keys are off", async () => {
    const element = await writable([own()], { attributes: "no-keys" })
    element.next()
    await drawn(element)
    expect(await press(element, "w")).toBe(true)
    expect(all(element, ".composer")).toEqual([])
  })
})

test("whoever only reads finds none of this", async () => {
  const element = await writable([layer("own", [on("n1", "D", "the plans")])])
  element.writable = false
  await drawn(element)
  expect(
    all(element, ".note-actions, .writing-actions, .writing-dock, [data-words], .write-here"),
  ).toEqual([])
})
