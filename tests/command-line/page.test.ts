/** `variorum page`: editions as a site of still files. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"
import { witness } from "@variorum/collation"
import { writeEdition } from "@variorum/formats"
import { readSource } from "@variorum/formats/files"
import { beforeAll, describe, expect, test } from "vitest"
import { elementsOf } from "../../packages/formats/src/html/write/elements.testing.js"
import { folderWith, here, needsBuild, type Ran } from "./command.js"

beforeAll(needsBuild)

const HOSTILE = `</title></script><script>x()</script><img src=x onerror=x()>"'&`
const ADDRESS = "https://history.example/sites/class"

/** An edition of two short texts. */
function edition(title: string): string {
  return writeEdition({
    title,
    witnesses: [
      witness({ siglum: "A", title: `${title} (draft)`, text: "The ferry leaves at noon." }),
      witness({ siglum: "B", text: `The ferry leaves at night.\n\n${title}` }),
    ],
  })
}

const EDITIONS = {
  "letter.variorum.json": edition("A letter"),
  "Two words.variorum.json": edition(HOSTILE),
  "Письмо.variorum.json": edition("Письмо"),
}
const FORMS = ["course.html", "embed.txt", "frame.html", "index.html", "static.html"]

/** A folder with editions, and a run over all of them. */
async function made(...more: readonly string[]): Promise<{ folder: string; ran: Ran }> {
  const folder = folderWith(EDITIONS)
  const paths = Object.keys(EDITIONS).map((name) => join(folder, name))
  return { folder, ran: await here(["page", ...paths, "--out", join(folder, "site"), ...more]) }
}

/** Every file under a folder, by its path in it. */
function filesUnder(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()
  return new Map(
    names
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [name, readFileSync(join(folder, name), "utf8")]),
  )
}

describe("a site", () => {
  let files: ReadonlyMap<string, string>
  beforeAll(async () => {
    const { folder, ran } = await made("--address", ADDRESS)
    if (ran.status !== 0 || ran.output + ran.errors !== "") throw new Error(ran.errors)
    files = filesUnder(join(folder, "site"))
  })

  test("has a folder for each edition, and the element's parts once", () => {
    const names = [...files.keys()]
    for (const folder of ["letter", "two-words", "письмо"])
      expect(names.filter((name) => name.startsWith(`${folder}/`))).toEqual(
        [...FORMS, "edition.variorum.json", "oembed.json"]
          .sort()
          .map((name) => `${folder}/${name}`),
      )
    const assets = names.filter((name) => name.startsWith("assets/"))
    for (const part of ["view", "worker", "writing", "russian"])
      expect(assets).toContain(`assets/variorum-${part}.js`)
    expect(assets.every((name) => name.endsWith(".js"))).toBe(true)
    expect(names.filter((name) => !name.includes("/"))).toEqual(["index.html"])
  })

  test("is the same in every byte when it is made again", async () => {
    const { folder } = await made("--address", `${ADDRESS}/`)
    expect(filesUnder(join(folder, "site"))).toEqual(files)
  })

  test("has a strict policy in every page, and no script that it does not let run", () => {
    const pages = [...files].filter(([name]) => name.endsWith(".html"))
    expect(pages).toHaveLength(1 + 3 * 4)
    for (const [name, page] of pages) {
      const elements = elementsOf(page)
      const policy = elements
        .find(({ attributes }) => attributes.get("http-equiv") === "Content-Security-Policy")
        ?.attributes.get("content")
      expect(policy, name).toMatch(/^default-src 'none'; /u)
      expect(policy, name).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/u)
      const names = elements.flatMap(({ attributes }) => [...attributes.keys()])
      expect(names.filter((each) => each.startsWith("on"))).toEqual([])
      expect(elements.filter((element) => element.name === "img")).toEqual([])
    }
  })

  test("shows a title full of markup as its words", () => {
    const title = (page: string) =>
      elementsOf(files.get(page)!).find(({ name }) => name === "title")?.text
    for (const page of ["index.html", "static.html", "frame.html"])
      expect(title(`two-words/${page}`)).toBe(HOSTILE)
    const links = elementsOf(files.get("index.html")!).filter(({ name }) => name === "a")
    expect(links.map(({ attributes }) => attributes.get("href"))).toEqual([
      "letter/index.html",
      "two-words/index.html",
      `${encodeURIComponent("письмо")}/index.html`,
    ])
    expect(links[1]?.text).toBe(HOSTILE)
    expect(files.get("two-words/embed.txt")).not.toContain("<img")
    const { title: said, html } = JSON.parse(files.get("two-words/oembed.json")!) as Record<
      string,
      string
    >
    expect(said).toBe(HOSTILE)
    expect(html).not.toContain("<img")
  })

  test("answers oEmbed as a file, which the page leads to", () => {
    const place = `${ADDRESS}/letter/`
    expect(JSON.parse(files.get("letter/oembed.json")!)).toEqual({
      version: "1.0",
      type: "rich",
      title: "A letter",
      html: `<iframe src="${place}frame.html" title="A letter" width="800" height="600" sandbox="allow-scripts allow-downloads" loading="lazy"></iframe>`,
      width: 800,
      height: 600,
    })
    expect(files.get("letter/index.html")).toContain(
      `<link rel="alternate" type="application/json+oembed" href="${place}oembed.json">`,
    )
    expect(files.get("letter/embed.txt")).toContain(`<a href="${place}">A letter</a>`)
  })

  test("gives each change its address, and the edition itself", async () => {
    const ids = [...files.get("letter/index.html")!.matchAll(/ id="(variorum:change=[^"]+)"/gu)]
    expect(ids.length).toBeGreaterThan(1)
    for (const [, id] of ids) expect(files.get("letter/index.html")).toContain(`<a href="#${id}">`)
    const bytes = new TextEncoder().encode(files.get("letter/edition.variorum.json"))
    const { edition: read } = await readSource({ name: "edition.json", bytes })
    expect(read).toMatchObject({ title: "A letter", witnesses: [{ siglum: "A" }, { siglum: "B" }] })
  })
})

