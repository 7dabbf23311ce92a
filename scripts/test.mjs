import { provideChromium } from "./chromium.mjs"
import { install } from "./install.mjs"

await install()
await provideChromium()
// Needs what has just been installed, so it cannot be imported at the top.
await import("./check.mjs")
