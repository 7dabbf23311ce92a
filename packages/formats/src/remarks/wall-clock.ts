/**
 * A time of an office file in UTC; null for what is none. One without a zone is taken as it stands: such programs write
 * the clock on the wall.
 */
export function utcOfWallClock(time: string): string | null {
  if (!/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?$/u.test(time))
    return null
  const moment = Date.parse(
    /T.*(?:Z|[+-]\d\d:\d\d)$/u.test(time)
      ? time
      : `${time.includes("T") ? time : `${time}T00:00`}Z`,
  )
  const utc = Number.isNaN(moment) ? "" : new Date(moment).toISOString()
  return /^\d{4}-/u.test(utc) ? utc.replace(/\.000Z$/u, "Z") : null
}
