import { checks } from "./checks.mjs"
import { say, secondsSince } from "./say.mjs"
import { inWords, sum } from "./tally.mjs"

const tallies = []
const failed = []
for (const { name, says, tally } of checks) {
  const start = performance.now()
  say(`${says} (${name}) …`)
  const counts = await tally()
  console.log(`  ${name}: ${inWords(counts)}, in ${secondsSince(start)}`)
  if (counts.failed > 0) failed.push(name)
  tallies.push(counts)
}

const total = sum(tallies)
if (failed.length > 0) console.log(`\nFailed: ${failed.join(", ")}`)
console.log(`\n${inWords(total)}`)
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0
