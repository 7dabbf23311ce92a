import { spawnSync } from "node:child_process"
import {
  accessSync,
  constants,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { delimiter, join } from "node:path"
import { pathToFileURL } from "node:url"
import { CommandTrouble } from "./trouble.js"

/** What a browser that can print by itself is called; it and its kin take the same options. */
const BROWSERS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "msedge"]
/** The longest printing, in milliseconds: a book takes some seconds. */
const LONGEST = 120_000

/**
 * A page as a PDF, printed by a Chromium on this machine (the one that `VARIORUM_CHROMIUM` names, or the first on the
 * PATH) from a file that is gone afterwards. The page is one of ours: it has no script, and its policy forbids requests.
 *
 * Throws CommandTrouble "pdf-no-browser" or "pdf-not-printed".
 */
export function printPdf(page: string): Uint8Array {
  const browser = findBrowser()
  const folder = mkdtempSync(join(tmpdir(), "variorum-print-"))
  try {
    const [source, printed] = [join(folder, "page.html"), join(folder, "page.pdf")]
    writeFileSync(source, page)
    const flags = ["--headless", "--disable-gpu", "--no-first-run", "--no-pdf-header-footer"]
    if (process.getuid?.() === 0) flags.push("--no-sandbox")
    flags.push(`--user-data-dir=${join(folder, "profile")}`, `--print-to-pdf=${printed}`)
    const ran = spawnSync(browser, [...flags, pathToFileURL(source).href], {
      stdio: "ignore",
      timeout: LONGEST,
    })
    if (ran.status !== 0 || !isFile(printed))
      throw new CommandTrouble(
        "pdf-not-printed",
        "The browser did not print the page.",
        browser,
        "Ask for --format html, open the file, and print it there.",
      )
    return readFileSync(printed)
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

function findBrowser(): string {
  const named = process.env["VARIORUM_CHROMIUM"] ?? ""
  const folders = (process.env["PATH"] ?? "").split(delimiter)
  const paths = BROWSERS.flatMap((name) => folders.map((folder) => join(folder, name)))
  const found = (named === "" ? paths : [named]).find(isProgram)
  if (found !== undefined) return found
  throw new CommandTrouble(
    "pdf-no-browser",
    "A PDF is printed by Chromium, and none was found on this machine.",
    named === "" ? "PATH" : named,
    "Name one with VARIORUM_CHROMIUM, or ask for --format html and print that.",
  )
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true
}
