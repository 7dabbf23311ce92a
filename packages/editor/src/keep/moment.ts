/** A moment as it is told: the hour alone on the same day, the day too on any other. Both in milliseconds since 1970. */
export function moment(when: number, language: string, now: number = Date.now()): string {
  const isToday = new Date(when).toDateString() === new Date(now).toDateString()
  const hour = { hour: "2-digit", minute: "2-digit" } as const
  const day = { day: "numeric", month: "long", year: "numeric" } as const
  return new Intl.DateTimeFormat(language, isToday ? hour : { ...day, ...hour }).format(when)
}
