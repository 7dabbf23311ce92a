import { spawn } from "node:child_process"
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs"
import { join } from "node:path"
import { beforeAll, describe, expect, test } from "vitest"
import { commandFile, folderWith, needsBuild, variorum, type Ran } from "./command.js"

beforeAll(needsBuild)

const plenum = join(import.meta.dirname, "../../examples/plenum-1936/plenum-1936.variorum.json")

const texts = {
  "draft.txt": "The party members know it.\n\nWe should shoot a pretty large number.\n",
  "final.txt": "The Communists know it.\n",
}

/**
 * What is wrong with how a run told of trouble: it should be one line that says what, where and what to do,
 * with nothing on standard output and no trace of the program's insides. Empty where all is well.
 */
function faultsOf(ran: Ran, ...says: readonly string[]): readonly string[] {
  const missing = says.filter((part) => !ran.errors.includes(part))
  return [
    ...(/^variorum: [^\n]+\n$/u.test(ran.errors) ? [] : [`not one line: ${ran.errors}`]),
    ...(/ at .*:\d+:\d+|node:internal|Error:/u.test(ran.errors) ? [`a trace: ${ran.errors}`] : []),
    ...missing.map((part) => `"${part}" is missing in: ${ran.errors}`),
    ...(ran.output === "" ? [] : [`output: ${ran.output}`]),
    ...(ran.status === 2 ? [] : [`status: ${ran.status}`]),
  ]
}

