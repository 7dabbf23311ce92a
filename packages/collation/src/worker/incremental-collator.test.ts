import { describe, expect, test } from "vitest"
import { collate, type CollateOptions } from "../collate.js"
import { longPair } from "../regions/long-pairs.testing.js"
import { Dice, randomEdit, randomPairOfKinds } from "../testing.js"
import { patchBetween, patched } from "../witness/patch.js"
import type { Witness } from "../witness.js"
import { witness } from "../witness/make-witness.js"
import { following } from "./following.js"
import { IncrementalCollator } from "./incremental-collator.js"
import { type PretendThread, pretendThread } from "./worker.testing.js"

function collatorAndThreads() {
  const threads: PretendThread[] = []
  const collator = new IncrementalCollator(() => {
    const thread = pretendThread(following())
    threads.push(thread)
    return thread
  })
  return { collator, threads }
}

function edited(old: Witness, seed: number): Witness {
  const { siglum, text } = old
  const hasWords = /[\p{L}\p{N}]/u.test(text)
  return witness({ siglum, text: hasWords ? randomEdit(text, seed).text : "Something." })
}

/** Edits two witnesses again and again; says after which edit what came back is not what a fresh comparison gives. */
async function follow(pair: readonly [Witness, Witness], seed: number, options: CollateOptions) {
  const { collator, threads } = collatorAndThreads()
  let witnesses = pair
  for (let i = 0; i < 8; i++) {
    const collation = await collator.collate(witnesses, options)
    if (JSON.stringify(collation) !== JSON.stringify(collate(witnesses, options)))
      return `seed ${seed}, edit ${i}`
    // Called off in the middle, it begins anew.
    if (i === 5) await collator.close()
    const dice = new Dice(seed * 100 + i)
    const side = dice.upTo(2)
    witnesses = [
      side === 0 ? edited(witnesses[0], seed + i) : witnesses[0],
      side === 1 ? edited(witnesses[1], seed + i) : witnesses[1],
    ]
  }
  await collator.close()
  return threads.length === 2 ? null : `seed ${seed}: ${threads.length} threads`
}

describe("a collator that follows", () => {
  test("gives what a fresh comparison gives, byte for byte: long texts of many regions", async () => {
    for (let seed = 1; seed <= 4; seed++) {
      const pair = longPair(seed, 60) as readonly [Witness, Witness]
      expect(await follow(pair, seed, {})).toBeNull()
    }
  })

  test("and short ones under rules", async () => {
    for (let seed = 1; seed <= 20; seed++)
      expect(await follow(randomPairOfKinds(seed), seed, { rules: [{ name: "case" }] })).toBeNull()
  })

  test("sends what was edited, and gets back what it touched", async () => {
    const { collator, threads } = collatorAndThreads()
    const [before, after] = longPair(1, 60) as [Witness, Witness]
    await collator.collate([before, after])
    await collator.collate([before, edited(after, 1)])
    const [first, second] = (threads[0]?.posted ?? []).map((one) => JSON.stringify(one).length)
    expect(second).toBeLessThan(first! / 10)
  })

  test("is called off, and the next comparison is whole", async () => {
    const { collator } = collatorAndThreads()
    const pair = longPair(2, 60) as [Witness, Witness]
    const calling = new AbortController()
    const first = collator.collate(pair, { signal: calling.signal })
    calling.abort()
    await expect(first).rejects.toThrow(/abort/u)
    expect(JSON.stringify(await collator.collate(pair))).toBe(JSON.stringify(collate(pair)))
  })
})

describe("a patch between two states of a witness", () => {
  test("makes the one of the other, whatever kinds of block they have", () => {
    for (let seed = 1; seed <= 200; seed++) {
      const [one, other] = randomPairOfKinds(seed)
      const now = { ...other, siglum: one.siglum }
      const patch = patchBetween(one, now)
      if (patch !== null) expect(patched(one, patch), `seed ${seed}`).toEqual(now)
      const typed = edited(witness({ siglum: "A", text: one.text }), seed)
      const plain = witness({ siglum: "A", text: one.text })
      expect(patched(plain, patchBetween(plain, typed)!), `seed ${seed}`).toEqual(typed)
    }
  })

  test("is none where more than the text has changed", () => {
    const one = witness({ siglum: "A", text: "One." })
    expect(patchBetween(one, { ...one, title: "Other" })).toBeNull()
  })
})
