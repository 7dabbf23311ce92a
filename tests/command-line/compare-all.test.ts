import { spawn } from "node:child_process"
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { beforeAll, describe, expect, test } from "vitest"
import { commandFile, folderWith, needsBuild, variorum } from "./command.js"

beforeAll(needsBuild)

const letter = (name: string) => ({
  [`${name}.draft.txt`]: "The party members know it.\n\nWe should shoot a pretty large number.\n",
  [`${name}.final.txt`]: "The Communists know it.\n",
})
const same = (name: string) => ({
  [`${name}.draft.txt`]: "All is well.\n",
  [`${name}.final.txt`]: "All is well.\n",
})

/** The cells of a table, line by line. */
function cells(output: string): readonly (readonly string[])[] {
  return output
    .trimEnd()
    .split("\n")
    .map((line) => line.split(/\s{2,}/u))
}

describe("variorum compare --all", { timeout: 30_000 }, () => {
  test("shows a line for each pair and their sums, and ends with 1 when some differ", async () => {
    const folder = folderWith({ ...letter("b"), ...same("a"), ...letter("c/d") })
    const ran = await variorum(["compare", "--all", "."], { folder })
    expect(ran).toMatchObject({ status: 1, errors: "" })
    const one = ["2", "1", "0", "1", "0", "0", "yes"]
    expect(cells(ran.output)).toEqual([
      ["Pair", "Changes", "Cut", "Added", "Reworded", "Moved", "Not quoted", "Complete"],
      ["a", "0", "0", "0", "0", "0", "0", "yes"],
      ["b", ...one],
      ["c/d", ...one],
      ["All: three pairs", "4", "2", "0", "2", "0", "0", "yes"],
    ])
  })

  test("ends with 0 when all are the same, rules and reading heeded", async () => {
    const folder = folderWith({
      ...same("a"),
      "b.before.txt": "Ivanov: So it IS [sic].",
      "b.after.txt": "Ivanov: So it is.",
    })
    const ran = await variorum(["compare", "--all", folder, "--rules", "case", "--speakers"])
    expect(ran).toMatchObject({ status: 0, errors: "" })
    expect((await variorum(["compare", "--all", folder])).status).toBe(1)
  })

  test("writes a comparison for each as JSON, the same that compare writes", async () => {
    const folder = folderWith({ ...letter("a"), ...letter("1936/b") })
    const given = ["compare", "--format", "json"]
    const ran = await variorum([...given, "--all", ".", "--output", "out/json"], { folder })
    expect(ran).toEqual({ status: 1, output: "", errors: "" })
    const alone = await variorum([...given, "a.draft.txt", "a.final.txt"], { folder })
    expect(readFileSync(join(folder, "out/json/a.json"), "utf8")).toBe(alone.output)
    expect(readdirSync(join(folder, "out/json"), { recursive: true }).sort()).toEqual([
      "1936",
      "1936/b.json",
      "a.json",
    ])
  })

  test("writes over no comparison, and then compares nothing", async () => {
    const folder = folderWith({ ...letter("a"), ...letter("b"), "out/b.json": "kept" })
    const given = ["compare", "--all", ".", "--format", "json", "--output", "out"]
    const ran = await variorum(given, { folder })
    expect(ran).toMatchObject({ status: 2, output: "" })
    expect(ran.errors).toMatch(/^variorum: out\/b\.json: This file is there already.*\n$/u)
    expect(readdirSync(join(folder, "out"))).toEqual(["b.json"])
    expect(readFileSync(join(folder, "out/b.json"), "utf8")).toBe("kept")
  })

  test("writes the table to a file, and over none of the texts", async () => {
    const folder = folderWith(letter("a"))
    const given = (output: string) => ["compare", "--all", ".", "--output", output]
    expect(await variorum(given("table.txt"), { folder })).toMatchObject({ status: 1, output: "" })
    expect(readFileSync(join(folder, "table.txt"), "utf8")).toMatch(/^Pair .*\na .*\nAll: .*\n$/u)
    const refused = await variorum(given("a.draft.txt"), { folder })
    expect(refused).toMatchObject({ status: 2, output: "" })
    expect(refused.errors).toContain("one of the texts")
  })

  test("tells of each pair that cannot be read in a line, and goes on with the others", async () => {
    const folder = folderWith({
      ...letter("a"),
      "b.draft.txt": "PK\u0003\u0004…",
      "b.final.txt": "",
      "c.draft.json": JSON.stringify({ format: "variorum-witness", version: 1, siglum: 7 }),
      "c.final.json": "{",
      "d.draft.txt": "Alone.",
      ...letter("e"),
    })
    const ran = await variorum(["compare", "--all", "."], { folder })
    expect(ran.status).toBe(2)
    const lines = ran.errors.trimEnd().split("\n")
    expect(lines.map((line) => line.replace(/^(variorum: [^:]+).*$/u, "$1"))).toEqual([
      "variorum: d.draft.txt",
      "variorum: b.draft.txt",
      "variorum: c.draft.json, at siglum",
    ])
    expect(cells(ran.output).map(([name]) => name)).toEqual(["Pair", "a", "e", "All: two pairs"])
  })

  test.skipIf(process.getuid?.() === 0)(
    "tells of a file that may not be read (the administrator may read all, so not as such)",
    async () => {
      const folder = folderWith({ ...letter("a"), ...letter("b") })
      chmodSync(join(folder, "a.draft.txt"), 0)
      const ran = await variorum(["compare", "--all", "."], { folder })
      expect(ran.status).toBe(2)
      expect(ran.errors).toContain("a.draft.txt: You may not read this file.")
    },
  )

  test("names files that are neither, which is no trouble", async () => {
    const folder = folderWith({ ...same("a"), "README.md": "", "notes.txt": "" })
    const ran = await variorum(["compare", "--all", "."], { folder })
    expect(ran.status).toBe(0)
    expect(ran.errors).toMatch(/^variorum: Passed over, .*: notes\.txt, README\.md\.\n$/u)
  })

  test.each([
    [["--all", "empty"], "letter.draft.txt and letter.final.txt"],
    [["--all", "nowhere"], "nowhere"],
    [["--all", "file"], "wants a folder"],
    [["--all", ".", "file"], "no texts are named"],
    [["--all", ".", "--jobs", "0"], "--jobs"],
    [["--all", ".", "--jobs", "many"], "--jobs"],
    [["--all", ".", "--base", "1"], "--base"],
    [["--all", ".", "--format", "html"], "terminal or json"],
    [["--all", "pair", "--format", "json"], "--output FOLDER"],
    [["--all", "pair", "--format", "json", "--output", "file"], "a folder is wanted"],
    [["--all", "pair", "--format", "json", "--output", "file/x"], "no such folder"],
  ])("refuses %j in one line that says what to do", async (given, says) => {
    const folder = folderWith({ file: "", "empty/.hidden": "", ...letter("pair/a") })
    const ran = await variorum(["compare", ...given], { folder })
    expect(ran).toMatchObject({ status: 2, output: "" })
    expect(ran.errors).toMatch(/^variorum: [^\n]+\n$/u)
    expect(ran.errors).toContain(says)
  })

  test("gives the same table with one job and with several", async () => {
    const names = Array.from({ length: 12 }, (_, i) => `letter ${i}`)
    const files = names.map((name, i) => (i % 3 === 0 ? same(name) : letter(name)))
    const folder = folderWith(Object.assign({}, ...files))
    const [one, three] = await Promise.all(
      ["1", "3"].map((jobs) => variorum(["compare", "--all", ".", "--jobs", jobs], { folder })),
    )
    expect(three).toEqual(one)
    expect(cells(one!.output)).toHaveLength(14)
  })

  test("ends at once when it is interrupted, and leaves whole files only", async () => {
    const folder = folderWith({})
    const sentences = Array.from(
      { length: 3_000 },
      (_, i) => `The ${i} rivers ran to ${i * 7} seas.`,
    )
    for (let i = 0; i < 40; i++) {
      writeFileSync(join(folder, `${i}.draft.txt`), sentences.join(" "))
      writeFileSync(join(folder, `${i}.final.txt`), sentences.toReversed().join(" "))
    }
    const out = join(folder, "out")
    const child = spawn(
      process.execPath,
      [commandFile, "compare", "--all", folder, "--format", "json", "--output", out],
      { stdio: "ignore" },
    )
    const ended = new Promise<readonly unknown[]>((isEnded) =>
      child.on("close", (...how) => isEnded(how)),
    )
    await expect
      .poll(() => (existsSync(out) ? readdirSync(out).length : 0), { timeout: 20_000, interval: 5 })
      .toBeGreaterThan(0)
    const began = performance.now()
    child.kill("SIGINT")
    expect(await ended).toEqual([null, "SIGINT"])
    // 50 ms are promised; machines that are shared by many tests are given more.
    expect(performance.now() - began).toBeLessThan(1_000)
    const left = readdirSync(out)
    expect(left.filter((name) => !/^\d+\.json$/u.test(name))).toEqual([])
    expect(left.length).toBeLessThan(40)
    for (const name of left)
      expect(JSON.parse(readFileSync(join(out, name), "utf8")).format).toBe("variorum-collation")
  })
})
