import { afterEach, describe, expect, test } from "vitest"
import type { VariantSelectEvent } from "../index.js"
import { all, long, one, other, texts, third, view } from "./view.testing.js"
import type { VariorumView } from "./variorum-view.js"

function press(element: VariorumView, key: string, more: KeyboardEventInit = {}): void {
  one(element, "summary").dispatchEvent(
    new KeyboardEvent("keydown", { key, bubbles: true, composed: true, cancelable: true, ...more }),
  )
}

afterEach(() => {
  document.body.replaceChildren()
})

describe("what the page must keep", () => {
  test("every deletion and addition is a native element inside the element of its change", async () => {
    for (const display of ["columns", "inline"]) {
      const element = await view(texts, `display="${display}"`)
      const edits = all(element, "del, ins")
      expect(edits.length).toBeGreaterThan(1)
      for (const edit of edits)
        expect(edit.closest('[part~="change"][data-change]')?.getAttribute("data-change")).toMatch(
          /deleted|added|reworded|moved/,
        )
    }
  })

  test("what rules hide is counted in the bar and marked nowhere", async () => {
    const element = await view(
      `<article slot="draft"><p>${long}</p></article><article slot="final"><p>${long.toUpperCase()}</p></article>`,
    )
    element.accidentals = true
    await element.updateComplete
    expect(all(element, "del, ins").length).toBeGreaterThan(0)
    element.rules = [{ name: "case" }]
    await element.updateComplete
    await element.updateComplete
    expect(all(element, "del, ins")).toEqual([])
    expect(one(element, '[part="rules"]').textContent).toContain(
      "hidden by a rule: capital letters",
    )
  })

  test("unattested text is neither deleted nor added, and says so unseen", async () => {
    const element = await view(texts)
    const found = one(element, '[data-change="unattested"]')
    expect(found.querySelector("del, ins")).toBeNull()
    expect(found.textContent).toContain("not quoted in the draft: ")
    expect(found.textContent).toContain(third)
  })

  test("identifiers are given once, and the second side's end in -after", async () => {
    for (const display of ["columns", "inline"]) {
      const element = await view(texts, `display="${display}"`)
      const ids = all(element, '[part~="change"][id]').map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }
    const element = await view(texts, 'display="columns"')
    const [before, after] = all(element, '[data-change="reworded"]')
    expect(after?.id).toBe(`${before?.id}-after`)
  })

  test("unseen words are not selected with the text", async () => {
    const element = await view(texts)
    for (const unseen of all(element, ".unseen"))
      expect(getComputedStyle(unseen).userSelect).toBe("none")
  })

  test("each paragraph has its language and a direction of its own", async () => {
    const element = await view(
      '<article slot="draft" lang="he"><p>שלום לכולם היום</p></article><article slot="final" lang="he"><p>שלום לכולם מחר</p></article>',
    )
    const block = one(element, ".block")
    expect(block.lang).toBe("he")
    expect(block.dir).toBe("auto")
    expect(getComputedStyle(block).direction).toBe("rtl")
  })

  test("a cut paragraph from right to left is that, whatever is heard before it", async () => {
    const element = await view(
      '<article slot="draft" lang="he"><p>שלום לכולם היום.</p><p>איש לא שאל את בעל המעבורת הישנה.</p></article><article slot="final" lang="he"><p>שלום לכולם היום.</p></article>',
    )
    const block = one(element, '[data-change="deleted"]').closest(".block")
    if (block === null) throw new Error("a block expected")
    expect(block.textContent).toMatch(/^\s*cut: /u)
    expect(getComputedStyle(block).direction).toBe("rtl")
  })

  test("headings of the documents come below the view's own level", async () => {
    const element = await view(texts, 'heading="Two texts" heading-level="3"')
    const levels = all(element, "[role=heading]").map((heading) =>
      heading.getAttribute("aria-level"),
    )
    expect(levels).toEqual(["3", "4"])
    expect(all(element, "h1, h2, h3, h4, h5, h6")).toEqual([])
  })
})

