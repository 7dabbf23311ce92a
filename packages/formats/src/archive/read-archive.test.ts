import { strToU8, zipSync } from "fflate"
import { expect, test } from "vitest"
import { faultsOfSpoiled } from "../spoiled.testing.js"
import { readSource } from "../read-source.js"

const open = (files: Record<string, Uint8Array>, name = "drawer.zip") =>
  readSource({ name, bytes: zipSync(files) })
const words = strToU8

test("every text in it is a witness, in the order of the names", async () => {
  const { edition, leftOut } = await open({
    "b/draft 10.txt": words("Ten."),
    "b/draft 2.txt": words("Two."),
    "a/draft 2.txt": words("Another two."),
    "table.csv": words("a,b"),
    "__MACOSX/._draft": words("x"),
    ".DS_Store": new Uint8Array([0, 1]),
  })
  expect(edition.witnesses.map(({ siglum, text }) => [siglum, text])).toEqual([
    ["draft 2", "Another two."],
    ["draft 2 2", "Two."],
    ["draft 10", "Ten."],
    ["table", expect.stringContaining("a")],
  ])
  expect(leftOut).toEqual([])
})

test("what cannot be read is named, and so is an archive in it", async () => {
  const { edition, leftOut } = await open({
    "a.txt": words("One."),
    "scan.jpg": new Uint8Array([0xff, 0xd8, 0xff, 0xe0]),
    "more.zip": zipSync({ "b.txt": words("Two.") }),
  })
  expect(edition.witnesses).toHaveLength(1)
  expect(leftOut).toEqual([{ what: "elements", count: 2, names: ["more.zip", "scan.jpg"] }])
})

test("hostile names are names", async () => {
  const names = ["../../etc/passwd", "/root.txt", "C:\\x.txt", "__pr0to__", "<img src=x>.txt"]
  const zip = zipSync(Object.fromEntries(names.map((name) => [name, words("One.")])))
  // The program that packs it would lose the name that JavaScript objects have already.
  const bytes = Buffer.from(
    Buffer.from(zip).toString("latin1").replaceAll("pr0to", "proto"),
    "latin1",
  )
  const { edition } = await readSource({ name: "drawer.zip", bytes: new Uint8Array(bytes) })
  expect(edition.witnesses.map(({ siglum }) => siglum).sort()).toEqual(
    ["<img src=x>", "__proto__", "passwd", "root", "x"].sort(),
  )
})

test.each([
  ["archive-without-texts", { "scan.jpg": new Uint8Array([0xff, 0xd8, 0xff]) }],
  ["archive-without-texts", {}],
  [
    "archive-too-many",
    Object.fromEntries(Array.from({ length: 201 }, (_, i) => [`${i}.txt`, words("One.")])),
  ],
  ["archive-too-large", { "a.txt": words("One."), "b.txt": new Uint8Array(50 * 1024 * 1024) }],
])("%s is told", async (code, files) => {
  await expect(open(files as Record<string, Uint8Array>)).rejects.toMatchObject({ code })
})

test("cut off or altered, it is read or refused", async () => {
  const bytes = zipSync({ "a.txt": words("One. ".repeat(200)), "b.csv": words("a;b\nc;d") })
  expect(await faultsOfSpoiled("drawer.zip", bytes)).toEqual([])
})
