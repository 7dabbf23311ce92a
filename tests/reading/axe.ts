import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import type { Page } from "playwright-core"

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")

/** Runs axe-core in a page and gives what it finds fault with, and where, in words. */
export async function faultsIn(page: Page): Promise<string[]> {
  // The page's own policy lets no script of ours in by address, so axe comes by the debugger.
  await page.evaluate(axe)
  return page.evaluate(async () => {
    interface Axe {
      run(): Promise<{ violations: { id: string; nodes: { target: unknown; html: string }[] }[] }>
    }
    const { axe: checker } = globalThis as unknown as { axe: Axe }
    const { violations } = await checker.run()
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, target }) => `${id}: ${JSON.stringify(target)} ${html.slice(0, 200)}`),
    )
  })
}
