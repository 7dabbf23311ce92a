import { playwright } from "@vitest/browser-playwright"
import { defineConfig } from "vitest/config"
import { chromiumFlags, findChromium } from "./scripts/chromium.mjs"

const chromium = findChromium()
const executable = chromium === null ? {} : { executablePath: chromium }

// Tests meet the packages as sources, so that they need no build; each project must say so itself.
// The conditions after the first are those that Vite uses where none are named.
const always = ["variorum-source", "module", "development|production"]
const inNode = {
  resolve: { conditions: [...always, "node"] },
  ssr: { resolve: { conditions: [...always, "node"] } },
}

const inBrowser = {
  resolve: { conditions: [...always, "browser"] },
  // Found while the tests run, a dependency would make the page load anew under them.
  optimizeDeps: {
    include: [
      "@variorum/viewer > lit",
      "@variorum/viewer > lit/directives/keyed.js",
      "@variorum/editor > lit/directives/ref.js",
      "@variorum/collation > diff",
      "@variorum/editor > idb",
      "@variorum/editor > prosemirror-commands",
      "@variorum/editor > prosemirror-keymap",
      "@variorum/editor > prosemirror-model",
      "@variorum/editor > prosemirror-state",
      "@variorum/editor > prosemirror-transform",
      "@variorum/editor > prosemirror-view",
      "react",
      "react-dom/client",
      "vue",
    ],
  },
}
const browserTests = {
  testTimeout: 30_000,
  maxWorkers: 2,
  browser: {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    provider: playwright({ launchOptions: { ...executable, args: chromiumFlags } }),
    instances: [{ browser: "chromium" as const }],
  },
}
/** One puts another module in the place of one, the other needs React as it is for tests. */
const needModulesOfTheirOwn = [
  "packages/viewer/src/view/compare-texts.browser.test.ts",
  "packages/viewer/src/frameworks/react.browser.test.ts",
]
/** What no change is likely to break and takes long: `VARIORUM_ALL=1` runs it. */
const onDemand = process.env["VARIORUM_ALL"] === "1" ? [] : ["tests/reading/hosts.test.ts"]

export default defineConfig({
  test: {
    // What pdf.js forgets of a damaged file; outside of tests `forgotten-promises.ts` passes it over.
    onUnhandledError: ({ stack = "" }) => !stack.includes("pdf.worker.mjs"),
    projects: [
      {
        ...inNode,
        test: {
          name: "node",
          environment: "node",
          include: ["packages/*/src/**/*.test.ts", "tests/**/*.test.ts"],
          exclude: ["**/node_modules/**", "**/*.browser.test.ts", "tests/{reading,editing}/**"],
          // Hundreds of random pairs take five seconds on a machine that is busy with other things.
          testTimeout: 30_000,
          // Left to itself, Vitest keeps one of two cores free.
          maxWorkers: 2,
          // No test leaves anything behind in a module; loading all of them anew for each file took a minute.
          isolate: false,
        },
      },
      {
        ...inBrowser,
        test: {
          ...browserTests,
          name: "browser",
          include: ["packages/{viewer,editor}/src/**/*.browser.test.ts"],
          exclude: needModulesOfTheirOwn,
          isolate: false,
        },
      },
      {
        ...inBrowser,
        test: { ...browserTests, name: "browser-apart", include: needModulesOfTheirOwn },
      },
      {
        ...inNode,
        test: {
          name: "end-to-end",
          environment: "node",
          include: ["tests/{reading,editing}/**/*.test.ts"],
          exclude: onDemand,
          env: chromium === null ? {} : { VARIORUM_CHROMIUM: chromium },
          testTimeout: 30_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
          isolate: false,
        },
      },
    ],
  },
})
