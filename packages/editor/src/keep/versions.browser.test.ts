import { collate } from "@variorum/collation"
import { afterEach, beforeEach, expect, test } from "vitest"
import { toEdition } from "../work/work.js"
import { Bench, shortWork, typed } from "./keep.testing.js"
import {
  compareVersions,
  deleteVersion,
  keepVersion,
  listVersions,
  openVersion,
  renameVersion,
} from "./versions.js"

let bench: Bench
beforeEach(() => {
  bench = new Bench()
})
afterEach(() => bench.clean())

const before = shortWork()
const after = typed(before, "Dear friend")

/** Two versions of one work; the second has a paragraph more. Gives their keys. */
async function twoVersions() {
  const { store } = bench
  await keepVersion(store, { work: "w", name: "As found", when: 2000 }, before)
  await keepVersion(store, { work: "w", name: "With an address", when: 1000 }, after)
  const [second, first] = await listVersions(store, "w")
  if (first === undefined || second === undefined) throw new Error("Two versions were kept.")
  return { first: first.key, second: second.key }
}

test("versions are listed by when they were kept, the last first, whatever the clock said", async () => {
  await twoVersions()
  const list = await listVersions(bench.store, "w")
  expect(list.map(({ heading }) => heading?.name)).toEqual(["With an address", "As found"])
  expect(await listVersions(bench.store, "another work")).toEqual([])
})

test("a version opens as it was kept, under whatever name it is given later", async () => {
  const { first } = await twoVersions()
  await renameVersion(bench.store, first, "The find")
  expect((await listVersions(bench.store, "w"))[1]?.heading?.name).toBe("The find")
  expect(await openVersion(bench.store, first)).toEqual(toEdition(before))
})

test("two versions of one text are compared, in whichever order they are chosen", async () => {
  const { first, second } = await twoVersions()
  const edition = await compareVersions(bench.store, [second, first], 0)
  expect(edition.witnesses.map(({ title, siglum }) => [title, siglum])).toEqual([
    ["As found", "D.1"],
    ["With an address", "D.2"],
  ])
  const { passages } = collate(edition.witnesses)
  expect(passages.map(({ change }) => change)).toContain("added")
  await expect(compareVersions(bench.store, [first, second], 5)).rejects.toThrow(RangeError)
})

test("a deleted version comes back when that is undone", async () => {
  const { first } = await twoVersions()
  const list = await listVersions(bench.store, "w")
  const putBack = await deleteVersion(bench.store, first)
  expect(await listVersions(bench.store, "w")).toHaveLength(1)
  await putBack()
  expect(await listVersions(bench.store, "w")).toEqual(list)
})

test("a damaged version is listed, and refused", async () => {
  const { first } = await twoVersions()
  await bench.store.put("versions", [[first, { parts: ["?"] }]])
  expect((await listVersions(bench.store, "w"))[1]?.heading).toBeNull()
  await expect(openVersion(bench.store, first)).rejects.toThrow("refused")
  await expect(renameVersion(bench.store, first, "x")).rejects.toThrow("refused")
})
