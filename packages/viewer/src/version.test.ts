import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { VERSION } from "./version.js"

test("the version that citations name is the package's own", () => {
  const manifest = readFileSync(new URL("../package.json", import.meta.url), "utf8")
  expect(JSON.parse(manifest).version).toBe(VERSION)
})
