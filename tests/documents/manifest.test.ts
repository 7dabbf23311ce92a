import { readdirSync } from "node:fs"
import { join } from "node:path"
import { beforeAll, describe, expect, test } from "vitest"
import { makeManifest } from "../../scripts/manifest.mjs"
import { read, root } from "./documents.js"

type Manifest = Awaited<ReturnType<typeof makeManifest>>
type Element = Manifest["modules"][number]["declarations"][number]
type Named = NonNullable<Element["members"]>[number]

let element: Element
beforeAll(async () => {
  const manifest = await makeManifest()
  element = manifest.modules[0]!.declarations[0]!
})

const folder = "packages/viewer/src"
const sources = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !/\.(?:test|testing)\.ts$/u.test(name))
  .map((name) => read(`${folder}/${name}`))
  .join("\n")

/** What the first group of a pattern holds, each once, wherever the sources have it. */
function inSources(pattern: RegExp): string[] {
  return [...new Set([...sources.matchAll(pattern)].map((match) => match[1]!))].sort()
}

function names(of: readonly Named[] | undefined): string[] {
  return (of ?? []).map(({ name }) => name).sort()
}

describe("the Custom Elements Manifest", () => {
  test("is of the one element, under the path that the package publishes", async () => {
    const { modules } = await makeManifest()
    expect(modules.map(({ path }) => path)).toEqual(["dist/view/variorum-view.js"])
    expect(
      modules.flatMap(({ declarations }) => declarations.map(({ tagName }) => tagName)),
    ).toEqual(["variorum-view"])
    expect(JSON.parse(read("packages/viewer/package.json")).customElements).toBe(
      "custom-elements.json",
    )
  })

  test("names every attribute and every property", () => {
    const properties = /static override readonly properties = \{(.*?)\n {2}\}/su.exec(sources)?.[1]
    const lines = [...properties!.matchAll(/^ {4}(\w+): \{ (.*) \},$/gmu)]
    const isOpen = ([, , how]: RegExpExecArray | string[]) => !how!.includes("state: true")
    const open = lines.filter(isOpen)
    expect(lines.length).toBeGreaterThan(15)
    const fields = element.members?.filter((member) => member.kind === "field" && !member.static)
    expect(names(fields)).toEqual(open.map(([, name]) => name).sort())
    const attributes = open
      .filter(([, , how]) => !how!.includes("attribute: false"))
      .map(([, name, how]) => /attribute: "([^"]+)"/u.exec(how!)?.[1] ?? name)
    expect(names(element.attributes)).toEqual(attributes.sort())
  })

  test("names every method that is there for others", () => {
    expect(names(element.members?.filter(({ kind }) => kind === "method"))).toEqual([
      "choose",
      "next",
      "previous",
      "writeNote",
    ])
  })

  test("names every event, with its type", () => {
    expect(names(element.events)).toEqual(inSources(/static readonly eventName = "([^"]+)"/gu))
    for (const { type } of element.events ?? [])
      expect(inSources(/export class (\w+)/gu)).toContain(type?.text)
  })

  test("names every part", () => {
    expect(names(element.cssParts)).toEqual(inSources(/\bpart="([^"$]+)"/gu))
  })

  test("names every slot", () => {
    expect(names(element.slots)).toEqual(inSources(/<slot name="([^"]+)"/gu))
  })

  test("names every custom property, with its default", () => {
    expect(names(element.cssProperties)).toEqual(inSources(/var\(\s*(--variorum-[a-z0-9-]+),/gu))
    for (const property of element.cssProperties ?? [])
      expect(property.default, property.name).not.toBe("")
  })

  test("says something of each", () => {
    const all = [
      element.members,
      element.attributes,
      element.events,
      element.cssParts,
      element.slots,
      element.cssProperties,
    ].flatMap((list) => list ?? [])
    expect(all.length).toBeGreaterThan(60)
    expect(names(all.filter(({ description }) => !description))).toEqual([])
  })
})

