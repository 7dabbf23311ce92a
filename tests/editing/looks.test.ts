/** Every screen and panel of the editor, as axe-core looks at it; and what the page asks of the network meanwhile. */
import { describe, expect, test } from "vitest"
import { faultsIn } from "../reading/axe.js"
import { looksAt } from "../reading/looks.js"
import { caretBehind, compared, editorRoom } from "./editor-room.js"

const room = editorRoom()

describe("no fault that axe-core finds", () => {
  test.each(looksAt(1))("$colorScheme, $viewport.width px", { timeout: 60_000 }, async (look) => {
    const { page, editor, troubles } = await room.write(look)
    const { keyboard } = page
    const expectNone = async (what: string) => expect(await faultsIn(page), what).toEqual([])
    await expectNone("the texts")
    await keyboard.press("Alt+ArrowDown")
    await editor.locator(".card").waitFor()
    for (const panel of await editor.locator(".side > details > summary").all()) await panel.click()
    await editor.locator(".judging summary").click()
    await editor.getByLabel("Name of the version").fill("First")
    await editor.getByRole("button", { name: "Keep this version" }).click()
    await editor
      .getByText("Open “First”")
      .or(editor.getByRole("button", { name: /First/u }))
      .first()
      .waitFor()
    // What a panel says stays in it: nothing lies over the page but what the editor itself says.
    const over = await editor
      .locator(".side [role=status], .side :has(> [role=status])")
      .evaluateAll(
        (all) => all.filter((each) => getComputedStyle(each).position === "fixed").length,
      )
    expect(over).toBe(0)
    await expectNone("a chosen change, and every panel")
    await caretBehind(page, 0, "Nobody there")
    await keyboard.press("Control+Shift+Enter")
    await editor.getByRole("heading", { name: /Align with a passage/u }).waitFor()
    await expectNone("what a passage is aligned with")
    await editor.getByRole("button", { name: "Pair them" }).click()
    await keyboard.press("Control+z")
    await editor.getByText(/^Undone/u).waitFor()
    await expectNone("what was said")
    for (const title of ["Describe the texts", "Hand on in another form"]) {
      await keyboard.press("Control+k")
      await page.getByRole("dialog").getByRole("combobox").waitFor()
      await keyboard.type(title)
      await keyboard.press("Enter")
      await page.getByRole("heading", { name: title }).waitFor()
      await expectNone(title)
      await keyboard.press("Escape")
      await page.getByRole("dialog").waitFor({ state: "detached" })
    }
    await page.reload()
    await page.getByRole("heading", { name: "Kept in this browser" }).waitFor()
    await page.getByRole("heading", { name: "You were not done here" }).waitFor()
    await expectNone("the first screen, with an offer and a list")
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(sideways).toBe(0)
    expect(troubles).toEqual([])
    await page.context().close()
  })
})

test("nothing is asked of any network from the first word to the last file, and no policy is broken", async () => {
  const { page, editor, requests, troubles } = await room.visit()
  await page.evaluate(() => Reflect.deleteProperty(window, "showSaveFilePicker"))
  // The worker for long texts was begun early, and has its script.
  const worker = page.workers()[0] ?? (await page.waitForEvent("worker"))
  await worker.evaluate(() => 1)
  await page.context().setOffline(true)
  const before = requests.length
  const long = (word: string) =>
    Array.from({ length: 400 }, (_, i) => `Sentence ${i} of this ${word} text is not short.`).join(
      "\n\n",
    )
  await page.getByLabel("Draft").first().fill(long("old"))
  await page.getByLabel("Final text").first().fill(long("new"))
  await page.getByRole("button", { name: "Compare", exact: true }).click()
  await page.locator("variorum-panes .put").first().waitFor()
  await caretBehind(page, 0, "Sentence 0")
  await page.keyboard.type(" <img src=https://example.org/x>")
  await compared(page)
  await page.keyboard.press("Alt+ArrowDown")
  await editor.getByRole("button", { name: "Write a note" }).click()
  const view = page.locator("variorum-view")
  await view
    .locator("textarea[name=body]")
    .fill("See https://example.org/y and ![x](https://example.org/z)")
  await view.locator("input[name=writer]").fill("A. Historian")
  await view.getByRole("button", { name: "Save", exact: true }).click()
  await view.getByText("Note saved.").waitFor()
  const download = page.waitForEvent("download")
  await editor.getByRole("button", { name: "Save as a file" }).click()
  await download
  expect(requests.slice(before)).toEqual([])
  expect(troubles).toEqual([])
  await page.context().close()
}, 60_000)
