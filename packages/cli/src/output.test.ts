import {
  linkSync,
  mkdtempSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { checkOutput, writeOutput } from "./output.js"

let folder = ""
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "variorum-output-"))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe("checkOutput", () => {
  test("refuses an input under any of its names", () => {
    const input = join(folder, "draft.txt")
    writeFileSync(input, "words")
    symlinkSync(input, join(folder, "link"))
    linkSync(input, join(folder, "hard"))
    for (const name of ["draft.txt", "link", "hard", "./draft.txt"]) {
      expect(() => checkOutput(join(folder, name), [input])).toThrow(/one of the texts/u)
    }
  })

  test("refuses a folder and a device, and allows a new name", () => {
    expect(() => checkOutput(folder, [])).toThrow(/a folder/u)
    expect(() => checkOutput("/dev/null", [])).toThrow(/no ordinary file/u)
    expect(() => checkOutput(join(folder, "new"), [])).not.toThrow()
  })
})

describe("writeOutput", () => {
  test("writes a file whole, over an older one too, and leaves nothing else behind", () => {
    const output = join(folder, "result.json")
    writeOutput(output, "first")
    writeOutput(output, "second")
    expect(readFileSync(output, "utf8")).toBe("second")
    expect(readdirSync(folder)).toEqual(["result.json"])
  })

  test("writes to where a link leads and keeps the link", () => {
    mkdirSync(join(folder, "there"))
    writeFileSync(join(folder, "there", "result"), "old")
    symlinkSync(join(folder, "there", "result"), join(folder, "link"))
    writeOutput(join(folder, "link"), "new")
    expect(readFileSync(join(folder, "there", "result"), "utf8")).toBe("new")
    expect(readdirSync(join(folder, "there"))).toEqual(["result"])
  })

  test("says in a sentence why it cannot", () => {
    expect(() => writeOutput(join(folder, "nowhere", "result"), "x")).toThrow(/no such folder/u)
  })
})
