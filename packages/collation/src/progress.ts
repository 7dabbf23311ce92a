/** What a comparison is doing. A closed set, so that every name can be put into words; see `starts` for the order. */
export type Activity =
  | "reading words"
  | "matching sentences"
  | "matching words"
  | "looking for moved phrases"
  | "weighing changes"
  | "merging witnesses"

/** How far a comparison has come. */
export interface Progress {
  /** From 0 to 1, never less than before: a guess at the share of the time that is over. */
  readonly fraction: number
  /** What is being done now. */
  readonly doing: Activity
}

/** The activities of two witnesses, in their order. */
export type PairActivity = Exclude<Activity, "merging witnesses">

/**
 * Where in the comparison of two witnesses each activity begins: measured on 100,000 words, a tenth of them edited
 * (`syn-100k-10-mv`). Other texts are a little off, which is no harm: nobody decides anything by it.
 */
const starts: Readonly<Record<PairActivity, number>> = {
  "reading words": 0,
  "matching sentences": 0.28,
  "matching words": 0.5,
  "looking for moved phrases": 0.69,
  "weighing changes": 0.73,
}

/** Of several witnesses, the share of the time that their comparisons with the base take; the rest is merging. */
const SHARE_OF_PAIRS = 0.9

/**
 * Tells how far a comparison of one pair or of several has come. Each call begins a pair, and what it gives back is
 * told what that pair does. Pairs after the last are those that the merging of several witnesses makes.
 */
export function progressByPair(
  tell: ((progress: Progress) => void) | undefined,
  pairs: number,
): () => (doing: PairActivity) => void {
  let begun = 0
  const share = pairs === 1 ? 1 : SHARE_OF_PAIRS / pairs
  return () => {
    const pair = begun++
    if (pair === pairs) tell?.({ fraction: SHARE_OF_PAIRS, doing: "merging witnesses" })
    return (doing) => {
      if (pair < pairs) tell?.({ fraction: (pair + starts[doing]) * share, doing })
    }
  }
}
