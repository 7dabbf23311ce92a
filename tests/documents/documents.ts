import { readdirSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

/** The folder of the repository. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** Paths, from the root, of the documents that we wrote by hand. */
export function documents(): string[] {
  const inFolder = (folder: string): string[] =>
    readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      if (entry.name === "node_modules" || entry.name === "dist") return []
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return inFolder(path)
      return entry.name.endsWith(".md") ? [path] : []
    })
  return [
    "README.md",
    "CONTRIBUTING.md",
    ...inFolder("docs"),
    ...inFolder("packages"),
    ...inFolder("examples"),
  ]
}

/** The text of a document, by its path from the root. */
export function read(path: string): string {
  return readFileSync(join(root, path), "utf8")
}

/** What stands in the fenced blocks of one language in a document. */
export function fences(path: string, language: string): string[] {
  const fence = new RegExp(`^\`\`\`${language}\\n([^]*?)\\n\`\`\`$`, "gmu")
  return [...read(path).matchAll(fence)].map((match) => match[1]!)
}
