/** A moment as it is told: the hour alone on the same day, the day too on any other. Both in milliseconds since 1970. */
export function moment(when: number, language: string, now: number = Date.now()): string {
  const isToday = new Date(when).toDateString() === new Date(now).toDateString()
  const day = isToday ? {} : ({ dateStyle: "long" } as const)
  return new Intl.DateTimeFormat(language, { ...day, timeStyle: "short" }).format(when)
}
