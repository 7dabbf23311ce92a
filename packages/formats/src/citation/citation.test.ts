import { describe, expect, test } from "vitest"
import { CITATION_STYLES, cite, type CitedChange } from "./index.js"

const cut: CitedChange = {
  id: "p12ab",
  kind: "deleted",
  before: {
    witness: { siglum: "D", title: "Draft", kind: "autograph", hand: "A. Writer", date: "1936-09" },
    words: "We left the house at “noon.”",
  },
  after: { witness: { siglum: "L", title: "Letter as sent" }, words: "" },
  title: "Two letters",
  source: "Quoted in J. Reader, Letters (2008).",
  rights: "Public domain.",
  address: "https://example.org/letters/#variorum:change=p12ab&draft=a&final=b",
  accessed: "2026-11-02",
  version: "0.1.0",
}

const hostile = `} \\input{x} $&#^_~% "quoted" <script>alert(1)</script>\n\u202eABC\u0000 @misc{y,`

describe("a cut, cited", () => {
  test("as a Chicago note", () => {
    expect(cite(cut, "chicago")).toBe(
      "“We left the house at ‘noon,’” Draft (D; autograph; in the hand of A. Writer; 1936-09); cut in Letter as sent (L), in “Two letters,” Quoted in J. Reader, Letters (2008), collated with Variorum 0.1.0, accessed November 2, 2026, https://example.org/letters/#variorum:change=p12ab&draft=a&final=b.",
    )
  })

  test("as an MLA entry", () => {
    expect(cite(cut, "mla")).toBe(
      "“We left the house at ‘noon.’” Draft (D; autograph; in the hand of A. Writer; 1936-09), cut in Letter as sent (L). Two letters, Quoted in J. Reader, Letters (2008), Variorum 0.1.0, https://example.org/letters/#variorum:change=p12ab&draft=a&final=b. Accessed 2 Nov. 2026.",
    )
  })

  test("for BibTeX", () => {
    expect(cite(cut, "bibtex").split("\n")).toEqual([
      "@misc{variorum-p12ab,",
      "  title = {{“We left the house at ‘noon,’” Draft (D; autograph; in the hand of A. Writer; 1936-09); cut in Letter as sent (L)}},",
      "  booktitle = {Two letters},",
      "  howpublished = {Quoted in J. Reader, Letters (2008).},",
      "  year = {1936},",
      "  note = {Collated with Variorum 0.1.0. Public domain.},",
      "  url = {https://example.org/letters/#variorum:change=p12ab&draft=a&final=b},",
      "  urldate = {2026-11-02},",
      "}",
    ])
  })

  test("for reference managers", () => {
    expect(JSON.parse(cite(cut, "csl-json"))).toEqual([
      {
        id: "p12ab",
        type: "webpage",
        title:
          "“We left the house at ‘noon,’” Draft (D; autograph; in the hand of A. Writer; 1936-09); cut in Letter as sent (L)",
        "container-title": "Two letters",
        "original-date": { "date-parts": [[1936, 9]] },
        note: "Quoted in J. Reader, Letters (2008). Public domain.",
        source: "Variorum",
        version: "0.1.0",
        accessed: { "date-parts": [[2026, 11, 2]] },
        URL: cut.address,
      },
    ])
  })
})

describe("what happened is said of", () => {
  const letter = (words: string) => ({ ...cut.after, words })
  test.each<[string, Partial<CitedChange>, string]>([
    [
      "an addition",
      { kind: "added", before: { ...cut.before, words: "" }, after: letter("New.") },
      "“New,” Letter as sent (L); not in Draft",
    ],
    [
      "what is not quoted",
      { kind: "unattested", before: { ...cut.before, words: "" }, after: letter("New.") },
      "“New,” Letter as sent (L); not quoted in Draft",
    ],
    [
      "a rewording",
      { kind: "reworded", after: letter("We stayed.") },
      "reworded as “We stayed.” in Letter",
    ],
    ["a move", { kind: "moved", after: letter(cut.before.words) }, "moved in Letter"],
    [
      "an edited move",
      { kind: "moved", after: letter("We went.") },
      "moved as “We went.” in Letter",
    ],
    [
      "a change of look",
      { kind: "reworded", after: letter(cut.before.words) },
      "presented otherwise in Letter",
    ],
  ])("%s", (_, change, says) => {
    expect(cite({ ...cut, ...change }, "chicago")).toContain(says)
  })
})