describe("the README of the viewer", () => {
  const readme = read("packages/viewer/README.md")
  /** What stands in code in a stretch of the README between two words. */
  const codeBetween = (from: string, to: string) =>
    [...(readme.split(from)[1]?.split(to)[0] ?? "").matchAll(/`([^`\s]+)`/gu)].map((m) => m[1]!)

  test("has every attribute in its tables, and none that there is not", () => {
    // The table of the ways of reading has values of one attribute.
    const tables = readme.replace(/## Ways of reading.*?(?=\n## )/su, "")
    const rows = [...tables.matchAll(/^\| (`[^|]*`) +\|/gmu)].flatMap((match) =>
      [...match[1]!.matchAll(/`([a-z-]+)`/gu)].map((name) => name[1]!),
    )
    expect(rows.filter((name) => !name.startsWith("--")).sort()).toEqual(names(element.attributes))
  })

  test("has every property that is no attribute", () => {
    const attributes = new Set(
      (element.members ?? []).filter(({ attribute }) => attribute).map(({ name }) => name),
    )
    const others = names(
      element.members?.filter(
        ({ kind, name, static: ofClass }) => kind === "field" && !ofClass && !attributes.has(name),
      ),
    )
    expect(others.length).toBeGreaterThan(2)
    for (const name of others) expect(readme).toMatch(new RegExp(`^\\|\\s+\\| \`${name}\``, "mu"))
  })

  test("has every part and every custom property, and none that there is not", () => {
    expect(codeBetween("Parts:", "Custom properties").sort()).toEqual(names(element.cssParts))
    const table = codeBetween("Custom properties", "The defaults were checked")
    // Kinds share their line: "each with `-wash`".
    const named = table.filter((name) => name.startsWith("--"))
    const washes = table.includes("-wash")
      ? ["cut", "add", "reword", "move"].map((kind) => `--variorum-${kind}-wash`)
      : []
    expect([...named, ...washes].sort()).toEqual(names(element.cssProperties))
  })

  test("has every event and every method", () => {
    for (const name of names(element.events)) expect(readme).toContain(`\`${name}\``)
    for (const { name, kind } of element.members ?? [])
      if (kind === "method") expect(readme).toContain(`\`${name}(`)
  })
})

describe("the editor", () => {
  const readme = read("packages/editor/README.md")

  test("has a manifest of its one element, and says something of each thing in it", async () => {
    const { modules } = await makeManifest("editor")
    expect(modules.map(({ path }) => path)).toEqual(["dist/element/variorum-editor.js"])
    const editor = modules[0]!.declarations[0]!
    expect(names(editor.attributes)).toEqual(["mode", "src"])
    expect(names(editor.members?.filter(({ static: ofClass }) => !ofClass))).toEqual([
      "edition",
      "mode",
      "session",
      "src",
    ])
    expect(names(editor.events)).toEqual(["variorum-work"])
    expect(names(editor.slots)).toEqual(["example", "foot"])
    expect(names(editor.cssParts)).toEqual(["keeping"])
    const all = [editor.members, editor.events, editor.slots, editor.cssParts].flatMap(
      (list) => list ?? [],
    )
    expect(
      names(all.filter(({ description, static: ofClass }) => !ofClass && !description)),
    ).toEqual([])
  })

  test("has a README that names each of them", async () => {
    const { modules } = await makeManifest("editor")
    const { members = [], events = [], slots = [], cssParts = [] } = modules[0]!.declarations[0]!
    const open = members.filter(({ static: ofClass }) => !ofClass)
    for (const name of names([...open, ...events, ...slots, ...cssParts]))
      expect(readme).toContain(`\`${name}\``)
  })
})

test("the guide for teachers names attributes that the element has", () => {
  const guide = read("docs/guides/teacher.md")
  const named = [...guide.matchAll(/^\| `([a-z-]+)/gmu)].map((match) => match[1]!)
  expect(named.length).toBeGreaterThan(4)
  const attributes = names(element.attributes)
  expect(named.filter((name) => !attributes.includes(name))).toEqual([])
})
