/** What is said about what is kept in this browser. Times and titles come in ready to be read. */
export interface KeepingPhrases {
  readonly line: KeepingLinePhrases
  readonly offer: KeepingOfferPhrases
  readonly works: KeptWorksPhrases
  readonly versions: VersionsPhrases
  /** In the place of a title, where there is none. */
  readonly untitled: string
  readonly words: (words: number) => string
  readonly undo: string
  /** On the button for a damaged state as a file. */
  readonly damagedFile: string
}

/**
 * Why something is not kept.
 *
 * - `full`: the browser gives no more room.
 * - `unavailable`: there is no storage for this page: switched off, a private window, a frame shut off from it.
 * - `refused`: the browser would not write, and did not say why; or what was kept cannot be read.
 * - `newer`: what is kept was made by a newer program, or a tab with a newer program has taken it over.
 * - `blocked`: the storage does not answer: another tab stands in the way.
 * - `another tab`: the work is being written in another tab.
 */
export type NotKeptReason = "full" | "unavailable" | "refused" | "newer" | "blocked" | "another tab"

/** The line that is always in view. */
export interface KeepingLinePhrases {
  readonly kept: (time: string) => string
  readonly keeping: string
  /** That it is not kept, why, and what that means, in a sentence or two. */
  readonly notKept: Readonly<Record<NotKeptReason, string>>
  /** When it was kept for the last time. */
  readonly lastKept: (time: string) => string
  readonly download: string
  readonly tryAgain: string
  /** Take the work over from the other tab; and that the other tab could not let go. */
  readonly takeOver: string
  readonly cannotTakeOver: string
}

/** The work that was left unfinished, offered back. */
export interface KeepingOfferPhrases {
  readonly heading: string
  readonly says: (title: string, time: string) => string
  /** That its last state is damaged, and what is offered is the one before. */
  readonly damaged: string
  readonly goOn: string
  readonly notNow: string
}

/** The list of all that is kept. */
export interface KeptWorksPhrases {
  readonly heading: string
  /** Where it is, and who sees it. */
  readonly where: string
  readonly empty: string
  readonly keptAt: (time: string) => string
  readonly open: (title: string) => string
  readonly delete: string
  readonly deleteOne: (title: string) => string
  readonly deleted: (title: string) => string
  readonly elsewhere: string
  readonly damaged: string
  /** Where no state of it is good. */
  readonly lost: string
  readonly newer: string
  readonly forgetAll: string
  /** Before all is deleted: what will be gone; and the two answers. */
  readonly forgetAsk: (works: number) => string
  readonly forgetYes: string
  readonly forgetNo: string
  readonly forgotten: string
}

/** The list of a work's versions. */
export interface VersionsPhrases {
  readonly heading: string
  /** What a version is for. */
  readonly meaning: string
  readonly name: string
  readonly keep: string
  readonly empty: string
  readonly compare: string
  /** How to choose two. */
  readonly compareHint: string
  readonly openIt: string
  readonly open: (name: string) => string
  readonly rename: string
  readonly renameOne: (name: string) => string
  readonly newName: string
  readonly done: string
  readonly delete: string
  readonly deleteOne: (name: string) => string
  readonly deleted: (name: string) => string
  readonly damaged: string
}