describe("variorum compare", () => {
  test("ends with 1 and shows the changes when the texts differ", async () => {
    const ran = await variorum(["compare", "draft.txt", "final.txt"], { folder: folderWith(texts) })
    expect(ran.status).toBe(1)
    expect(ran.errors).toBe("")
    expect(ran.output).toContain("[-")
    expect(ran.output).toContain("Communists")
  })

  test("compares the two texts of an edition under its pins, and shows its judgements", async () => {
    const ran = await variorum(["compare", plenum])
    expect(ran).toMatchObject({ status: 1, errors: "" })
    expect(ran.output).toContain("added, say the historians (Getty and Naumov)")
    expect(ran.output).toContain("one is not quoted in the draft")
    const edition = JSON.parse(readFileSync(plenum, "utf8"))
    const sentence = (exact: string, start: number) => [{ exact, prefix: "", suffix: "", start }]
    edition.pins = [
      {
        id: "question",
        kind: "apart",
        by: "R. Hand",
        ends: [
          { witness: "R", sentences: sentence("That's quite a lot.", 121) },
          { witness: "M", sentences: sentence("That's quite a lot.", 124) },
        ],
      },
    ]
    const folder = folderWith({ "pinned.variorum.json": JSON.stringify(edition) })
    const pinned = await variorum(["compare", "pinned.variorum.json"], { folder })
    expect(pinned.output).toContain("kept apart by R. Hand")
    const json = await variorum(["compare", "pinned.variorum.json", "--format", "json"], { folder })
    expect(JSON.parse(json.output).pins).toEqual([
      { pin: "question", kind: "apart", by: "R. Hand", state: "held", reason: "" },
    ])
  })

  test("says which text is missing where one file alone is no edition of two", async () => {
    const folder = folderWith({
      ...texts,
      "one.json": JSON.stringify({ format: "variorum-edition", version: 1, witnesses: [] }),
      "bad.json": JSON.stringify({
        format: "variorum-edition",
        version: 1,
        witnesses: [],
        pins: 7,
      }),
    })
    for (const name of ["draft.txt", "one.json"])
      expect(faultsOf(await variorum(["compare", name], { folder }), name, "DRAFT FINAL")).toEqual(
        [],
      )
    expect(
      faultsOf(await variorum(["compare", "bad.json"], { folder }), "bad.json, at pins"),
    ).toEqual([])
  })

  test("ends with 0 for a text and itself", async () => {
    const ran = await variorum(["compare", "draft.txt", "draft.txt"], { folder: folderWith(texts) })
    expect(ran).toMatchObject({ status: 0, errors: "" })
    expect(ran.output).not.toContain("[-")
  })

  test("ends with 0 where only the line ends or a byte-order mark differ", async () => {
    const folder = folderWith({ "a.txt": "\uFEFFOne.\r\nTwo.", "b.txt": "One.\nTwo." })
    expect((await variorum(["compare", "a.txt", "b.txt"], { folder })).status).toBe(0)
  })

  test("ends with 1 where the only difference is that one text is not known", async () => {
    const folder = folderWith({
      "a.txt": "One was here. […]",
      "b.txt": "One was here. Two was there.",
    })
    expect((await variorum(["compare", "a.txt", "b.txt"], { folder })).status).toBe(1)
  })

  test("shows three texts in one table, each reading with the names of those that have it", async () => {
    const folder = folderWith({
      "a.txt": "We are met on a great battle field of that war.",
      "b.txt": "We are met here on a great battlefield of that war.",
      "c.txt": "We are met on a great battlefield of that war.",
    })
    const ran = await variorum(["compare", "a.txt", "b.txt", "c.txt"], { folder })
    expect(ran).toMatchObject({ status: 1, errors: "" })
    expect(ran.output).toContain("We are met [1]on a great battle field[2] of that war.")
    expect(ran.output).toContain("[1] (nothing) a c : here b")
    expect(ran.output).toContain("[2] battle field a : battlefield b c")
  })

  test("measures three texts by the one that is named or numbered", async () => {
    const folder = folderWith({ ...texts, "copy.txt": texts["final.txt"] })
    const run = (base: string) =>
      variorum(
        ["compare", "draft.txt", "final.txt", "copy.txt", "--base", base, "--format", "json"],
        { folder },
      )
    const named = await run("final")
    expect(JSON.parse(named.output)).toMatchObject({ base: 1 })
    expect((await run("2")).output).toBe(named.output)
  })

  test("ends with 0 for a text and itself and itself again", async () => {
    const ran = await variorum(["compare", "draft.txt", "draft.txt", "draft.txt"], {
      folder: folderWith(texts),
    })
    expect(ran).toMatchObject({ status: 0, errors: "" })
  })

  test("writes collation JSON that holds both texts, the same on every run", async () => {
    const folder = folderWith(texts)
    const run = () =>
      variorum(["compare", "--format", "json", "draft.txt", "final.txt"], { folder })
    const [first, second] = [await run(), await run()]
    expect(second.output).toBe(first.output)
    const { format, version, witnesses } = JSON.parse(first.output)
    expect([format, version]).toEqual(["variorum-collation", 1])
    expect(witnesses.map(({ text }: { text: string }) => text)).toEqual(Object.values(texts))
  })

  test("reads one text from standard input", async () => {
    const start = { folder: folderWith(texts), input: texts["draft.txt"] }
    expect((await variorum(["compare", "-", "draft.txt"], start)).status).toBe(0)
    expect((await variorum(["compare", "draft.txt", "-"], start)).status).toBe(0)
    expect(faultsOf(await variorum(["compare", "-", "-"], start), "Standard input")).toEqual([])
  })

  test("reads UTF-16 with its mark", async () => {
    const utf16 = new Uint8Array([0xff, 0xfe, ...Buffer.from(texts["draft.txt"], "utf16le")])
    const folder = folderWith({ ...texts, "wide.txt": utf16 })
    expect((await variorum(["compare", "draft.txt", "wide.txt"], { folder })).status).toBe(0)
  })

  test("takes speakers out of the text when told that there are some", async () => {
    const folder = folderWith({
      "a.txt": "Stalin: Yes, quite a lot.",
      "b.txt": "Yes, quite a lot.",
    })
    const ran = await variorum(["compare", "--speakers", "--format", "json", "a.txt", "b.txt"], {
      folder,
    })
    const [draft] = JSON.parse(ran.output).witnesses
    expect(draft).toMatchObject({
      text: "Yes, quite a lot.",
      blocks: [{ kind: "turn", speaker: "Stalin" }],
    })
  })

  test("compares square brackets only when told that they are the writers'", async () => {
    const folder = folderWith({ "a.txt": "He [Yagoda] saw it.", "b.txt": "He saw it." })
    expect((await variorum(["compare", "a.txt", "b.txt"], { folder })).status).toBe(0)
    expect(
      (await variorum(["compare", "--brackets", "writers", "a.txt", "b.txt"], { folder })).status,
    ).toBe(1)
  })

  test("colours only when asked to, away from a terminal", async () => {
    const folder = folderWith(texts)
    const run = (...more: string[]) =>
      variorum(["compare", ...more, "draft.txt", "final.txt"], { folder })
    expect((await run()).output).not.toContain("\u001b")
    expect((await run("--color")).output).toContain("\u001b[9m")
    expect((await run("--no-color")).output).not.toContain("\u001b")
  })

  test("keeps within COLUMNS, and sets two columns where there is room", async () => {
    const folder = folderWith(texts)
    const widest = async (columns: string, ...more: string[]) => {
      const start = { folder, environment: { COLUMNS: columns } }
      const { output } = await variorum(["compare", ...more, "draft.txt", "final.txt"], start)
      return { width: Math.max(...output.split("\n").map(({ length }) => length)), output }
    }
    expect((await widest("60")).width).toBeLessThanOrEqual(60)
    const wide = await widest("120")
    expect(wide.width).toBeLessThanOrEqual(120)
    expect(wide.output).toContain(" │ ")
    expect((await widest("120", "--display", "inline")).output).not.toContain(" │ ")
  })

  test("writes a file whole or not at all", async () => {
    const folder = folderWith(texts)
    const output = join(folder, "result.json")
    const ran = await variorum(
      ["compare", "--format", "json", "--output", output, "draft.txt", "final.txt"],
      { folder },
    )
    expect(ran).toEqual({ status: 1, output: "", errors: "" })
    expect(JSON.parse(readFileSync(output, "utf8")).format).toBe("variorum-collation")
    expect(readdirSync(folder).sort()).toEqual(["draft.txt", "final.txt", "result.json"])
  })

  test("ends quietly when its reader has seen enough", async () => {
    const folder = folderWith({ "a.txt": "One word. ".repeat(100_000), "b.txt": "Other words." })
    const child = spawn(process.execPath, [commandFile, "compare", "a.txt", "b.txt"], {
      cwd: folder,
    })
    let errors = ""
    child.stderr.setEncoding("utf8").on("data", (part: string) => (errors += part))
    child.stdout.once("data", () => child.stdout.destroy())
    const status = await new Promise((ended) => child.on("close", ended))
    expect({ status, errors }).toEqual({ status: 1, errors: "" })
  })
})

