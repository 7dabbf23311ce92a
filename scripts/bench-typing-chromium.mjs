import { fileURLToPath } from "node:url"
import * as esbuild from "esbuild"
import { chromium } from "playwright-core"
import { chromiumFlags, findChromium } from "./chromium.mjs"
import { builtCollation } from "./places.mjs"

/**
 * The same as `timeTyping`, in a page of Chromium.
 * @param {{ a: string, b: string }} pair
 * @returns {Promise<import("./bench-figures.mjs").SingleFigures>} milliseconds; nothing where there is no Chromium
 */
export async function timeTypingInChromium(pair) {
  const executablePath = findChromium()
  if (executablePath === null) return {}
  const browser = await chromium.launch({ executablePath, args: chromiumFlags })
  try {
    const page = await browser.newPage()
    await page.addScriptTag({ content: await bundle() })
    const { typedMedian, typed95 } = await page.evaluate(
      (texts) => /** @type {any} */ (globalThis).timeTyping(texts),
      pair,
    )
    return { chromiumMedian: typedMedian, chromium95: typed95 }
  } finally {
    await browser.close()
  }
}

/** The engine and the measuring of it as one script. */
async function bundle() {
  const typing = fileURLToPath(new URL("bench-typing.mjs", import.meta.url))
  const contents = `
    import * as engine from ${JSON.stringify(builtCollation)}
    import { timeTyping } from ${JSON.stringify(typing)}
    globalThis.timeTyping = (pair) => timeTyping(engine, pair)`
  const { outputFiles } = await esbuild.build({
    stdin: { contents, resolveDir: fileURLToPath(new URL(".", import.meta.url)) },
    bundle: true,
    format: "iife",
    target: "es2022",
    write: false,
  })
  return outputFiles[0]?.text ?? ""
}
