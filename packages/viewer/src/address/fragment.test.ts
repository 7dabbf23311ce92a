import { describe, expect, test } from "vitest"
import { keysFor, readFragment, withKeys, writeFragment } from "./fragment.js"

/** As much of an element as a fragment asks for: its id, and whether it is the first view of its page. */
function view(id: string, isFirst = true): Element {
  const element = { id, localName: "variorum-view", getRootNode: () => page }
  const page = { querySelector: () => (isFirst ? element : null) }
  return element as unknown as Element
}

describe("the fragment of an address", () => {
  test.each(["", "#", "#chapter-2", "#variorum", "#Variorum:?change=p1"])(
    "is left alone where it is not ours: %j",
    (hash) => {
      expect(readFragment(hash)).toBeNull()
    },
  )

  test("names an element and keys", () => {
    const fragment = readFragment("#variorum:the%20letter?change=p1&display=inline")
    expect(fragment?.element).toBe("the letter")
    expect([...fragment!.keys]).toEqual([
      ["change", "p1"],
      ["display", "inline"],
    ])
  })

  test("comes back as it was written, whatever is in it", () => {
    for (const element of ["", "a?b", "ü &=#%", "100%"])
      for (const value of ["", "a&b=c#d?", "прах", "\u0000"]) {
        const written = writeFragment({ element, keys: new URLSearchParams({ key: value }) })
        const read = readFragment(written)
        expect([read?.element, read?.keys.get("key")]).toEqual([element, value])
      }
  })

  test("is read even where it is broken", () => {
    expect(readFragment("#variorum:%E0%A4%A")?.element).toBe("%E0%A4%A")
  })

  test("speaks to the element it names, and without a name to the first", () => {
    expect(keysFor(view("a"), "#variorum:a?change=p1")?.get("change")).toBe("p1")
    expect(keysFor(view("b"), "#variorum:a?change=p1")).toBeNull()
    expect(keysFor(view(""), "#variorum:?change=p1")?.get("change")).toBe("p1")
    expect(keysFor(view("", false), "#variorum:?change=p1")).toBeNull()
    expect(keysFor(view("a"), "#variorum:?change=p1")).toBeNull()
  })

  test("keeps the keys of others", () => {
    expect(withKeys(view(""), "#variorum:?display=inline&change=p0", { change: "p1" })).toBe(
      "#variorum:?display=inline&change=p1",
    )
    expect(withKeys(view(""), "#variorum:?display=inline&change=p0", { change: null })).toBe(
      "#variorum:?display=inline",
    )
    expect(withKeys(view(""), "#variorum:?change=p0", { change: null })).toBe("")
    expect(withKeys(view("b"), "#variorum:a?display=inline", { change: "p1" })).toBe(
      "#variorum:b?change=p1",
    )
    expect(withKeys(view("", false), "", { change: "p1" })).toBeNull()
  })
})
