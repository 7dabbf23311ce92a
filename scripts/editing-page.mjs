import { createServer } from "node:http"
import { join } from "node:path"
import * as esbuild from "esbuild"
import { root } from "./places.mjs"

/** The whole editor with two texts open, in a page that allows as little as a strict host does. */

/** What a strict host allows; `blob:` is where the page itself puts the texts. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "worker-src 'self'",
  "connect-src blob:",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html variorum-worker ProseMirrorClipboard",
].join("; ")

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
  <title>Two texts</title><link rel="stylesheet" href="page.css"><script type="module" src="page.js"></script>
  <main><variorum-editor></variorum-editor></main></html>`

const STYLE = `:root { color-scheme: light dark } body { margin: 0 }`

const SCRIPT = `
  import { collate, witness } from "@variorum/collation"
  import { toEdition, openWork } from "./packages/editor/src/index.js"
  import { writeEdition } from "@variorum/formats"
  globalThis.openTexts = async (texts) => {
    const edition = toEdition(openWork({ witnesses: texts.map((text) => witness(text)) }))
    const editor = document.querySelector("variorum-editor")
    const start = performance.now()
    editor.src = URL.createObjectURL(new Blob([writeEdition(edition)]))
    const find = () => editor.renderRoot.querySelector("variorum-panes")
    while (!find()?.comparer) await new Promise((done) => setTimeout(done))
    const panes = find()
    const { session, comparer } = panes
    Object.assign(globalThis, { editor, session, comparer, panes, collate })
    return start
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
