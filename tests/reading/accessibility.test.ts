import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { describe, expect, test } from "vitest"
import { pages, phone, roomForTests, type Visit, wide } from "./room.js"

const room = roomForTests()

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")

const further = ["changes", "apparatus", "table", "draft", "final", "revision"]

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

/** Every way of reading on the letter; on the other pages the two that draw every kind of passage. */
const shown = pages.flatMap((path) =>
  ["columns", "inline", ...(path === "yezhov-letter/" ? further : [])].map(
    (display) => [path, display] as const,
  ),
)

describe("what axe-core finds fault with: nothing", () => {
  for (const [path, display] of shown)
    for (const colorScheme of ["light", "dark"] as const)
      for (const viewport of [wide, phone])
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
