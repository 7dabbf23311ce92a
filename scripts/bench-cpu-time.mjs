/**
 * The time that this process spends on a work, user and system, in milliseconds: unlike that of the clock it does not
 * grow when others use the machine.
 * @param {() => unknown} work
 */
export function cpuTimeOf(work) {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
