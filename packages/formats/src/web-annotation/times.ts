/** A time as XML Schema has it, where seconds must be said. */
export function toTheSecond(time: string): string {
  return time.replace(/(T\d\d:\d\d)Z$/u, "$1:00Z")
}