test("without an address a site has no oEmbed, and says what to put into its snippets", async () => {
  const folder = folderWith(EDITIONS)
  const site = join(folder, "new/site")
  const ran = await here(["page", join(folder, "letter.variorum.json"), "--out", site])
  expect(ran).toEqual({ status: 0, output: "", errors: "" })
  expect(existsSync(join(site, "letter/oembed.json"))).toBe(false)
  expect(readFileSync(join(site, "letter/index.html"), "utf8")).not.toContain("oembed")
  expect(readFileSync(join(site, "letter/embed.txt"), "utf8")).toContain(
    '<iframe src="https://ADDRESS-OF-THE-SITE/letter/frame.html"',
  )
})

test("one edition that cannot be read is a line, and the others are written", async () => {
  const folder = folderWith({ ...EDITIONS, "one.txt": "One text alone.", "bad.json": "{" })
  const names = ["letter.variorum.json", "one.txt", "bad.json", "gone.json"]
  const site = join(folder, "site")
  const ran = await here(["page", ...names.map((name) => join(folder, name)), "--out", site])
  expect(ran).toMatchObject({ status: 2, output: "" })
  const lines = ran.errors.trimEnd().split("\n")
  expect(lines).toHaveLength(3)
  expect(lines[0]).toContain("This file holds one text alone")
  expect(readdirSync(site).sort()).toEqual(["assets", "index.html", "letter"])
  expect(readFileSync(join(site, "index.html"), "utf8").match(/<li>/gu)).toHaveLength(1)
})

/** Whether a run refused in one line that says this, and wrote nothing to standard output. */
function refused(ran: Ran, says: string): void {
  expect(ran).toMatchObject({ status: 2, output: "" })
  expect(ran.errors).toMatch(/^variorum: [^\n]+\n$/u)
  expect(ran.errors).toContain(says)
}

describe("nothing is written", () => {
  test("over a site that is there, unless that is asked for", async () => {
    const { folder } = await made()
    const site = join(folder, "site")
    const before = filesUnder(site)
    const again = ["page", join(folder, "letter.variorum.json"), "--out", site]
    refused(await here(again), "is there already")
    expect(filesUnder(site)).toEqual(before)
    expect(await here([...again, "--overwrite"])).toMatchObject({ status: 0, errors: "" })
    expect(filesUnder(site)).not.toEqual(before)
    const own = join(site, "letter/edition.variorum.json")
    const over = await here(["page", own, "--out", site, "--overwrite"])
    expect(over).toMatchObject({ status: 0 })
    expect(readdirSync(site)).toContain("edition")
  })

  test("where there is nothing to write", async () => {
    const folder = folderWith({ "one.txt": "One text alone.", file: "", ...EDITIONS })
    const letter = join(folder, "letter.variorum.json")
    const site = join(folder, "site")
    refused(await here(["page", join(folder, "one.txt"), "--out", site]), "one text alone")
    refused(await here(["page", letter, letter, "--out", site]), "Two of the files")
    refused(await here(["page", letter]), "'--out <folder>' not specified")
    refused(await here(["page", "--out", site]), "'editions'")
    for (const address of ["there", "javascript:x()", "https://a:b@c.example/", "https://a/?b"])
      refused(await here(["page", letter, "--out", site, "--address", address]), "--address")
    expect(existsSync(site)).toBe(false)
    refused(await here(["page", letter, "--out", join(folder, "file")]), "There is")
  })

  test("over an edition that it is made of", async () => {
    const folder = folderWith({ "letter/edition.variorum.json": edition("A letter") })
    const file = join(folder, "letter/edition.variorum.json")
    const ran = await here(["page", join(folder, "letter"), file, "--out", folder, "--overwrite"])
    refused(ran, "one of the texts")
    expect(readFileSync(file, "utf8")).toBe(edition("A letter"))
  })
})
