import { afterEach, describe, expect, test } from "vitest"
import { all, one, view } from "./view.testing.js"

const article = (slot: string, ...paragraphs: readonly string[]) =>
  `<article slot="${slot}">${paragraphs.map((words) => `<p>${words}</p>`).join("")}</article>`

const lamp = "Nobody had lit the lamp in the cold hall that evening."
const rest = ["The garden was full of roses.", "We left by the old road.", "It had rained."]

/** A phrase that moved inside a sentence, and a sentence that moved over three others. */
const movedTexts = {
  phrase:
    article(
      "draft",
      "The board, in spite of several urgent warnings from abroad, gave the loan to the builders of the canal on Monday.",
    ) +
    article(
      "final",
      "The board gave the loan to the builders of the canal, in spite of many urgent warnings from abroad, on Monday.",
    ),
  sentence: article("draft", lamp, ...rest) + article("final", ...rest, lamp),
}

afterEach(() => {
  document.body.replaceChildren()
})

describe.each(["columns", "inline", "changes", "apparatus", "table", "revision"])(
  "what moved, shown as %s",
  (display) => {
    test.each(Object.entries(movedTexts))("can be chosen: a %s", async (_what, texts) => {
      const element = await view(texts, `display="${display}"`)
      element.next()
      await element.updateComplete
      expect(all(element, ".sheet .chosen").length).toBeGreaterThan(0)
      expect(all(element, ".card")).toHaveLength(1)
      expect(one(element, ".card").textContent?.toLowerCase()).toContain("moved")
    })
  },
)

test("the clean text holds the passage of every change, so that it can be found there", async () => {
  const element = await view(movedTexts.phrase, 'display="final"')
  expect(all(element, ".sheet.clean [data-passage]").length).toBeGreaterThan(0)
  expect(all(element, ".bar, .card, del, ins")).toEqual([])
})
