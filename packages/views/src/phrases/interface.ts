import type { Progress } from "@variorum/collation"
import type { DisplayName } from "./displays.js"

/** What the controls say. */
export interface InterfacePhrases {
  readonly region: string
  readonly displays: string
  /** What each way of reading is called. */
  readonly display: Readonly<Record<DisplayName, string>>
  readonly shown: string
  readonly hiddenCount: string
  readonly quiet: string
  readonly previous: string
  readonly next: string
  readonly place: (place: number, total: number) => string
  readonly howMany: (total: number) => string
  readonly allChanges: string
  readonly allChangesOf: (heading: string) => string
  readonly key: string
  readonly card: string
  readonly cardPlace: (place: number, total: number) => string
  readonly what: string
  readonly weight: string
  readonly sure: string
  readonly people: string
  readonly became: (before: string, after: string) => string
  readonly fetching: (address: string) => string
  readonly comparing: string
  /** What a long comparison is doing, and how far it has come. */
  readonly progress: (progress: Progress) => string
  readonly empty: string
  readonly emptyAdvice: string
  readonly identical: string
  readonly trouble: string
  readonly troubleAdvice: string
  readonly notFound: (status: number) => string
  readonly notReached: string
  readonly noAddress: string
  readonly oneText: string
  readonly noCollation: string
  readonly noPair: (pair: string) => string
  readonly givenPair: (sigla: readonly string[]) => string
  readonly givenBoth: string
  readonly keyUnknown: string
  readonly keyUnknownMeaning: string
  readonly keyOmission: string
  readonly keyOmissionMeaning: string
  readonly keyEditorial: string
  readonly keyEditorialMeaning: string
  readonly keyQuiet: string
  readonly keyQuietMeaning: string
}
