import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { afterAll, describe, expect, test } from "vitest"
import { findPairs } from "./find-pairs.js"

const root = mkdtempSync(join(tmpdir(), "variorum-pairs-"))
afterAll(() => rmSync(root, { recursive: true, force: true }))

let count = 0
/** What is found in a new folder with these files, with paths inside the folder. */
async function found(...files: readonly string[]) {
  const folder = join(root, `${++count}`)
  mkdirSync(folder)
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), "text")
  }
  const { pairs, troubles, others } = await findPairs(folder)
  const inside = (path: string) => path.slice(folder.length + 1)
  return {
    pairs: pairs.map(({ name, draft, final }) => [name, inside(draft), inside(final)]),
    troubles: troubles.map(({ code, where }) => [
      code,
      ...where.split(", ").map((path) => inside(path)),
    ]),
    others,
  }
}

describe("pairs by name", () => {
  test.each([
    ["letter.draft.txt", "letter.final.txt"],
    ["letter-draft.txt", "letter-final.json"],
    ["letter_before.md", "letter_after.md"],
    ["letter draft", "letter final"],
    ["Letter.DRAFT.txt", "letter.Final.TXT"],
    ["letter/draft.txt", "letter/final.txt"],
    ["draft/letter.txt", "final/letter.txt"],
    ["before/letter.txt", "after/letter.csv"],
    ["Drafts/letter.draft.txt", "Drafts/letter.final.txt"],
  ])("%s goes with %s", async (draft, final) => {
    const { pairs, troubles, others } = await found(final, draft)
    expect(pairs.map(([, ...paths]) => paths)).toEqual([[draft, final]])
    expect({ troubles, others }).toEqual({ troubles: [], others: [] })
  })

  test("is called by what the names have in common, with its folder", async () => {
    const { pairs } = await found(
      "a.draft.txt",
      "a.final.txt",
      "1936/b-draft.txt",
      "1936/b-final.txt",
      "c/draft.txt",
      "c/final.txt",
      "draft/d.txt",
      "final/d.txt",
    )
    expect(pairs.map(([name]) => name).sort()).toEqual(["1936/b", "a", "c", "d"])
  })

  test("is called like the folder where the names say nothing else", async () => {
    expect((await found("draft.txt", "final.txt")).pairs).toEqual([
      [`${count}`, "draft.txt", "final.txt"],
    ])
  })

  test("come in the order in which people count", async () => {
    const names = ["2", "10", "1"].flatMap((n) => [
      `letter ${n}.draft.txt`,
      `letter ${n}.final.txt`,
    ])
    const { pairs } = await found(...names)
    expect(pairs.map(([name]) => name)).toEqual(["letter 1", "letter 2", "letter 10"])
  })

  test("takes two ways to write one letter for the same name", async () => {
    const { pairs } = await found("caf\u00e9.draft.txt", "cafe\u0301.final.txt")
    expect(pairs).toHaveLength(1)
  })

  test("names what has no partner", async () => {
    const { pairs, troubles } = await found(
      "a.draft.txt",
      "b.final.txt",
      "c.draft.txt",
      "c.after.txt",
    )
    expect(pairs).toEqual([])
    expect(troubles.sort()).toEqual([
      ["partner-missing", "a.draft.txt"],
      ["partner-missing", "b.final.txt"],
      ["partner-missing", "c.after.txt"],
      ["partner-missing", "c.draft.txt"],
    ])
  })

  test("chooses among none where more than two have one name", async () => {
    const { pairs, troubles } = await found("a.draft.txt", "a.final.txt", "a/final.txt")
    expect(pairs).toEqual([])
    expect(troubles).toEqual([["partner-doubtful", "a.draft.txt", "a.final.txt", "a/final.txt"]])
    expect((await found("a.draft.txt", "a.draft.md")).troubles).toHaveLength(1)
  })

  test("passes over other files, hidden ones, and folders in folders", async () => {
    const { pairs, troubles, others } = await found(
      "README.md",
      "final thoughts.txt",
      "drafting.txt",
      ".a.draft.txt",
      "a/b/c.draft.txt",
    )
    expect({ pairs, troubles }).toEqual({ pairs: [], troubles: [] })
    expect(others).toEqual(["drafting.txt", "final thoughts.txt", "README.md"])
  })

  test("follows a link to a file, and not one to a folder", async () => {
    const folder = join(root, "links")
    mkdirSync(join(folder, "inner"), { recursive: true })
    writeFileSync(join(folder, "inner/text"), "text")
    symlinkSync("inner/text", join(folder, "a.draft.txt"))
    symlinkSync("inner/text", join(folder, "a.final.txt"))
    symlinkSync("..", join(folder, "round"))
    const { pairs, others } = await findPairs(folder)
    expect(pairs.map(({ name }) => name)).toEqual(["a"])
    expect(others).toEqual(["inner/text", "round"])
  })

  test("refuses what is no folder", async () => {
    await expect(findPairs(join(root, "nowhere"))).rejects.toMatchObject({ code: "source-missing" })
    writeFileSync(join(root, "file"), "")
    await expect(findPairs(join(root, "file"))).rejects.toMatchObject({ code: "folder-wanted" })
  })
})
