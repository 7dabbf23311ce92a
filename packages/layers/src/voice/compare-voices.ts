/** What became of the words of each list from one witness to the other. */
import { between, type Collation } from "@variorum/collation"
import { correct, type LostCorrection, type VoiceCorrection } from "./corrections.js"
import { entryTree, neverAlone, type Node } from "./entry-tree.js"
import { findEntries, type VoiceFinding } from "./find-entries.js"
import { listLanguage } from "./language.js"
import { type ComparedFinding, fatesOf } from "./fates.js"
import type { VoiceList } from "./voice-list.js"
import { namesIn } from "./word-classes.js"
import { ownWords, Vocabulary } from "./words.js"

/** Both witnesses searched with the lists of their languages, and compared. */
export interface VoiceComparison {
  /** Of the earlier and of the later witness, in text order. What a person has struck out is not among them. */
  readonly findings: readonly [readonly ComparedFinding[], readonly ComparedFinding[]]
  /** How many words of each are the writer's own. */
  readonly words: readonly [number, number]
  /** Whose lists each was searched with. */
  readonly languages: readonly [string, string]
  /** Findings that a person has struck out, each with the correction. */
  readonly struck: readonly {
    readonly correction: VoiceCorrection
    readonly finding: VoiceFinding
  }[]
  /** Corrections whose words or entry are gone, and why. */
  readonly lost: readonly LostCorrection[]
}

interface Ready {
  readonly root: Node
  readonly never: ReadonlySet<string>
}

/** Trees of lists that were used before, for as long as anybody holds the lists. */
const trees = new WeakMap<readonly VoiceList[], Map<string, Ready>>()

function ready(lists: readonly VoiceList[], own: readonly VoiceList[], language: string): Ready {
  const known = trees.get(lists) ?? new Map<string, Ready>()
  trees.set(lists, known)
  const found = known.get(language) ?? { root: entryTree(own), never: neverAlone(own) }
  known.set(language, found)
  return found
}

/**
 * Searches two witnesses of a collation and compares what was found, passage by passage: words that stand in different
 * passages never answer each other, but for those of a move. `pair`: which two, the first two when left out.
 */
export function compareVoices(
  collation: Collation,
  lists: readonly VoiceList[],
  corrections: readonly VoiceCorrection[] = [],
  pair: readonly [number, number] = [0, 1],
): VoiceComparison {
  const two = between(collation, ...pair)
  const vocabulary = new Vocabulary()
  const words = two.witnesses.map((witness) => ownWords(witness, vocabulary))
  const names = namesIn(words)
  const found = two.witnesses.map((witness, side) => {
    const language = listLanguage(witness)
    const own = lists.filter((list) => list.language === language)
    const { root, never } = ready(lists, own, language)
    return findEntries(words[side]!, own, root, { names, never })
  })
  const corrected = correct(two.witnesses, found, corrections)
  const [before, after] = two.witnesses
  return {
    findings: fatesOf(two, corrected.findings),
    words: [words[0]!.count, words[1]!.count],
    languages: [listLanguage(before!), listLanguage(after!)],
    struck: corrected.struck,
    lost: corrected.lost,
  }
}
