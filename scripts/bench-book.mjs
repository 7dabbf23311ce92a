import { createServer } from "node:http"
import { readFile } from "node:fs/promises"
import { basename, join } from "node:path"
import { chromium } from "playwright-core"
import { chromiumFlags, findChromium, whyNoChromium } from "./chromium.mjs"
import { bundleFolder } from "./places.mjs"

/**
 * A book in a browser, to be measured: both editions of the Origin in the reading room, in one display. The page is
 * not there yet: go to `address`. Throws where there is no browser.
 * @param {string} folder of the texts
 * @param {string} display
 */
export async function openBook(folder, display) {
  const executablePath = findChromium()
  if (executablePath === null) throw new Error(whyNoChromium())
  const server = await serve(folder, display)
  const browser = await chromium.launch({ executablePath, args: chromiumFlags })
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  page.on("pageerror", (error) => console.error(error))
  const close = async () => {
    await browser.close()
    server.close()
  }
  return { page, browser, address: server.address, close }
}

/**
 * Milliseconds that the page's own thread has worked so far, by the processor's clock: what it waits for others is not counted.
 * @param {import("playwright-core").CDPSession} session
 */
export async function workOf(session) {
  const { metrics } = await session.send("Performance.getMetrics")
  return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN)
}

/** @param {string} folder @param {string} display */
async function serve(folder, display) {
  const page = `<!doctype html><meta charset="utf-8"><script type="module" src="variorum-view.js"></script>
    <variorum-view draft="before.txt" final="after.txt" display="${display}"></variorum-view>`
  /** @type {Readonly<Record<string, () => Promise<string | Buffer>>>} */
  const files = {
    "/": async () => page,
    "/before.txt": () => readFile(join(folder, "origin-1859.txt")),
    "/after.txt": () => readFile(join(folder, "origin-1872.txt")),
  }
  const server = createServer(async ({ url = "/" }, response) => {
    const find = files[url] ?? (() => readFile(join(bundleFolder, basename(url))).catch(() => null))
    const file = await find()
    const type = url.endsWith(".js") ? "text/javascript" : url === "/" ? "text/html" : "text/plain"
    if (file === null) response.writeHead(404).end()
    else response.writeHead(200, { "content-type": `${type}; charset=utf-8` }).end(file)
  })
  await new Promise((done) => server.listen(0, "127.0.0.1", () => done(null)))
  const address = server.address()
  const port = typeof address === "object" && address !== null ? address.port : 0
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() }
}
