/** Made once for each language and way: to make one takes milliseconds. */
const formats = new Map<string, Intl.DateTimeFormat>()

/** A moment as it is told: the hour alone on the same day, the day too on any other. Both in milliseconds since 1970. */
export function moment(when: number, language: string, now: number = Date.now()): string {
  const isToday = new Date(when).toDateString() === new Date(now).toDateString()
  const name = `${language} ${isToday}`
  const day = isToday ? {} : ({ dateStyle: "long" } as const)
  const format =
    formats.get(name) ?? new Intl.DateTimeFormat(language, { ...day, timeStyle: "short" })
  formats.set(name, format)
  return format.format(when)
}
