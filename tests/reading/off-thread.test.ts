import { describe, expect, test } from "vitest"
import { roomForTests } from "./room.js"

const room = roomForTests()

/** Puts a view with two long texts into an open page and waits until they are compared; gives what it said meanwhile. */
function compareLongTexts(): Promise<readonly string[]> {
  const sentences = Array.from(
    { length: 1_500 },
    (_, i) => `The ${i} rivers of ${i * 7} lands ran to ${i * 13} seas.`,
  )
  const article = (slot: string, text: string) => {
    const element = document.createElement("article")
    element.slot = slot
    element.textContent = text
    return element
  }
  const view = document.createElement("variorum-view")
  view.append(
    article("draft", sentences.join(" ")),
    article("final", sentences.join(" ").replaceAll("1 seas", "one sea")),
  )
  document.body.append(view)
  const said: string[] = []
  return new Promise((isDone) => {
    const look = setInterval(() => {
      const line = view.shadowRoot?.querySelector("[role=status]")?.textContent ?? ""
      if (line !== "" && line !== said.at(-1)) said.push(line)
      const alert = view.shadowRoot?.querySelector("[role=alert]")
      const sheet = view.shadowRoot?.querySelector(".sheet")
      if (!alert && !sheet) return
      clearInterval(look)
      isDone([...said, alert?.textContent ?? "compared"])
    }, 1)
  })
}

describe("a page with long texts", () => {
  test("compares them in a worker from its own server, under a strict content policy", async () => {
    const visit = await room.open("yezhov-letter/")
    expect(visit.requests.filter((url) => url.includes("worker"))).toEqual([])
    const said = await visit.page.evaluate(compareLongTexts)
    expect(said[0]).toMatch(/^Comparing: .+ % …$/u)
    expect(said.at(-1)).toBe("compared")
    expect(visit.requests.filter((url) => url.includes("worker"))).toEqual([
      `${visit.origin}/variorum/variorum-worker.js`,
    ])
    expect(visit.troubles).toEqual([])
  })

  test("compares them without a worker where its script is not there", async () => {
    const visit = await room.open("yezhov-letter/")
    await visit.page.route("**/variorum-worker.js", (route) => route.fulfill({ status: 404 }))
    const said = await visit.page.evaluate(compareLongTexts)
    expect(said.at(-1)).toBe("compared")
  })

  test("compares them without a worker where the page allows none", async () => {
    const visit = await room.open("yezhov-letter/")
    await visit.page.evaluate(() => {
      const policy = document.createElement("meta")
      policy.httpEquiv = "Content-Security-Policy"
      policy.content = "worker-src 'none'; trusted-types lit-html"
      document.head.append(policy)
    })
    const said = await visit.page.evaluate(compareLongTexts)
    expect(said.at(-1)).toBe("compared")
  })
})
