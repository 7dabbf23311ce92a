import { join } from "node:path"
import { freePort } from "./free-port.mjs"
import { openBrowser } from "./open-browser.mjs"
import { bundleFolder, editorBundleFolder, root } from "./places.mjs"
import { say } from "./say.mjs"

const usualPort = 4173

/** Serves the examples to this machine alone, until Ctrl-C. */
export async function serveExamples() {
  // Found only once the command line is built, so it cannot be imported at the top.
  const { serveFolder } = await import("../packages/cli/dist/serve.js")
  const server = await serveFolder({
    folder: join(root, "examples"),
    mounts: { "/variorum/": bundleFolder, "/editor/": editorBundleFolder },
    // Frames, and styles in place, as hosts of course pages have them: each page there says what it allows.
    ownPolicies: ["/embeds/"],
    port: await freePort(usualPort),
    host: "127.0.0.1",
  })
  say("The examples are open at this address, on this machine only. Ctrl-C ends it.")
  console.log(server.address)
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => stop(server))
  openBrowser(server.address)
}

/** @param {{ close(): unknown }} server */
async function stop(server) {
  await server.close()
  process.exit(0)
}
