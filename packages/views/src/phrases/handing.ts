import type { HandInKind } from "@variorum/layers"

/** What is counted of a file that was gathered: what became of its notes; how many have no sure place; how many lines say more of a note. */
export type GatheredKind = HandInKind | "unsure" | "told"

/** Where notes stand that were written on another state of the text: how many, each way. */
export interface StandingAgain {
  readonly exact: number
  readonly shifted: number
  readonly doubtful: number
  readonly lost: number
}

/** Why notes are not kept, or are no longer. */
export type KeepTrouble = "damaged" | "foreign" | "newer" | "refused" | "full"

/** What is said where notes are saved as files, gathered from files, and kept in the browser. Names come in as they were given. */
export interface HandingPhrases {
  readonly legend: string
  readonly saveLayer: string
  readonly saveMine: string
  readonly saveAll: string
  readonly saveTable: string
  /** `left`: layers that are their writer's alone and are not in the file. */
  readonly saved: (file: string, left: number) => string
  /** In the place of a layer's name, where a file holds several. */
  readonly fileName: string
  readonly gather: string
  readonly gatherHow: string
  readonly reading: (done: number, files: number) => string
  /** `taken`: files that were read; `notes`: new and changed ones. */
  readonly gathered: (taken: number, files: number, notes: number) => string
  readonly report: string
  readonly closeReport: string
  readonly counts: Readonly<Record<GatheredKind, (notes: number) => string>>
  readonly otherState: (standing: StandingAgain) => string
  readonly notTaken: string
  readonly empty: string
  readonly tooMany: (most: number) => string
  readonly more: (lines: number) => string
  /** The author of what names none. */
  readonly nobody: string
  /** Before a note that two hands had changed: as it stood here, and as it was handed in. */
  readonly stoodHere: string
  readonly handedIn: string
  readonly kept: (name: string) => string
  readonly keepTrouble: Readonly<Record<KeepTrouble, string>>
  readonly broughtBack: (notes: number) => string
  readonly otherWindow: string
  /** Of a note that was begun and is offered again. */
  readonly begun: string
  readonly goOn: string
  readonly giveUp: string
  readonly forget: string
  readonly forgotten: string
}
