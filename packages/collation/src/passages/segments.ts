/**
 * From stretches of tokens to segments of text: every letter and every space in its place.
 *
 * A word's space goes with it. What is not the writer's (brackets, notes of speech, omissions) is taken
 * out of the changes around it and stands as a segment of its own, which weighs nothing.
 *
 *   before   I think that [Yagoda] undoubtedly had friends.
 *   after    I think that he had friends.
 *
 *   segments "I think that " | [Yagoda] : nothing | undoubtedly : he | "had friends."
 */
import type { Reading, Segment } from "../collation.js"
import { partsBlocks } from "./parts-blocks.js"
import { areLetters, runLength, spaceAhead } from "./kept-run.js"
import { areSameLetters } from "./letters.js"
import { firstEndingAfter, firstFrom } from "../sorted.js"
import type { Span } from "../span.js"
import type { Range, Stretch } from "./stretch.js"
import { opposite, type Pair, type SideName } from "../words/text.js"
import { ASIDE, GAP } from "../words/tokens.js"
import { AGREED, EDITORIAL, UNATTESTED, weigh, weighSpace, type Weighed } from "./weigh.js"

/** What a passage gives to be cut into segments. */
export interface Extent {
  /** The texts' stretches that the passage covers, white space included. */
  readonly before: Span
  readonly after: Span
  /** True when the white space that ends the passage stands before different neighbours, so that a difference in it says nothing. */
  readonly endsApart: boolean
  /** The side whose words here are unknown although no sign of it stands in this passage: an omission goes on from before. */
  readonly unknown: SideName | null
}

/** Cuts a passage into segments. Their readings tile the extent of either side without gap or overlap. */
export function segmentsOf(pair: Pair, list: readonly Stretch[], extent: Extent): Segment[] {
  const builder = new Builder(pair, extent)
  for (const stretch of list) {
    if (stretch.kept) builder.keep(stretch)
    else builder.change(stretch)
  }
  return builder.finish()
}

/** A run of tokens of one side that are treated alike. It ends where the next token begins. */
interface Item {
  readonly kind: "words" | "gap" | "aside"
  readonly end: number
}

class Builder {
  readonly #segments: Segment[] = []
  readonly #pair: Pair
  readonly #extent: Extent
  /** How far each side's text has been given to segments, or is to be given to the agreed segment that is still open. */
  readonly #at: Record<SideName, number>
  /** Where the last segment began, when both agree in it: what agrees behind it joins it. Null when they do not. */
  #agreed: Readonly<Record<SideName, number>> | null = null

  constructor(pair: Pair, extent: Extent) {
    this.#pair = pair
    this.#extent = extent
    this.#at = { before: extent.before.start, after: extent.after.start }
  }

  finish(): Segment[] {
    this.#space(this.#extent.before.end, this.#extent.after.end, this.#extent.endsApart)
    this.#closeAgreed()
    return this.#segments
  }

  /** Kept tokens, and between them those that rules take for the same. */
  keep(stretch: Stretch): void {
    let { aStart, bStart } = stretch
    for (const block of stretch.blocks ?? []) {
      this.#keepRun({ aStart, aEnd: block.aStart, bStart, bEnd: block.bStart })
      this.#hideBlock(block)
      aStart = block.aEnd
      bStart = block.bEnd
    }
    this.#keepRun({ aStart, aEnd: stretch.aEnd, bStart, bEnd: stretch.bEnd })
  }

  /** One segment, divided only where the white space between two words differs, where rules hide something, and around omissions. */
  #keepRun(stretch: Range): void {
    if (stretch.aStart === stretch.aEnd) return
    const before = this.#pair.before.tokens
    const after = this.#pair.after.tokens
    let i = stretch.aStart
    let j = stretch.bStart
    while (i < stretch.aEnd) {
      this.#space(before.start[i]!, after.start[j]!, false)
      const length = runLength(this.#pair, i, j, stretch.aEnd)
      i += length
      j += length
      const kind = before.kind[i - 1] === GAP ? "unknown" : "words"
      const weighed = kind === "unknown" ? AGREED : this.#weighKept(i - 1, j - 1)
      this.#push(kind, before.end[i - 1]!, kind, after.end[j - 1]!, weighed)
    }
    const endBefore = this.#spaceAhead("before", i)
    const endAfter = this.#spaceAhead("after", j)
    if (this.#isSame(this.#at.before, endBefore, this.#at.after, endAfter))
      this.#space(endBefore, endAfter, false)
  }

  /** True when both texts have the same letters there. */
  #isSame(start: number, end: number, startAfter: number, endAfter: number): boolean {
    const { before, after } = this.#pair
    return areSameLetters(before.witness.text, start, end, after.witness.text, startAfter, endAfter)
  }

