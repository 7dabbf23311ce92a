import { readFileSync } from "node:fs"
import { witness } from "@variorum/collation"
import { readJson } from "@variorum/formats"
import { describe, expect, test } from "vitest"
import { pageResources } from "./page.js"

const themeStyles = readFileSync(
  new URL("../../viewer/src/theme.styles.ts", import.meta.url),
  "utf8",
)
const before = witness({
  siglum: "a",
  title: `<script>"it's"</script>\n\u0000.txt`,
  text: "One.  \nTwo.",
})
const after = witness({ siglum: "b", title: "final.txt", text: "One." })
const resources = pageResources({ witnesses: [before, after] })

describe("the page of `variorum open`", () => {
  test("shows a file's name as it is, whatever it looks like", () => {
    const page = resources.get("/")?.body ?? ""
    expect(page).not.toContain('<script>"')
    expect(page).toContain("&#60;script&#62;&#34;it&#39;s&#34;&#60;/script&#62;")
    expect(page).not.toContain("\u0000")
  })

  test("gives the two texts as they were read", () => {
    const body = resources.get("/texts/edition.json")?.body ?? ""
    const bytes = new TextEncoder().encode(body)
    expect(readJson({ name: "edition.json", bytes })).toEqual({
      kind: "edition",
      edition: { witnesses: [before, after] },
    })
  })

  test("lies on the paper of the comparison, by day and by night", () => {
    const own = resources.get("/page.css")?.body ?? ""
    const [paper, ink] = ["paper", "ink"].map(
      (name) =>
        new RegExp(`--variorum-${name}, (light-dark\\([^)]*\\))`, "u").exec(themeStyles)?.[1],
    )
    expect(paper).toContain("#")
    expect(own).toContain(`background: ${paper};`)
    expect(own).toContain(`color: ${ink};`)
    expect(own).toContain("color-scheme: light dark;")
  })

  test("has no script and no style in the page itself, so that a strict policy holds", () => {
    const page = resources.get("/")?.body ?? ""
    expect(page).not.toMatch(/<style|\son\w+=|<script(?![^>]*\ssrc=)/u)
  })
})
