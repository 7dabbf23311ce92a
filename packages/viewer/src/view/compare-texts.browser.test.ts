import { collate, type Progress, witness } from "@variorum/collation"
import { afterEach, describe, expect, test, vi } from "vitest"
import { startWorker } from "../worker/start-worker.js"
import { compareTexts } from "./compare-texts.js"
import { all, one, view } from "./view.testing.js"

vi.mock("../worker/start-worker.js", { spy: true })
const started = vi.mocked(startWorker)
afterEach(() => {
  started.mockReset()
  document.body.replaceChildren()
})

/** The machine may have much else to do. */
const patient = { timeout: 10_000 }

/** So many sentences, some of them worded otherwise in the second text. */
function texts(sentences: number): readonly [string, string] {
  const lines = Array.from(
    { length: sentences },
    (_, i) => `The ${i} rivers of ${i * 7} lands ran to ${i * 13} seas.`,
  )
  return [lines.join(" "), lines.map((line) => line.replace(/1 seas/u, "old seas")).join(" ")]
}

function pair(sentences: number) {
  return texts(sentences).map((text, i) => witness({ siglum: "DF".charAt(i), text }))
}

/** A comparison that nobody calls off. */
function watched() {
  const steps: Progress[] = []
  const signal = new AbortController().signal
  return { steps, watching: { signal, progress: (step: Progress) => steps.push(step) } }
}

describe("comparing in a page", () => {
  test("takes short texts at once, with no worker", async () => {
    const witnesses = pair(20)
    expect(await compareTexts(witnesses, {}, watched().watching)).toEqual(collate(witnesses))
    expect(started).not.toHaveBeenCalled()
  })

  test("takes long texts in a worker, to the same result, and tells how far it has come", async () => {
    const witnesses = pair(1_000)
    const { steps, watching } = watched()
    expect(await compareTexts(witnesses, {}, watching)).toEqual(collate(witnesses))
    expect(started).toHaveBeenCalledTimes(1)
    expect(steps.length).toBeGreaterThan(3)
  })

  test("leaves the page free meanwhile", async () => {
    const witnesses = pair(5_000)
    let longest = 0
    let last = performance.now()
    const clock = setInterval(() => {
      longest = Math.max(longest, performance.now() - last)
      last = performance.now()
    }, 5)
    const began = performance.now()
    await compareTexts(witnesses, {}, watched().watching)
    const whole = performance.now() - began
    clearInterval(clock)
    // What is left on the thread of the page is the copying.
    expect(longest).toBeLessThan(whole / 2)
  })

  test("does without a worker where the page may have none", async () => {
    const witnesses = pair(1_000)
    started.mockImplementation(() => {
      throw new DOMException("no workers here", "SecurityError")
    })
    expect(await compareTexts(witnesses, {}, watched().watching)).toEqual(collate(witnesses))
  })

  test("does without a worker where its script is missing", async () => {
    const witnesses = pair(1_000)
    started.mockImplementation(() => new Worker("/no-such-worker.js", { type: "module" }))
    expect(await compareTexts(witnesses, {}, watched().watching)).toEqual(collate(witnesses))
  })

  test("throws what the engine throws", async () => {
    const rules = [{ name: "case" as const }, { name: "case" as const }]
    await expect(compareTexts(pair(1_000), { rules }, watched().watching)).rejects.toMatchObject({
      code: "rule-twice",
    })
  })

  test("ends at once when it is called off", async () => {
    const controller = new AbortController()
    let comparing: Promise<unknown> = Promise.resolve()
    await new Promise<void>((isBusy) => {
      const progress = ({ doing }: Progress) => doing === "matching sentences" && isBusy()
      comparing = compareTexts(pair(5_000), {}, { signal: controller.signal, progress })
    })
    const began = performance.now()
    controller.abort()
    await expect(comparing).rejects.toMatchObject({ name: "AbortError" })
    expect(performance.now() - began).toBeLessThan(200)
  })
})

describe("the element with long texts", () => {
  const articles = (sentences: number) => {
    const [draft, final] = texts(sentences)
    return `<article slot="draft"><p>${draft}</p></article><article slot="final"><p>${final}</p></article>`
  }

  test("says in a quiet line what is being done, and then shows the comparison", async () => {
    document.body.innerHTML = `<variorum-view>${articles(1_000)}</variorum-view>`
    const element = document.querySelector("variorum-view")!
    await expect
      .poll(() => element.shadowRoot?.querySelector("[role=status]")?.textContent, {
        ...patient,
        interval: 5,
      })
      .toMatch(/^Comparing: .+, \d+ % …$/u)
    await element.updateComplete
    expect(one(element, ".sheet").textContent).toContain("ran to 78 seas")
  })

  test("ends its worker when it is taken out of the page, and when its texts change", async () => {
    const ended = vi.spyOn(Worker.prototype, "terminate")
    document.body.innerHTML = `<variorum-view>${articles(3_000)}</variorum-view>`
    const element = document.querySelector("variorum-view")!
    await expect.poll(() => started.mock.calls.length, patient).toBe(1)
    element.innerHTML = articles(2_000)
    await expect.poll(() => started.mock.calls.length, patient).toBe(2)
    await expect.poll(() => ended.mock.calls.length, patient).toBe(1)
    element.remove()
    await expect.poll(() => ended.mock.calls.length, patient).toBe(2)
    ended.mockRestore()
  })

  test("compares again where the texts of an element change that has been drawn", async () => {
    const element = await view(articles(1_000))
    element.querySelector("article")!.innerHTML = "<p>All is new.</p>"
    await expect
      .poll(() => all(element, ".sheet")[0]?.textContent, patient)
      .toContain("All is new.")
  })
})
