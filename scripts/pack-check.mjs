/*
 * Looks at the packages as strangers get them: packed, checked by publint and attw, installed into an empty project,
 * imported in plain Node, read by TypeScript, bundled by esbuild and Vite, opened in Chromium. The first time it needs
 * the npm registry for what the packages depend on.
 *
 * pnpm pack-check
 */
import { build } from "./build.mjs"
import { checkPacked } from "./pack-steps.mjs"
import { say } from "./say.mjs"
import { inWords } from "./tally.mjs"

await build()
say("Packing the packages, and using them as a stranger would …")
const tally = await checkPacked()
console.log(`\n${inWords(tally)}`)
process.exitCode = tally.failed > 0 ? 1 : 0
