import { describe, expect, test } from "vitest"
import { faultsIn } from "./axe.js"
import { phone, roomForTests, wide } from "./room.js"

const room = roomForTests()

/** The letter with its edition's tags and locked layer, on a page that lets its readers write. */
async function letter(options: Parameters<typeof room.open>[1] = {}) {
  const visit = await room.open("yezhov-letter/", options)
  const view = visit.page.locator("variorum-view")
  await view.evaluate((element) => element.setAttribute("writable", ""))
  await view.locator(".undo, .write-here").first().waitFor({ state: "attached" })
  const { keyboard } = visit.page
  const type = async (...keys: readonly string[]) => {
    for (const key of keys) await keyboard.press(key)
  }
  const focused = () =>
    view.evaluate((element) => {
      const at = element.shadowRoot?.activeElement
      return at?.getAttribute("name") ?? at?.getAttribute("aria-label") ?? at?.textContent?.trim()
    })
  return { visit, view, keyboard, type, focused }
}

describe("a student", () => {
  test("notes a cut by keyboard alone, changes the note, and takes that back", async () => {
    const { visit, view, keyboard, type, focused } = await letter({ viewport: wide })
    await view.locator(".steps button").first().focus()
    await type("n", "n", "n", "e")
    await view.locator(".composer").waitFor()
    expect(await focused()).toBe("body")
    expect(await view.locator(".composer-head").innerText()).toMatch(
      /^New note\s+On what is not there: Personally I think/u,
    )
    await keyboard.type("He is *careful* here.")
    await type("Escape")
    expect(await view.locator(".told").innerText()).toContain("Your draft is kept")
    await type("e")
    await view.locator(".composer").waitFor()
    expect(await view.locator("textarea[name=body]").inputValue()).toBe("He is *careful* here.")
    await type("Control+Enter")
    await view.getByText("Say who writes.").waitFor()
    expect(await focused()).toBe("writer")
    await keyboard.type("B. Student")
    await type("Control+Enter")
    await view.getByText("Note saved.").waitFor()
    expect(await focused()).toMatch(/^Note \d+, Notes by B\. Student$/u)
    const written = await view.evaluate(
      (element) =>
        (element as HTMLElement & { layers: { notes: { target: unknown }[] }[] }).layers.at(-1)
          ?.notes,
    )
    expect(written).toMatchObject([{ target: { kind: "absence", at: { witness: "L" } } }])

    await type("Enter", "Tab", "Tab")
    expect(await focused()).toMatch(/^What can be done with note \d+$/u)
    await type("Enter", "Tab", "Tab")
    expect(await focused()).toBe("Edit")
    await type("Enter")
    await view.locator(".composer").waitFor()
    await type("Control+A")
    await keyboard.type("He is bold here.")
    await type("Control+Enter")
    await view.getByText("Note changed.").waitFor()
    await type("Control+Z")
    await view.getByText("Undone.").waitFor()
    expect(await view.locator(".margin-note").allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringContaining("He is careful here.")]),
    )
    expect(visit.troubles).toEqual([])
    await visit.page.context().close()
  })
})

describe("the form has no fault that axe knows", () => {
  test.each([
    ["on a desk", { viewport: wide }],
    ["in the dark", { viewport: wide, colorScheme: "dark" }],
    ["on a phone", { viewport: phone }],
    ["with forced colours", { viewport: wide, forcedColors: "active" }],
  ] as const)("%s", async (_name, options) => {
    const { visit, view, type } = await letter(options)
    await view.locator(".passage").first().click()
    await type("w")
    await view.locator(".composer").waitFor()
    await view.locator(".composer-tags summary").click()
    await view.locator("select[name=about]").selectOption({ index: 1 })
    await view.locator(".composer > .composer-fields > .fewer summary").first().click()
    await view.getByRole("button", { name: "Save" }).click()
    await view.getByText("Say who writes.").waitFor()
    expect(await faultsIn(visit.page)).toEqual([])
    expect(visit.troubles).toEqual([])
    await visit.page.context().close()
  })
})
