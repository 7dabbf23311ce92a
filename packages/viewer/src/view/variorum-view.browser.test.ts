import { collate, witness } from "@variorum/collation"
import { writeCollation, writeWitness } from "@variorum/formats/json"
import { afterEach, describe, expect, test } from "vitest"
import "../index.js"
import type { VariantSelectEvent } from "../index.js"
import type { VariorumView } from "./variorum-view.js"

const long = "The committee met in the old hall by the river and heard the report."
const other = "Nobody there had seen the plans before the morning of the vote."
const third = "Afterwards the members went home through the rain without a word."

const texts = `
  <article slot="draft" data-title="First text" lang="en"><h2 data-editorial>Opening</h2>
    <p>${long}</p><p>${other}</p><p>[…]</p><p>He spoke of peace.</p></article>
  <article slot="final" lang="en"><h2 data-editorial>Opening</h2>
    <p>${long.replace("old hall", "new house")}</p><p>${third}</p><p>He spoke of peace.</p></article>`

async function view(inside: string, attributes = ""): Promise<VariorumView> {
  document.body.innerHTML = `<variorum-view ${attributes}>${inside}</variorum-view>`
  const element = document.querySelector("variorum-view") as VariorumView
  await element.updateComplete
  return element
}

function all(element: VariorumView, selector: string): Element[] {
  return [...(element.shadowRoot?.querySelectorAll(selector) ?? [])]
}

function one(element: VariorumView, selector: string): HTMLElement {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector)
  if (found === null || found === undefined) throw new Error(`Nothing matches ${selector}`)
  return found
}

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

  test("headings of the documents come below the view's own level", async () => {
    const element = await view(texts, 'heading="Two texts" heading-level="3"')
    const levels = all(element, "[role=heading]").map((heading) =>
      heading.getAttribute("aria-level"),
    )
    expect(levels).toEqual(["3", "4"])
    expect(all(element, "h1, h2, h3, h4, h5, h6")).toEqual([])
  })
})

describe("where the texts come from", () => {
  test("children are compared, and hidden once the comparison stands", async () => {
    const element = await view(texts, 'display="columns"')
    expect(all(element, ".sheet")).toHaveLength(1)
    expect(one(element, ".texts").hidden).toBe(true)
    expect(one(element, ".column-head").textContent).toContain("First text")
  })

  test("a change in the children compares again", async () => {
    const element = await view(texts)
    const paragraph = element.querySelectorAll("article")[1]?.querySelector("p:last-child")
    if (!paragraph) throw new Error("a paragraph expected")
    paragraph.textContent = "He spoke of war."
    await expect.poll(() => one(element, ".sheet").textContent).toContain("war")
  })

  test("a program may give a comparison of its own", async () => {
    const element = await view("")
    element.collation = collate([
      witness({ siglum: "A", text: `${long}\n\n${other}` }),
      witness({ siglum: "B", text: long }),
    ])
    await element.updateComplete
    expect(one(element, '[data-change="deleted"]').textContent).toContain(other)
  })

  test("texts come from addresses, speakers and all", async () => {
    const address = (text: string) => `data:text/plain,${encodeURIComponent(text)}`
    const element = await view(
      "",
      `display="columns" speakers draft="${address(`Ivanov: ${long}\n\nOrlov: ${other}`)}" final="${address(`Ivanov: ${long}`)}"`,
    )
    expect(all(element, ".speaker").map((speaker) => speaker.textContent?.trim())).toEqual([
      "Ivanov",
      "Ivanov",
      "Orlov",
    ])
  })

  test("a collation comes from an address as JSON", async () => {
    const collation = collate([
      witness({ siglum: "A", text: `${long}\n\n${other}` }),
      witness({ siglum: "B", text: long }),
    ])
    const src = `data:application/json,${encodeURIComponent(writeCollation(collation))}`
    const element = await view("", "")
    element.src = src
    await element.updateComplete
    await expect.poll(() => all(element, '[data-change="deleted"]').length).toBe(1)
  })

  test("a file with a single text in it is an alert", async () => {
    const single = witness({ siglum: "A", text: long })
    const src = `data:application/json,${encodeURIComponent(writeWitness(single))}`
    const element = await view("", `src="${src}"`)
    expect(one(element, "[role=alert]").textContent).toContain("one text, not a comparison")
  })

  test("the text of an error is text, whatever it holds", async () => {
    const element = await view(
      "",
      'draft="/%3Cimg%20src=x%20onerror=alert(1)%3E.txt" final="/b.txt"',
    )
    expect(one(element, "[role=alert]").querySelector("img")).toBeNull()
  })

  test("a text of markup stays text", async () => {
    const element = await view("")
    element.collation = collate([
      witness({ siglum: "A", text: long }),
      witness({
        siglum: "B",
        text: `${long}\n\n<script>alert(1)</script><img src=x onerror=alert(2)>`,
      }),
    ])
    await element.updateComplete
    expect(all(element, "script, img")).toEqual([])
    expect(one(element, ".sheet").textContent).toContain("<script>alert(1)</script>")
  })

  test("an empty view says how to give it texts", async () => {
    const element = await view("")
    expect(one(element, ".state").textContent).toContain("Nothing to compare yet.")
    expect(one(element, ".state").textContent).toContain('slot="draft"')
  })

  test("a missing text is an alert that says what, where and what to do", async () => {
    const element = await view("", 'draft="/no-such-draft.txt" final="/no-such-final.txt"')
    const alert = one(element, "[role=alert]")
    expect(alert.textContent).toContain("status 404")
    expect(alert.textContent).toMatch(/no-such-(draft|final)\.txt/)
    expect(one(element, ".texts").hidden).toBe(false)
  })

  test("a single child is an alert, and stays readable", async () => {
    const element = await view('<article slot="draft"><p>Alone.</p></article>')
    expect(one(element, "[role=alert]").textContent).toContain("Only one of the two texts")
    expect(one(element, ".texts").hidden).toBe(false)
  })

  test("two equal texts are said to be equal", async () => {
    const article = (slot: string) => `<article slot="${slot}"><p>${long}</p></article>`
    const element = await view(article("draft") + article("final"))
    expect(one(element, ".state").textContent).toContain("the same, letter for letter")
    expect(all(element, "del, ins")).toEqual([])
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
