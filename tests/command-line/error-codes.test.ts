import { readdirSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { expect, test } from "vitest"

const root = fileURLToPath(new URL("../../", import.meta.url))

/** The codes that the source throws, wherever an error of ours is made. */
function thrownCodes(): readonly string[] {
  const made =
    /new (?:VariorumError|InvalidPin|InvalidRules|InvalidWitness|UnreadableSource|CommandTrouble)\(\s*"([a-z0-9-]+)"/gu
  const codes = sources().flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(made)].map((match) => match[1] as string),
  )
  return [...new Set(codes)].sort()
}

function sources(): readonly string[] {
  return readdirSync(`${root}packages`).flatMap((name) => {
    const folder = `${root}packages/${name}/src`
    return readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
      .map((file) => `${folder}/${file}`)
  })
}

/** The codes that have an entry: a heading of their own with words under it. */
function documentedCodes(): readonly string[] {
  const page = readFileSync(`${root}docs/errors.md`, "utf8")
  return [...page.matchAll(/^### `([a-z0-9-]+)`\n\n\S/gmu)]
    .map((match) => match[1] as string)
    .sort()
}

test("every error code has its entry in docs/errors.md, and every entry its code", () => {
  expect(thrownCodes().length).toBeGreaterThan(20)
  expect(documentedCodes()).toEqual(thrownCodes())
})
