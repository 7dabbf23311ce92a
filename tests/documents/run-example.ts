import * as collation from "@variorum/collation"
import * as views from "@variorum/views"

const packages: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  "@variorum/collation": collation,
  "@variorum/views": views,
}

/**
 * Runs code of a document and gives what it printed, one list for each call of `console.log`.
 *
 * Its imports are looked up in the packages themselves, so a name that a package does not have fails.
 */
export async function runExample(code: string): Promise<unknown[][]> {
  const printed: unknown[][] = []
  const scope: Record<string, unknown> = {
    ...importedBy(code),
    console: { log: (...values: unknown[]) => printed.push(values) },
  }
  const body = code.replace(IMPORT, "")
  // oxlint-disable-next-line no-implied-eval, no-new-func -- the point is to run what the page shows
  const program = new Function(...Object.keys(scope), `return (async () => {${body}\n})()`)
  await (program as (...values: unknown[]) => Promise<unknown>)(...Object.values(scope))
  return printed
}

const IMPORT = /^import \{ (.+) \} from "(.+)"$/gmu

function importedBy(code: string): Record<string, unknown> {
  const names: Record<string, unknown> = {}
  for (const [, list, from] of code.matchAll(IMPORT))
    for (const name of list!.split(", ")) {
      const value = packages[from!]?.[name]
      if (value === undefined) throw new Error(`There is no ${name} in ${from}.`)
      names[name] = value
    }
  return names
}
