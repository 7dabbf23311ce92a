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
import { hasWords, type Size, sizeOf, sum } from "./size.js"
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
): Stretch[][] {
  const settled = plans.map((plan) => {
    const range = rangeOf(pair, plan)
    return plan.kind === "matched" ? settledWithin(pair, range, mates, budget) : wholeOf(range)
  })
  return settled.map((list, i) => {
    // One stretch alone has no ends beside a change.
    if (plans[i]!.kind !== "matched" || list.length < 2) return list
    const beside = {
      before: changeBeside(pair, plans, settled, i, -1),
      after: changeBeside(pair, plans, settled, i, 1),
    }
    return withEnds(pair, list, beside)
  })
}

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
): Size | null {
  let between: Size | null = null
  let at = i + step
  for (; at in plans && plans[at]!.kind !== "matched"; at += step) {
    if (plans[at]!.kind === "gap") return null
    for (const stretch of settled[at]!)
      between = between === null ? sizeOf(pair, stretch) : sum(between, sizeOf(pair, stretch))
  }
  if (between !== null || !(at in plans)) return between
  const list = settled[at]!
  const first = step < 0 ? list.length - 1 : 0
  let end = list[first]
  if (end?.kept === true && !hasWords(pair, end)) end = list[first + step]
  return end === undefined || end.kept ? null : sizeOf(pair, end)
}

function wholeOf(range: Range): Stretch[] {
  return range.aStart === range.aEnd && range.bStart === range.bEnd
    ? []
    : [{ kept: false, ...range }]
}

function keptWhole(range: Range): Stretch[] {
  return range.aStart === range.aEnd ? [] : [{ kept: true, ...range }]
}

/** Compares the words of two stretches of tokens that stand by themselves. */
export function compareWithin(
  pair: Pair,
  range: Range,
  mates: Int32Array,
  budget: Budget,
): Stretch[] {
  return withEnds(pair, settledWithin(pair, range, mates, budget), { before: null, after: null })
}

function settledWithin(pair: Pair, range: Range, mates: Int32Array, budget: Budget): Stretch[] {
  if (isUnchanged(pair, range, mates)) return keptWhole(range)
  const within = matchTokens(pair, range, mates, budget)
  const [one, other] = [pair.before.tokens.form, pair.after.tokens.form]
  const found = stretches(range, within, (i, j) => one[i] === other[j])
  const raw = pair.sameness === null ? found : reconcile(pair, pair.sameness, found, budget)
  return settle(pair, raw, (stretch) => holdsWhole(pair, stretch))
}

function withEnds(pair: Pair, list: readonly Stretch[], beside: Beside): Stretch[] {
  const ended = settleEnds(pair, list, beside, (stretch) => holdsWhole(pair, stretch))
  return slide(pair.before, pair.after, ended)
}

/** True when a stretch holds a whole sentence on both sides. */
function holdsWhole({ before, after }: Pair, { aStart, aEnd, bStart, bEnd }: Stretch): boolean {
  return holdsSentence(before, aStart, aEnd) && holdsSentence(after, bStart, bEnd)
}

/** True when the tokens from `start` to `end` hold a whole sentence. */
function holdsSentence({ tokens }: Text, start: number, end: number): boolean {
  const sentence = tokens.sentence[start]!
  const first = tokens.firstOfSentence[sentence]! >= start ? sentence : sentence + 1
  const next = tokens.firstOfSentence[first + 1]
  return next !== undefined && next <= end && next > tokens.firstOfSentence[first]!
}

/** The tokens that some sentences cover on either side. */
function rangeOf(pair: Pair, plan: Pick<Plan, "before" | "after">): Range {
  const one = tokensOf(pair.before, plan.before)
  const other = tokensOf(pair.after, plan.after)
  return { aStart: one.start, aEnd: one.end, bStart: other.start, bEnd: other.end }
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
