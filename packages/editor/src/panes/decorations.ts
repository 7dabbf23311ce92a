/**
 * The marks of one text as ProseMirror's decorations.
 *
 * Between a key and the answer the old ones are mapped through the edit, so that no mark jumps. When the answer comes,
 * only those of the passages that it changed, and of what was edited, are made again.
 */
import { type Collation, isSamePassage, type Passage, type Span } from "@variorum/collation"
import type { Node } from "prosemirror-model"
import type { Mapping } from "prosemirror-transform"
import { Decoration, DecorationSet } from "prosemirror-view"
import { offsetOf, positionOf } from "../document/positions.js"
import type { Text } from "../document/text.js"
import { byBlock, setOf } from "./block-set.js"
import { type Ends, endsOfMoves } from "./ends.js"
import { marksIn, type Role, type Side } from "./marks.js"
import { passagesWithin } from "./passages.js"

/** A stretch of the document, in ProseMirror's positions. */
interface Stretch {
  readonly from: number
  readonly to: number
}

/** What is drawn in one text. Never altered once made. */
export interface Marks {
  readonly set: DecorationSet
  /** What was edited since the marks were made; null where nothing was. */
  readonly edited: Stretch | null
  /** The comparison that the marks are of; null where there is none yet. */
  readonly drawn: Drawn | null
}

interface Drawn {
  readonly collation: Collation
  readonly ends: ReadonlyMap<string, Ends>
}

export const NO_MARKS: Marks = { set: DecorationSet.empty, edited: null, drawn: null }

/** The marks after an edit, mapped through it. */
export function mapped(marks: Marks, mapping: Mapping, document: Node): Marks {
  let edited = marks.edited && {
    from: mapping.map(marks.edited.from, -1),
    to: mapping.map(marks.edited.to, 1),
  }
  mapping.maps.forEach((map, i) => {
    const rest = mapping.slice(i + 1)
    map.forEach((_, __, start, end) => {
      edited = joined(edited, { from: rest.map(start, -1), to: rest.map(end, 1) })
    })
  })
  return { ...marks, set: byBlock(marks.set.map(mapping, document)), edited }
}

/**
 * The marks of a comparison of the text as it stands. `held`: where the marks that are there must stay as they are, for
 * somebody composes a word there; null where nobody does.
 */
export function marked(
  marks: Marks,
  text: Text,
  collation: Collation,
  side: Side,
  held: Stretch | null,
): Marks {
  const drawn = { collation, ends: endsOfMoves(collation) }
  const changed = changedPassages(marks, drawn, text, side)
  if (changed === null) return { set: allOf(drawn, text, side), edited: null, drawn }
  const isHeld = ({ from, to }: Stretch) => held !== null && from < held.to && to > held.from
  const old = marks.set
    .find(undefined, undefined, (spec) => changed.has((spec as Spec).passage))
    .filter((each) => !isHeld(each))
  const now = collation.passages
    .filter(({ id }) => changed.has(id))
    .flatMap((passage) => decorationsOf(drawn, passage, text, side))
    .filter((each) => !isHeld(each))
  const [gone, came] = [without(old, now), without(now, old)]
  // The very same set, where nothing is other, spares the view a look at every block.
  const isSame = gone.length === 0 && came.length === 0
  const set = isSame
    ? marks.set
    : byBlock(marks.set.remove([...gone]).add(text.document, [...came]))
  return { set, edited: held, drawn }
}

/** The decorations of one list that another has none like. */
function without(
  some: readonly Decoration[],
  others: readonly Decoration[],
): readonly Decoration[] {
  const there = new Set(others.map(keyOf))
  return some.filter((each) => !there.has(keyOf(each)))
}

function keyOf({ from, to, spec }: Decoration): string {
  const { passage, names, role } = spec as Spec
  return `${from} ${to} ${passage} ${names} ${role ?? ""}`
}

/** The decorations that a passage has. */
export function decorationsOfPassage({ set }: Marks, passages: ReadonlySet<string>): Decoration[] {
  return set.find(undefined, undefined, (spec) => passages.has((spec as Spec).passage))
}

/** What every decoration says about itself. */
export interface Spec {
  /** Name of its passage. */
  readonly passage: string
  /** How it is drawn. */
  readonly names: string
  readonly role: Role | null
}

