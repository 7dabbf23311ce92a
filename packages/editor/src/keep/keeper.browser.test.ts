import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import { toEdition } from "../work/work.js"
import { Bench, firstText, shortWork, typed } from "./keep.testing.js"
import { listKept, openKept, toOffer } from "./kept-works.js"
import { Store } from "./store.js"

let bench: Bench
beforeEach(() => {
  bench = new Bench()
})
afterEach(() => bench.clean())

describe("a keeper", () => {
  test("keeps nothing of what nobody changed, and the whole of it within a second of a change", async () => {
    const { keeper, session, told } = bench.keeper()
    await new Promise((passed) => setTimeout(passed, 700))
    expect(await bench.store.keys("states")).toEqual([])
    const start = performance.now()
    session.do("type", (work) => typed(work, "Dear friend"))
    expect(keeper.keeping).toEqual({ kind: "keeping", since: null })
    await expect.poll(() => keeper.keeping.kind, { interval: 10 }).toBe("kept")
    expect(performance.now() - start).toBeLessThan(1000)
    expect(keeper.hasUnkept).toBe(false)
    const { edition } = await openKept(bench.store, keeper.work)
    expect(edition).toEqual(toEdition(session.work))
    expect(told.map(({ kind }) => kind)).toEqual(["keeping", "keeping", "kept"])
  })

  test("keeps while somebody types on and on", async () => {
    const { keeper, session } = bench.keeper()
    for (let i = 0; i < 30; i++) {
      session.do("type", (work) => typed(work, `word ${i}`))
      await new Promise((passed) => setTimeout(passed, 50))
    }
    expect((await bench.store.keys("states", keeper.work)).at(-1)?.[1]).toBeGreaterThanOrEqual(2)
    await expect.poll(() => keeper.hasUnkept).toBe(false)
    expect(firstText(session.work)).toContain("word 29")
    const { edition } = await openKept(bench.store, keeper.work)
    expect(edition).toEqual(toEdition(session.work))
  })

  test("holds the last two good states, and numbers them through", async () => {
    const { keeper, session } = bench.keeper()
    for (let i = 0; i < 5; i++) {
      session.do("type", (work) => typed(work, `${i}`))
      expect(await keeper.keep()).toBe(true)
    }
    const sequences = (await bench.store.keys("states", keeper.work)).map(
      ([, sequence]) => sequence,
    )
    expect(sequences).toEqual([4, 5])
  })

  test("keeps at once what is typed while the page goes, also while a slower attempt is under way", async () => {
    const { keeper, session } = bench.keeper()
    await keeper.keep()
    session.do("type", (work) => typed(work, "one"))
    void keeper.keep()
    session.do("type", (work) => typed(work, "two"))
    dispatchEvent(new Event("pagehide"))
    await expect.poll(() => keeper.hasUnkept).toBe(false)
    const { edition } = await openKept(bench.store, keeper.work)
    expect(edition.witnesses[0]?.text).toMatch(/^two\s+one/u)
  })

  test("goes on after the clock was put back by two hours, in the right order", async () => {
    let clock = Date.UTC(2026, 10, 22, 14, 2)
    const { keeper, session } = bench.keeper({ now: () => clock })
    session.do("type", (work) => typed(work, "before"))
    await keeper.keep()
    clock -= 2 * 60 * 60 * 1000
    session.do("type", (work) => typed(work, "after"))
    await keeper.keep()
    const { edition } = await openKept(bench.store, keeper.work)
    expect(edition.witnesses[0]?.text).toMatch(/^after/u)
  })

  test("offers the last work that nobody was done with", async () => {
    const one = bench.keeper()
    await one.keeper.keep()
    const other = bench.keeper()
    await other.keeper.keep()
    await other.keeper.finish()
    await Promise.all([one.keeper.end(), other.keeper.end()])
    const list = await listKept(bench.store)
    expect(list.map(({ work }) => work)).toEqual([other.keeper.work, one.keeper.work])
    expect(list.map(({ state }) => state?.isFinished)).toEqual([true, false])
    expect(toOffer(list)?.work).toBe(one.keeper.work)
    expect(list[0]?.state).toMatchObject({ title: "Two letters", words: 16 })
  })

  test("tells at once when there is no storage, tries again, and keeps once there is", async () => {
    const open = vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("No storage here.", "SecurityError")
    })
    const { keeper, session } = bench.keeper()
    session.do("type", (work) => typed(work, "in memory"))
    await expect
      .poll(() => keeper.keeping)
      .toEqual({ kind: "not kept", because: "unavailable", since: null })
    expect(firstText(session.work)).toMatch(/^in memory/u)
    open.mockRestore()
    await expect.poll(() => keeper.keeping.kind, { timeout: 5000 }).toBe("kept")
  })

  test("opens the database again where the browser has closed it without a word", async () => {
    const { keeper, session } = bench.keeper()
    await keeper.keep()
    const transaction = vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(() => {
      throw new DOMException("Closing.", "InvalidStateError")
    })
    session.do("type", (work) => typed(work, "kept later"))
    expect(await keeper.keep()).toBe(false)
    expect(keeper.keeping).toMatchObject({ kind: "not kept", because: "refused" })
    const open = vi.spyOn(indexedDB, "open")
    transaction.mockRestore()
    await expect.poll(() => keeper.keeping.kind, { timeout: 5000 }).toBe("kept")
    expect(open).toHaveBeenCalledOnce()
    open.mockRestore()
  })

  test("keeps nothing mixed when another tab has kept meanwhile, and says so", async () => {
    const { keeper, session } = bench.keeper()
    await keeper.keep()
    const [[work, sequence] = ["", 0]] = await bench.store.keys("states")
    const record = await bench.store.get("states", [work, sequence])
    await bench.store.put("states", [[[work, sequence + 7], record]])
    session.do("type", (before) => typed(before, "mine"))
    expect(await keeper.keep()).toBe(false)
    expect(keeper.keeping).toMatchObject({ kind: "not kept", because: "another tab" })
    expect(keeper.hasUnkept).toBe(true)
    expect(await bench.store.keys("states")).toHaveLength(2)
  })
})

