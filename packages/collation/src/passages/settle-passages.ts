/**
 * Which tokens each passage keeps and which it changes: matched, settled, and slid to where a person would have marked them.
 *
 * Whether *But* at the beginning of a passage is worth showing as kept depends on whether the passage before was
 * cut, so all passages are settled before their ends are.
 */
import type { Budget } from "../budget.js"
import { matchTokens } from "./match-tokens.js"
import type { Plan } from "../layout/plan.js"
import { reconcile } from "../rules/reconcile.js"
import { settle } from "./settle.js"
import { settleEnds, type Beside } from "./settle-ends.js"
import { hasWords, Size } from "./size.js"
import { slide } from "./slide.js"
import type { Span } from "../span.js"
import { stretches, type Range, type Stretch } from "./stretch.js"
import { isUnchanged } from "./unchanged.js"
import type { Pair, Text } from "../words/text.js"

/** What every passage keeps and what it changes, in the order of the plans. */
export function settlePassages(
  pair: Pair,
  mates: Int32Array,
  plans: readonly Plan[],
  budget: Budget,
): (readonly Stretch[])[] {
  const settled = plans.map((plan) => {
    const whole = wholeOf(pair, plan)
    return whole.kept ? settledWithin(pair, whole, mates, budget) : orNothing(whole)
  })
  return settled.map((list, i) => {
    // One stretch alone has no ends beside a change.
    if (plans[i]!.kind !== "matched" || list.length < 2) return list
    const beside = {
      before: changeBeside(pair, plans, settled, i, -1, sizeBefore),
      after: changeBeside(pair, plans, settled, i, 1, sizeAfter),
    }
    return withEnds(pair, list, beside)
  })
}

const [sizeBefore, sizeAfter] = [new Size(), new Size()]

/**
 * How much is changed between a passage and its nearest matched neighbour or, if they touch, at the neighbour's end; a
 * mark there is looked through. `step` leads towards it. What is unknown is no change: beside it nothing is stranded.
 */
function changeBeside(
  pair: Pair,
  plans: readonly Plan[],
  settled: readonly (readonly Stretch[])[],
  i: number,
  step: -1 | 1,
  size: Size,
): Size | null {
  let isAny = false
  size.clear()
  let at = i + step
  for (; at >= 0 && at < plans.length && plans[at]!.kind !== "matched"; at += step) {
    if (plans[at]!.kind === "gap") return null
    for (const stretch of settled[at]!) {
      size.add(pair, stretch)
      isAny = true
    }
  }
  if (isAny) return size
  if (at < 0 || at >= plans.length) return null
  const list = settled[at]!
  const first = step < 0 ? list.length - 1 : 0
  let end = list[first]
  if (end?.kept === true && !hasWords(pair, end)) end = list[first + step]
  return end === undefined || end.kept ? null : size.add(pair, end)
}

/** One stretch, unless there is nothing in it. */
function orNothing(stretch: Stretch): Stretch[] {
  const { aStart, aEnd, bStart, bEnd } = stretch
  return aStart === aEnd && bStart === bEnd ? [] : [stretch]
}

/** Compares the words of two stretches of tokens that stand by themselves. */
export function compareWithin(
  pair: Pair,
  { aStart, aEnd, bStart, bEnd }: Range,
  mates: Int32Array,
  budget: Budget,
): readonly Stretch[] {
  const whole = { kept: true, aStart, aEnd, bStart, bEnd }
  const alone = { before: null, after: null }
  return withEnds(pair, settledWithin(pair, whole, mates, budget), alone)
}

/** `whole`: a passage as one kept stretch, as most passages of most texts are. */
function settledWithin(
  pair: Pair,
  whole: Stretch,
  mates: Int32Array,
  budget: Budget,
): readonly Stretch[] {
  if (isUnchanged(pair, whole, mates)) return orNothing(whole)
  const within = matchTokens(pair, whole, mates, budget)
  const found = stretches(whole, within, pair.before.tokens.form, pair.after.tokens.form)
  const raw = pair.sameness === null ? found : reconcile(pair, pair.sameness, found, budget)
  return settle(pair, raw, holdsWhole)
}

function withEnds(pair: Pair, list: readonly Stretch[], beside: Beside): readonly Stretch[] {
  return slide(pair.before, pair.after, settleEnds(pair, list, beside, holdsWhole))
}

/** True when a stretch holds a whole sentence on both sides. */
export function holdsWhole(
  { before, after }: Pair,
  { aStart, aEnd, bStart, bEnd }: Stretch,
): boolean {
  return holdsSentence(before, aStart, aEnd) && holdsSentence(after, bStart, bEnd)
}

/** True when the tokens from `start` to `end` hold a whole sentence. */
function holdsSentence({ tokens }: Text, start: number, end: number): boolean {
  const sentence = tokens.sentence[start]!
  const first = tokens.firstOfSentence[sentence]! >= start ? sentence : sentence + 1
  const next = tokens.firstOfSentence[first + 1]
  return next !== undefined && next <= end && next > tokens.firstOfSentence[first]!
}

/** The tokens that the sentences of a passage cover on either side, as one stretch: kept if they answer each other. */
function wholeOf({ before, after }: Pair, { before: one, after: other, kind }: Plan): Stretch {
  const firsts = before.tokens.firstOfSentence
  const others = after.tokens.firstOfSentence
  return {
    kept: kind === "matched",
    aStart: one === null ? 0 : firsts[one.start]!,
    aEnd: one === null ? 0 : firsts[one.end]!,
    bStart: other === null ? 0 : others[other.start]!,
    bEnd: other === null ? 0 : others[other.end]!,
  }
}

/** The tokens of some sentences of one text; none where there are none. */
export function tokensOf({ tokens }: Text, units: Span | null): Span {
  return units === null
    ? { start: 0, end: 0 }
    : {
        start: tokens.firstOfSentence[units.start]!,
        end: tokens.firstOfSentence[units.end]!,
      }
}
