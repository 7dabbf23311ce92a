/**
 * One kept state of a work, as it lies in the browser: a header, the work as text in parts, and a checksum over both.
 *
 * Whatever a later format adds, `parts` and `checksum` stay as they are: so an older program can tell a record of a
 * newer one, which it leaves alone, from a damaged one.
 */
import { digest } from "@variorum/collation"
import { FORMAT, migrate } from "./migrations.js"

export interface KeptState {
  /** Version of this format. */
  readonly format: number
  /** Which work it is a state of. */
  readonly work: string
  /** Running number of everything kept in this browser, from 1: tells which is later, whatever the clock said. */
  readonly sequence: number
  /** When it was kept, by the clock, in milliseconds since 1970: told, and never used to put in order. */
  readonly when: number
  /** What a person called this version; empty where it was kept by itself. */
  readonly name: string
  /** Title of the work; empty where it has none. */
  readonly title: string
  /** The writer's words in all its texts. */
  readonly words: number
  /** True where a person was done with the work: then it is not offered back. */
  readonly isFinished: boolean
  /** The edition as JSON: first all but its witnesses, then each witness. */
  readonly parts: readonly string[]
  /** A digest over all of the above. */
  readonly checksum: string
}

/** What came out when a record was looked at. `format` is the newer one. */
export type Checked =
  | { readonly kind: "good"; readonly state: KeptState }
  | { readonly kind: "damaged" }
  | { readonly kind: "newer"; readonly format: number }

/** A state with its checksum. `digests`: those of the parts, where somebody has them already. */
export function seal(
  state: Omit<KeptState, "checksum">,
  digests: readonly string[] = state.parts.map((part) => digest(part)),
): KeptState {
  return { ...state, checksum: checksumOf(state, digests) }
}

/** Looks at a record, which may be anything at all. */
export function check(record: unknown): Checked {
  if (typeof record !== "object" || record === null) return { kind: "damaged" }
  const { parts, checksum, format } = record as Readonly<Record<string, unknown>>
  if (!isTexts(parts) || typeof format !== "number") return { kind: "damaged" }
  const digests = parts.map((part) => digest(part))
  if (checksumOf(record, digests) !== checksum) return { kind: "damaged" }
  if (format > FORMAT) return { kind: "newer", format }
  const state = migrate(record as Readonly<Record<string, unknown>>)
  return state === null ? { kind: "damaged" } : { kind: "good", state }
}

function checksumOf(record: object, digests: readonly string[]): string {
  const header = Object.entries(record)
    .filter(([field]) => field !== "parts" && field !== "checksum")
    .sort(([one], [other]) => (one < other ? -1 : 1))
  return digest(JSON.stringify([header, digests]))
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === "string")
}
