import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { all, one, texts, view } from "../view/view.testing.js"
import type { VariorumView } from "../view/variorum-view.js"

const before = location.href

function goTo(fragment: string): void {
  history.replaceState(null, "", location.pathname + location.search + fragment)
}

/** Follows a link within the page. */
async function follow(element: VariorumView, fragment: string): Promise<void> {
  const changed = new Promise((resolve) => addEventListener("hashchange", resolve, { once: true }))
  location.hash = fragment
  await changed
  await element.updateComplete
  await element.updateComplete
}

beforeEach(() => goTo(""))
afterEach(() => {
  document.body.replaceChildren()
  history.replaceState(null, "", before)
})

describe("a view that is kept in the address", () => {
  test("writes what a reader sets, and nothing else", async () => {
    const element = await view(texts, 'linked display="columns"')
    expect(location.hash).toBe("")
    element.display = "inline"
    one(element, ".switch.deleted").click()
    await element.updateComplete
    expect(location.hash).toBe("#variorum:display=inline&hidden-kinds=deleted")
    one(element, ".switch.deleted").click()
    element.display = "columns"
    await element.updateComplete
    expect(location.hash).toBe("")
  })

  test("opens as it was, chosen change and all", async () => {
    const first = await view(texts, "linked")
    first.next()
    first.words = "scholarly"
    first.coarseness = 3
    first.accidentals = true
    await first.updateComplete
    const fragment = location.hash
    expect(fragment).toMatch(/words=scholarly&coarseness=3&hidden-weights=&change=/)
    const chosen = one(first, ".chosen").id
    const again = await view(texts, "linked")
    await again.updateComplete
    expect([again.words, again.coarseness, again.accidentals]).toEqual(["scholarly", 3, true])
    expect(one(again, ".chosen").id).toBe(chosen)
    expect(location.hash).toBe(fragment)
  })

  test("follows a link, and goes back to its own settings", async () => {
    const element = await view(texts, 'linked display="columns"')
    await follow(element, "#variorum:display=inline&covered=deleted%20added")
    expect(all(element, ".sheet.inline").length).toBe(1)
    expect(element.covered).toBe("deleted added")
    await follow(element, "#variorum:words=scholarly")
    expect([element.display, element.covered, element.words]).toEqual([
      "columns",
      null,
      "scholarly",
    ])
  })

  test("leaves a fragment that is somebody else's alone", async () => {
    goTo("#chapter-2")
    const element = await view(texts, "linked")
    element.words = "scholarly"
    await element.updateComplete
    expect(location.hash).toBe("#chapter-2")
  })

  test("ignores nonsense", async () => {
    goTo(
      "#variorum:display=upside-down&words=loud&coarseness=99&hidden-kinds=all,deleted&change=nobody&covered=x&no=1",
    )
    const element = await view(texts, 'linked display="columns"')
    await element.updateComplete
    expect([element.display, element.words, element.coarseness, element.covered]).toEqual([
      "columns",
      "",
      0,
      null,
    ])
    expect([...(element.filter.kinds ?? [])]).toEqual(["deleted"])
    expect(location.hash).toBe("#variorum:hidden-kinds=deleted&change=nobody")
    expect(one(element, ".link-note").textContent).toContain("not found")
    element.next()
    await element.updateComplete
    expect(location.hash).toMatch(
      /^#variorum:hidden-kinds=deleted&change=p\w+&draft=\w+&final=\w+$/,
    )
  })

  test("is named by its id, so that two on a page do not clash", async () => {
    document.body.innerHTML = `<variorum-view linked id="one">${texts}</variorum-view><variorum-view linked id="two">${texts}</variorum-view>`
    const [first, second] = [...document.querySelectorAll("variorum-view")] as [
      VariorumView,
      VariorumView,
    ]
    await first.updateComplete
    first.display = "inline"
    second.words = "scholarly"
    await first.updateComplete
    await second.updateComplete
    expect(location.hash).toBe("#variorum:one.display=inline&two.words=scholarly")
    await follow(second, "#variorum:two.display=inline")
    expect([first.display, second.display, second.words]).toEqual(["", "inline", ""])
  })

  test("does nothing without the attribute, and begins when it is given", async () => {
    goTo("#variorum:words=scholarly")
    const element = await view(texts)
    expect(element.words).toBe("")
    element.linked = true
    await element.updateComplete
    await element.updateComplete
    expect(element.words).toBe("scholarly")
  })
})
