import { spawn } from "node:child_process"

/** Shows an address in the browser of whoever sits at this machine. Silent where there is none. */
export function openBrowser(address: string): void {
  const opener = openerOf(process.platform, process.env)
  if (opener === null) return
  const [command, ...before] = opener
  const child = spawn(command, [...before, address], { stdio: "ignore", detached: true })
  child.on("error", () => undefined)
  child.unref()
}

/** The command that opens an address, with what goes before the address; null where nobody could see it. */
export function openerOf(
  platform: string,
  environment: Readonly<Record<string, string | undefined>>,
): readonly [string, ...string[]] | null {
  if ((environment["CI"] ?? "") !== "") return null
  if (platform === "darwin") return ["open"]
  if (platform === "win32") return ["cmd", "/c", "start", ""]
  const hasDisplay = (environment["DISPLAY"] ?? environment["WAYLAND_DISPLAY"] ?? "") !== ""
  return hasDisplay ? ["xdg-open"] : null
}
