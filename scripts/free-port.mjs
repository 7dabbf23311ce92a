import { createServer } from "node:net"

/**
 * The first port from `port` on that nothing on this machine listens to.
 * @param {number} port
 * @returns {Promise<number>}
 */
export async function freePort(port) {
  for (let candidate = port; candidate < 65536; candidate++) {
    if (await isFree(candidate)) return candidate
  }
  throw new RangeError(`no free port from ${port} to 65535`)
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function isFree(port) {
  return new Promise((answer) => {
    const probe = createServer()
    probe.once("error", () => answer(false))
    probe.listen(port, "127.0.0.1", () => probe.close(() => answer(true)))
  })
}