describe("two tabs on one work", () => {
  test("the second is told at once, and may take over what the first keeps first", async () => {
    const first = bench.keeper()
    await first.keeper.keep()
    const { edition: _, ...opened } = await openKept(bench.store, first.keeper.work)
    const second = bench.keeper({ ...opened, store: new Store(bench.name) })
    await expect.poll(() => second.keeper.mayWrite).toBe(false)
    first.session.do("type", (work) => typed(work, "not yet kept"))
    expect(await second.keeper.takeOver()).toBe(true)
    expect(firstText(second.session.work)).toMatch(/^not yet kept/u)
    expect([first.keeper.mayWrite, second.keeper.mayWrite]).toEqual([false, true])
    second.session.do("type", (work) => typed(work, "on"))
    expect(await second.keeper.keep()).toBe(true)
    second.session.undo()
    second.session.undo()
    expect(second.session.work.texts).toEqual(shortWork().texts)
  })

  test("the first keeps its turn when it cannot keep its work", async () => {
    const first = bench.keeper()
    await first.keeper.keep()
    const opened = await openKept(bench.store, first.keeper.work)
    const second = bench.keeper({ ...opened, store: new Store(bench.name) })
    await expect.poll(() => second.keeper.mayWrite).toBe(false)
    vi.spyOn(bench.store, "save").mockRejectedValue(new DOMException("Full.", "QuotaExceededError"))
    first.session.do("type", (work) => typed(work, "mine alone"))
    expect(await second.keeper.takeOver()).toBe(false)
    expect(first.keeper.keeping).toMatchObject({ kind: "not kept", because: "full" })
    expect(first.keeper.hasUnkept).toBe(true)
    vi.restoreAllMocks()
  })
})
