/** `variorum convert`, and files that hold both sides of a comparison given to `variorum compare`. */
import { spawn } from "node:child_process"
import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { FORM_NAMES, type FormName, forms, readSource } from "@variorum/formats/files"
import { beforeAll, describe, expect, test } from "vitest"
import { commandFile, folderWith, here, needsBuild, type Ran, variorum } from "./command.js"

beforeAll(needsBuild)

const PLENUM = join(import.meta.dirname, "../../examples/plenum-1936/plenum-1936.variorum.json")

const DRAFT = "The party members know it.\n\nWe should shoot a pretty large number.\n\nYours, N."
const FINAL = "The Communists know it.\n\nYours, N."

/** The same comparison in every form, by the form's name, as the command writes it. */
const written = new Map<FormName, Uint8Array>()

beforeAll(async () => {
  const folder = folderWith({ "draft.txt": DRAFT, "final.txt": FINAL })
  const texts = ["draft.txt", "final.txt"].map((name) => join(folder, name))
  for (const form of FORM_NAMES) {
    const output = join(folder, `letter.${forms[form].ending}`)
    const ran = await here(["compare", ...texts, "--format", form, "--output", output])
    if (ran.status !== 1 || ran.errors !== "") throw new Error(`${form}: ${ran.errors}`)
    written.set(form, new Uint8Array(readFileSync(output)))
  }
})

/** Whether a run refused in one line that says these things, and wrote nothing to standard output. */
function refused(ran: Ran, ...says: readonly string[]): void {
  expect(ran).toMatchObject({ status: 2, output: "" })
  expect(ran.errors).toMatch(/^variorum: [^\n]+\n$/u)
  for (const part of says) expect(ran.errors).toContain(part)
}

/** The texts that a file holds. */
async function textsIn(name: string, bytes: Uint8Array): Promise<readonly string[]> {
  const { edition } = await readSource({ name, bytes })
  return edition.witnesses.map(({ text }) => text)
}

function textsInOutput({ output }: Ran): Promise<readonly string[]> {
  return textsIn("output.json", new TextEncoder().encode(output))
}

function textsInFile(path: string): Promise<readonly string[]> {
  return textsIn(path, new Uint8Array(readFileSync(path)))
}

/** Forms that are read again with both their texts. */
const READ_AGAIN = ["edition", "docx", "tei", "tei-standoff", "markdown", "json"] as const

describe("a file that holds both texts", () => {
  test.each(READ_AGAIN)("is written and gives the same texts: %s", async (form) => {
    const name = `letter.${forms[form].ending}`
    expect(await textsIn(name, written.get(form)!)).toEqual([DRAFT, FINAL])
  })

  test.each(["html", "course-html", "latex", "csv"] as const)("shows them as %s", (form) => {
    expect(new TextDecoder().decode(written.get(form))).toContain("Communists")
  })

  test.each(["annotations", "notes-csv"] as const)("has its notes as %s", async (form) => {
    const { output } = await here(["compare", PLENUM, "--format", form])
    expect(output).toContain("Historian's reading")
  })

  test.each(READ_AGAIN)("is compared as the texts are: %s", async (form) => {
    const folder = folderWith({ [`letter.${forms[form].ending}`]: written.get(form)! })
    const ran = await here(["compare", join(folder, `letter.${forms[form].ending}`)])
    expect(ran.status).toBe(1)
    expect(ran.output).toContain("[-party members")
    expect(ran.output).toContain("{+Communists")
  })

  test("is read by the command as it is installed", async () => {
    const folder = folderWith({ "letter.docx": written.get("docx")! })
    const ran = await variorum(["compare", "letter.docx"], { folder })
    expect(ran.status).toBe(1)
    expect(ran.output).toContain("[-party members")
  })
})

