import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { describe, expect, test } from "vitest"
import { roomForTests, type Visit } from "./room.js"

const room = roomForTests()

/** Runs where it must not: every page asks whether it did. */
const script = '<script>globalThis.ran = true</script><img src=x onerror="globalThis.ran = true">'
const hostile = `${script}</p></article>"'\`\${1}{{1}}<svg onload="globalThis.ran = true">`

/** A text for an attribute of HTML. */
function quoted(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;")
}

const fallback =
  '<article slot="draft"><p>The ferry leaves at noon.</p></article><article slot="final"><p>The ferry never leaves.</p></article>'

interface Made {
  /** The element, as a page would write it. */
  readonly element: string
  /** What the server answers, by path; 404 for all else. */
  readonly files?: Readonly<Record<string, string>>
}

/** Opens a page with one element in it, and waits until that has something to say or to show. */
async function open({ element, files = {} }: Made): Promise<Visit> {
  const visit = await room.open("")
  const { page, origin } = visit
  await page.context().route(`${origin}/made/**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice("/made/".length)
    const body = name === "" ? pageOf(element) : files[name]
    return body === undefined
      ? route.fulfill({ status: 404, body: "nothing here" })
      : route.fulfill({ status: 200, contentType: name === "" ? "text/html" : "text/plain", body })
  })
  await page.goto(`${origin}/made/`)
  await page.locator(".trouble, .sheet").first().waitFor()
  return visit
}

function pageOf(element: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Made for a test</title><link rel="icon" href="data:,"><script type="module" src="/variorum/variorum-view.js"></script>${element}`
}

/** Addresses that were asked for since the page was opened, without those that every such page needs. */
function asked({ requests, origin }: Visit): string[] {
  const start = requests.lastIndexOf(`${origin}/made/`)
  const usual = [`${origin}/made/`, "data:,"]
  const scripts = [`${origin}/variorum/`, `${origin}/editor/`]
  return requests
    .slice(start)
    .filter(
      (address) =>
        !usual.includes(address) && !scripts.some((folder) => address.startsWith(folder)),
    )
}

async function expectUntouched(visit: Visit): Promise<void> {
  expect(await visit.page.evaluate(() => "ran" in globalThis)).toBe(false)
  expect(await visit.page.locator("variorum-view :is(img, script, iframe, object)").count()).toBe(0)
}

const witness = (siglum: string, text: string) =>
  `{"siglum": ${JSON.stringify(siglum)}, "blocks": [{"kind": "paragraph", "text": ${JSON.stringify(text)}}]}`

interface Fault {
  readonly name: string
  readonly src: string
  readonly file?: string
  /** What it says: what, where, what to do. */
  readonly says: readonly [RegExp, RegExp, RegExp]
}

const faults: readonly Fault[] = [
  {
    name: "a file that is not there",
    src: "gone.variorum.json",
    says: [
      /answered with status 404/u,
      /gone\.variorum\.json/u,
      /Reload the page, or tell its author/u,
    ],
  },
  {
    name: "an address that is none",
    src: "https://[broken",
    says: [/no address that can be asked for/u, /https:\/\/\[broken/u, /tell its author/u],
  },
  {
    name: "an address with a broken escape",
    src: "a%E0%A4%A.variorum.json",
    says: [/answered with status 404/u, /a%E0%A4%A\.variorum\.json/u, /tell its author/u],
  },
  {
    name: "a script for an address",
    src: "javascript:globalThis.ran=true",
    says: [/could not be reached/u, /javascript:/u, /tell its author/u],
  },
  {
    name: "JSON that breaks off",
    src: "half.variorum.json",
    file: '{"format": "variorum-edition", "version": 1, "witnesses": [',
    says: [/not whole JSON/u, /half\.variorum\.json/u, /missing comma, quotation mark or bracket/u],
  },
  {
    name: "JSON of another program",
    src: "other.variorum.json",
    file: '{"format": "<b>other</b>", "version": 1}',
    says: [/which Variorum does not read/u, /other\.variorum\.json/u, /must be one of/u],
  },
  {
    name: "an edition with a field of the wrong shape",
    src: "shape.variorum.json",
    file: `{"format": "variorum-edition", "version": 1, "witnesses": [{"siglum": 7, "blocks": []}]}`,
    says: [/expected a string, found 7/u, /witnesses\[0\]\.siglum/u, /Mend it there/u],
  },
  {
    name: "an edition of a newer version",
    src: "newer.variorum.json",
    file: '{"format": "variorum-edition", "version": 99, "witnesses": []}',
    says: [/made by a later Variorum \(version 99/u, /newer\.variorum\.json/u, /newer program/u],
  },
  {
    name: "a file that is no text",
    src: "picture.variorum.json",
    file: "%PDF-1.7 \u0000\u0001",
    says: [/PDF/u, /picture\.variorum\.json/u, /./u],
  },
  {
    name: "another server that refuses the connection",
    src: "http://127.0.0.1:59999/one.variorum.json",
    says: [/could not be reached/u, /127\.0\.0\.1:59999/u, /tell its author/u],
  },
]

describe("an edition that cannot be had", () => {
  test.each(faults)(
    "$name: says what, where and what to do, and leaves the texts of the page readable",
    async ({ src, file, says }) => {
      const visit = await open({
        element: `<variorum-view src="${quoted(src)}">${fallback}</variorum-view>`,
        ...(file === undefined ? {} : { files: { [src]: file } }),
      })
      const alert = visit.page.getByRole("alert")
      for (const words of says) expect(await alert.textContent()).toMatch(words)
      expect(await visit.page.getByText("The ferry leaves at noon.").isVisible()).toBe(true)
      await expectUntouched(visit)
      const isAsked = /^(?!https:\/\/\[|javascript:)/u.test(src)
      expect(asked(visit)).toEqual(isAsked ? [new URL(src, `${visit.origin}/made/`).href] : [])
    },
  )

  test("another server that lets no other page read what it has", async () => {
    const other = createServer((_, response) => response.end("{}"))
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve))
    const { port } = other.address() as AddressInfo
    const src = `http://127.0.0.1:${port}/one.variorum.json`
    const visit = await open({ element: `<variorum-view src="${src}">${fallback}</variorum-view>` })
    other.close()
    const alert = await visit.page.getByRole("alert").textContent()
    expect(alert).toContain("could not be reached")
    expect(alert).toContain(src)
    expect(await visit.page.getByText("The ferry leaves at noon.").isVisible()).toBe(true)
    expect(asked(visit)).toEqual([src])
  })

  test("a text of two that is not there", async () => {
    const visit = await open({
      element: `<variorum-view draft="here.txt" final="gone.txt">${fallback}</variorum-view>`,
      files: { "here.txt": "The ferry leaves at noon." },
    })
    expect(await visit.page.getByRole("alert").textContent()).toMatch(/status 404.*gone\.txt/su)
    expect(await visit.page.getByText("The ferry leaves at noon.").isVisible()).toBe(true)
  })

  test("what was shown before goes, and the page's texts come back", async () => {
    const visit = await open({
      element: `<variorum-view src="good.variorum.json">${fallback}</variorum-view>`,
      files: {
        "good.variorum.json": `{"format": "variorum-edition", "version": 1, "witnesses": [${witness("A", "One day.")}, ${witness("B", "Two days.")}]}`,
      },
    })
    await visit.page.locator("variorum-view").evaluate((view) => {
      view.setAttribute("src", "gone.variorum.json")
    })
    await visit.page.getByRole("alert").waitFor()
    expect(await visit.page.locator(".sheet").count()).toBe(0)
    expect(await visit.page.getByText("The ferry never leaves.").isVisible()).toBe(true)
  })
})

describe("markup and script in every field", () => {
  const passage = "The council met in the old mill on Friday, and nobody asked the ferryman."
  const people = [
    {
      id: "judgement-1",
      motivation: "classifying",
      creator: hostile,
      created: "2026-11-22T06:10:00Z",
      target: {
        passage: "gone",
        quotations: [
          {
            witness: `A${hostile}`,
            quotation: { exact: hostile, prefix: "", suffix: "", start: 0 },
          },
        ],
      },
      body: { weight: "substantive", reason: hostile },
    },
  ]
  const block = (text: string) => ({ kind: "turn", speaker: hostile, text })
  const one = (siglum: string, text: string) => ({
    siglum,
    title: hostile,
    language: hostile,
    kind: hostile,
    date: hostile,
    hand: hostile,
    blocks: [
      block(`${passage} ${text}`),
      block(hostile),
      { kind: "heading", editorial: true, text: hostile },
    ],
  })
  const edition = {
    format: "variorum-edition",
    version: 1,
    title: hostile,
    source: hostile,
    rights: hostile,
    witnesses: [one(`A${hostile}`, "It rained."), one(`B${hostile}`, `It ${hostile} rained.`)],
    judgements: people,
  }

  for (const words of ["plain", "scholarly"])
    for (const display of ["columns", "inline"])
      test(`of an edition is shown as text and asks for nothing: ${display}, ${words}`, async () => {
        const visit = await open({
          element: `<variorum-view src="hostile.variorum.json" display="${display}" words="${words}" heading="${quoted(hostile)}" source="${quoted(hostile)}"></variorum-view>`,
          files: { "hostile.variorum.json": JSON.stringify(edition) },
        })
        const { page } = visit
        const view = page.locator("variorum-view")
        await page.locator(".sheet").waitFor()
        await view.evaluate((element) => {
          for (const details of element.shadowRoot?.querySelectorAll("details") ?? [])
            details.open = true
          if ("next" in element && typeof element.next === "function") element.next()
        })
        await page.locator(".cite").click()
        for (const style of ["chicago", "mla", "bibtex", "csl-json"]) {
          await page.locator(".citation select").selectOption(style)
          expect(await page.locator(".citation textarea").inputValue()).toContain("script")
        }
        const drawn = await page.locator(".room").textContent()
        expect(drawn).toContain(script)
        await expectUntouched(visit)
        expect(asked(visit)).toEqual([`${visit.origin}/made/hostile.variorum.json`])
        expect(visit.troubles).toEqual([])
      })

  test("of the page's own articles is shown as text", async () => {
    const article = (slot: string, text: string) =>
      `<article slot="${slot}" data-title="${quoted(hostile)}" data-siglum="${quoted(hostile + slot)}" data-kind="${quoted(hostile)}" data-date="${quoted(hostile)}"><p data-speaker="${quoted(hostile)}">${quoted(text)}</p></article>`
    const visit = await open({
      element: `<variorum-view>${article("draft", passage)}${article("final", `${passage} ${hostile}`)}</variorum-view>`,
    })
    await visit.page.locator(".sheet").waitFor()
    expect(await visit.page.locator(".sheet").textContent()).toContain(script)
    await expectUntouched(visit)
    expect(asked(visit)).toEqual([])
  })

  test("of the address is shown as text", async () => {
    const src = `${hostile}.json`
    const visit = await open({ element: `<variorum-view src="${quoted(src)}"></variorum-view>` })
    expect(await visit.page.getByRole("alert").textContent()).toContain(script)
    await expectUntouched(visit)
  })
})