describe("what is not known is left out", () => {
  const bare: CitedChange = {
    ...cut,
    before: { witness: { siglum: "D" }, words: "We left." },
    title: "",
    source: "",
    rights: "",
    address: "",
  }

  test("in sentences", () => {
    expect(cite(bare, "chicago")).toBe(
      "“We left,” D; cut in Letter as sent (L), collated with Variorum 0.1.0, accessed November 2, 2026.",
    )
    expect(cite(bare, "mla")).toBe(
      "“We left.” D, cut in Letter as sent (L). Variorum 0.1.0. Accessed 2 Nov. 2026.",
    )
  })

  test("in files: no field is empty, and what has no address is no page", () => {
    expect(cite(bare, "bibtex")).not.toMatch(/\{\}|url|year/u)
    const [item] = JSON.parse(cite(bare, "csl-json"))
    expect(item.type).toBe("document")
    expect(Object.keys(item)).toEqual(["id", "type", "title", "source", "version", "accessed"])
  })

  test.each(["2026-11-31", "yesterday", "", "2026-13-01"])(
    "a day of access must be a day: %s",
    (accessed) => {
      for (const style of CITATION_STYLES)
        expect(() => cite({ ...cut, accessed }, style)).toThrow(RangeError)
    },
  )
})

describe("quotations", () => {
  const quoted = (words: string) =>
    /^“(.*?),” Draft/u.exec(cite({ ...cut, before: { ...cut.before, words } }, "chicago"))?.[1] ??
    ""

  test("are shortened in the middle, at spaces", () => {
    const words = quoted("Twelve men and a boy went down to the river. ".repeat(40))
    expect(words).toMatch(/^Twelve men and a boy went down to the river\. .* … .* river$/u)
    expect(words.length).toBeLessThan(125)
  })

  test("of scripts without spaces keep their characters whole", () => {
    expect([...quoted("春眠不覺曉".repeat(60))].length).toBe(113)
    const marked = quoted("e\u0301".repeat(400))
    expect(marked.split(" … ").every((part) => /^(?:e\u0301)+$/u.test(part))).toBe(true)
  })

  test("of a whole book cost no more than their ends", () => {
    const start = performance.now()
    expect(quoted("word ".repeat(1_000_000))).toContain("…")
    expect(performance.now() - start).toBeLessThan(500)
  })
})

describe("a hostile name", () => {
  const change: CitedChange = {
    ...cut,
    id: "p1}{,\\",
    before: {
      witness: { siglum: hostile, title: hostile, kind: hostile, hand: hostile, date: hostile },
      words: `${hostile}\ud800`,
    },
    title: hostile,
    source: hostile,
    rights: hostile,
    address: `https://example.org/{a}\\b" c`,
  }

  test.each(CITATION_STYLES)("leaves no control and no turn of direction behind: %s", (style) => {
    const text = cite(change, style)
    expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202a-\u202e]/u)
    expect(text).not.toMatch(/\p{Surrogate}/u)
  })

  test.each(["chicago", "mla"] as const)("stays in its line: %s", (style) => {
    expect(cite(change, style)).not.toContain("\n")
  })

  test("opens nothing and closes nothing in BibTeX", () => {
    const [head, ...lines] = cite(change, "bibtex").split("\n")
    expect(head).toBe("@misc{variorum-p1,")
    expect(lines.pop()).toBe("}")
    for (const line of lines) {
      const value = /^ {2}[a-z]+ = \{(.*)\},$/u.exec(line)?.[1]
      expect(value).toBeDefined()
      let depth = 0
      for (const sign of value!) {
        depth += { "{": 1, "}": -1 }[sign] ?? 0
        expect(depth).toBeGreaterThanOrEqual(0)
      }
      expect(depth).toBe(0)
      if (!line.startsWith("  url")) expect(value).not.toMatch(/(?<!\\)[$&#_%~^]/u)
      expect(value).not.toContain("\\input")
    }
  })

  test("is JSON that a page may hold", () => {
    const text = cite(change, "csl-json")
    expect(text).not.toContain("<")
    expect(JSON.parse(text)[0].title).toContain("<script>")
  })
})
