import { afterEach, describe, expect, test } from "vitest"
import { all, one, view } from "./view.testing.js"
import type { VariorumView } from "./variorum-view.js"

const stays = [
  "The committee met in the old hall by the river and heard the report of the secretary.",
  "Afterwards the members went home through the rain without a word to each other. The lamps along the embankment had not been lit, and nobody could see the water that stood in the streets behind the mill.",
  "The schoolteacher wrote to her sister that evening about everything she had heard. She did not believe that the bridge would be built in her lifetime, or in that of the children whom she taught.",
]
const moved =
  "Nobody had seen the plans of the new bridge before the morning of the vote. The engineer said that the drawings were lost in the flood. The mayor promised to find money for another set by the summer."

function article(slot: string, ...paragraphs: readonly (string | undefined)[]): string {
  return `<article slot="${slot}">${paragraphs.map((text) => `<p>${text}</p>`).join("")}</article>`
}

const texts =
  article("draft", stays[0], moved, stays[1], stays[2]) +
  article("final", stays[0], stays[1], stays[2], moved.replace("summer", "autumn"))

/** A view wide enough for two columns with a gutter. */
async function wideView(display: string): Promise<VariorumView> {
  const element = await view(texts, `display="${display}"`)
  element.style.width = "80rem"
  await element.updateComplete
  return element
}

afterEach(() => {
  document.body.replaceChildren()
})

describe("a paragraph of three sentences that moved", () => {
  test("is one change in the bar, in the list and in the steps", async () => {
    const element = await wideView("columns")
    expect(one(element, ".switch.moved").textContent).toContain("1")
    expect(all(element, ".changes li")).toHaveLength(1)
    expect(one(element, "[role=status]").textContent).toBe("1 change")
  })

  test("is lit at both ends, whichever of its sentences is pointed at", async () => {
    const element = await wideView("columns")
    const sentences = all(element, ".passage.moved")
    expect(sentences).toHaveLength(6)
    const heard: string[] = []
    element.addEventListener("variorum-select", ({ change }) => heard.push(change.id))
    for (const sentence of sentences) {
      if (sentence instanceof HTMLElement) sentence.click()
      await element.updateComplete
      expect(all(element, ".passage.chosen")).toHaveLength(6)
      expect(all(element, ".block.alone.chosen")).toHaveLength(2)
      expect(all(element, ".card")).toHaveLength(1)
    }
    expect(heard).toEqual(sentences.map(() => sentences[0]?.id))
  })

  test("is announced once at each end, not sentence by sentence", async () => {
    for (const [display, ends] of [
      ["columns", 2],
      ["inline", 1],
    ] as const) {
      const element = await wideView(display)
      const spoken = all(element, ".passage.moved .unseen").map(({ textContent }) => textContent)
      expect(spoken.filter((words) => words === "moved: ")).toHaveLength(ends)
      expect(spoken.filter((words) => words === " (end of the moved text) ")).toHaveLength(ends)
    }
  })

  test("has one ribbon, from its old place to its new one", async () => {
    const element = await wideView("columns")
    await expect.poll(() => all(element, ".ribbon.moved").length).toBe(1)
  })

  test("can be chosen by any of its sentences, also where only a line stands for it", async () => {
    const columns = await wideView("columns")
    const ids = all(columns, ".before .passage.moved").map(({ id }) => id)
    const element = await wideView("inline")
    for (const id of ids) {
      expect(element.choose(id)).toBe(true)
      await element.updateComplete
      expect(one(element, "button.nothing").className).toContain("chosen")
    }
  })

  test("leads from its empty place to its words", async () => {
    const element = await wideView("inline")
    one(element, "button.nothing.moved").click()
    await element.updateComplete
    expect(one(element, ".block.chosen").textContent).toContain("The engineer said")
  })
})
