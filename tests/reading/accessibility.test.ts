import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { describe, expect, test } from "vitest"
import { pages, phone, roomForTests, type Visit, wide } from "./room.js"

const room = roomForTests()

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")

/** Runs axe-core in the page and gives what it finds fault with, in words. */
async function faults({ page }: Visit): Promise<string[]> {
  // The page's own policy lets no script of ours in by address, so axe comes by the debugger.
  await page.evaluate(axe)
  return page.evaluate(async () => {
    interface Axe {
      run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
    }
    const { axe: checker } = globalThis as unknown as { axe: Axe }
    const { violations } = await checker.run()
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
  })
}

describe("what axe-core finds fault with: nothing", () => {
  for (const path of pages)
    for (const display of ["columns", "inline"])
      for (const colorScheme of ["light", "dark"] as const)
        for (const viewport of [wide, phone])
          test(`${path} ${display}, ${colorScheme}, ${viewport.width} px`, async () => {
            const visit = await room.open(path, { viewport, colorScheme })
            const view = visit.page.locator("variorum-view")
            await view.evaluate((element, value) => element.setAttribute("display", value), display)
            await visit.page.locator(`.sheet.${display}`).waitFor()
            await view.evaluate((element) => {
              for (const details of element.shadowRoot?.querySelectorAll("details") ?? [])
                details.open = true
              if ("next" in element && typeof element.next === "function") element.next()
            })
            await visit.page.locator(".card").waitFor()
            expect(await faults(visit)).toEqual([])
            await visit.page.context().close()
          })

  for (const colorScheme of ["light", "dark"] as const)
    for (const viewport of [wide, phone])
      test(`words covered and kinds hidden, ${colorScheme}, ${viewport.width} px`, async () => {
        const state = "#variorum:covered=deleted%20added&hidden-kinds=unattested"
        const visit = await room.open(`plenum-1936/${state}`, { viewport, colorScheme })
        await visit.page.locator("button.cover").first().waitFor()
        await visit.page.getByText("Filters").click()
        await visit.page.getByText("Summary").click()
        await visit.page.locator(".figures table").first().waitFor()
        await visit.page.locator("button.cover").last().click()
        expect(await faults(visit)).toEqual([])
        await visit.page.context().close()
      })

  test("the landing page", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      const visit = await room.open("", { colorScheme })
      expect(await faults(visit)).toEqual([])
    }
  })
})