describe("going from change to change", () => {
  test("a key goes on, says where, lights both sides and tells the page", async () => {
    const element = await view(texts, 'display="columns"')
    const heard: VariantSelectEvent[] = []
    document.body.addEventListener("variorum-select", (event) => heard.push(event), { once: true })
    press(element, "n")
    await element.updateComplete
    expect(one(element, "[role=status]").textContent).toMatch(/^change 1 of \d$/)
    expect(all(element, ".passage.chosen").length).toBe(2)
    expect(heard[0]?.change.kind).toBe("reworded")
    expect(one(element, ".card").textContent).toContain("changes what is said")
  })

  test("Escape lets go", async () => {
    const element = await view(texts)
    press(element, "j")
    await element.updateComplete
    press(element, "Escape")
    await element.updateComplete
    expect(all(element, ".chosen, .card")).toEqual([])
  })

  test("keys with a modifier, and all keys where they are turned off, do nothing", async () => {
    const element = await view(texts)
    press(element, "n", { ctrlKey: true })
    element.noKeys = true
    press(element, "n")
    await element.updateComplete
    expect(all(element, ".chosen")).toEqual([])
  })

  test("pointing at a passage chooses it", async () => {
    const element = await view(texts)
    one(element, '[data-change="deleted"]').click()
    await element.updateComplete
    expect(one(element, ".card").textContent).toContain("one paragraph")
  })

  test("choose takes an identifier, and says when there is none such", async () => {
    const element = await view(texts)
    expect(element.choose(one(element, '[data-change="deleted"]').id)).toBe(true)
    expect(element.choose("nothing of the kind")).toBe(false)
  })

  test("every change is in the list, in words", async () => {
    const element = await view(texts)
    const total = Number(one(element, "[role=status]").textContent?.match(/\d+/)?.[0])
    const list = all(element, ".changes li")
    expect(list).toHaveLength(total)
    expect(list.map((item) => item.textContent).join("\n")).toContain(other)
  })
})

describe("what is shown", () => {
  test("a kind that is switched off leaves a line that says how much", async () => {
    const element = await view(texts)
    one(element, ".switch.deleted").click()
    await element.updateComplete
    expect(one(element, ".switch.deleted").getAttribute("aria-pressed")).toBe("false")
    expect(one(element, ".switched-off").textContent).toContain(
      "One passage cut, 12 words: not shown",
    )
    expect(all(element, '[data-change="deleted"]')).toEqual([])
  })

  test("a kind of which there is none is no switch", async () => {
    const element = await view(texts)
    expect(all(element, ".switch.moved")).toEqual([])
    expect(one(element, ".none").textContent).toMatch(/^Nothing .*moved\.$/)
  })

  test("the scholar's words replace the plain ones", async () => {
    const element = await view(texts, 'words="scholarly"')
    expect(one(element, ".switch.deleted").textContent).toContain("Deletions")
  })

  test("one text is what a narrow view begins with", async () => {
    document.body.innerHTML = `<div class="narrow"><variorum-view>${texts}</variorum-view></div>`
    const box = document.querySelector<HTMLElement>(".narrow")
    if (box === null) throw new Error("a box expected")
    box.style.width = "20rem"
    const element = document.querySelector("variorum-view") as VariorumView
    await expect.poll(() => all(element, ".sheet.inline").length).toBe(1)
  })

  test("ribbons are drawn for what was cut and reworded, none for what is unknown", async () => {
    document.body.innerHTML = `<div class="wide"><variorum-view display="columns">${texts}</variorum-view></div>`
    const box = document.querySelector<HTMLElement>(".wide")
    if (box === null) throw new Error("a box expected")
    box.style.width = "80rem"
    const element = document.querySelector("variorum-view") as VariorumView
    await expect.poll(() => all(element, ".ribbon.deleted").length).toBe(1)
    expect(all(element, ".ribbon.reworded")).toHaveLength(1)
    expect(all(element, ".ribbon.unattested")).toEqual([])
  })

  test("names what the eye cannot see", async () => {
    const article = (slot: string, text: string) =>
      `<article slot="${slot}"><p>${text}</p></article>`
    const element = await view(
      article("draft", long) + article("final", long.replace("river", "ri\u200bver")),
    )
    expect(one(element, ".named").textContent).toBe("zero-width space")
  })
})
