import { describe, expect, test } from "vitest"
import { pages, phone, roomForTests, type Visit, wide } from "./room.js"

/**
 * What WCAG 2.2 AA and screen readers ask of a page of texts, as far as a script can tell, and as far as neither
 * axe-core nor another test of this folder looks at it. Success criteria in brackets.
 */
const room = roomForTests()

/** Roles and names of the accessibility tree, as a screen reader meets them. */
async function heard({ page }: Visit): Promise<readonly { role: string; name: string }[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send("Accessibility.getFullAXTree")
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name }) => ({ role: String(role?.value), name: String(name?.value ?? "") }))
}

describe.each(pages)("what a screen reader meets on %s", (path) => {
  test("every deletion and addition has its role, and nothing else has it (1.3.1, 4.1.2)", async () => {
    const visit = await room.open(path, { viewport: wide })
    const roles = (await heard(visit)).map(({ role }) => role)
    const count = (selector: string) => visit.page.locator(`variorum-view ${selector}`).count()
    expect(roles.filter((role) => role === "deletion").length).toBe(await count("del"))
    expect(roles.filter((role) => role === "insertion").length).toBe(await count("ins"))
    expect(await count(".unattested del, .unattested ins")).toBe(0)
  })

  test("the comparison is one named region, with a landmark for the list of changes (2.4.1)", async () => {
    const visit = await room.open(path, { viewport: wide })
    const all = await heard(visit)
    expect(all.filter(({ role, name }) => role === "region" && name !== "").length).toBe(1)
    expect(all).toContainEqual({ role: "navigation", name: "All changes" })
  })

  test("where one is in the list of changes is a status (4.1.3)", async () => {
    const visit = await room.open(path, { viewport: wide })
    await visit.page.locator("variorum-view").evaluate((view) => {
      if ("next" in view && typeof view.next === "function") view.next()
    })
    await expect
      .poll(() => visit.page.locator("variorum-view [role=status]").first().textContent())
      .toMatch(/change 1 of \d+/u)
  })

  test("words that are only heard are not copied with the text (1.3.1)", async () => {
    const { page } = await room.open(path, { viewport: wide })
    const unseen = await page.locator("variorum-view .block .unseen").allTextContents()
    expect(unseen.length).toBeGreaterThan(0)
    const copied = await page.locator("variorum-view").evaluate((view) => {
      const sheet = view.shadowRoot?.querySelector(".sheet")
      const selection = getSelection()
      if (!sheet || !selection) return ""
      selection.selectAllChildren(sheet)
      return selection.toString()
    })
    expect(copied.length).toBeGreaterThan(100)
    for (const words of new Set(unseen)) expect(copied).not.toContain(words.trim())
  })
})

describe("what a hand and an eye need", () => {
  for (const viewport of [wide, phone])
    test(`targets are at least 24 px in both directions at ${viewport.width} px (2.5.8)`, async () => {
      const { page } = await room.open("yezhov-letter/", { viewport })
      const view = page.locator("variorum-view")
      await view.evaluate((element) => {
        for (const details of element.shadowRoot?.querySelectorAll("details") ?? [])
          details.open = true
      })
      const small = await view.evaluate((element) =>
        [...(element.shadowRoot?.querySelectorAll("button, summary, label, select") ?? [])]
          // Signs within a line of text are exempt; the list of changes leads to the same places.
          .filter((target) => target.closest(".block") === null && target.checkVisibility())
          .map((target) => ({ box: target.getBoundingClientRect(), words: target.textContent }))
          .filter(({ box }) => box.width < 24 || box.height < 24)
          .map(({ box, words }) => `${words?.trim()}: ${box.width} × ${box.height}`),
      )
      expect(small).toEqual([])
    })

  test("the focus is seen wherever it is, and nothing lies over it (2.4.7, 2.4.11)", async () => {
    const { page } = await room.open("yezhov-letter/", { viewport: wide })
    let seen = 0
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press("Tab")
      const focus = await page.evaluate(() => {
        const focused = document.activeElement?.shadowRoot?.activeElement
        if (!(focused instanceof HTMLElement)) return null
        const { outlineStyle, outlineWidth } = getComputedStyle(focused)
        const { left, top, width, height } = focused.getBoundingClientRect()
        const root = focused.getRootNode() as ShadowRoot
        const onTop = root.elementFromPoint(left + width / 2, top + height / 2)
        return {
          words: focused.textContent?.trim().slice(0, 40),
          ring: outlineStyle === "solid" && Number.parseFloat(outlineWidth) >= 2,
          free: onTop === focused || focused.contains(onTop) || onTop?.contains(focused) === true,
        }
      })
      if (focus === null) continue
      seen++
      expect(focus, focus.words).toMatchObject({ ring: true, free: true })
    }
    expect(seen).toBeGreaterThan(8)
  })

  test("letters of double size need no sideways scroll (1.4.4)", async () => {
    const { page } = await room.open("yezhov-letter/", { viewport: wide })
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync("html { font-size: 200% !important }")
      document.adoptedStyleSheets.push(sheet)
    })
    expect(
      await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ),
    ).toBe(0)
  })

  test("nothing moves where motion is not wanted (2.3.3)", async () => {
    const { page } = await room.open("yezhov-letter/", { viewport: wide })
    const moving = await page.locator("variorum-view").evaluate(
      (element) =>
        [...(element.shadowRoot?.querySelectorAll("*") ?? [])].filter((part) => {
          const { transitionDuration, transitionProperty, animationName } = getComputedStyle(part)
          const lasts = transitionDuration.split(",").some((time) => Number.parseFloat(time) > 0)
          return animationName !== "none" || (lasts && transitionProperty !== "none")
        }).length,
    )
    expect(moving).toBe(0)
  })

  test("a pair of columns that stand one above the other still says which is which (1.4.10)", async () => {
    const { page } = await room.open("yezhov-letter/", { viewport: { width: 320, height: 700 } })
    await page.locator("variorum-view").evaluate((view) => view.setAttribute("display", "columns"))
    const cells = page.locator(".sheet.columns .cell[role=group]")
    await cells.first().waitFor()
    for (const name of await cells.evaluateAll((all) =>
      all.map((cell) => cell.getAttribute("aria-label")),
    ))
      expect(name).toMatch(/\p{L}/u)
  })
})
