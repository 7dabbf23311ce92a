import { collate, type Rule, witness } from "@variorum/collation"
import type { Thread } from "@variorum/collation/worker"
import { schema } from "../document/schema.js"
import { Session } from "../work/session.js"
import { openWork } from "../work/work.js"
import { describe, expect, test } from "vitest"
import { browserThread } from "@variorum/collation/worker"
import { startWorker } from "@variorum/viewer"
import { Comparer } from "./comparer.js"

/** A session of texts of so many sentences, the second a little other than the first. */
function sessionOf(sentences: number, texts = 2): Session {
  const lines = Array.from(
    { length: sentences },
    (_, i) => `The ${i} rivers ran to ${i * 13} seas.`,
  )
  const witnesses = Array.from({ length: texts }, (_, i) =>
    witness({ siglum: "ABC".charAt(i), text: lines.toSpliced(i, i, "Nobody knew.").join("\n\n") }),
  )
  return new Session(openWork({ witnesses }))
}

function write(session: Session, index: number, words: string): void {
  const { document } = session.work.texts[index]!
  const now = document.replace(
    1,
    1,
    schema.node("paragraph", null, schema.text(words)).slice(0, words.length),
  )
  const caret = { anchor: 1, head: 1 }
  session.type(index, now, { name: "typing", time: 0, before: caret, after: caret })
}

async function current(comparer: Comparer): Promise<void> {
  while (!comparer.state.isCurrent && comparer.state.trouble === null)
    await new Promise((done) => setTimeout(done, 5))
}

function fresh(
  session: Session,
  [one, other]: readonly [number, number] = [0, 1],
  rules: Rule[] = [],
) {
  const texts = session.work.texts.map((text) => text.witness)
  return JSON.stringify(collate([texts[one]!, texts[other]!], { rules }))
}

/** A thread that does as it is told: it says nothing, or ends. */
function badThread(kind: "silent" | "ending"): Thread {
  return {
    post: () => undefined,
    listen: (hear, lose) => {
      setTimeout(() => hear({ kind: "ready" }))
      if (kind === "ending") setTimeout(() => lose("crash"), 20)
    },
    end: () => Promise.resolve(),
  }
}

const LONG = 900

describe("a comparer", () => {
  test("compares short texts at once, within the key's own task", async () => {
    const session = sessionOf(10)
    const comparer = new Comparer(session)
    write(session, 1, "Indeed: ")
    expect(comparer.state.isCurrent).toBe(true)
    expect(JSON.stringify(comparer.state.collation)).toBe(fresh(session))
    await comparer.close()
  })

  test("follows long texts in a worker, and leaves the last comparison until the next has come", async () => {
    const session = sessionOf(LONG)
    const comparer = new Comparer(session)
    const fractions: number[] = []
    comparer.listen(() => fractions.push(comparer.state.progress?.fraction ?? -1))
    expect(comparer.state.collation).toBeNull()
    await current(comparer)
    const first = comparer.state.collation
    expect(JSON.stringify(first)).toBe(fresh(session))
    for (const words of ["One ", "two ", "three "]) write(session, 0, words)
    expect([comparer.state.isCurrent, comparer.state.collation === first]).toEqual([false, true])
    await current(comparer)
    expect(JSON.stringify(comparer.state.collation)).toBe(fresh(session))
    expect(fractions.filter((fraction) => fraction > 0).length).toBeGreaterThan(2)
    await comparer.close()
  })

  test("shows no answer that came too late", async () => {
    const session = sessionOf(LONG)
    const comparer = new Comparer(session)
    comparer.listen(() => {
      const { collation, isCurrent } = comparer.state
      if (isCurrent) expect(collation?.witnesses[0]).toBe(session.work.texts[0]?.witness)
    })
    for (let i = 0; i < 5; i++) {
      write(session, 0, `word ${i} `)
      await new Promise((done) => setTimeout(done, 30))
    }
    await current(comparer)
    expect(JSON.stringify(comparer.state.collation)).toBe(fresh(session))
    await comparer.close()
  })

  test("goes on under other rules, and with any two of the texts", async () => {
    const session = sessionOf(LONG, 3)
    const comparer = new Comparer(session)
    const rules: Rule[] = [{ name: "case" }]
    session.do("rules", (work) => ({ ...work, rules }))
    await current(comparer)
    expect(JSON.stringify(comparer.state.collation)).toBe(fresh(session, [0, 1], rules))
    comparer.pair = [2, 0]
    await current(comparer)
    expect(JSON.stringify(comparer.state.collation)).toBe(fresh(session, [2, 0], rules))
    await comparer.close()
  })

  test("is called off, says so, and goes on when it is asked", async () => {
    const session = sessionOf(LONG)
    const comparer = new Comparer(session)
    comparer.cancel()
    await current(comparer)
    expect(comparer.state.trouble).toEqual({ kind: "called off" })
    comparer.again()
    await current(comparer)
    expect(JSON.stringify(comparer.state.collation)).toBe(fresh(session))
    await comparer.close()
  })

  test.each(["silent", "ending"] as const)("begins a worker once more that is %s", async (kind) => {
    const session = sessionOf(LONG)
    let begun = 0
    const begin = () => (begun++ === 0 ? badThread(kind) : browserThread(startWorker()))
    const comparer = new Comparer(session, [0, 1], begin, 2_000)
    await current(comparer)
    expect([begun, comparer.state.trouble]).toEqual([2, null])
    expect(JSON.stringify(comparer.state.collation)).toBe(fresh(session))
    await comparer.close()
  })

  test("compares in the page where a worker ends again, and where none may be had", async () => {
    const none = (): Thread => {
      throw new Error("not here")
    }
    for (const begin of [() => badThread("ending"), none]) {
      const session = sessionOf(LONG)
      const comparer = new Comparer(session, [0, 1], begin)
      await current(comparer)
      write(session, 0, "word ")
      await current(comparer)
      expect(JSON.stringify(comparer.state.collation)).toBe(fresh(session))
      await comparer.close()
    }
  })
})
