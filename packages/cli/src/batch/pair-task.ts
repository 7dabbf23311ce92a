import { mkdirSync } from "node:fs"
import { dirname } from "node:path"
import { collate, type Rule } from "@variorum/collation"
import { writeCollation } from "@variorum/formats"
import { type ChangeKind, summary } from "@variorum/views"
import { writeOutput } from "../output.js"
import { readPair, type ReadingOptions } from "../texts.js"
import { saysTheSame } from "../says-the-same.js"

/** What a worker is told about all pairs when it begins. */
export interface PairSettings {
  readonly reading: ReadingOptions
  readonly rules: readonly Rule[]
}

/** One pair, as it goes to a worker: where its texts are, and where to write the comparison as JSON (null for nowhere). */
export interface PairTask {
  readonly draft: string
  readonly final: string
  readonly output: string | null
}

/** What a worker found of a pair: figures only, so that a thousand of them weigh nothing. */
export interface PairFound {
  readonly passages: Readonly<Record<ChangeKind, number>>
  readonly complete: boolean
  readonly isSame: boolean
  /** What the files have and the texts cannot carry, a line each. */
  readonly told: readonly string[]
}

/**
 * Reads two texts, compares them, writes the comparison where that is wanted, and keeps only how much was found.
 *
 * Throws a VariorumError that names the file.
 */
export async function comparePair(
  { draft, final, output }: PairTask,
  { reading, rules }: PairSettings,
): Promise<PairFound> {
  const told: string[] = []
  const pair = await readPair(draft, final, reading, (line) => told.push(line))
  const collation = collate(pair, { rules })
  if (output !== null) {
    mkdirSync(dirname(output), { recursive: true })
    writeOutput(output, writeCollation(collation))
  }
  const { counts, complete } = summary(collation)
  return {
    passages: {
      deleted: counts.deleted.passages,
      added: counts.added.passages,
      reworded: counts.reworded.passages,
      moved: counts.moved.passages,
      unattested: counts.unattested.passages,
    },
    complete,
    isSame: saysTheSame(collation),
    told,
  }
}
