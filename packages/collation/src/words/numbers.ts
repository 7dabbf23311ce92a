/**
 * Numbers as they are printed, and the difference between two of them.
 *
 *   "69.1" → "4.2"      −64.9          "1,300" → "1,425"    +125
 *   "12,5 %" → "8 %"    −4,5 %         "−3" → "2"           +5
 *
 * Figures are counted in whole units of their last place, so there is no rounding: never −64.89999.
 */

/** Signs and units that may stand before or behind the figures; they are no part of the number. */
const PRINTED =
  /^(?<lead>\p{Sc}?)\s*(?<sign>[-+−–‐]?)\s*\p{Sc}?\s*(?<figures>\d[\d.,'’ \u00a0\u202f\u2009]*)(?<unit>\s*(?:%|‰|°|\p{Sc})?)$/u
/** Thousands set off in threes by one sign throughout, then perhaps decimals behind the other. */
const GROUPED = /^\d{1,3}(?:([ '’\u00a0\u202f\u2009.,])\d{3})(?:\1\d{3})*(?:(?!\1)[.,]\d+)?$/u
const UNGROUPED = /^\d+(?:[.,]\d+)?$/
/** One sign and three figures behind it: "1.300" is thirteen hundred in one country and one and a bit in another. */
const AMBIGUOUS = /^[1-9]\d{0,2}[.,]\d{3}$/

/** More figures than this are no number that anybody subtracts. */
const LONGEST = 40

interface Printed {
  readonly negative: boolean
  readonly figures: string
  readonly unit: string
  /** "." or "," where the figures alone tell which of them parts the decimals; empty where they do not. */
  readonly decimal: string
}

/** True for a text that is one number and nothing else: with a sign, thousands, decimals, a per cent or currency sign. */
export function isNumber(text: string): boolean {
  return parse(text) !== null
}

/**
 * What was added to one number to make the other, printed as they are ("−64.9", "+1,200", "−4,5 %").
 *
 * Empty when either is no number, or they are numbers of different things (per cent and roubles). `language`
 * (BCP 47) decides where the figures do not tell thousands from decimals ("1.300"); English where it is left out.
 */
export function numericDifference(before: string, after: string, language?: string): string {
  const [one, other] = [parse(before), parse(after)]
  if (one === null || other === null || one.unit.trim() !== other.unit.trim()) return ""
  const decimal = decimalOf(one, other, language)
  const [x, y] = [scaled(one, decimal), scaled(other, decimal)]
  const places = Math.max(x.places, y.places)
  const difference = atPlaces(y, places) - atPlaces(x, places)
  const sign = difference < 0n ? "−" : difference > 0n ? "+" : "±"
  const size = difference < 0n ? -difference : difference
  return `${sign}${printed(size, places, decimal, separatorOf(one, other, decimal))}${other.unit}`
}

/** True when two printed numbers are one number: "1300" and "1,300", "8.0" and "8". */
export function sameNumber(before: string, after: string): boolean {
  return numericDifference(before, after).startsWith("±")
}

function parse(text: string): Printed | null {
  const match = PRINTED.exec(text.trim())
  if (match?.groups === undefined) return null
  const { lead = "", sign = "", unit = "" } = match.groups
  const figures = match.groups["figures"]!.trimEnd()
  if (figures.length > LONGEST) return null
  if (!GROUPED.test(figures) && !UNGROUPED.test(figures)) return null
  const space = match.groups["figures"]!.slice(figures.length)
  return {
    negative: sign !== "" && sign !== "+",
    figures,
    unit: lead === "" ? (unit.trim() === "" ? "" : space + unit) : ` ${lead}`,
    decimal: decimalIn(figures),
  }
}

function decimalIn(figures: string): string {
  if (AMBIGUOUS.test(figures)) return ""
  const last = /[.,](?=\d+$)/.exec(figures)?.[0] ?? ""
  const isThousands = last !== "" && figures.split(last).length > 2
  if (isThousands) return last === "." ? "," : "."
  return last
}

/** The sign that parts decimals in both: as either tells, else as the language has it. */
function decimalOf(one: Printed, other: Printed, language: string | undefined): string {
  const told = one.decimal || other.decimal
  if (told !== "") return told
  const parts = numberParts(language)
  return parts.find(({ type }) => type === "decimal")?.value === "," ? "," : "."
}

function numberParts(language: string | undefined): Intl.NumberFormatPart[] {
  try {
    return new Intl.NumberFormat(language ?? "en").formatToParts(1.5)
  } catch {
    // A tag that is none says nothing: a witness may have any word there.
    return []
  }
}

interface Scaled {
  readonly units: bigint
  readonly places: number
}

function scaled({ figures, negative, decimal: own }: Printed, decimal: string): Scaled {
  // Of two numbers that part their decimals differently each is read in its own way.
  const sign = own === "" ? decimal : own
  const at = figures.lastIndexOf(sign)
  const digits = (part: string) => part.replace(/\D/gu, "")
  const whole = digits(at < 0 ? figures : figures.slice(0, at))
  const fraction = at < 0 ? "" : digits(figures.slice(at + 1))
  const units = BigInt(whole + fraction)
  return { units: negative ? -units : units, places: fraction.length }
}

function atPlaces({ units, places }: Scaled, wanted: number): bigint {
  return units * 10n ** BigInt(wanted - places)
}

/** What either of the two sets its thousands off with; empty where neither does. */
function separatorOf(one: Printed, other: Printed, decimal: string): string {
  for (const { figures } of [other, one]) {
    const found = GROUPED.exec(figures)?.[1]
    if (found !== undefined && found !== decimal) return found
  }
  return ""
}

function printed(size: bigint, places: number, decimal: string, separator: string): string {
  const digits = size.toString().padStart(places + 1, "0")
  const whole = digits.slice(0, digits.length - places)
  const fraction = digits.slice(digits.length - places).replace(/0+$/u, "")
  const grouped = separator === "" ? whole : whole.replace(/\B(?=(?:\d{3})+$)/gu, separator)
  return fraction === "" ? grouped : `${grouped}${decimal}${fraction}`
}
