import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { openDB } from "idb"
import { toEdition } from "../work/work.js"
import { Bench, shortWork, typed } from "./keep.testing.js"
import { damagedFile, deleteKept, listKept, openKept, toOffer } from "./kept-works.js"
import { NotKept } from "./not-kept.js"
import { check, type KeptState, seal } from "./record.js"
import { flipped } from "./record.testing.js"
import { sample } from "./samples/format-1.testing.js"
import { Store, type Key } from "./store.js"

let bench: Bench
beforeEach(() => {
  bench = new Bench()
})
afterEach(() => bench.clean())

/** A work of which two states are kept; gives both editions and their keys, the earlier first. */
async function keptTwice() {
  const { keeper, session } = bench.keeper()
  const editions = [toEdition(session.work)]
  await keeper.keep()
  session.do("type", (work) => typed(work, "Dear friend"))
  editions.push(toEdition(session.work))
  await keeper.keep()
  await keeper.end()
  const keys = (await bench.store.keys("states")) as [Key, Key]
  return { work: keeper.work, editions, keys }
}

describe("a damaged record", () => {
  test("is found in 1,000 of 1,000 tries, the last good state offered, and the damaged one left for download", async () => {
    const { work, editions, keys } = await keptTwice()
    const whole = (await bench.store.get("states", keys[1])) as KeptState
    let found = 0
    for (let seed = 0; seed < 1000; seed++) {
      await bench.store.put("states", [[keys[1], flipped(whole, seed)]])
      const [kept] = await listKept(bench.store)
      const isFound = kept?.condition === "damaged" && kept.damaged[0] === keys[1][1]
      if (isFound && kept.state?.sequence === keys[0][1]) found++
    }
    expect(found).toBe(1000)
    expect(toOffer(await listKept(bench.store))?.work).toBe(work)
    expect((await openKept(bench.store, work)).edition).toEqual(editions[0])
    expect(await damagedFile(bench.store, keys[1])).toContain('"title"')
  }, 120_000)

  test("stays when the work goes on from the last good state", async () => {
    const { work, keys } = await keptTwice()
    const hurt = flipped((await bench.store.get("states", keys[1])) as KeptState, 1)
    await bench.store.put("states", [[keys[1], hurt]])
    const opened = await openKept(bench.store, work)
    const { keeper, session } = bench.keeper(opened)
    for (const words of ["one", "two", "three"]) {
      session.do("type", (before) => typed(before, words))
      expect(await keeper.keep()).toBe(true)
    }
    expect(await bench.store.keys("states")).toHaveLength(3)
    expect(await bench.store.get("states", keys[1])).toEqual(hurt)
    expect((await listKept(bench.store, work))[0]).toMatchObject({
      condition: "good",
      damaged: [keys[1][1]],
    })
  })

  test("is a file that opens where the hurt is in a letter", async () => {
    const { keys } = await keptTwice()
    const whole = (await bench.store.get("states", keys[1])) as KeptState
    const parts = whole.parts.map((part) => part.replace("Nobody", "Nobodx"))
    await bench.store.put("states", [[keys[1], { ...whole, parts }]])
    expect((await listKept(bench.store))[0]?.condition).toBe("damaged")
    expect(await damagedFile(bench.store, keys[1])).toContain("Nobodx spoke.")
  })

  test.each([null, 7, "text", [], {}, { parts: [] }, { parts: ["{}"], checksum: "", format: 1 }])(
    "is anything else that is found in its place: %j",
    async (record) => {
      expect(check(record)).toEqual({ kind: "damaged" })
      const { keys } = await keptTwice()
      await bench.store.put("states", [[keys[1], record]])
      const [kept] = await listKept(bench.store)
      expect(kept).toMatchObject({ condition: "damaged", state: { sequence: keys[0][1] } })
      expect(await damagedFile(bench.store, keys[1])).toBe(`${JSON.stringify(record, null, 2)}\n`)
    },
  )
})

