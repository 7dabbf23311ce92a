import { createHash } from "node:crypto"
import { collate, witness } from "@variorum/collation"
import { makeLayer, makeNote, wordsTarget } from "@variorum/layers"
import { describe, expect, test } from "vitest"
import { randomPair } from "../../../../views/src/random-pairs.testing.js"
import { PAGE_STYLES, PAGE_STYLES_DIGEST } from "./page-styles.js"
import { writePage } from "./page.js"

const HOSTILE = `</title><script>x()</script><img src=x onerror=x()>"'&`

const draft = witness({
  siglum: "a",
  text: `The ferry leaves at noon.\n\nNobody knows […] about it. This was cut.\n\n${HOSTILE} one.`,
})
const final = witness({
  siglum: "b",
  text: `The ferry leaves at night.\n\nNobody knows very much indeed about it.\n\n${HOSTILE} two.\n\nAll of this is quite new here.`,
})
const collation = collate([draft, final])

describe("a page of its own", () => {
  const page = writePage({ collation, edition: { title: HOSTILE, rights: HOSTILE } })

  test("marks deletions and additions by elements of their own", () => {
    expect(page).toMatch(/<del><span class="unseen" dir="ltr">cut: <\/span>noon/u)
    expect(page).toMatch(/<ins><span class="unseen" dir="ltr">added: <\/span>night/u)
    expect(page).toMatch(/<span class="change reworded" part="change" data-change="reworded" id="/u)
  })

  test("never marks what is not quoted as cut or added", () => {
    expect(page).toContain('data-change="unattested"')
    for (const [marked] of page.matchAll(/<(?:del|ins)>.*?<\/(?:del|ins)>/gu))
      expect(marked).not.toContain("very much indeed")
  })

  test("has no script, no address to ask, and a policy that forbids both", () => {
    const tags = page.match(/<[a-z][^>]*>/giu) ?? []
    expect(tags.length).toBeGreaterThan(50)
    for (const tag of tags)
      expect(tag).not.toMatch(/^<(?:script|img|link|iframe)|\s(?:src|style|on\w+)=/u)
    expect(page).not.toMatch(/url\(|@import/u)
    expect(page).toContain(`style-src &#39;${PAGE_STYLES_DIGEST}&#39;`)
    const digest = createHash("sha256").update(PAGE_STYLES).digest("base64")
    expect(PAGE_STYLES_DIGEST).toBe(`sha256-${digest}`)
  })

  test("gives each change its identifier once, and each link its end", () => {
    for (let seed = 1; seed <= 40; seed++) {
      const written = writePage({ collation: randomPair(seed), edition: {} })
      const ids = [...written.matchAll(/\sid="([^"]*)"/gu)].map(([, id]) => id)
      expect(new Set(ids).size, `seed ${seed}`).toBe(ids.length)
      for (const [, target] of written.matchAll(/href="#([^"]*)"/gu))
        expect(ids, `seed ${seed}`).toContain(target)
    }
  })

  test("has the notes, with a way there and back", () => {
    const who = { creator: HOSTILE, created: "2026-01-01T00:00:00Z" }
    const written = { body: "See *this*: https://a.example/\n- one" }
    const note = makeNote(wordsTarget(final, { start: 4, end: 9 }), who, written, "1")
    const layers = [makeLayer({ id: "l", label: "Ann", ...who }, [note])]
    const noted = writePage({ collation, edition: { layers } })
    expect(noted).toContain('<a id="from-note-1" href="#note-1">1</a>')
    expect(noted).toContain('<a href="#from-note-1" id="note-1"')
    expect(noted).toContain("<em>this</em>")
    expect(noted).not.toContain("<script")
  })

  test("is the same for the same texts", () =>
    expect(writePage({ collation, edition: { title: HOSTILE, rights: HOSTILE } })).toBe(page))
})

test("a page of three witnesses shows the first two", () => {
  const third = witness({ siglum: "c", text: "The ferry never leaves." })
  const page = writePage({ collation: collate([draft, final, third]), edition: {} })
  expect(page).toMatch(/<del>.*?noon/u)
  expect(page).toMatch(/<ins>.*?night/u)
  expect(page).not.toContain("never")
})
