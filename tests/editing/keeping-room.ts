import { rmSync, mkdtempSync } from "node:fs"
import { createServer, type Server } from "node:http"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import * as esbuild from "esbuild"
import { type BrowserContext, chromium, type Page } from "playwright-core"
import { chromiumFlags, findChromium } from "../../scripts/chromium.mjs"

/** The page of `keeping-page.ts`, served to this machine alone. */
export interface Served {
  readonly origin: string
  close(): void
}

/** Makes the page and serves it: at `/`, and in a frame that is shut off from storage at `/frame`. */
export async function servePage(): Promise<Served> {
  const script = await bundle()
  const head = "<!doctype html><html lang=en><meta charset=utf-8><title>Keeping</title>"
  const pages: Readonly<Record<string, readonly [string, string]>> = {
    "/": ["text/html", `${head}<script src=/page.js></script>`],
    "/frame": ["text/html", `${head}<iframe sandbox=allow-scripts src=/></iframe>`],
    "/page.js": ["text/javascript", script],
  }
  const server = createServer((request, response) => {
    const [type, body] = pages[request.url ?? ""] ?? ["text/plain", ""]
    response
      .writeHead(body === "" ? 404 : 200, { "content-type": `${type}; charset=utf-8` })
      .end(body)
  })
  await new Promise<void>((isOpen) => server.listen(0, "127.0.0.1", isOpen))
  return { origin: `http://127.0.0.1:${portOf(server)}`, close: () => server.close() }
}

/** A browser with a folder of its own, which outlives it: it can be killed, and opened again. */
export class Profile {
  readonly #folder = mkdtempSync(join(tmpdir(), "variorum-keeping-"))
  readonly #origin: string
  #context: BrowserContext | null = null

  constructor(origin: string) {
    this.#origin = origin
  }

  /** Opens a tab with the page in it; the browser too, where it is not there. */
  async open(path = "/"): Promise<Page> {
    const page = await (await this.#browser()).newPage()
    await page.goto(`${this.#origin}${path}`)
    return page
  }

  /** Kills the processes in which pages run, as a system does that has no memory left. */
  async killTabs(): Promise<void> {
    const tabs = this.#context?.pages() ?? []
    const areGone = Promise.all(tabs.map((tab) => tab.waitForEvent("crash")))
    for (const pid of await this.#processes("renderer")) process.kill(pid, "SIGKILL")
    await areGone
  }

  /** Kills the browser itself in the middle of whatever it does. */
  async kill(): Promise<void> {
    const context = this.#context
    const isGone = new Promise((gone) => context?.once("close", gone))
    for (const pid of await this.#processes("browser")) process.kill(pid, "SIGKILL")
    await isGone
    this.#context = null
  }

  /** Does something, and gives the most that one task of a page took meanwhile: milliseconds of the processor's own clock. */
  async longestTask(page: Page, act: () => Promise<unknown>): Promise<number> {
    const browser = page.context().browser()
    await browser?.startTracing(page, { categories: ["toplevel", "devtools.timeline"] })
    await act()
    const trace = JSON.parse(String(await browser?.stopTracing())) as Trace
    const isMain = ({ name, args }: TraceEvent) =>
      name === "thread_name" && args.name === "CrRendererMain"
    const main = new Set(trace.traceEvents.filter(isMain).map(({ tid, pid }) => `${pid}.${tid}`))
    const tasks = trace.traceEvents.filter(
      ({ name, tid, pid }) => name.endsWith("RunTask") && main.has(`${pid}.${tid}`),
    )
    return Math.max(...tasks.map(({ tdur = 0 }) => tdur / 1000))
  }

  async remove(): Promise<void> {
    await this.#context?.close()
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 })
  }

  async #browser(): Promise<BrowserContext> {
    if (this.#context !== null) return this.#context
    const executablePath = findChromium() ?? ""
    const context = await chromium.launchPersistentContext(this.#folder, {
      executablePath,
      args: chromiumFlags,
    })
    this.#context = context
    return context
  }

  /** Which processes of this browser do that. */
  async #processes(kind: "browser" | "renderer"): Promise<readonly number[]> {
    const session = await this.#context?.browser()?.newBrowserCDPSession()
    const { processInfo = [] } = (await session?.send("SystemInfo.getProcessInfo")) ?? {}
    return processInfo.filter(({ type }) => type === kind).map(({ id }) => id)
  }
}

interface Trace {
  readonly traceEvents: readonly TraceEvent[]
}

/** `tdur`: how long the processor was at it, in microseconds. */
interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  readonly tdur?: number
  readonly args: { readonly name?: string }
}

function portOf(server: Server): number {
  const address = server.address()
  return typeof address === "object" && address !== null ? address.port : 0
}

async function bundle(): Promise<string> {
  const { outputFiles } = await esbuild.build({
    entryPoints: [join(dirname(fileURLToPath(import.meta.url)), "keeping-page.ts")],
    bundle: true,
    format: "iife",
    target: "es2022",
    conditions: ["variorum-source"],
    define: { "import.meta.url": '"http://localhost/"' },
    write: false,
  })
  return outputFiles[0]?.text ?? ""
}
