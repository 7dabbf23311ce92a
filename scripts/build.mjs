import { pathToFileURL } from "node:url"
import { install } from "./install.mjs"
import { mustRun } from "./run.mjs"
import { say } from "./say.mjs"

/** Builds every package into its `dist`, the bundles and the manifests of the elements, and what some examples need. */
export async function build() {
  say("Building the packages …")
  await mustRun("tsc", ["--build"])
  const { bundleEditor, bundleViewer } = await import("./bundle.mjs")
  await bundleViewer()
  await bundleEditor()
  const { makeExamples } = await import("./make-examples.mjs")
  await makeExamples()
  const { writeManifests } = await import("./manifest.mjs")
  await writeManifests()
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await install()
  await build()
}
