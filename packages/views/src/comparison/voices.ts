/** What people decided or say about what is shown, put into words, beside what the program found. */
import type { Reading } from "@variorum/collation"
import type { Hung } from "@variorum/layers"
import type { Comparison, Leaf, Side } from "./comparison.js"
import { readingsOf } from "./differs.js"
import { type PhraseEnd, phraseOf } from "./moved-phrases.js"
import type { People, Voice } from "../row.js"

/** Everything that people have to say about some passages, in text order. */
export function voicesOf(comparison: Comparison, leaves: readonly Leaf[]): readonly Voice[] {
  const said = new Set<string>()
  return leaves.flatMap((leaf) => [
    // The two ends of a move have one pin.
    ...pinVoices(comparison, leaf).filter(({ says }) => !said.has(says) && said.add(says)),
    ...hungOn(comparison, leaf).map((hung) => judgementVoice(comparison, leaf, hung)),
  ])
}

/**
 * What people have to say about a phrase that moved: about its own words at either end, and about a passage in which
 * nothing else changed.
 */
export function voicesOfPhrase(comparison: Comparison, { move }: PhraseEnd): readonly Voice[] {
  const { judged, leaves } = comparison
  const ends = [move.from.passage, move.to.passage]
  return judged.hung.flatMap((hung) => {
    const leaf = leaves.find(({ passage }) => passage.id === hung.passage)
    if (leaf === undefined || !ends.includes(hung.passage)) return []
    const segment = hung.segment === null ? undefined : leaf.passage.segments[hung.segment]
    const isMeant =
      segment === undefined ? leaf.kind === "same" : phraseOf(leaf, segment)?.move === move
    return isMeant ? [judgementVoice(comparison, leaf, hung)] : []
  })
}

/** How many decisions of people there are, who judged, and which could not be kept. */
export function peopleIn({ collation, judged, settings }: Comparison): People {
  const { people, notes } = settings.phrases
  const unkept = collation.pins.filter(({ state }) => state === "lost" || state === "in-conflict")
  return {
    pinned: collation.pins.length - unkept.length,
    judged: judged.hung.length,
    judges: [...new Set(judged.hung.map(({ judgement }) => judgement.creator))],
    unkept: [
      ...unkept.map(({ by, reason }) => people.unkeptPin(by ?? null, reason)),
      ...judged.doubtful.map(({ judgement, reason }) =>
        people.unkeptJudgement(judgement.creator, notes.doubt[reason]),
      ),
      ...judged.lost.map(({ judgement, reason }) =>
        people.unkeptJudgement(judgement.creator, reason),
      ),
    ],
  }
}

function pinVoices({ collation, settings }: Comparison, { passage }: Leaf): readonly Voice[] {
  if (passage.pinned === undefined) return []
  const outcome = collation.pins.find(({ pin }) => pin === passage.pinned)
  const { together, apart } = settings.phrases.people
  const says = outcome?.kind === "apart" ? apart : together
  return [{ says: says(outcome?.by ?? null), reason: outcome?.reason ?? "" }]
}

function hungOn({ judged }: Comparison, { passage }: Leaf): readonly Hung[] {
  return judged.hung.filter((hung) => hung.passage === passage.id)
}

function judgementVoice(comparison: Comparison, leaf: Leaf, hung: Hung): Voice {
  const { phrases } = comparison.settings
  const { creator, body } = hung.judgement
  const segment = hung.segment === null ? undefined : leaf.passage.segments[hung.segment]
  const [before, after] =
    segment === undefined
      ? ["", ""]
      : readingsOf(segment).map((reading, side) => wordsOf(comparison, reading, side as Side))
  const about = segment === undefined ? "" : phrases.interface.became(before!, after!)
  return { says: phrases.people.judged(body, creator, about), reason: body.reason }
}

function wordsOf({ witnesses }: Comparison, reading: Reading, side: Side): string {
  if (reading.kind === "nothing") return ""
  return witnesses[side].text.slice(reading.span.start, reading.span.end).trim()
}