  #weighKept(i: number, j: number): Weighed {
    if (areLetters(this.#pair, i, j)) return AGREED
    return this.#weigh(this.#token("before", i), this.#token("after", j))
  }

  /** Tokens that rules take for the same. The white space around them is compared for itself. */
  #hideBlock(block: Range): void {
    if (block.aStart === block.aEnd || block.bStart === block.bEnd) return this.change(block)
    const [before, after] = [this.#pair.before.tokens, this.#pair.after.tokens]
    this.#space(before.start[block.aStart]!, after.start[block.bStart]!, false)
    const [endBefore, endAfter] = [before.end[block.aEnd - 1]!, after.end[block.bEnd - 1]!]
    const weighed = this.#weigh(
      this.#textBetween("before", this.#at.before, endBefore),
      this.#textBetween("after", this.#at.after, endAfter),
    )
    this.#push("words", endBefore, "words", endAfter, weighed)
  }

  /** What a difference weighs, and which rules hide it. */
  #weigh(before: string, after: string): Weighed {
    return this.#pair.sameness?.hides(before, after) ?? weigh(before, after)
  }

  #token(side: SideName, at: number): string {
    const { tokens } = this.#pair[side]
    return this.#textBetween(side, tokens.start[at]!, tokens.end[at]!)
  }

  change(stretch: Range): void {
    const left = this.#items("before", stretch.aStart, stretch.aEnd)
    const right = this.#items("after", stretch.bStart, stretch.bEnd)
    this.#spaceBeforeChange(stretch, left, right)
    if (this.#extent.unknown === null && areWordsAlone(left) && areWordsAlone(right))
      return this.#words(left[0], right[0])
    const sides = { before: left, after: right }
    const unknown = {
      before: this.#extent.unknown === "before" || left.some(isGap),
      after: this.#extent.unknown === "after" || right.some(isGap),
    }
    const lead = this.#leading(left, right)
    while (left.length > 0 || right.length > 0) this.#step(lead, sides, unknown)
  }

  /** A change of words on one side or both, as most changes are: nobody's brackets, and nothing unknown. */
  #words(one: Item | undefined, other: Item | undefined): void {
    if (one !== undefined && other !== undefined) this.#substitute(one, other)
    else if (one !== undefined) this.#lone("before", one, false)
    else if (other !== undefined) this.#lone("after", other, false)
  }

  /**
   * The side with an omission leads, so that what stands opposite is laid beside its sign. If both have one, the
   * side that has nothing else; if that does not tell, the choice must not depend on which is called the draft.
   */
  #leading(left: readonly Item[], right: readonly Item[]): SideName {
    if (!left.some(isGap) || !right.some(isGap)) return right.some(isGap) ? "after" : "before"
    if (left.every(isGap) !== right.every(isGap)) return left.every(isGap) ? "before" : "after"
    return this.#pair.turned ? "after" : "before"
  }

  /** Gives the next item or two to a segment. */
  #step(
    lead: SideName,
    sides: Record<SideName, Item[]>,
    unknown: Readonly<Record<SideName, boolean>>,
  ): void {
    const follow = opposite(lead)
    const [own, other] = [sides[lead], sides[follow]]
    if (this.#saySame(sides)) {
      const [before, after] = [sides.before.shift()!, sides.after.shift()!]
      this.#push("words", before.end, "words", after.end, EDITORIAL)
    } else if (own[0]?.kind === "aside") this.#aside(lead, own.shift()!)
    else if (own[0]?.kind === "gap") this.#gap(lead, sides)
    else if (other[0]?.kind === "aside" && !own.some(isGap)) this.#aside(follow, other.shift()!)
    else if (own[0] === undefined) this.#lone(follow, other.shift()!, unknown[lead])
    else if (other[0] === undefined || unknown.before || unknown.after)
      this.#lone(lead, own.shift()!, unknown[follow])
    else this.#substitute(sides.before.shift()!, sides.after.shift()!)
  }

  /**
   * White space that only one side has before a change goes with the change. If both have some, and not the same,
   * it stands apart. And where only one side has words here, the space that the other side has already is not
   * cut or added with them: `a b` and `a, b` differ in a comma.
   */
  #spaceBeforeChange({ aStart, bStart }: Range, left: Item[], right: Item[]): void {
    const { before, after } = this.#at
    const endBefore = this.#spaceAhead("before", aStart)
    const endAfter = this.#spaceAhead("after", bStart)
    if (endBefore > before && endAfter > after) this.#space(endBefore, endAfter, false)
    else if (left.length === 0)
      this.#returnSpace("after", right, this.#textBetween("before", before, endBefore))
    else if (right.length === 0)
      this.#returnSpace("before", left, this.#textBetween("after", after, endAfter))
  }

  #returnSpace(side: SideName, items: Item[], space: string): void {
    const last = items.at(-1)
    if (space === "" || last === undefined) return
    if (this.#textBetween(side, last.end - space.length, last.end) === space)
      items[items.length - 1] = { kind: last.kind, end: last.end - space.length }
  }

  #aside(side: SideName, item: Item): void {
    this.#put(side, "words", item.end, "nothing", this.#at[opposite(side)], EDITORIAL)
  }

  /** Two asides that are the same to the letter, white space left out. */
  #saySame({
    before: [one],
    after: [other],
  }: Readonly<Record<SideName, readonly Item[]>>): boolean {
    if (one?.kind !== "aside" || other?.kind !== "aside") return false
    const before = this.#textBetween("before", this.#at.before, one.end)
    return before.trim() === this.#textBetween("after", this.#at.after, other.end).trim()
  }

  /**
   * An omission on the leading side: what stands opposite is unattested, up to an omission there; the first words
   * share a segment with its sign. Asides that both have wait for each other.
   */
  #gap(lead: SideName, sides: Record<SideName, Item[]>): void {
    const gap = sides[lead].shift()!
    const other = sides[opposite(lead)]
    for (let met = false; other.length > 0 && !met && !this.#saySame(sides); ) {
      const item = other.shift()!
      met = item.kind === "gap" && sides[lead].length > 0
      if (item.kind === "aside") this.#aside(opposite(lead), item)
      else if (item.kind === "gap")
        this.#put(lead, "unknown", gap.end, "unknown", item.end, this.#weighGaps(lead, gap, item))
      else this.#put(lead, "unknown", gap.end, "words", item.end, UNATTESTED)
    }
    if (this.#at[lead] < gap.end)
      this.#put(lead, "unknown", gap.end, "nothing", this.#at[opposite(lead)], UNATTESTED)
  }

  /** One omission is as good as another. Of two reports nobody can say whether the texts agree, unless they say the same. */
  #weighGaps(lead: SideName, one: Item, other: Item): Weighed {
    const follow = opposite(lead)
    const words = this.#textBetween(lead, this.#at[lead], one.end).trim()
    const others = this.#textBetween(follow, this.#at[follow], other.end).trim()
    const isReport = [lead, follow].some((side) => this.#isReport(side))
    return isReport && words !== others ? UNATTESTED : AGREED
  }

  /** True where the next block of one side is a report. */
  #isReport(side: SideName): boolean {
    const { tokens, witness } = this.#pair[side]
    const token = firstFrom(tokens.start, this.#at[side])
    const start = tokens.start[token] ?? this.#at[side]
    const found = witness.interventions[firstEndingAfter(witness.interventions, start)]
    return found?.kind === "report"
  }

  /** Words, or a gap, with nothing beside them or with something unknown beside them. */
  #lone(side: SideName, item: Item, oppositeUnknown: boolean): void {
    const at = this.#at[opposite(side)]
    if (item.kind === "gap") this.#put(side, "unknown", item.end, "nothing", at, UNATTESTED)
    else if (oppositeUnknown) this.#put(side, "words", item.end, "unknown", at, UNATTESTED)
    else {
      const words = this.#textBetween(side, this.#at[side], item.end)
      this.#put(side, "words", item.end, "nothing", at, this.#weighLone(side, words))
    }
  }

  #substitute(one: Item, other: Item): void {
    const before = this.#textBetween("before", this.#at.before, one.end)
    const after = this.#textBetween("after", this.#at.after, other.end)
    this.#push("words", one.end, "words", other.end, this.#weigh(before, after))
  }

  #weighLone(side: SideName, words: string): Weighed {
    return side === "before" ? this.#weigh(words, "") : this.#weigh("", words)
  }

  /** White space up to the given ends: agreed, or a segment of its own. */
  #space(endBefore: number, endAfter: number, saysNothing: boolean): void {
    const { before, after } = this.#at
    if (endBefore <= before && endAfter <= after) return
    this.#push(
      endBefore <= before ? "nothing" : "words",
      endBefore,
      endAfter <= after ? "nothing" : "words",
      endAfter,
      this.#isSame(before, endBefore, after, endAfter)
        ? AGREED
        : this.#weighSpace(endBefore, endAfter, saysNothing),
    )
  }

  #weighSpace(endBefore: number, endAfter: number, saysNothing: boolean): Weighed {
    const differs = weighSpace(
      partsBlocks(this.#pair.before.witness, { start: this.#at.before, end: endBefore }),
      partsBlocks(this.#pair.after.witness, { start: this.#at.after, end: endAfter }),
    )
    if (saysNothing) return { ...differs, weight: "none" }
    return this.#pair.sameness?.hidesSpace(differs) ?? differs
  }

  #spaceAhead(side: SideName, likely: number): number {
    return spaceAhead(this.#pair[side], this.#at[side], this.#extent[side].end, likely)
  }

  #items(side: SideName, start: number, end: number): Item[] {
    const { tokens } = this.#pair[side]
    const items: Item[] = []
    for (let i = start; i < end; i++) {
      const kind = kindOf(tokens.kind[i]!)
      // Each omission stands for itself; words and asides run on.
      if (kind !== "gap" && i + 1 < end && kindOf(tokens.kind[i + 1]!) === kind) continue
      items.push({ kind, end: this.#endOf(side, i) })
    }
    return items
  }

  /** A token ends where the next begins. The space that ends a passage with a partner is compared for itself. */
  #endOf(side: SideName, token: number): number {
    const { tokens } = this.#pair[side]
    const next = token + 1 < tokens.count ? tokens.start[token + 1]! : Number.POSITIVE_INFINITY
    if (next < this.#extent[side].end) return next
    const other = this.#extent[opposite(side)]
    return other.start === other.end ? this.#extent[side].end : tokens.end[token]!
  }

  #textBetween(side: SideName, start: number, end: number): string {
    return this.#pair[side].witness.text.slice(start, end)
  }

  /** As `#push`, with one side's reading first, whichever side it is. */
  #put(
    side: SideName,
    own: Reading["kind"],
    ownEnd: number,
    other: Reading["kind"],
    otherEnd: number,
    weighed: Weighed,
  ): void {
    if (side === "before") this.#push(own, ownEnd, other, otherEnd, weighed)
    else this.#push(other, otherEnd, own, ownEnd, weighed)
  }

  #push(
    before: Reading["kind"],
    endBefore: number,
    after: Reading["kind"],
    endAfter: number,
    weighed: Weighed,
  ): void {
    if (weighed === AGREED && before === "words" && after === "words")
      this.#agreed ??= { before: this.#at.before, after: this.#at.after }
    else {
      this.#closeAgreed()
      const readings = [
        readingOf(before, this.#at.before, endBefore),
        readingOf(after, this.#at.after, endAfter),
      ]
      const { weight, class: kind, rules } = weighed
      this.#segments.push({ readings, weight, class: kind, ...(rules !== undefined && { rules }) })
    }
    this.#at.before = endBefore
    this.#at.after = endAfter
  }

  #closeAgreed(): void {
    if (this.#agreed === null) return
    const readings = [
      readingOf("words", this.#agreed.before, this.#at.before),
      readingOf("words", this.#agreed.after, this.#at.after),
    ]
    this.#segments.push({ readings, weight: AGREED.weight, class: AGREED.class })
    this.#agreed = null
  }
}

function kindOf(kind: number): Item["kind"] {
  return kind === GAP ? "gap" : kind === ASIDE ? "aside" : "words"
}

function areWordsAlone(items: readonly Item[]): boolean {
  return items.length === 0 || (items.length === 1 && items[0]!.kind === "words")
}

function isGap(item: Item): boolean {
  return item.kind === "gap"
}

function readingOf(kind: Reading["kind"], start: number, end: number): Reading {
  return kind === "nothing" ? { kind, at: start } : { kind, span: { start, end } }
}
