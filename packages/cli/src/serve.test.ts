import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { request } from "node:http"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { serveFolder } from "./serve.js"

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
}

let server: Awaited<ReturnType<typeof serveFolder>>

/** Asks with the path exactly as given: `fetch` would tidy it up first. */
function ask(
  path: string,
  given: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const { hostname, port } = new URL(server.address)
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, ...given }, (response) => {
      let body = ""
      response.setEncoding("utf8").on("data", (part: string) => (body += part))
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      )
    })
    asked.on("error", reject).end()
  })
}

let root = ""

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "variorum-serve-"))
  const folder = join(root, "examples")
  mkdirSync(join(folder, "letter"), { recursive: true })
  mkdirSync(join(root, "bundle"))
  writeFileSync(join(root, "secret.txt"), "secret")
  writeFileSync(join(folder, "index.html"), "<p>The examples")
  writeFileSync(join(folder, "letter", "index.html"), "<p>The letter")
  writeFileSync(join(folder, "letter", "тов. 1.txt"), "тов.")
  writeFileSync(join(folder, ".hidden"), "secret")
  writeFileSync(join(root, "bundle", "variorum-view.js"), "export {}")
  symlinkSync(join(root, "secret.txt"), join(folder, "link.txt"))
  symlinkSync(root, join(folder, "up"))
  const mounts = { "/variorum/": join(root, "bundle") }
  server = await serveFolder({ folder, mounts, port: 0, ownPolicies: ["/letter/"] })
})

afterAll(async () => {
  await server.close()
  rmSync(root, { recursive: true, force: true })
})

describe("serveFolder", () => {
  test("serves pages, scripts and texts with their types", async () => {
    expect(await ask("/")).toMatchObject({ status: 200, body: "<p>The examples" })
    expect((await ask("/")).headers["content-type"]).toBe("text/html; charset=utf-8")
    expect((await ask("/variorum/variorum-view.js?v=1")).headers["content-type"]).toBe(
      "text/javascript; charset=utf-8",
    )
    expect((await ask(`/letter/${encodeURIComponent("тов. 1.txt")}`)).body).toBe("тов.")
  })

  test("sends the visitor of a folder to its address with a slash, and never to another machine", async () => {
    expect(await ask("/letter")).toMatchObject({ status: 308, headers: { location: "/letter/" } })
    expect((await ask("/letter/")).body).toBe("<p>The letter")
    expect((await ask("//letter")).headers["location"] ?? "/").toMatch(/^\/(?!\/)/u)
  })

  test.each([
    "/../secret.txt",
    "/..%2fsecret.txt",
    "/%2e%2e/secret.txt",
    "/letter/..%2f..%2fsecret.txt",
    "/letter/../../secret.txt",
    "/..\\secret.txt",
    "/variorum/../../secret.txt",
    "/variorum/%2e%2e/secret.txt",
    "/link.txt",
    "/up/secret.txt",
    "/.hidden",
    "/%00",
    "/%zz",
    "/letter/index.html/",
    "/nothing",
    "http://127.0.0.1/../secret.txt",
  ])("finds nothing at %s", async (path) => {
    const answer = await ask(path)
    expect(answer.status).toBe(404)
    expect(answer.body).toBe("There is nothing at this address.\n")
  })

  test("only reads", async () => {
    expect((await ask("/", { method: "POST" })).status).toBe(405)
    expect(await ask("/", { method: "HEAD" })).toMatchObject({ status: 200, body: "" })
  })

  test("turns away who comes under another name", async () => {
    expect((await ask("/", { headers: { host: "evil.example" } })).status).toBe(403)
    expect((await ask("/", { headers: { host: "localhost:4173" } })).status).toBe(200)
  })

  test("lets a page use only what comes from here", async () => {
    const { headers } = await ask("/")
    expect(headers["content-security-policy"]).toContain("default-src 'none'")
    expect(headers["x-content-type-options"]).toBe("nosniff")
  })

  test("leaves the policy to pages that are said to bring their own", async () => {
    const { headers } = await ask("/letter/")
    expect(headers["content-security-policy"]).toBe(undefined)
    expect(headers["x-content-type-options"]).toBe("nosniff")
  })

  test("takes the next port when one is taken, and listens to this machine only", async () => {
    const taken = createServer()
    await new Promise<void>((listening) => void taken.listen(0, "127.0.0.1", listening))
    const address = taken.address()
    const port = typeof address === "object" && address !== null ? address.port : 0
    const next = await serveFolder({ folder: tmpdir(), port })
    expect(Number(new URL(next.address).port)).toBeGreaterThan(port)
    expect(new URL(next.address).hostname).toBe("127.0.0.1")
    await next.close()
    taken.close()
    await expect(serveFolder({ folder: tmpdir(), port: 0, host: "0.0.0.0" })).rejects.toThrow(
      RangeError,
    )
  })
})
