/** Word lists: what is looked for in the texts. Plain data that a person can read, change, save and load. */
import { type Entry, type EntryFaultKind, isFault, readEntry } from "./entry.js"

/** The lists that come with the program, in the order in which they are shown. A person's own may be called anything. */
export const VOICE_CATEGORIES = [
  "first-person",
  "certainty",
  "demand",
  "intensity",
  "amount",
  "negation",
  "name",
  "place",
  "date",
  "number",
] as const
export type VoiceCategory = (typeof VOICE_CATEGORIES)[number]

/** One list for one language. A list is known by the two together: no two lists of a set have both. */
export interface VoiceList {
  /** One of `VOICE_CATEGORIES`, or a name that a person has given. */
  readonly category: string
  /** The first part of a BCP 47 tag, such as `en`: witnesses in this language are searched. */
  readonly language: string
  /** A line each; see `entry.ts` for how they are written. */
  readonly entries: readonly string[]
}

/** What is wrong with some lists, and where. */
export interface VoiceFault {
  readonly kind:
    | EntryFaultKind
    | "not JSON"
    | "not lists"
    | "newer version"
    | "no name"
    | "language"
    | "too many"
    | "list twice"
    | "entry twice"
  /** Which list, counted from 0; null where it is none of them. */
  readonly list: number | null
  /** Line of that list, counted from 1; null where it is no line. */
  readonly line: number | null
  /** The part that is wrong; empty where there is none to show. */
  readonly words: string
}

/** More lists, or entries of one list, than anybody writes: what is longer is no word list. */
const MOST_LISTS = 200
const MOST_ENTRIES = 20_000
const LONGEST_NAME = 60
const FORMAT = "variorum-voice-lists"
const VERSION = 1

/** The entries of a list that can be read, each with its line (counted from 1); faulty lines are left out. */
export function readableEntries(
  list: VoiceList,
): { readonly line: number; readonly entry: Entry }[] {
  return list.entries.flatMap((written, i) => {
    const entry = readEntry(written)
    return entry === null || isFault(entry) ? [] : [{ line: i + 1, entry }]
  })
}

/** Everything that is wrong with some lists, in order; empty where they can be used as they stand. */
export function faultsIn(lists: readonly VoiceList[]): VoiceFault[] {
  const faults: VoiceFault[] = []
  const seen = new Set<string>()
  if (lists.length > MOST_LISTS) return [{ kind: "too many", list: null, line: null, words: "" }]
  for (const [i, list] of lists.entries()) {
    const name = `${list.category} ${list.language}`
    const wrong = (kind: VoiceFault["kind"], words: string) =>
      faults.push({ kind, list: i, line: null, words })
    if (list.category.trim() === "" || list.category.length > LONGEST_NAME)
      wrong("no name", list.category.slice(0, LONGEST_NAME))
    if (!/^[a-z]{2,8}$/u.test(list.language)) wrong("language", list.language.slice(0, 20))
    if (seen.has(name)) wrong("list twice", list.category)
    seen.add(name)
    if (list.entries.length > MOST_ENTRIES) wrong("too many", list.category)
    else faults.push(...faultsInEntries(list, i))
  }
  return faults
}

function faultsInEntries({ entries }: VoiceList, list: number): VoiceFault[] {
  const seen = new Set<string>()
  return entries.flatMap((written, i): VoiceFault[] => {
    const entry = readEntry(written)
    if (entry === null) return []
    const at = { list, line: i + 1 }
    if (isFault(entry)) return [{ ...entry, ...at }]
    const name = JSON.stringify([entry.never, entry.forms[0]])
    const isTwice = seen.has(name)
    seen.add(name)
    return isTwice ? [{ kind: "entry twice", words: entry.words, ...at }] : []
  })
}

/** Lists as a file that `parseVoiceLists` reads: JSON, a line for each entry. */
export function printVoiceLists(lists: readonly VoiceList[]): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, lists }, null, 2)}\n`
}

/** Reads such a file. Nothing of it is used where anything in it is wrong: then `lists` is empty and `faults` says what. */
export function parseVoiceLists(json: string): {
  readonly lists: readonly VoiceList[]
  readonly faults: readonly VoiceFault[]
} {
  const refuse = (kind: VoiceFault["kind"]) => ({
    lists: [],
    faults: [{ kind, list: null, line: null, words: "" }],
  })
  let data: unknown
  try {
    data = JSON.parse(json.replace(/^\ufeff/u, ""))
  } catch {
    return refuse("not JSON")
  }
  if (!isRecord(data) || data["format"] !== FORMAT || !Array.isArray(data["lists"]))
    return refuse("not lists")
  if (data["version"] !== VERSION) return refuse("newer version")
  const lists: VoiceList[] = []
  for (const list of data["lists"] as unknown[]) {
    if (!isVoiceList(list)) return refuse("not lists")
    // What else stands in the file is not ours and is not kept.
    lists.push({ category: list.category, language: list.language, entries: [...list.entries] })
  }
  const faults = faultsIn(lists)
  return { lists: faults.length === 0 ? lists : [], faults }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null
}

function isVoiceList(value: unknown): value is VoiceList {
  if (!isRecord(value) || !Array.isArray(value["entries"])) return false
  const { category, language, entries } = value
  return (
    typeof category === "string" &&
    typeof language === "string" &&
    entries.every((entry) => typeof entry === "string")
  )
}
