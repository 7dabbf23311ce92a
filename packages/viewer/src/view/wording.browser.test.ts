import { afterEach, describe, expect, test } from "vitest"
import { one, texts, view } from "./view.testing.js"

afterEach(() => {
  document.body.replaceChildren()
  document.documentElement.lang = ""
})

describe("the language of the interface", () => {
  test("is that of the page around, whatever the language of the texts", async () => {
    const element = await view(texts, 'lang="de-AT"')
    expect(one(element, ".room").getAttribute("lang")).toBe("de")
    expect(one(element, '[part="displays"]').textContent).toContain("Nebeneinander")
  })

  test("follows the page when that changes, and the switch to the scholar's words", async () => {
    const element = await view(texts)
    expect(one(element, '[part="displays"]').textContent).toContain("Side by side")
    document.documentElement.lang = "de"
    await expect.poll(() => one(element, '[part="displays"]').textContent).toContain("Neben")
    element.words = "scholarly"
    await element.updateComplete
    expect(one(element, ".unseen").textContent).toContain("Tilgung")
  })

  test("is English where the program does not speak that of the page", async () => {
    const element = await view(texts, 'lang="tlh"')
    expect(one(element, ".room").getAttribute("lang")).toBe("en")
  })
})
