import type { KeptState } from "./record.js"

/** The format in which states are kept today, and the latest that is read. */
export const FORMAT = 1

type Fields = Readonly<Record<string, unknown>>

/**
 * How a record of each older format becomes one of the next, by the format it has. There is none yet: when the format
 * changes, its step comes here, and a sample of the old one into `samples/`.
 */
const STEPS: Readonly<Record<number, (old: Fields) => Fields>> = {}

/** A record of whatever format up to `FORMAT`, its checksum already looked at, as one of today; null where it is none. */
export function migrate(record: Fields): KeptState | null {
  let fields = record
  for (let format = record["format"] as number; format < FORMAT; format++) {
    const step = STEPS[format]
    if (step === undefined) return null
    fields = { ...step(fields), format: format + 1 }
  }
  return isState(fields) ? fields : null
}

function isState(fields: Fields): fields is Fields & KeptState {
  const { work, sequence, when, name, title, words, isFinished, parts } = fields
  return (
    [work, name, title].every((text) => typeof text === "string") &&
    [sequence, when, words].every(Number.isFinite) &&
    typeof isFinished === "boolean" &&
    (parts as readonly string[]).length > 0
  )
}
