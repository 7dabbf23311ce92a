import { existsSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { CommandTrouble } from "./trouble.js"

/** The self-hosted script of an element, wherever its package is installed. */
export function scriptOf(name: "viewer" | "editor"): string {
  const path = fileURLToPath(import.meta.resolve(`@variorum/${name}/bundle`))
  if (existsSync(path)) return path
  throw new CommandTrouble(
    "open-not-built",
    "The page's script has not been built.",
    path,
    "Run: npm run build",
  )
}
