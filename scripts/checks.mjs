import { checkSpeed } from "./bench-check.mjs"
import { isSmallEnough } from "./bench-size.mjs"
import { bundleEditor, bundleViewer } from "./bundle.mjs"
import { faultsInChangeNotes } from "./change-notes.mjs"
import { findChromium, whyNoChromium } from "./chromium.mjs"
import { countTests } from "./count-tests.mjs"
import { run } from "./run.mjs"
import { runVitest } from "./run-vitest.mjs"

/**
 * All that must hold before a change is taken, in the order in which a fault is cheapest to find.
 * A check that is not made of tests counts as one.
 * @type {readonly { name: string, says: string, tally(): Promise<import("./tally.mjs").Tally> }[]}
 */
export const checks = [
  program("types", "The packages agree with their types, and are built", "tsc", "--build"),
  program("types of tests", "So do tests and scripts", "tsc", "--project", "tsconfig.tests.json"),
  {
    name: "bundle",
    says: "The reading element fits into one module, and what reads files stands apart",
    tally: bundles,
  },
  {
    name: "size",
    says: "The engine has not grown",
    tally: async () => asOne(await isSmallEnough()),
  },
  program("lint", "No line looks like a mistake", "oxlint", "--deny-warnings"),
  program("format", "All is laid out alike", "biome", "format"),
  program("dead code", "Nothing is left over that nobody uses", "knip", "--no-config-hints"),
  { name: "change notes", says: "Every change note can be read", tally: changeNotes },
  { name: "unit", says: "The tests beside the sources", tally: () => runVitest("node") },
  { name: "speed", says: "No slower than recorded, and no worse", tally: checkSpeed },
  {
    name: "browser",
    says: "The elements in a browser",
    tally: () => inChromium("browser", "packages", ".browser.test.ts"),
  },
  {
    name: "browser, apart",
    says: "Those of them that need modules of their own",
    tally: () => inChromium("browser-apart", "packages", ".browser.test.ts"),
  },
  {
    name: "end-to-end",
    says: "Whole journeys in a browser",
    tally: () => inChromium("end-to-end", "tests/reading", ".test.ts"),
  },
]

/**
 * @param {string} name
 * @param {string} says
 * @param {string} command
 * @param {...string} args
 */
function program(name, says, command, ...args) {
  return { name, says, tally: async () => asOne((await run(command, args)) === 0) }
}

async function bundles() {
  try {
    await bundleViewer()
    await bundleEditor()
    // Imports the packages, which are built only by then.
    const { makeExamples } = await import("./make-examples.mjs")
    await makeExamples()
    return asOne(true)
  } catch {
    return asOne(false)
  }
}

async function changeNotes() {
  const faults = faultsInChangeNotes()
  for (const fault of faults) console.error(fault)
  return asOne(faults.length === 0)
}

/**
 * @param {string} project
 * @param {string} folder where its tests are
 * @param {string} ending of their file names
 */
async function inChromium(project, folder, ending) {
  if (findChromium() !== null) return runVitest(project)
  console.log(`  cannot run: ${whyNoChromium()}`)
  return { passed: 0, failed: 0, skipped: countTests(folder, ending) }
}

/** @param {boolean} passed */
function asOne(passed) {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 }
}
