import { createServer } from "node:http"
import { join } from "node:path"
import * as esbuild from "esbuild"
import { root } from "./places.mjs"

/** The two texts that are written in, alone in a page that allows as little as a strict host does. */

/** What a strict host allows. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "worker-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html variorum-worker ProseMirrorClipboard",
].join("; ")

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
  <title>Two texts</title><link rel="stylesheet" href="page.css"><script type="module" src="page.js"></script>
  <main><h1>Two texts</h1></main></html>`

const STYLE = `:root { color-scheme: light dark } body { margin: 0 }
  h1 { position: absolute; clip-path: inset(50%) } variorum-panes { height: 100vh }`

const SCRIPT = `
  import { witness, collate } from "@variorum/collation"
  import { panesPhrases, plain } from "@variorum/views"
  import { Comparer } from "./packages/editor/src/comparing/comparer.js"
  import { Session } from "./packages/editor/src/work/session.js"
  import { openWork } from "./packages/editor/src/work/work.js"
  import "./packages/editor/src/panes/variorum-panes.js"
  globalThis.openTexts = (texts) => {
    const witnesses = texts.map((text) => witness(text))
    const session = new Session(openWork({ witnesses }))
    const comparer = new Comparer(session)
    const panes = document.createElement("variorum-panes")
    const told = []
    const tell = (name) => (...what) => told.push([name, ...what.filter((one) => !(one instanceof Element))])
    const handlers = {
      choose: (passage) => panes.choose(passage === null ? [] : [passage]),
      align: tell("align"),
      askToAlign: tell("ask"),
    }
    Object.assign(panes, { session, comparer, handlers, phrases: { words: plain, panes: panesPhrases } })
    document.querySelector("main").append(panes)
    Object.assign(globalThis, { session, comparer, panes, told, collate })
  }`

/**
 * Makes the page and serves it from an address of this machine; `openTexts` in it opens two texts.
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export async function serveEditingPage() {
  const { outputFiles } = await esbuild.build({
    stdin: { contents: SCRIPT, resolveDir: root, sourcefile: "page.js" },
    outdir: "/",
    bundle: true,
    splitting: false,
    format: "esm",
    target: "es2022",
    conditions: ["variorum-source"],
    minify: !process.env.READABLE,
    write: false,
  })
  const worker = await esbuild.build({
    entryPoints: [join(root, "packages/viewer/src/worker/variorum-worker.ts")],
    bundle: true,
    format: "esm",
    target: "es2022",
    conditions: ["variorum-source"],
    write: false,
  })
  /** @type {Readonly<Record<string, readonly [string, string]>>} */
  const files = {
    "/": ["text/html", PAGE],
    "/page.css": ["text/css", STYLE],
    "/page.js": ["text/javascript", outputFiles[0]?.text ?? ""],
    "/variorum-worker.js": ["text/javascript", worker.outputFiles[0]?.text ?? ""],
  }
  const server = createServer(({ url = "/" }, response) => {
    const [type, text] = files[url] ?? ["text/plain", ""]
    response
      .writeHead(text === "" ? 404 : 200, {
        "content-type": `${type}; charset=utf-8`,
        "content-security-policy": POLICY,
      })
      .end(text)
  })
  await new Promise((done) => server.listen(0, "127.0.0.1", () => done(null)))
  const address = server.address()
  const port = typeof address === "object" && address !== null ? address.port : 0
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() }
}
