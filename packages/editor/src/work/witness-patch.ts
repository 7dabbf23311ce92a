/**
 * The difference between two states of one witness, small enough to be kept for every step.
 *
 * A witness of 100,000 words holds more than a megabyte: its text, and the place of every sentence in it. Two states that
 * an edit parts share all but a few sentences of that, so that only these are kept, of either state.
 */
import type { Span, Witness } from "@variorum/collation"
import { isSameData } from "@variorum/layers"
import { type Particulars, particularsOf } from "./particulars.js"

/** What stands in one state of a list between a beginning and an end that both states share. */
interface Middle<List> {
  readonly leading: number
  readonly trailing: number
  readonly before: List
  readonly after: List
}

export interface WitnessPatch {
  readonly particulars: { readonly before: Particulars; readonly after: Particulars }
  readonly text: Middle<string>
  readonly blocks: Middle<Witness["blocks"]>
  readonly sentences: Middle<Witness["sentences"]>
  readonly interventions: Middle<Witness["interventions"]>
  readonly marks: Middle<Witness["marks"]>
  readonly revisions: Middle<Witness["revisions"]>
}

/** What parts two states of a witness, for `patched`. */
export function patchBetween(before: Witness, after: Witness): WitnessPatch {
  const by = after.text.length - before.text.length
  const things = <Thing extends { readonly span: Span }>(
    list: (witness: Witness) => readonly Thing[],
  ) => middleOf(list(before), list(after), by, isSameThing)
  return {
    particulars: { before: particularsOf(before), after: particularsOf(after) },
    text: middleOfText(before.text, after.text),
    blocks: things(({ blocks }) => blocks),
    sentences: middleOf(before.sentences, after.sentences, by, isSameSpan),
    interventions: things(({ interventions }) => interventions),
    marks: things(({ marks }) => marks),
    revisions: things(({ revisions }) => revisions),
  }
}

/** The one state of a witness, made of the other and of what parts them. `to`: which of the two is wanted. */
export function patched(from: Witness, patch: WitnessPatch, to: "before" | "after"): Witness {
  const { text } = patch
  const words = from.text
  const now = words.slice(0, text.leading) + text[to] + words.slice(words.length - text.trailing)
  const by = now.length - words.length
  const things = <Thing extends { readonly span: Span }>(
    list: readonly Thing[],
    middle: Middle<readonly Thing[]>,
  ) =>
    spliced(list, middle, to, (thing) =>
      by === 0 ? thing : { ...thing, span: shifted(thing.span, by) },
    )
  return {
    ...patch.particulars[to],
    text: now,
    blocks: things(from.blocks, patch.blocks),
    sentences: spliced(from.sentences, patch.sentences, to, (span) => shifted(span, by)),
    interventions: things(from.interventions, patch.interventions),
    marks: things(from.marks, patch.marks),
    revisions: things(from.revisions, patch.revisions),
  }
}

function spliced<Thing>(
  list: readonly Thing[],
  middle: Middle<readonly Thing[]>,
  to: "before" | "after",
  shift: (thing: Thing) => Thing,
): readonly Thing[] {
  const trailing = list.slice(list.length - middle.trailing)
  return [...list.slice(0, middle.leading), ...middle[to], ...trailing.map(shift)]
}

function shifted(span: Span, by: number): Span {
  return by === 0 ? span : { start: span.start + by, end: span.end + by }
}

/** Whether two things are one whose place is so much further on in the second. */
type IsSame<Thing> = (one: Thing, other: Thing, by: number) => boolean

const isSameSpan: IsSame<Span> = (one, other, by) =>
  one.start + by === other.start && one.end + by === other.end

function isSameThing<Thing extends { readonly span: Span }>(
  { span: place, ...one }: Thing,
  { span: there, ...other }: Thing,
  by: number,
): boolean {
  return isSameSpan(place, there, by) && isSameData(one, other)
}

function middleOf<Thing>(
  before: readonly Thing[],
  after: readonly Thing[],
  by: number,
  isSame: IsSame<Thing>,
): Middle<readonly Thing[]> {
  const most = Math.min(before.length, after.length)
  let leading = 0
  while (leading < most && isSame(before[leading]!, after[leading]!, 0)) leading++
  let trailing = 0
  while (
    trailing < most - leading &&
    isSame(before.at(-1 - trailing)!, after.at(-1 - trailing)!, by)
  )
    trailing++
  const between = (list: readonly Thing[]) => list.slice(leading, list.length - trailing)
  return { leading, trailing, before: between(before), after: between(after) }
}

function middleOfText(before: string, after: string): Middle<string> {
  const most = Math.min(before.length, after.length)
  let leading = 0
  while (leading < most && before.charCodeAt(leading) === after.charCodeAt(leading)) leading++
  let trailing = 0
  const same = (i: number) =>
    before.charCodeAt(before.length - i) === after.charCodeAt(after.length - i)
  while (trailing < most - leading && same(trailing + 1)) trailing++
  const between = (text: string) => own(text.slice(leading, text.length - trailing))
  return { leading, trailing, before: between(before), after: between(after) }
}

/** The same letters in memory of their own: a piece of a string else holds on to the whole. */
function own(piece: string): string {
  return JSON.parse(JSON.stringify(piece)) as string
}
