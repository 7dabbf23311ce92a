import { afterEach, describe, expect, test } from "vitest"
import { all, view } from "../view/view.testing.js"

afterEach(() => {
  document.body.replaceChildren()
})

/** Where some elements begin and end in the page, sideways. */
function edges(elements: readonly Element[], edge: "left" | "right"): number[] {
  return elements.map((element) => Math.round(element.getBoundingClientRect()[edge]))
}

describe("documents that are tables", () => {
  const rows = (...shares: string[]) =>
    `<table>${["Reason", "Spies", "Former whites and others"].map((reason, i) => `<tr><td>${reason}</td><td>${shares[i]}</td></tr>`).join("")}</table>`
  const texts = `<article slot="draft">${rows("Share", "1.0", "69.1")}</article>
    <article slot="final">${rows("Share", "0.9", "14.2")}</article>`

  test.each(["columns", "inline", "changes", "draft"])(
    "have figures that stand under each other: %s",
    async (display) => {
      const element = await view(texts, `display="${display}"`)
      const figures = all(element, ".table-cell.column-1").filter(
        (cell) => cell.closest(".after") === null,
      )
      expect(figures.length).toBeGreaterThan(1)
      expect(new Set(edges(figures, "right")).size).toBe(1)
      expect(new Set(edges(figures, "left")).size).toBe(1)
    },
  )
})

describe("verse", () => {
  const verse = (
    word: string,
  ) => `<article slot="WHERE"><p class="line">Because I could not ${word} for Death,</p>
    <p class="line">He kindly stopped for me;</p></article>`
  const texts = verse("stop").replace("WHERE", "draft") + verse("wait").replace("WHERE", "final")

  test.each(["columns", "inline", "changes", "apparatus", "draft", "final", "revision"])(
    "has its lines one under the other: %s",
    async (display) => {
      const element = await view(texts, `display="${display}"`)
      const lines = all(element, ".block.line").filter((line) => line.closest(".after") === null)
      const tops = lines.map((line) => line.getBoundingClientRect().top)
      expect(tops.length).toBeGreaterThan(0)
      expect(tops.toSorted((one, next) => one - next)).toEqual(tops)
      expect(new Set(tops).size).toBe(tops.length)
    },
  )

  test("in plain text keeps the line ends of its stanzas", async () => {
    const stanza =
      "Because I could not stop for Death,\nHe kindly stopped for me;\nThe carriage held\nAnd Immortality."
    const address = (text: string) => `data:text/plain,${encodeURIComponent(text)}`
    const element = await view(
      "",
      `display="inline" draft="${address(stanza)}" final="${address(stanza.replace("stop ", "wait "))}"`,
    )
    const [block] = all(element, ".block.lined")
    expect(block?.getBoundingClientRect().height).toBeGreaterThan(3 * 20)
  })
})

test("a table comes from an address that ends in .csv", async () => {
  const served = new Map([
    ["/draft.csv", "Reason,Share\nSpies,1.0"],
    ["/final.csv", "Reason,Share\nSpies,0.9"],
  ])
  const fetched = globalThis.fetch
  globalThis.fetch = (input) =>
    Promise.resolve(new Response(served.get(new URL(String(input)).pathname) ?? ""))
  try {
    const element = await view("", 'display="columns" draft="/draft.csv" final="/final.csv"')
    expect(
      all(element, ".before .table-cell").map(({ textContent }) => textContent?.trim()),
    ).toContain("Spies")
  } finally {
    globalThis.fetch = fetched
  }
})

describe("words that are hard to read", () => {
  test("are underlined with dots, and say so", async () => {
    const blocks = (text: string) => [
      { kind: "paragraph", text, marks: [{ kind: "unclear", span: { start: 4, end: 9 } }] },
    ]
    const edition = {
      format: "variorum-edition",
      version: 1,
      witnesses: [
        { siglum: "A", blocks: blocks("The ferry leaves at noon.") },
        { siglum: "B", blocks: blocks("The ferry never leaves.") },
      ],
    }
    const address = `data:application/json,${encodeURIComponent(JSON.stringify(edition))}`
    const element = await view("", `display="columns" src="${address}"`)
    const [words] = all(element, ".unclear")
    expect(words?.textContent).toBe("ferry")
    expect(words?.getAttribute("title")).toBe("hard to read in the source")
    expect(getComputedStyle(words!).textDecorationStyle).toBe("dotted")
  })
})

test("what is said of two numbers stands from left to right in a Hebrew text, too", async () => {
  const text = (number: number) => `נכתב ב־${number} בספטמבר בעיר הגדולה ליד הנהר.`
  const element = await view(
    `<article slot="draft"><p>${text(25)}</p></article><article slot="final"><p>${text(26)}</p></article>`,
    `display="inline"`,
  )
  const words = all(element, ".named").at(-1)
  const [sign, figure] = [0, 1].map((at) => {
    const range = document.createRange()
    const letters = document.createTreeWalker(words!, NodeFilter.SHOW_TEXT).nextNode()!
    range.setStart(letters, at)
    range.setEnd(letters, at + 1)
    return [range.toString(), range.getBoundingClientRect().left] as const
  })
  expect([sign?.[0], figure?.[0]]).toEqual(["+", "1"])
  expect(sign?.[1]).toBeLessThan(figure![1])
})
