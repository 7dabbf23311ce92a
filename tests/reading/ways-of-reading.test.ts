import { describe, expect, test } from "vitest"
import { phone, roomForTests, type Visit, wide } from "./room.js"

const room = roomForTests()

/** Opens the letter in one way of reading. */
async function letter(display: string, options = {}): Promise<Visit> {
  const visit = await room.open("yezhov-letter/", { viewport: wide, ...options })
  await visit.page
    .locator("variorum-view")
    .evaluate((element, name) => element.setAttribute("display", name), display)
  await visit.page
    .locator(`select.display option:checked[value=${display}]`)
    .waitFor({ state: "attached" })
  return visit
}

describe("every way of reading", () => {
  test.each(["columns", "inline", "changes", "apparatus", "table", "revision"])(
    "n goes through all changes, each chosen and in sight: %s",
    async (display) => {
      const { page, troubles } = await letter(display)
      const view = page.locator("variorum-view")
      const total = await page.locator(".changes li").count()
      expect(total).toBeGreaterThan(8)
      await page.locator(".displays button").first().focus()
      for (let place = 1; place <= total; place++) {
        await page.keyboard.press("n")
        const isLit = await view.evaluate((element) => {
          const lit = element.shadowRoot?.querySelector(".sheet .chosen")
          return lit !== null && lit !== undefined
        })
        expect(isLit, `change ${place}`).toBe(true)
        expect(await page.locator(".card .of").textContent()).toBe(`${place} of ${total}`)
      }
      expect(troubles).toEqual([])
    },
  )

  test.each(["columns", "inline", "changes", "apparatus", "table", "revision"])(
    "each identifier is given once, and every mark stands in a change: %s",
    async (display) => {
      const { page } = await letter(display)
      await page
        .locator("variorum-view")
        .evaluate((element) => (element as never as { next(): void }).next())
      const found = await page.locator("variorum-view").evaluate((element) => {
        const { shadowRoot: root } = element
        const ids = [...(root?.querySelectorAll("[id]") ?? [])].map(({ id }) => id)
        const astray = [...(root?.querySelectorAll("del, ins") ?? [])].filter(
          (mark) => mark.closest('[part="change"][data-change]') === null,
        )
        return { twice: ids.filter((id, i) => ids.indexOf(id) !== i), astray: astray.length }
      })
      expect(found).toEqual({ twice: [], astray: 0 })
    },
  )

  test("on a phone they are a list to choose from", async () => {
    const { page } = await room.open("yezhov-letter/", { viewport: phone })
    expect(await page.locator(".displays").isVisible()).toBe(false)
    await page
      .getByRole("combobox", { name: "Ways of reading" })
      .selectOption({ label: "Footnotes" })
    await page.locator(".sheet.apparatus").waitFor()
  })
})

describe("the clean texts", () => {
  test("show one text without a mark, and nothing to switch", async () => {
    const { page } = await letter("draft")
    expect(await page.locator(".sheet.clean").textContent()).toContain("We should shoot")
    expect(await page.locator("variorum-view del, variorum-view ins, .bar, .card").count()).toBe(0)
    await page.locator(".displays button", { hasText: "Clean text: final" }).click()
    await page.locator(".sheet.clean", { hasText: "I hesitated" }).waitFor()
    expect(await page.locator(".sheet.clean").textContent()).not.toContain("We should shoot")
  })
})

describe("footnotes", () => {
  test("letter and note lead to each other by keyboard", async () => {
    const { page } = await letter("apparatus")
    const focused = () =>
      page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.id ?? "")
    await page.getByRole("button", { name: "note a", exact: true }).first().focus()
    const text = await focused()
    await page.keyboard.press("Enter")
    expect(await focused()).toBe(text.replace("-text", ""))
    await page.keyboard.press("Enter")
    expect(await focused()).toBe(text)
  })

  test("the other text can be put in the place of the running one", async () => {
    const { page } = await letter("apparatus")
    expect(await page.locator(".apparatus .block").allTextContents()).not.toContain("We should")
    await page.getByRole("button", { name: "Read the draft instead" }).click()
    await page.locator(".apparatus .block", { hasText: "We should shoot" }).waitFor()
    expect(
      await page.locator(".notes", { hasText: "not in the final text" }).count(),
    ).toBeGreaterThan(0)
  })

  test("in print the notes stay under their section", async () => {
    const { page } = await letter("apparatus")
    await page.emulateMedia({ media: "print" })
    expect(await page.locator(".row:has(.notes)").count()).toBeGreaterThan(3)
    expect(await page.locator(".notes").first().isVisible()).toBe(true)
  })
})

describe("from draft to final", () => {
  test("the arrows on the slider go from the draft to the letter and back, and say where one is", async () => {
    const { page } = await letter("revision")
    const status = page.locator(".way [role=status]")
    const sheet = page.locator(".sheet.revision")
    expect(await sheet.textContent()).toContain("We should shoot")
    const slider = page.getByRole("slider")
    const total = Number(await slider.getAttribute("max"))
    await slider.focus()
    for (let step = 1; step <= total; step++) {
      await page.keyboard.press("ArrowRight")
      await expect.poll(() => status.textContent()).toContain(`change ${step} of ${total}`)
      expect(await sheet.locator(".chosen").count()).toBeGreaterThan(0)
    }
    expect(await sheet.textContent()).not.toContain("We should shoot")
    expect(await sheet.textContent()).toContain("Without your intervention")
    for (let step = total; step >= 1; step--) await page.keyboard.press("ArrowLeft")
    await expect.poll(() => status.textContent()).toContain("before the first change")
    expect(await sheet.textContent()).toContain("We should shoot")
    expect(await sheet.textContent()).not.toContain("Without your intervention")
  })

  test("plays by itself, and stops when the focus leaves", async () => {
    const { page } = await letter("revision")
    const status = page.locator(".way [role=status]")
    await page.getByRole("button", { name: "Play" }).click()
    await expect.poll(() => status.textContent()).toContain("change 1 of")
    await expect.poll(() => status.textContent(), { timeout: 4000 }).toContain("change 2 of")
    await page.locator(".displays button").first().focus()
    expect(await page.getByRole("button", { name: "Play" }).count()).toBe(1)
  })
})
