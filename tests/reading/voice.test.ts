import type { Locator } from "playwright-core"
import { describe, expect, test } from "vitest"
import { faultsIn } from "./axe.js"
import { looksAt } from "./looks.js"
import { roomForTests, wide } from "./room.js"

const room = roomForTests()

/** The letter, with "Voice and claims" open. */
async function letter(options: Parameters<typeof room.open>[1] = {}) {
  const visit = await room.open("yezhov-letter/", options)
  const view = visit.page.locator("variorum-view")
  await view.locator(".voice-panel > summary").click()
  await view.locator(".voice-table").waitFor()
  return { visit, view }
}

function row(view: Locator, list: string): Locator {
  return view.locator(".voice-table tbody", { hasText: list })
}

describe("voice and claims on the letter", () => {
  test("shows what the historians describe: the personal voice and the certainty go", async () => {
    const { visit, view } = await letter({ viewport: wide })
    await row(view, "First person").getByRole("button").first().click()
    const lines = await row(view, "First person").locator(".voice-line").allInnerTexts()
    const lost = lines.filter((line) => line.startsWith("lost")).join("\n")
    for (const words of ["Personally I think", "I think", "in my view", "it seems to me"])
      expect(lost).toContain(words)
    await row(view, "Certainty").getByRole("button").first().click()
    const weaker = row(view, "Certainty").locator(".voice-line", { hasText: "weaker" })
    expect(await weaker.locator("mark").allInnerTexts()).toEqual(["impossible", "cannot long"])
    expect(await row(view, "Names").innerText()).not.toContain("gained")
    expect(visit.troubles).toEqual([])
    await visit.page.context().close()
  })

  test("leads from a finding to its words", async () => {
    const { visit, view } = await letter({ viewport: wide })
    await row(view, "How many").getByRole("button").first().click()
    await row(view, "How many").locator(".voice-line", { hasText: "weaker" }).click()
    const mark = view.locator("del .voice", { hasText: "many" })
    await mark.waitFor()
    const box = await mark.boundingBox()
    expect(box?.y).toBeGreaterThan(0)
    expect(box?.y).toBeLessThan(wide.height)
    expect(await view.locator(".card").innerText()).toContain("Reworded")
    await visit.page.context().close()
  })

  test("is worked by keyboard: opening, marking, correcting, changing a list", async () => {
    const { visit, view } = await letter({ viewport: wide })
    const { keyboard } = visit.page
    await view.locator(".voice-table th > button").first().focus()
    await keyboard.press("Enter")
    await keyboard.press("Tab")
    await keyboard.press("Space")
    expect(await view.locator(".voice").count()).toBeGreaterThan(5)
    await keyboard.press("Tab")
    await keyboard.press("Enter")
    await keyboard.press("Tab")
    await keyboard.press("Enter")
    await keyboard.press("Tab")
    await keyboard.type("A. Reader")
    await keyboard.press("Enter")
    await view.locator(".voice-struck").waitFor()
    expect(await view.locator(".voice-struck").innerText()).toContain("A. Reader")
    await view.locator(".voice-edit").focus()
    await keyboard.press("Enter")
    await view.locator("dialog.voice-lists textarea").focus()
    await keyboard.press("ControlOrMeta+A")
    await keyboard.type("Trotskyists")
    await keyboard.press("Tab")
    await keyboard.press("Enter")
    expect(await view.locator(".voice-status").innerText()).toBe("One entry, in use.")
    await keyboard.press("Escape")
    await view.locator("dialog.voice-lists").waitFor({ state: "detached" })
    expect(await view.locator(".voice-edit").evaluate((button) => button.matches(":focus"))).toBe(
      true,
    )
    await visit.page.context().close()
  })

  test("saves the lists as a file that can be opened again, and asks no address for it", async () => {
    const { visit, view } = await letter({ viewport: wide })
    const asked = visit.requests.length
    await view.locator(".voice-edit").click()
    const downloading = visit.page.waitForEvent("download")
    await view.getByRole("button", { name: "Save all lists as a file" }).click()
    const download = await downloading
    expect(download.suggestedFilename()).toBe("word-lists.json")
    await view.locator("dialog.voice-lists input[type=file]").setInputFiles(await download.path())
    await view.locator(".voice-status", { hasText: "in use" }).waitFor()
    const sent = visit.requests.slice(asked).filter((address) => !address.startsWith("blob:"))
    expect(sent).toEqual([])
    expect(visit.troubles).toEqual([])
    await visit.page.context().close()
  })
})

describe("what axe-core finds fault with in voice and claims: nothing", () => {
  for (const { colorScheme, viewport } of looksAt(0))
    test(`${colorScheme}, ${viewport.width} px`, async () => {
      const { visit, view } = await letter({ viewport, colorScheme })
      for (const box of await view.locator(".voice-table input").all()) await box.check()
      await view.locator(".voice-table th > button").nth(1).click()
      await view.locator(".voice-line").first().click()
      await view.locator(".voice-why button").click()
      expect(await faultsIn(visit.page)).toEqual([])
      await view.locator(".voice-edit").click()
      await view.locator("dialog.voice-lists textarea").fill("<b>")
      await view.getByRole("button", { name: "Use this list" }).click()
      expect(await faultsIn(visit.page)).toEqual([])
      await visit.page.context().close()
    })

  test("and nothing scrolls sideways at 320 px, nor is any target smaller than 24 px", async () => {
    const { visit, view } = await letter({ viewport: { width: 320, height: 700 } })
    await view.locator(".voice-table th > button").first().click()
    await view.locator(".voice-line").first().click()
    await view.locator(".voice-why button").click()
    const width = () => visit.page.evaluate(() => document.documentElement.scrollWidth)
    expect(await width()).toBeLessThanOrEqual(320)
    const small = () =>
      view
        .locator(":is(.voice-panel, dialog.voice-lists) :is(button, input, select):visible")
        .evaluateAll((controls) =>
          controls
            .filter((control) => control.getBoundingClientRect().height < 23.9)
            .map((control) => control.outerHTML),
        )
    expect(await small()).toEqual([])
    await view.locator(".voice-edit").click()
    expect(await small()).toEqual([])
    await visit.page.context().close()
  })
})