/** The names of all passages whose marks are to be made again, be they old or new; null where all are. */
function changedPassages(
  { drawn: old, edited, set }: Marks,
  now: Drawn,
  text: Text,
  side: Side,
): ReadonlySet<string> | null {
  if (old === null) return null
  const changed = new Set(changedBetween(old, now))
  if (edited !== null) {
    const span = { start: offsetOf(text, edited.from), end: offsetOf(text, edited.to) }
    const { passages } = now.collation
    for (const i of passagesWithin(passages, side, span)) changed.add(passages[i]!.id)
    for (const each of set.find(edited.from, edited.to)) changed.add((each.spec as Spec).passage)
  }
  // So many at once are sooner made all together.
  return changed.size > 400 ? null : changed
}

/** What changed from one comparison to the next: both texts ask for it. The old one is not kept by it. */
const known = new WeakMap<
  Collation,
  { readonly old: WeakRef<Collation>; readonly names: ReadonlySet<string> }
>()

/** The names of the passages that came, went or are other ones now, and of those that something else moved out of or into. */
function changedBetween(old: Drawn, now: Drawn): ReadonlySet<string> {
  const found = known.get(now.collation)
  if (found !== undefined && found.old.deref() === old.collation) return found.names
  const names = otherPassages(old.collation.passages, now.collation.passages)
  for (const [id, { key }] of now.ends) if (old.ends.get(id)?.key !== key) names.add(id)
  for (const id of old.ends.keys()) if (!now.ends.has(id)) names.add(id)
  known.set(now.collation, { old: new WeakRef(old.collation), names })
  return names
}

/** Most are the same from both ends on, so that only those between are looked up. */
function otherPassages(old: readonly Passage[], now: readonly Passage[]): Set<string> {
  const most = Math.min(old.length, now.length)
  let leading = 0
  while (leading < most && isSamePassage(old[leading]!, now[leading]!)) leading++
  let trailing = 0
  while (trailing < most - leading && isSamePassage(old.at(-1 - trailing)!, now.at(-1 - trailing)!))
    trailing++
  const gone = new Map(
    old.slice(leading, old.length - trailing).map((passage) => [passage.id, passage]),
  )
  const names = new Set<string>()
  for (const passage of now.slice(leading, now.length - trailing)) {
    const was = gone.get(passage.id)
    if (was === undefined || !isSamePassage(was, passage)) names.add(passage.id)
    gone.delete(passage.id)
  }
  for (const id of gone.keys()) names.add(id)
  return names
}

function allOf(drawn: Drawn, text: Text, side: Side): DecorationSet {
  const all = drawn.collation.passages.flatMap((each) => decorationsOf(drawn, each, text, side))
  return setOf(
    text.document,
    all.sort((one, other) => one.from - other.from || one.to - other.to),
  )
}

function decorationsOf({ ends }: Drawn, passage: Passage, text: Text, side: Side): Decoration[] {
  if (passage.change === "same") return []
  return marksIn(text.witness, passage, side, ends.get(passage.id)).flatMap(
    ({ span, names, role }) =>
      stretchesOf(text, span).map(({ from, to }) =>
        Decoration.inline(
          from,
          to,
          { class: names, "data-passage": passage.id, ...(role === null ? {} : { role }) },
          // What is typed behind a marked word is taken for its end until the answer comes, so that nothing is drawn twice.
          { passage: passage.id, names, role, inclusiveEnd: true } satisfies Spec & {
            inclusiveEnd: true
          },
        ),
      ),
  )
}

/** Where a stretch of the witness stands in the document, a block at a time: a mark that lay across blocks would be slow to draw. */
export function stretchesOf(text: Text, { start, end }: Span): readonly Stretch[] {
  const { blocks } = text.witness
  const stretches: Stretch[] = []
  let [low, high] = [0, blocks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (blocks[middle]!.span.end > start) high = middle
    else low = middle + 1
  }
  for (let i = low; i < blocks.length && blocks[i]!.span.start < end; i++) {
    const { span } = blocks[i]!
    const from = positionOf(text, Math.max(start, span.start), "after")
    const to = positionOf(text, Math.min(end, span.end), "before")
    if (from < to) stretches.push({ from, to })
  }
  return stretches
}

function joined(one: Stretch | null, other: Stretch): Stretch {
  if (one === null) return other
  return { from: Math.min(one.from, other.from), to: Math.max(one.to, other.to) }
}
