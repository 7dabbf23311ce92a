import { build } from "./build.mjs"
import { install } from "./install.mjs"
import { serveExamples } from "./serve-examples.mjs"

await install()
await build()
const { watchBundles } = await import("./bundle.mjs")
await watchBundles()
await serveExamples()
