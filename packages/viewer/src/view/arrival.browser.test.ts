import { collate, witness } from "@variorum/collation"
import { writeCollation, writeEdition, writeWitness } from "@variorum/formats/json"
import { afterEach, describe, expect, test } from "vitest"
import { all, long, one, other, texts, view } from "./view.testing.js"

afterEach(() => {
  document.body.replaceChildren()
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

  test("any two witnesses of an edition are compared, and of a collation", async () => {
    const witnesses = [`${long}\n\n${other}`, long, `${other}\n\n${long}`].map((text, i) =>
      witness({ siglum: "ABC".charAt(i), text }),
    )
    for (const json of [writeEdition({ witnesses }), writeCollation(collate(witnesses))]) {
      const address = `data:application/json,${encodeURIComponent(json)}`
      const element = await view("", `src="${address}" pair="B C"`)
      await expect.poll(() => all(element, '[data-change="added"]').length).toBe(1)
      expect(all(element, '[data-change="deleted"]')).toHaveLength(0)
      element.pair = "C B"
      await element.updateComplete
      await expect.poll(() => all(element, '[data-change="deleted"]').length).toBe(1)
      element.pair = "A Z"
      await element.updateComplete
      await expect.poll(() => one(element, ".room").textContent).toContain("A, B and C")
    }
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