describe("variorum convert", () => {
  test("writes one file to standard output, to a file, and in another form", async () => {
    const folder = folderWith({ "letter.docx": written.get("docx")!, "draft.txt": DRAFT })
    const [docx, txt] = [join(folder, "letter.docx"), join(folder, "draft.txt")]
    const printed = await here(["convert", docx])
    expect(printed).toMatchObject({ status: 0, errors: "" })
    expect(await textsInOutput(printed)).toEqual([DRAFT, FINAL])
    expect(await textsInOutput(await here(["convert", txt]))).toEqual([DRAFT])
    const output = join(folder, "letter.xml")
    const ran = await here(["convert", docx, "--format", "tei", "--output", output])
    expect(ran).toEqual({ status: 0, output: "", errors: "" })
    expect(readFileSync(output, "utf8")).toContain("<app")
    refused(await here(["convert", txt, "--format", "docx"]), "draft.txt", "one text alone")
    refused(await here(["convert", docx, "--format", "odt"]), '"odt"', "tei-standoff")
  })

  test("writes what it can of many files, and says a line of each that failed", async () => {
    const names = ["one.txt", "two.rtf", "three.md", "four.txt"]
    const folder = folderWith({
      "one.txt": "One.",
      "two.rtf": "{\\rtf1 cut",
      "three.md": "*Three.*",
      "four.txt": new Uint8Array([0xff, 0xfe, 0]),
    })
    const out = join(folder, "out")
    const paths = names.map((name) => join(folder, name))
    const ran = await here(["convert", ...paths, "--output", out])
    expect(ran).toMatchObject({ status: 2, output: "" })
    const lines = ran.errors.trimEnd().split("\n")
    expect(lines).toHaveLength(2)
    expect(lines[0]).toContain("two.rtf")
    expect(lines[1]).toContain("four.txt")
    expect(readdirSync(out).sort()).toEqual(["one.json", "three.json"])
    expect(await textsInFile(join(out, "three.json"))).toEqual(["Three."])
  })

  test("writes over nothing unless told to", async () => {
    const folder = folderWith({ "a.txt": "A.", "b.txt": "B.", "out/b.json": "old" })
    const paths = ["a.txt", "b.txt"].map((name) => join(folder, name))
    const many = ["convert", ...paths, "--output", join(folder, "out")]
    refused(await here(many), "b.json", "there already", "--overwrite")
    const one = ["convert", paths[1]!, "--output", join(folder, "out/b.json")]
    refused(await here(one), "b.json", "there already")
    expect(readdirSync(join(folder, "out"))).toEqual(["b.json"])
    expect(readFileSync(join(folder, "out/b.json"), "utf8")).toBe("old")
    expect(await here([...many, "--overwrite"])).toMatchObject({ status: 0, errors: "" })
    expect(readdirSync(join(folder, "out")).sort()).toEqual(["a.json", "b.json"])
    expect(await textsInFile(join(folder, "out/b.json"))).toEqual(["B."])
  })

  test("never writes over what it reads", async () => {
    const folder = folderWith({ "a.json": '{"format":"other"}', "b.txt": "B." })
    const [json, txt] = [join(folder, "a.json"), join(folder, "b.txt")]
    const itself = ["convert", txt, "--output", join(folder, ".", "b.txt"), "--overwrite"]
    refused(await here(itself), "b.txt", "overwritten")
    refused(await here(["convert", json, txt, "--output", folder, "--overwrite"]), "a.json")
    expect(readFileSync(txt, "utf8")).toBe("B.")
    expect(readFileSync(json, "utf8")).toBe('{"format":"other"}')
    expect(readdirSync(folder).sort()).toEqual(["a.json", "b.txt"])
  })

  test("asks for a folder for several, and for names that differ", async () => {
    expect.hasAssertions()
    const folder = folderWith({ "a.txt": "A.", "sub/a.md": "A." })
    const paths = ["a.txt", "sub/a.md"].map((name) => join(folder, name))
    refused(await here(["convert", ...paths]), "--output FOLDER")
    refused(await here(["convert", ...paths, "--output", join(folder, "out")]), "a.json")
    refused(await here(["convert", paths[0]!, paths[1]!, "--output", paths[0]!]), "a.txt")
  })

  test("writes no binary file to a terminal", async () => {
    const folder = folderWith({ "letter.xml": written.get("tei")! })
    const given = ["convert", join(folder, "letter.xml"), "--format", "docx"]
    refused(await here(given, true), "--output NAME.docx")
    expect((await here(given)).output.startsWith("PK")).toBe(true)
    expect((await here(["convert", join(folder, "letter.xml")], true)).status).toBe(0)
  })

  test("takes the encoding that it is told, and guesses one aloud", async () => {
    const words = "Это письмо было написано давно."
    const bytes = Uint8Array.from(
      [...words].map((letter) => {
        const code = letter.charCodeAt(0)
        return code >= 0x410 ? code - 0x410 + 0xc0 : code
      }),
    )
    const path = join(folderWith({ "letter.txt": bytes }), "letter.txt")
    const told = await here(["convert", path, "--encoding", "windows-1251"])
    expect(told).toMatchObject({ status: 0, errors: "" })
    expect(await textsInOutput(told)).toEqual([words])
    const guessed = await here(["convert", path])
    expect(await textsInOutput(guessed)).toEqual([words])
    expect(guessed.errors).toContain("Windows-1251")
    refused(await here(["convert", path, "--encoding", "nonsense"]), "nonsense")
  })

  test("takes files with a line feed, a leading dash or an emoji in their names", async () => {
    const names = ["two\nlines.txt", "-draft.txt", "👩‍🏫.txt"]
    const folder = folderWith(Object.fromEntries(names.map((name) => [name, "Words."])))
    const ran = await variorum(["convert", "--output", "out", "--", ...names], { folder })
    expect(ran).toEqual({ status: 0, output: "", errors: "" })
    expect(readdirSync(join(folder, "out")).sort()).toEqual(
      ["-draft.json", "two\nlines.json", "👩‍🏫.json"].sort(),
    )
    const again = await variorum(["convert", "--output", "out", "--", ...names], { folder })
    refused(again, "there already")
  })

  test("leaves whole files alone behind when it is ended", async () => {
    const names = Array.from({ length: 400 }, (_, i) => `letter-${i}.docx`)
    const folder = folderWith({ "out/kept.txt": "" })
    for (const name of names) writeFileSync(join(folder, name), written.get("docx")!)
    const child = spawn(process.execPath, [commandFile, "convert", ...names, "--output", "out"], {
      cwd: folder,
      stdio: "ignore",
    })
    const ended = new Promise<string | null>((done) => child.on("exit", (_, by) => done(by)))
    const seen = () => readdirSync(join(folder, "out")).length
    while (seen() < 4) await new Promise((go) => setTimeout(go, 5))
    child.kill("SIGINT")
    expect(await ended).toBe("SIGINT")
    const results = readdirSync(join(folder, "out")).filter((name) => name !== "kept.txt")
    expect(results.length).toBeLessThan(names.length)
    for (const name of results) {
      expect(name).toMatch(/^letter-\d+\.json$/u)
      expect(await textsInFile(join(folder, "out", name))).toEqual([DRAFT, FINAL])
    }
  })
})
