/** A day as `accessed` has it, in numbers: year, month, day. Throws RangeError for anything else. */
export function dayOf(date: string): readonly [number, number, number] {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(date)?.map(Number) ?? []
  const isDay = year !== undefined && new Date(`${date}T00:00:00Z`).getUTCDate() === day
  if (!isDay || month === undefined || day === undefined)
    throw new RangeError(`a day of access must be like 2026-11-22; it was ${date}`)
  return [year, month, day]
}

/** The numbers of a date that is written as `1936`, `1936-09` or `1936-09-05`; null where it is in any other words. */
export function partsOf(date: string): readonly number[] | null {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/u.exec(date.trim())
  return parts === null ? null : parts.slice(1).flatMap((part) => (part ? [Number(part)] : []))
}

/** The year in a date, in whatever words; null where it names none, or several. */
export function yearIn(date: string): string | null {
  const years = date.match(/(?<!\d)\d{4}(?!\d)/gu) ?? []
  return years.length === 1 ? years[0] : null
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
]

/** The English name of a month, counted from 1. */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? ""
}