describe("a record of a newer program", () => {
  test("is told, refused and left as it is, whatever it has besides", async () => {
    const { work, keys } = await keptTwice()
    const { checksum: _, ...state } = (await bench.store.get("states", keys[1])) as KeptState
    const newer = seal({ ...state, format: 2, colour: "green" } as typeof state)
    await bench.store.put("states", [[keys[1], newer]])
    const list = await listKept(bench.store)
    expect(list[0]?.condition).toBe("newer")
    expect(toOffer(list)).toBeNull()
    await expect(openKept(bench.store, work)).rejects.toThrow(new NotKept("newer"))
    const { keeper, session } = bench.keeper({ work, sequence: keys[1][1] })
    session.do("type", (before) => typed(before, "over it"))
    expect(await keeper.keep()).toBe(false)
    expect(keeper.keeping).toMatchObject({ because: "newer" })
    expect(await bench.store.keys("states")).toEqual(keys)
    expect(await bench.store.get("states", keys[1])).toEqual(newer)
  })

  test("is damaged where only its number was hurt", async () => {
    const { keys } = await keptTwice()
    const state = (await bench.store.get("states", keys[1])) as KeptState
    expect(check({ ...state, format: 3 })).toEqual({ kind: "damaged" })
  })
})

describe("a record of an older program", () => {
  test("opens, its content the same: format 1", async () => {
    const { work, sequence } = sample
    await bench.store.put("states", [[[work, sequence], sample]])
    const { edition } = await openKept(bench.store, work)
    expect(edition).toEqual(toEdition(typed(shortWork(), "Dear friend")))
    expect((await listKept(bench.store))[0]).toMatchObject({
      condition: "good",
      state: { title: "Two letters", words: 18, when: Date.UTC(2026, 10, 22, 14, 2) },
    })
  })
})

test("what is deleted comes back when that is undone", async () => {
  const { work, keys } = await keptTwice()
  const putBack = await deleteKept(bench.store, work)
  expect(await listKept(bench.store)).toEqual([])
  await putBack()
  expect(await bench.store.keys("states")).toEqual(keys)
  expect((await listKept(bench.store))[0]?.condition).toBe("good")
  await bench.store.clear()
  expect(await listKept(bench.store)).toEqual([])
})

describe("a newer program in another tab", () => {
  test("gets the database after this tab has kept its work; this one says so and loses nothing", async () => {
    const { keeper, session } = bench.keeper()
    await keeper.keep()
    session.do("type", (work) => typed(work, "a moment ago"))
    const start = performance.now()
    const newer = await openDB(bench.name, 2)
    expect(performance.now() - start).toBeLessThan(2000)
    const keys = await newer.getAllKeys("states")
    const last = check(await newer.get("states", keys.at(-1) as IDBValidKey))
    expect(last).toMatchObject({ kind: "good", state: { work: keeper.work } })
    expect(JSON.stringify(last)).toContain("a moment ago")
    session.do("type", (work) => typed(work, "still here"))
    await expect.poll(() => keeper.keeping).toMatchObject({ kind: "not kept", because: "newer" })
    expect(keeper.hasUnkept).toBe(true)
    newer.close()
  })
})

test("a database that another tab holds up is told as blocked, and used once it is free", async () => {
  const holder = await openDB(bench.name, 1, {
    upgrade(database) {
      for (const name of ["states", "versions", "numbers"]) database.createObjectStore(name)
    },
  })
  const deleting = indexedDB.deleteDatabase(bench.name)
  await expect.poll(() => deleting.readyState).toBe("pending")
  const { keeper, session } = bench.keeper({ store: new Store(bench.name) })
  session.do("type", (work) => typed(work, "waiting"))
  await expect
    .poll(() => keeper.keeping, { timeout: 8000 })
    .toMatchObject({ kind: "not kept", because: "blocked" })
  holder.close()
  await expect.poll(() => keeper.keeping.kind, { timeout: 8000 }).toBe("kept")
})
