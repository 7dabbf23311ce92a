import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { VERSION } from "../../packages/viewer/src/version.js"
import { roomForTests, type Visit } from "./room.js"

const room = roomForTests()

const bundle = join(import.meta.dirname, "../../packages/viewer/dist/bundle")

const texts =
  '<article slot="draft"><p>The ferry leaves at noon. It is white.</p></article><article slot="final"><p>The ferry leaves at noon.</p></article>'

/** A page that loads two bundles of the element, one after the other, under a policy of its own. */
async function open(policy: string): Promise<Visit> {
  const visit = await room.open("")
  const { page, origin } = visit
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>Two versions</title><link rel="icon" href="data:,"><script type="module" src="first/variorum-view.js"></script><script type="module" src="second/variorum-view.js"></script><variorum-view>${texts}</variorum-view>`
  await page.context().route(`${origin}/two/**`, (route) => {
    const [folder, file] = new URL(route.request().url()).pathname.split("/").slice(2)
    if (file === undefined) return route.fulfill({ contentType: "text/html", body: html })
    const first = readFileSync(join(bundle, file), "utf8")
    const body = folder === "first" ? first : first.replaceAll(`"${VERSION}"`, '"9.9.9"')
    return route.fulfill({ contentType: "text/javascript", body })
  })
  await page.goto(`${origin}/two/`)
  await page.locator(".sheet").waitFor()
  await page.waitForLoadState("networkidle")
  return visit
}

/** The version of the element that runs, and whether a change can be chosen in it. */
function running({ page }: Visit) {
  return page.evaluate(async () => {
    const view = document.querySelector("variorum-view") as HTMLElement & { next(): void }
    let heard = ""
    view.addEventListener("variorum-select", ({ change }) => {
      heard = change.kind
    })
    view.next()
    const { version } = view.constructor as unknown as { version: string }
    return { version, heard }
  })
}

describe("two versions on one page", () => {
  test.each([
    "default-src 'self'",
    "default-src 'none'; img-src data:; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html variorum-worker 'allow-duplicates'",
  ])("the first stays, the second says nothing: %s", async (policy) => {
    const visit = await open(policy.replace("default-src 'self'", "default-src 'self' data:"))
    expect(await running(visit)).toEqual({ version: VERSION, heard: "deleted" })
    expect(visit.troubles).toEqual([])
  })

  test("the first works as well where a policy of trusted types may be made only once", async () => {
    const visit = await open(
      "default-src 'self' data:; require-trusted-types-for 'script'; trusted-types lit-html variorum-worker",
    )
    expect(await running(visit)).toEqual({ version: VERSION, heard: "deleted" })
    expect(
      visit.troubles.every((trouble) => /TrustedTypePolicy|trusted types/iu.test(trouble)),
    ).toBe(true)
  })
})
