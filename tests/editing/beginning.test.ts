import type { Page } from "playwright-core"
import { describe, expect, test } from "vitest"
import { faultsIn } from "../reading/axe.js"
import { phone, roomForTests, wide } from "../reading/room.js"

const room = roomForTests()
const draft =
  "The committee met in the old hall by the river.\n\nNobody there had seen the plans before the vote."
const final = "The committee met in the new house by the river."

/** Puts a text into a field as a person pastes it. */
async function paste(page: Page, name: string, text: string): Promise<void> {
  await page.getByLabel(name, { exact: false }).first().focus()
  await page.evaluate((words) => {
    const field = document.querySelector("variorum-editor")?.shadowRoot?.activeElement
    field?.dispatchEvent(new ClipboardEvent("paste", { bubbles: true, composed: true }))
    document.execCommand("insertText", false, words)
  }, text)
}

describe("the first screen", () => {
  test("compares within a second of the second paste, without a question", async () => {
    const { page, troubles, requests, origin } = await room.open("", { viewport: wide })
    await paste(page, "Draft", draft)
    const start = performance.now()
    await paste(page, "Final text", final)
    await page.locator("variorum-panes .cut", { hasText: "old hall" }).first().waitFor()
    expect(performance.now() - start).toBeLessThan(1000)
    expect(await page.getByRole("dialog").count()).toBe(0)
    expect(troubles).toEqual([])
    expect(requests.every((address) => address.startsWith(origin))).toBe(true)
    await page.context().close()
  })

  test("opens an example, and comes back", async () => {
    const { page, troubles } = await room.open("", { viewport: wide })
    await page.getByRole("link", { name: /Yezhov to Stalin/u }).click()
    await expect.poll(() => page.getByLabel("Title").inputValue()).toMatch(/Yezhov/u)
    await page.getByText("Menu", { exact: true }).click()
    await page.getByRole("button", { name: "Compare other texts" }).click()
    await page.getByRole("heading", { name: "Paste two texts." }).waitFor()
    expect(troubles).toEqual([])
    await page.context().close()
  })

  test.each([
    [
      "an edition cut in half",
      "half.variorum.json",
      '{"format":"variorum-edition","version":1,"wi',
    ],
    [
      "an edition of a newer version",
      "new.variorum.json",
      '{"format":"variorum-edition","version":9}',
    ],
    ["a picture", "picture.png", "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR"],
    ["nothing", "empty.txt", ""],
  ])("says in a line what is wrong with %s, and keeps what was typed", async (_, name, content) => {
    const { page } = await room.open("", { viewport: wide })
    await page.getByLabel("Draft").first().fill(draft)
    await page
      .locator("input[type=file]")
      .last()
      .setInputFiles({ name, mimeType: "", buffer: Buffer.from(content, "latin1") })
    expect(await page.getByRole("alert").innerText()).toContain(name)
    expect(await page.getByLabel("Draft").first().inputValue()).toBe(draft)
    await page.context().close()
  })

  test("works with the network off", async () => {
    const { page, troubles } = await room.open("", { viewport: wide })
    // The worker that is begun early is here by then.
    const worker = page.workers()[0] ?? (await page.waitForEvent("worker"))
    await worker.evaluate(() => 1)
    await page.context().setOffline(true)
    await page.getByLabel("Draft").first().fill(draft)
    await page.getByLabel("Final text").first().fill(final)
    await page.getByRole("button", { name: "Compare", exact: true }).click()
    await page.locator("variorum-panes .cut", { hasText: "old hall" }).first().waitFor()
    expect(troubles).toEqual([])
    await page.context().close()
  })

  for (const colorScheme of ["light", "dark"] as const)
    for (const viewport of [wide, phone])
      test(`has no fault that axe-core finds, ${colorScheme}, ${viewport.width} px`, async () => {
        const { page } = await room.open("", { viewport, colorScheme })
        expect(await faultsIn(page)).toEqual([])
        const sideways = await page.evaluate(
          () => document.documentElement.scrollWidth - innerWidth,
        )
        expect(sideways).toBe(0)
        await page.context().close()
      })
})

describe("the commands", () => {
  test("are found by typing, and done by Enter", async () => {
    const { page } = await room.open("", { viewport: wide })
    await page.getByRole("link", { name: /June plenum/u }).click()
    await page.getByLabel("Title").waitFor()
    await page.keyboard.press("Control+k")
    await page.getByRole("dialog").getByRole("combobox").waitFor()
    expect(await faultsIn(page)).toEqual([])
    await page.keyboard.type("form hand")
    await page.keyboard.press("Enter")
    await page.getByRole("heading", { name: "Hand on in another form" }).waitFor()
    expect(await faultsIn(page)).toEqual([])
    const download = page.waitForEvent("download")
    await page.getByRole("button", { name: "Edition" }).click()
    expect((await download).suggestedFilename()).toMatch(/\.variorum\.json$/u)
    await page.context().close()
  })

  test("all have a name in menu and palette, and their keys in the sheet", async () => {
    const { page } = await room.open("", { viewport: wide })
    await page.getByRole("link", { name: /June plenum/u }).click()
    await page.getByText("Menu", { exact: true }).click()
    const inMenu = await page.locator(".menu-groups button > span").allInnerTexts()
    expect(await faultsIn(page)).toEqual([])
    await page.keyboard.press("Escape")
    await page.keyboard.press("F1")
    const inSheet = await page.locator(".keys dd").allInnerTexts()
    expect(inMenu).toEqual(expect.arrayContaining(inSheet))
    expect(inSheet).toContain("Undo")
    await page.context().close()
  })
})
