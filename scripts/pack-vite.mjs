import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { chromium } from "playwright-core"
import { build, preview } from "vite"
import { chromiumFlags, findChromium, whyNoChromium } from "./chromium.mjs"

const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Fresh</title>
<link rel="icon" href="data:,"><variorum-view writable></variorum-view>
<script type="module" src="./main.js"></script>`

/** More letters than a page compares by itself, so that the worker is needed too. */
const program = `import "@variorum/viewer"
const text = (end) => Array.from({ length: 600 }, (_, i) => "<p>The ferry left quay " + i + " at noon" + end + "</p>").join("")
document.querySelector("variorum-view").innerHTML =
  '<article slot="draft">' + text(". It is white.") + '</article><article slot="final">' + text(".") + "</article>"`

/**
 * Builds a page with Vite and opens it: the element, its worker and its module for writing must all be found.
 * @param {string} folder of a project that has the packages
 * @returns {Promise<string[]>} a line for each fault
 */
export async function faultsInVite(folder) {
  writeFileSync(join(folder, "index.html"), html)
  writeFileSync(join(folder, "main.js"), program)
  const settings = { root: folder, configFile: /** @type {false} */ (false) }
  await build({ ...settings, logLevel: "error" })
  const executablePath = findChromium()
  if (executablePath === null) {
    console.log(`  built, and not opened: ${whyNoChromium()}`)
    return []
  }
  const server = await preview({ ...settings, preview: { host: "127.0.0.1", port: 0 } })
  const browser = await chromium.launch({ executablePath, args: chromiumFlags })
  try {
    return await faultsInPage(browser, server.resolvedUrls?.local[0] ?? "")
  } finally {
    await browser.close()
    await server.close()
  }
}

/**
 * @param {import("playwright-core").Browser} browser
 * @param {string} address
 */
async function faultsInPage(browser, address) {
  const page = await browser.newPage()
  /** @type {string[]} */
  const faults = []
  page.on("pageerror", ({ message }) => faults.push(message))
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text())
  })
  const worker = page.waitForEvent("worker", { timeout: 10_000 }).catch(() => null)
  await page.goto(address)
  await page.locator(".sheet").waitFor()
  if ((await worker) === null) faults.push("no worker was begun")
  const writing = page.getByRole("button", { name: /note/iu }).first()
  await writing.waitFor({ timeout: 10_000 }).catch(() => faults.push("nothing to write notes with"))
  return faults
}
