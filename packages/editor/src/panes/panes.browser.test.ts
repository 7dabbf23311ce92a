import { collate } from "@variorum/collation"
import { afterEach, describe, expect, test } from "vitest"
import { userEvent } from "vitest/browser"
import { frame, letter, marksIn, open, settled } from "./panes.testing.js"

afterEach(() => document.body.replaceChildren())

describe("two texts that are written in", () => {
  test("are marked, and the marks are no part of them", async () => {
    const { element, session } = await open(letter())
    expect(marksIn(element, 0)).toEqual([])
    expect(element.panes[0]!.view.dom.textContent).toBe(session.work.texts[0]!.document.textContent)
  })
})
