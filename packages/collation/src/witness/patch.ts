/**
 * What has changed from one state of a witness to the next, as plain data: what is sent to somebody who has the first.
 *
 *   was   │ same │ taken out │ same │      So it is with the text and with every list beside it; what stands behind
 *   is    │ same │  put in   │ same │      has shifted by as much as the text has grown.
 */
import { isSame, leadingText, type Placed, trailingText } from "../regions/same-blocks.js"
import { shifted, type Span } from "../span.js"
import type { Witness } from "../witness.js"

const LISTS = ["blocks", "sentences", "interventions", "marks", "revisions"] as const
type Lists = Pick<Witness, (typeof LISTS)[number]>

/** What comes in the place of all but the first and the last few things of a list. */
interface ListPatch {
  readonly leading: number
  readonly trailing: number
  readonly put: readonly Placed[]
}

/** What comes in the place of what stood from `start` to `end` of the text, and in the lists beside it. */
export interface WitnessPatch extends Span {
  readonly text: string
  readonly lists: Readonly<Record<keyof Lists, ListPatch>>
}

/** What makes `now` of `old`; null where more than the text has changed: its siglum, its language, its title. */
export function patchBetween(old: Witness, now: Witness): WitnessPatch | null {
  if (particularsOf(old) !== particularsOf(now)) return null
  const by = now.text.length - old.text.length
  const start = leadingText(old.text, now.text)
  const most = Math.min(old.text.length, now.text.length) - start
  const same = Math.min(most, trailingText(old.text, now.text))
  const lists = LISTS.map((name) => [name, listPatch(old[name], now[name], by)] as const)
  return {
    start,
    end: old.text.length - same,
    text: now.text.slice(start, now.text.length - same),
    lists: Object.fromEntries(lists) as WitnessPatch["lists"],
  }
}

/** The witness of which `patchBetween(old, …)` told. */
export function patched(old: Witness, { start, end, text, lists }: WitnessPatch): Witness {
  const by = text.length - (end - start)
  const now = LISTS.map((name) => [name, patchedList(old[name], lists[name], by)] as const)
  return {
    ...old,
    text: old.text.slice(0, start) + text + old.text.slice(end),
    ...(Object.fromEntries(now) as unknown as Lists),
  }
}

function listPatch(old: readonly Placed[], now: readonly Placed[], by: number): ListPatch {
  const most = Math.min(old.length, now.length)
  let leading = 0
  while (leading < most && isSame(old[leading]!, now[leading]!, 0)) leading++
  let trailing = 0
  while (trailing < most - leading && isSame(old.at(-1 - trailing)!, now.at(-1 - trailing)!, by))
    trailing++
  return { leading, trailing, put: now.slice(leading, now.length - trailing) }
}

function patchedList(old: readonly Placed[], patch: ListPatch, by: number): readonly Placed[] {
  const now = old.slice(0, patch.leading)
  for (const thing of patch.put) now.push(thing)
  for (let i = old.length - patch.trailing; i < old.length; i++) now.push(placed(old[i]!, by))
  return now
}

function placed(thing: Placed, by: number): Placed {
  if (by === 0) return thing
  return "span" in thing ? { ...thing, span: shifted(thing.span, by) } : shifted(thing, by)
}

/** All that a witness says of itself but its text. */
function particularsOf(witness: Witness): string {
  const isText = new Set<string>(["text", ...LISTS])
  const particulars = Object.entries(witness).filter(([name]) => !isText.has(name))
  return JSON.stringify(particulars.sort(([one], [other]) => (one < other ? -1 : 1)))
}
