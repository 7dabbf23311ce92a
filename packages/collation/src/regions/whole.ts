/** What the regions of a pair share, and where each of them stands. */
import type { SentenceCounts } from "../align/sentence-counts.js"
import type { SeedsBetween } from "../moves/phrase-seeds.js"
import type { Ban } from "../pins/claims.js"
import type { Lexicon } from "../words/lexicon.js"
import type { SideName } from "../words/text.js"
import type { NamesOfRegions } from "./names-of-regions.js"
import type { PassagesInPlace } from "./passages-in-place.js"
import type { RememberedEnds } from "./remembered-ends.js"
import type { RememberedMoves } from "./remembered-moves.js"
import type { Region } from "./region.js"
import type { TwinsOfRegions } from "./twins-of-regions.js"

/** A number for either text. */
export type OfBoth = Readonly<Record<SideName, number>>

/** A region in its place: how many UTF-16 code units and sentences of either text stand before it. */
export interface PlacedRegion {
  readonly region: Region
  readonly at: OfBoth
  readonly sentences: OfBoth
}

/** A pair of texts in regions. */
export interface Whole {
  /** In the order of both texts. */
  readonly regions: readonly PlacedRegion[]
  readonly lexicon: Lexicon
  readonly twins: TwinsOfRegions
  /** In how many sentences of both texts each word stands. */
  readonly sentences: SentenceCounts
  readonly moves: RememberedMoves
  /** How what left compares with what arrived. */
  readonly compared: RememberedEnds
  /** Where to look for phrases that moved from one passage to another. */
  readonly seeds: SeedsBetween
  /** The identifiers of all passages, and the passages in their places. */
  readonly names: NamesOfRegions
  readonly passages: PassagesInPlace
  /** True when the pair is short enough to be looked at as one; see `isShort`. */
  readonly isAlone: boolean
  /** See `sizeOf`. */
  readonly size: number
  /** As `Pair.turned`, of the whole texts. */
  readonly turned: boolean
  /** Sentences that a person has kept apart; indices count all sentences of either text. */
  readonly bans: readonly Ban[]
  /** What each step may cost; see `budgetFor`. */
  readonly steps: number | null
}
