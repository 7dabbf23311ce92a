import { spawn } from "node:child_process"

/**
 * Shows an address in the browser of whoever sits at this machine. Silent where there is none.
 * @param {string} address
 */
export function openBrowser(address) {
  const opener = openerOfThisMachine()
  if (opener === null) return
  const [command, ...args] = opener
  const child = spawn(command, [...args, address], { stdio: "ignore", detached: true })
  child.on("error", () => undefined)
  child.unref()
}

/** @returns {[string, ...string[]] | null} */
function openerOfThisMachine() {
  if (process.env.CI) return null
  if (process.platform === "darwin") return ["open"]
  if (process.platform === "win32") return ["cmd", "/c", "start", ""]
  const hasDisplay = process.env.DISPLAY || process.env.WAYLAND_DISPLAY
  return hasDisplay ? ["xdg-open"] : null
}
