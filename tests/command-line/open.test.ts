import { spawn, type ChildProcess } from "node:child_process"
import { existsSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { afterEach, beforeAll, describe, expect, test } from "vitest"
import { commandFile, folderWith, needsBuild, variorum } from "./command.js"

const editor = fileURLToPath(
  new URL("../../packages/editor/dist/bundle/variorum-editor.js", import.meta.url),
)

let child: ChildProcess | null = null

beforeAll(() => {
  needsBuild()
  if (!existsSync(editor)) throw new Error("The editor is not built. Run: npm run build")
})

afterEach(() => {
  child?.kill("SIGKILL")
})

/** Starts `variorum open` and waits for the address it prints. */
function open(given: readonly string[], folder: string): Promise<string> {
  const started = spawn(
    process.execPath,
    [commandFile, "open", "--no-browser", "--port", "0", ...given],
    { cwd: folder },
  )
  child = started
  return new Promise((resolve, reject) => {
    started.stdout.setEncoding("utf8").once("data", (line: string) => resolve(line.trim()))
    started.stderr.setEncoding("utf8").once("data", (line: string) => reject(new Error(line)))
  })
}

const name = `it's "<b>" 👩‍🏫\n.txt`
const files = { [name]: "The party members know it.", "final.txt": "The Communists know it." }

describe("variorum open", () => {
  test("serves a page with the two texts to this machine, and nothing else", async () => {
    const address = await open([name, "final.txt"], folderWith(files))
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/u)
    const page = await fetch(address)
    expect(page.headers.get("content-security-policy")).toContain("script-src 'self'")
    expect(await page.text()).not.toContain("<b>")
    const edition = (await (await fetch(`${address}texts/edition.json`)).json()) as {
      witnesses: { title: string }[]
    }
    expect(edition.witnesses.map(({ title }) => title)).toEqual([name, "final.txt"])
    for (const script of ["variorum-editor.js", "variorum-worker.js"])
      expect((await fetch(`${address}variorum/${script}`)).status).toBe(200)
    const elsewhere = ["final.txt", "variorum/", "texts/", "package.json", "etc/passwd"]
    const statuses = elsewhere.map(async (path) => (await fetch(`${address}${path}`)).status)
    expect(new Set(await Promise.all(statuses))).toEqual(new Set([404]))
  })

  test("serves an edition, with what people decided", async () => {
    const path = fileURLToPath(
      new URL("../../examples/plenum-1936/plenum-1936.variorum.json", import.meta.url),
    )
    const address = await open([path], folderWith({}))
    const served = (await (await fetch(`${address}texts/edition.json`)).json()) as {
      judgements: unknown[]
    }
    expect(served.judgements).toHaveLength(1)
  })

  test("ends on a signal, with status 0", async () => {
    await open([name, "final.txt"], folderWith(files))
    const ended = new Promise((status) => child?.on("close", status))
    child?.kill("SIGINT")
    expect(await ended).toBe(0)
  })

  test("says at once what is wrong with a text", async () => {
    const ran = await variorum(["open", "--no-browser", "nowhere", "final.txt"], {
      folder: folderWith(files),
    })
    expect(ran).toMatchObject({ status: 2, output: "" })
    expect(ran.errors).toMatch(/^variorum: nowhere: There is no such file\.[^\n]*\n$/u)
    const one = await variorum(["open", "final.txt"], { folder: folderWith(files) })
    expect(one.errors).toMatch(/^variorum: [^\n]*DRAFT FINAL[^\n]*\n$/u)
  })
})
