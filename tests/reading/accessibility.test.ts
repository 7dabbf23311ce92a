import { describe, expect, test } from "vitest"
import { faultsIn } from "./axe.js"
import { looksAt } from "./looks.js"
import { pages, roomForTests } from "./room.js"

const room = roomForTests()

const further = ["changes", "apparatus", "table", "draft", "final", "revision"]

/** Every way of reading on the letter; on the other pages the two that draw every kind of passage. */
const shown = pages.flatMap((path) =>
  ["columns", "inline", ...(path === "yezhov-letter/" ? further : [])].map(
    (display) => [path, display] as const,
  ),
)

describe("what axe-core finds fault with: nothing", () => {
  for (const [i, [path, display]] of shown.entries())
    for (const { colorScheme, viewport } of looksAt(i))
      test(`${path} ${display}, ${colorScheme}, ${viewport.width} px`, async () => {
        const visit = await room.open(path, { viewport, colorScheme })
        const view = visit.page.locator("variorum-view")
        await view.evaluate((element, value) => element.setAttribute("display", value), display)
        await visit.page.locator(`.displays [aria-pressed="true"]`).waitFor({ state: "attached" })
        await view.evaluate((element) => {
          for (const details of element.shadowRoot?.querySelectorAll("details") ?? [])
            details.open = true
          if ("next" in element && typeof element.next === "function") element.next()
        })
        const isClean = display === "draft" || display === "final"
        await visit.page.locator(isClean ? ".sheet.clean" : ".card").waitFor()
        expect(await faultsIn(visit.page)).toEqual([])
        await visit.page.context().close()
      })

  for (const { colorScheme, viewport } of looksAt(1))
    test(`words covered and kinds hidden, ${colorScheme}, ${viewport.width} px`, async () => {
      const state = "#variorum:covered=deleted%20added&hidden-kinds=unattested"
      const visit = await room.open(`plenum-1936/${state}`, { viewport, colorScheme })
      await visit.page.locator("button.cover").first().waitFor()
      await visit.page.getByText("Filters").click()
      await visit.page.getByText("Summary").click()
      await visit.page.locator(".figures table").first().waitFor()
      await visit.page.locator("button.cover").last().click()
      expect(await faultsIn(visit.page)).toEqual([])
      await visit.page.context().close()
    })

  test("the landing page", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      const visit = await room.open("", { colorScheme })
      expect(await faultsIn(visit.page)).toEqual([])
    }
  })
})