describe("bad input to variorum compare", () => {
  async function compareWith(
    files: Readonly<Record<string, string | Uint8Array>>,
    ...given: string[]
  ) {
    return variorum(["compare", ...given], { folder: folderWith({ ...texts, ...files }) })
  }

  test("a file that is not there", async () => {
    expect(
      faultsOf(await compareWith({}, "nowhere.txt", "final.txt"), "nowhere.txt", "no such file"),
    ).toEqual([])
    expect(faultsOf(await compareWith({}, "draft.txt", "draft.txt/x"), "no such file")).toEqual([])
    expect(faultsOf(await compareWith({}, "draft.txt", ""), "variorum: ")).toEqual([])
  })

  test("a folder", async () => {
    expect(faultsOf(await compareWith({}, ".", "final.txt"), "a folder")).toEqual([])
  })

  test("a link that leads to itself", async () => {
    const folder = folderWith(texts)
    symlinkSync("loop", join(folder, "loop"))
    expect(
      faultsOf(
        await variorum(["compare", "loop", "final.txt"], { folder }),
        "loop",
        "cannot be read",
      ),
    ).toEqual([])
  })

  test("a binary file", async () => {
    expect(
      faultsOf(
        await compareWith({ "a.docx": "PK\u0003\u0004…" }, "a.docx", "final.txt"),
        "a.docx",
        "damaged or cut off",
      ),
    ).toEqual([])
    const noise = Uint8Array.from({ length: 4000 }, (_, i) => i % 30)
    expect(
      faultsOf(await compareWith({ "a.txt": noise }, "a.txt", "final.txt"), "not text"),
    ).toEqual([])
  })

  test("bad UTF-8, with the byte", async () => {
    const latin = Uint8Array.from([0x63, 0x61, 0x66, 0xe9])
    expect(
      faultsOf(
        await compareWith({ "a.txt": latin }, "draft.txt", "a.txt"),
        "a.txt",
        "at 3 ",
        "UTF-8",
      ),
    ).toEqual([])
  })

  test("witness JSON that breaks its schema, with the file and the path", async () => {
    const document = {
      format: "variorum-witness",
      version: 1,
      siglum: "A",
      blocks: [{ kind: "paragraph", sentences: [7] }],
    }
    expect(
      faultsOf(
        await compareWith({ "a.json": JSON.stringify(document) }, "a.json", "final.txt"),
        "a.json, at blocks[0].sentences[0]: expected a string, found 7",
      ),
    ).toEqual([])
    expect(
      faultsOf(await compareWith({ "a.json": "{" }, "a.json", "final.txt"), "not whole JSON"),
    ).toEqual([])
  })

  test("an option, a command or a format that is not there", async () => {
    expect(
      faultsOf(await compareWith({}, "draft.txt", "final.txt", "--speeches"), "--speeches"),
    ).toEqual([])
    expect(
      faultsOf(
        await compareWith({}, "draft.txt", "final.txt", "--format", "htm"),
        "html",
        "Ask for one of",
      ),
    ).toEqual([])
    expect(
      faultsOf(await compareWith({}, "draft.txt", "final.txt", "--format", "poem"), "poem"),
    ).toEqual([])
    expect(faultsOf(await compareWith({}, "draft.txt"), "FINAL")).toEqual([])
    expect(faultsOf(await variorum(["collate", "a", "b"]), "collate")).toEqual([])
    expect(faultsOf(await variorum([]), "variorum compare DRAFT FINAL")).toEqual([])
  })

  test("a base that is none of the texts", async () => {
    expect(
      faultsOf(
        await compareWith({}, "draft.txt", "final.txt", "draft.txt", "--base", "letter"),
        "letter",
        "draft (1), final, draft (2)",
      ),
    ).toEqual([])
    expect(
      faultsOf(await compareWith({}, "draft.txt", "final.txt", "--base", "3"), "from 1 to 2"),
    ).toEqual([])
  })

  test("an output that is one of the texts, which stay as they were", async () => {
    const folder = folderWith(texts)
    symlinkSync("final.txt", join(folder, "link.txt"))
    for (const output of ["final.txt", "./draft.txt", "link.txt"]) {
      const ran = await variorum(["compare", "draft.txt", "final.txt", "--output", output], {
        folder,
      })
      expect(faultsOf(ran, output, "overwritten")).toEqual([])
    }
    expect(readFileSync(join(folder, "final.txt"), "utf8")).toBe(texts["final.txt"])
  })

  test("an output that cannot be written", async () => {
    const folder = folderWith(texts)
    mkdirSync(join(folder, "sub"))
    const to = (output: string) =>
      variorum(["compare", "draft.txt", "final.txt", "--output", output], { folder })
    expect(faultsOf(await to("nowhere/result"), "no such folder")).toEqual([])
    expect(faultsOf(await to("sub"), "a folder")).toEqual([])
    expect(faultsOf(await to("/dev/null"), "no ordinary file")).toEqual([])
    expect(readdirSync(folder).sort()).toEqual(["draft.txt", "final.txt", "sub"])
  })

  test.skipIf(!existsSync("/dev/full"))("a full disk", async () => {
    const folder = folderWith(texts)
    const command = `"${process.execPath}" "${commandFile}" compare draft.txt final.txt > /dev/full`
    const child = spawn("/bin/sh", ["-c", command], { cwd: folder })
    let errors = ""
    child.stderr.setEncoding("utf8").on("data", (part: string) => (errors += part))
    const status = await new Promise((ended) => child.on("close", ended))
    expect(faultsOf({ status: status as number, errors, output: "" }, "disk is full")).toEqual([])
  })

  test.skipIf(!existsSync("/dev/zero"))("a device without end", async () => {
    expect(faultsOf(await compareWith({}, "/dev/zero", "final.txt"), "larger than 64 MB")).toEqual(
      [],
    )
  })

  test("an unforeseen fault is one line too, and shows more when asked", async () => {
    const ran = await compareWith({}, "a\u200b.txt", "final.txt")
    expect(faultsOf(ran, "‹U+200B›")).toEqual([])
    const start = { folder: folderWith(texts), environment: { VARIORUM_DEBUG: "1" } }
    expect((await variorum(["compare", "nowhere", "final.txt"], start)).errors).toMatch(/\n\s+at /u)
  })
})

