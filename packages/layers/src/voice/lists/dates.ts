/** Lines for a list of dates. */
export interface DateLines {
  readonly entries: readonly string[]
  /** Names of months and weekdays, one by one. */
  readonly words: readonly string[]
}

/**
 * Lines for the dates of a language: each month alone and with day and year around it, each weekday, and dates in
 * figures. A month is given with all its forms, parted by commas; a doubtful one is taken with figures only.
 */
export function dates(
  months: readonly string[],
  doubtful: readonly string[],
  weekdays: readonly string[],
): DateLines {
  const entries = months.map((month) => {
    const forms = month.split(", ")
    const around = forms.flatMap((form) => [
      `{figures} ${form}`,
      `${form} {figures}`,
      `${form} {year}`,
      `{figures} ${form} {year}`,
      `${form} {figures} {year}`,
    ])
    return [...(doubtful.includes(month) ? [] : forms), ...around].join(", ")
  })
  const words = [...months, ...weekdays].flatMap((line) => line.split(", "))
  return { entries: [...entries, ...weekdays, "{year}", "{date}"], words }
}
