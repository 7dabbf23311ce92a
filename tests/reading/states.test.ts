import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { faultsIn } from "./axe.js"
import { looksAt } from "./looks.js"
import { phone, roomForTests, type Visit, wide } from "./room.js"

const room = roomForTests()

const displays = readFileSync(
  join(import.meta.dirname, "../../packages/viewer/src/displays.ts"),
  "utf8",
)

/** What no state may lack: texts that could not be compared, and words in their place. */
const errors: Readonly<Record<string, RegExp>> = {
  "one-text": /Only one of the two texts/u,
  "not-found": /status 404/u,
  refused: /could not be reached/u,
  "no-address": /no address that can be asked for/u,
  "broken-json": /not whole JSON/u,
  "other-shape": /lacks "siglum"/u,
  newer: /made by a later Variorum/u,
  "no-pair": /no two texts "A Z"/u,
}

async function open(options: Parameters<typeof room.open>[1] = {}): Promise<Visit> {
  const visit = await room.open("states/", options)
  await visit.page.waitForFunction(() => {
    const isDrawn = (id: string, selector: string) =>
      document.getElementById(id)?.shadowRoot?.querySelector(selector) !== null
    return isDrawn("long", ".sheet") && isDrawn("chosen", ".card") && isDrawn("refused", ".trouble")
  })
  return visit
}

/** What a view has drawn, as text; of slotted children nothing. */
function drawn({ page }: Visit, id: string): Promise<string> {
  return page.evaluate((name) => document.getElementById(name)?.shadowRoot?.textContent ?? "", id)
}

describe("the page of every state", () => {
  test("has each state: empty, on its way, each error, identical, long", async () => {
    const visit = await open({ viewport: wide })
    expect(await drawn(visit, "empty")).toContain("Nothing to compare yet.")
    expect(await drawn(visit, "loading")).toContain("Fetching held-back.txt")
    expect(await drawn(visit, "identical")).toContain("the same, letter for letter")
    for (const [id, says] of Object.entries(errors)) expect(await drawn(visit, id)).toMatch(says)
    expect((await drawn(visit, "long")).length).toBeGreaterThan(20_000)
    expect(await drawn(visit, "chosen")).toContain("A gift has become a sale.")
    expect(await drawn(visit, "ruled")).toContain("hidden by a rule")
  })

  test("has each kind of change, and one that has none of most", async () => {
    const { page } = await open({ viewport: wide })
    for (const kind of ["deleted", "added", "reworded", "moved", "unattested"])
      expect(
        await page.locator(`#every-kind [data-change="${kind}"]`).count(),
        kind,
      ).toBeGreaterThan(0)
    expect(await page.locator("#one-kind .none").textContent()).toMatch(/^Nothing /u)
  })

  test("has each way of reading", async () => {
    const { page } = await open({ viewport: wide })
    const all = [...displays.matchAll(/^ {2}"?([a-z-]+)"?: \(?collation/gmu)].map(
      ([, name]) => name,
    )
    expect(all.length).toBeGreaterThan(1)
    for (const name of all)
      expect(await page.locator(`variorum-view[display="${name}"]`).count(), name).toBeGreaterThan(
        0,
      )
  })

  test("says of the link that was made for other texts that it was", async () => {
    const { page } = await open({ viewport: wide })
    await page.locator("#link").click()
    expect(await page.locator("#linked .link-note").textContent()).toContain(
      "are not the texts this link was made for",
    )
  })

  test("runs nothing of the markup that is text", async () => {
    const visit = await open({ viewport: wide })
    expect(await visit.page.locator("variorum-view :is(img, script)").count()).toBe(0)
    expect(visit.troubles.filter((trouble) => !/ERR_CONNECTION|404/u.test(trouble))).toEqual([])
  })

  test.each([wide, phone, { width: 320, height: 640 }])(
    "scrolls in one direction only: $width px",
    async (viewport) => {
      const { page } = await open({ viewport })
      const { scrollWidth, clientWidth } = await page.evaluate(() => ({
        scrollWidth: document.documentElement.scrollWidth,
        clientWidth: document.documentElement.clientWidth,
      }))
      expect(scrollWidth).toBeLessThanOrEqual(clientWidth)
    },
  )

  for (const { colorScheme, viewport } of looksAt(1))
    test(`axe-core finds no fault with it: ${colorScheme}, ${viewport.width} px`, async () => {
      const { page } = await open({ viewport, colorScheme })
      await page.locator("#chosen .cite").click()
      expect(await faultsIn(page)).toEqual([])
    }, 90_000)
})
