import type { Page } from "playwright-core"
import { describe, expect, test } from "vitest"
import { faultsIn } from "../reading/axe.js"
import { phone, roomForTests, wide } from "../reading/room.js"

const room = roomForTests()

/** The editor with the letter open in it. */
async function letter(viewport = wide): Promise<Page> {
  const { page } = await room.open("", { viewport })
  await page.getByRole("link", { name: /Yezhov to Stalin/u }).click()
  await page.locator(".counts").waitFor({ state: "attached" })
  return page
}

describe("the chosen change", () => {
  test("has each command on its card under the name that it has in the menu", async () => {
    const page = await letter()
    await page.locator("variorum-panes .cut").first().click()
    const card = page.locator(".card .acts button")
    const onCard = await card.allInnerTexts()
    expect(onCard).toContain("Align with …")
    await page.getByText("Menu", { exact: true }).click()
    await page.locator(".menu-groups button").first().waitFor()
    const inMenu = await page.locator(".menu-groups button:enabled > span").allInnerTexts()
    expect(inMenu).toEqual(expect.arrayContaining(onCard))
    await page.context().close()
  })

  test("takes the earlier reading by key, and is undone in one step", async () => {
    const page = await letter()
    const final = page.locator("variorum-panes .words").nth(1)
    const before = await final.innerText()
    await page.locator("variorum-panes .cut").first().click()
    await page.keyboard.press("F8")
    await expect.poll(() => final.innerText()).not.toBe(before)
    await page.keyboard.press("Control+z")
    await expect.poll(() => final.innerText()).toBe(before)
    expect(await page.locator(".said").innerText()).toContain("Undone: reading taken over.")
    await page.context().close()
  })

  test("is let go by Escape", async () => {
    const page = await letter()
    await page.keyboard.press("Alt+ArrowDown")
    await page.locator(".card").waitFor()
    await page.keyboard.press("Escape")
    await expect.poll(() => page.locator(".card").count()).toBe(0)
    await page.context().close()
  })

  test("is written on: the form for a note opens with the focus in it", async () => {
    const page = await letter()
    await page.locator("variorum-panes .cut").first().click()
    await page.keyboard.press("F2")
    await expect.poll(() => focused(page)).toBe("body")
    await page.context().close()
  })
})

/** Name of the field with the focus, in whatever shadow tree. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let active = document.activeElement
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
    return active?.getAttribute("name") ?? ""
  })
}

describe("what is asked first", () => {
  test("is who speaks; the turn is made once that is said", async () => {
    const page = await letter()
    await page.locator("variorum-panes .words p").first().click()
    await page.keyboard.press("Control+Alt+4")
    await page.getByRole("dialog").waitFor()
    expect(await faultsIn(page)).toEqual([])
    await page.keyboard.type("Stalin")
    await page.keyboard.press("Enter")
    await page.locator("variorum-panes [data-speaker=Stalin]").first().waitFor()
    await page.context().close()
  })

  test("is the hand of a deletion; the same command takes it back", async () => {
    const page = await letter()
    await page.locator("variorum-panes .words p").first().click()
    await page.keyboard.press("Shift+Home")
    // The text learns of a selection a moment after the browser has made it.
    await page.waitForTimeout(200)
    await page.keyboard.press("Control+Shift+d")
    await page.getByLabel("Whose hand").fill("Molotov")
    await page.keyboard.press("Enter")
    const deleted = page.locator("variorum-panes del.own, variorum-panes .own")
    await deleted.first().waitFor()
    await page.getByRole("dialog").waitFor({ state: "detached" })
    await page.waitForTimeout(200)
    await page.keyboard.press("Control+Shift+d")
    await expect.poll(() => deleted.count()).toBe(0)
    await page.context().close()
  })
})

describe("notes", () => {
  test("have their numbers in the texts, which lead to them and are no letters of the text", async () => {
    const page = await letter()
    const number = page.locator(".note-number[data-mark='2']")
    await number.waitFor()
    expect(await number.innerText()).toBe("")
    await number.click()
    const note = page.locator(".notes-list li:focus")
    expect(await note.innerText()).toContain("Personally I think that [Yagoda]")
    expect(await faultsIn(page)).toEqual([])
    await note.getByRole("button").click()
    const selected = await page.evaluate(() => {
      const panes = document
        .querySelector("variorum-editor")
        ?.shadowRoot?.querySelector("variorum-panes")
      const root = panes?.shadowRoot as (ShadowRoot & { getSelection(): Selection }) | undefined
      return String(root?.getSelection())
    })
    expect(selected).toContain("Personally I think that [Yagoda]")
    await page.context().close()
  })
})

test.each([wide, phone])("the work has no fault that axe-core finds, %o", async (viewport) => {
  const page = await letter(viewport)
  await page.locator("variorum-panes .cut").first().click()
  await page.locator(".card").waitFor()
  expect(await faultsIn(page)).toEqual([])
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(sideways).toBe(0)
  await page.context().close()
})

test("a page is told when the work is another, and gets it as an edition", async () => {
  const page = await letter()
  await page.evaluate(() =>
    addEventListener("variorum-work", (event) => {
      document.title = (event as Event & { edition: { title: string } }).edition.title
    }),
  )
  await page.getByLabel("Title").fill("Another title")
  await page.keyboard.press("Tab")
  await expect.poll(() => page.title()).toBe("Another title")
  await page.context().close()
})
