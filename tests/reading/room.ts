import { createServer, type Server, type ServerResponse } from "node:http"
import { readFile } from "node:fs/promises"
import { dirname, extname, join, normalize } from "node:path"
import { fileURLToPath } from "node:url"
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core"
import { afterAll, beforeAll, beforeEach } from "vitest"
import { chromiumFlags, findChromium, whyNoChromium } from "../../scripts/chromium.mjs"

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
/** The folders that pages load from, by the beginning of their addresses. */
const mounts: Readonly<Record<string, string>> = {
  "/variorum/": join(root, "packages/viewer/dist/bundle"),
  "/editor/": join(root, "packages/editor/dist/bundle"),
}
const examples = join(root, "examples")

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
}

/** Why these tests cannot run here, in words; null when they can. */
const obstacle = findChromium() === null ? whyNoChromium() : null

/** The example pages that hold a comparison. */
export const pages = ["yezhov-letter/", "plenum-1936/", "gettysburg/"]
/** A window on a desk. */
export const wide = { width: 1440, height: 900 }
/** A window in a hand. */
export const phone = { width: 390, height: 844 }

/** The examples, served as `npm start` serves them, and a browser to read them in. */
interface Room {
  /** Opens a page of the examples, and notes all that goes wrong in it. */
  open(path: string, options?: BrowserContextOptions): Promise<Visit>
  close(): Promise<void>
}

/** One open page, with what was asked for and what went wrong. */
export interface Visit {
  readonly page: Page
  /** Every address that the page asked for. */
  readonly requests: readonly string[]
  /** Errors, and complaints of the content policy. */
  readonly troubles: readonly string[]
  readonly origin: string
}

/**
 * The room for the tests that follow in a file or a group: opened before the first of them and closed
 * after the last. Where there is no browser each of them is skipped, and says why.
 */
export function roomForTests(): Pick<Room, "open"> {
  let room: Room | null = null
  beforeAll(async () => {
    if (obstacle === null) room = await openRoom()
  })
  beforeEach(({ skip }) => skip(obstacle !== null, obstacle ?? ""))
  afterAll(() => room?.close())
  return {
    open(path, options) {
      if (room === null) throw new Error("The room is open only while a test runs.")
      return room.open(path, options)
    },
  }
}

/** Serves the examples and starts the browser. Throws when there is none. */
async function openRoom(): Promise<Room> {
  const executablePath = findChromium()
  if (executablePath === null) throw new Error(whyNoChromium())
  const server = await serve()
  const browser = await chromium.launch({ executablePath, args: chromiumFlags })
  const address = server.address()
  const port = typeof address === "object" && address !== null ? address.port : 0
  const origin = `http://127.0.0.1:${port}`
  return {
    open: (path, options) => visit(browser, origin, path, options),
    async close() {
      await browser.close()
      server.close()
    },
  }
}

async function visit(
  browser: Browser,
  origin: string,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ reducedMotion: "reduce", ...options })
  const page = await context.newPage()
  const requests: string[] = []
  const troubles: string[] = []
  page.on("request", (request) => requests.push(request.url()))
  page.on("pageerror", (error) => troubles.push(error.message))
  page.on("console", (message) => {
    if (message.type() === "error") troubles.push(message.text())
  })
  await page.goto(`${origin}/${path}`)
  const isDrawn = path !== "" && options.javaScriptEnabled !== false
  if (isDrawn) await page.locator(".sheet").first().waitFor()
  return { page, requests, troubles, origin }
}

async function serve(): Promise<Server> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname)
    void answer(fileFor(path), response)
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  return server
}

async function answer(file: string, response: ServerResponse): Promise<void> {
  const bytes = await readFile(file).catch(() => null)
  if (bytes === null) return void response.writeHead(404).end()
  response.writeHead(200, { "content-type": types[extname(file)] ?? "text/plain" }).end(bytes)
}

function fileFor(path: string): string {
  const file = normalize(path.endsWith("/") ? `${path}index.html` : path)
  const mount = Object.keys(mounts).find((beginning) => file.startsWith(beginning))
  return mount === undefined
    ? join(examples, file)
    : join(mounts[mount] as string, file.slice(mount.length))
}
