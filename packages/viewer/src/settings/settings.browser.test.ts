import { afterEach, describe, expect, test } from "vitest"
import { all, one, texts, view } from "../view/view.testing.js"
import type { VariorumView } from "../view/variorum-view.js"

afterEach(() => {
  document.body.replaceChildren()
})

async function pick(element: VariorumView, value: string): Promise<void> {
  one(element, `.settings input[value="${value}"]`).click()
  await element.updateComplete
}

describe("how the page speaks", () => {
  test("the scholar's words come everywhere at once, and go again", async () => {
    const element = await view(texts, 'display="columns"')
    await pick(element, "scholarly")
    expect(one(element, '[part="bar"]').textContent).toContain("Deletions")
    expect(one(element, ".nothing").textContent).toContain("Deletion")
    await pick(element, "plain")
    expect(one(element, '[part="bar"]').textContent).toContain("Cut")
  })

  test("what is heard at a mark: all, its beginning, nothing", async () => {
    const element = await view(texts)
    const heard = () =>
      all(element, ".block .unseen").filter((words) => getComputedStyle(words).display !== "none")
    const whole = heard().length
    await pick(element, "brief")
    expect(heard().length).toBe(whole / 2)
    await pick(element, "none")
    expect(heard()).toEqual([])
    await pick(element, "all")
    expect(heard().length).toBe(whole)
  })
})

describe("the sheet of keys", () => {
  test("opens by its key and by its button, names every key, and gives the focus back", async () => {
    const element = await view(texts)
    const dialog = one(element, ".sheet-of-keys") as HTMLDialogElement
    const summary = one(element, "summary")
    summary.focus()
    summary.dispatchEvent(
      new KeyboardEvent("keydown", { key: "?", bubbles: true, composed: true, cancelable: true }),
    )
    expect(dialog.open).toBe(true)
    expect(all(element, "kbd").map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(["n", "j", "p", "k", "Escape", "?"]),
    )
    one(element, ".sheet-of-keys button").click()
    expect(dialog.open).toBe(false)
    expect(element.shadowRoot?.activeElement).toBe(summary)
    one(element, ".settings > button").click()
    expect(dialog.open).toBe(true)
  })
})