describe("unusual input to variorum compare", () => {
  const own = (files: Readonly<Record<string, string | Uint8Array>>) => ({
    folder: folderWith(files),
  })

  test.each([
    ["two empty texts", "", "", 0],
    ["an empty draft", "", "Everything here.", 1],
    ["an empty final text", "Everything here.", "", 1],
    ["only white space against nothing", " \n\t\n", "", 0],
    ["only white space against a text", " \n\t\n", "Words.", 1],
    ["a NUL taken away", "a\0b", "ab", 1],
    ["a direction override put in", "access level", "access \u202elevel", 1],
    ["a zero-width space put in", "therapist", "the\u200brapist", 1],
    ["an escape sequence", "\u001b[2J\u001b]0;x\u0007 plain", "plain", 1],
  ])("%s", async (_, draft, final, status) => {
    const ran = await variorum(
      ["compare", "a.txt", "b.txt"],
      own({ "a.txt": draft, "b.txt": final }),
    )
    expect(ran).toMatchObject({ status, errors: "" })
    expect(ran.output).not.toMatch(/(?!\n)[\p{Cc}\u202a-\u202e]/u)
  })

  test("half a surrogate pair, kept through JSON", async () => {
    const half = new Uint8Array([0xff, 0xfe, ...Buffer.from("a\ud83db", "utf16le")])
    const start = own({ "a.txt": half, "b.txt": "a\ufffdb" })
    const ran = await variorum(["compare", "--format", "json", "a.txt", "b.txt"], start)
    expect(ran).toMatchObject({ status: 1, errors: "" })
    expect(JSON.parse(ran.output).witnesses[0].text).toBe("a\ud83db")
  })

  test("files with a leading dash, a line feed, an emoji, a quotation mark in their names", async () => {
    const names = ["-draft.txt", "two\nlines.txt", "👩‍🏫.txt", 'it\'s "<b>".txt', "--output"]
    for (const name of names) {
      const start = own({ [name]: "Words.", "b.txt": "Words." })
      expect(await variorum(["compare", "--", name, "b.txt"], start)).toMatchObject({
        status: 0,
        errors: "",
      })
      const missing = await variorum(["compare", "--", name, "nowhere"], start)
      expect(missing.errors.split("\n")).toHaveLength(2)
    }
  })

  test("a line of ten million letters", { timeout: 60_000 }, async () => {
    const start = own({ "a.txt": "x".repeat(10_000_000), "b.txt": "One." })
    const ran = await variorum(["compare", "a.txt", "b.txt"], start)
    expect(ran).toMatchObject({ status: 1, errors: "" })
    expect(ran.output.match(/x/gu)).toHaveLength(10_000_000)
  })
})
