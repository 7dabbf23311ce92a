import { pathToFileURL } from "node:url"
import { install } from "./install.mjs"
import { mustRun } from "./run.mjs"
import { say } from "./say.mjs"

/** Builds every package into its `dist`, and the bundle and the manifest of the reading element. */
export async function build() {
  say("Building the packages …")
  await mustRun("tsc", ["--build"])
  const { bundleEditor, bundleViewer } = await import("./bundle.mjs")
  await bundleViewer()
  await bundleEditor()
  const { writeManifest } = await import("./manifest.mjs")
  await writeManifest()
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await install()
  await build()
}
