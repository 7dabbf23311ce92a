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
import { partsBlocks } from "./parts-blocks.js"
import { areLetters, runLength, spaceAhead } from "./kept-run.js"
import { areSameLetters } from "./letters.js"
import { NOTHING, type SegmentRow, UNKNOWN, WORDS } from "./segment-row.js"
import { firstEndingAfter, firstFrom } from "../sorted.js"
import type { Range, Stretch } from "./stretch.js"
import { opposite, type Pair, type SideName, type Text } from "../words/text.js"
import { ASIDE, GAP, SIGN } from "../words/tokens.js"
import { AGREED, EDITORIAL, UNATTESTED, weigh, weighSpace, type Weighed } from "./weigh.js"

/** What a passage gives to be cut into segments. */
export interface Extent {
  /** Where it begins and ends in either text, white space included. */
  readonly startBefore: number
  readonly endBefore: number
  readonly startAfter: number
  readonly endAfter: number
  /** True when the white space that ends the passage stands before different neighbours, so that a difference in it says nothing. */
  readonly endsApart: boolean
  /** The side whose words here are unknown although no sign of it stands in this passage: an omission goes on from before. */
  readonly unknown: SideName | null
}

/** A run of tokens of one side that are treated alike. It ends where the next token begins. */
interface Item {
  readonly kind: "words" | "gap" | "aside"
  readonly end: number
}

/** Cuts the passages of a pair into segments, one passage after the other. */
export class Cutter {
  readonly #pair: Pair
  readonly #row: SegmentRow
  #extent = NOWHERE
  /** How far either text has been given to segments. */
  readonly #at: Record<SideName, number> = { before: 0, after: 0 }
  /** True when both texts agree in the last segment: what agrees behind it joins it. */
  #agrees = false

  /** `row`: where the segments go. */
  constructor(pair: Pair, row: SegmentRow) {
    this.#pair = pair
    this.#row = row
  }

  /** Cuts a passage, given by its stretches. The readings tile its extent on either side without gap or overlap. */
  cut(list: readonly Stretch[], extent: Extent): void {
    this.#extent = extent
    this.#at.before = extent.startBefore
    this.#at.after = extent.startAfter
    this.#agrees = false
    for (const stretch of list) {
      if (stretch.kept) this.#keep(stretch)
      else this.#change(stretch)
    }
    this.#space(extent.endBefore, extent.endAfter, extent.endsApart)
  }

  /** Kept tokens, and between them those that rules take for the same. */
  #keep(stretch: Stretch): void {
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
  #keepRun({ aStart, aEnd, bStart }: Range): void {
    if (aStart === aEnd) return
    const before = this.#pair.before.tokens
    const after = this.#pair.after.tokens
    let i = aStart
    let j = bStart
    while (i < aEnd) {
      this.#space(before.start[i]!, after.start[j]!, false)
      const length = runLength(this.#pair, i, j, aEnd)
      i += length
      j += length
      const isUnknown = before.kind[i - 1] === GAP
      const kind = isUnknown ? UNKNOWN : WORDS
      const weighed = isUnknown ? AGREED : this.#weighKept(i - 1, j - 1)
      this.#push(kind, before.end[i - 1]!, kind, after.end[j - 1]!, weighed)
    }
    const endBefore = this.#spaceEndBefore(i)
    const endAfter = this.#spaceEndAfter(j)
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
    const { tokens } = this.#pair.before
    const { tokens: others } = this.#pair.after
    return this.#weigh(tokens.start[i]!, tokens.end[i]!, others.start[j]!, others.end[j]!)
  }

  /** Tokens that rules take for the same. The white space around them is compared for itself. */
  #hideBlock(block: Range): void {
    if (block.aStart === block.aEnd || block.bStart === block.bEnd) return this.#change(block)
    const [before, after] = [this.#pair.before.tokens, this.#pair.after.tokens]
    this.#space(before.start[block.aStart]!, after.start[block.bStart]!, false)
    const [endBefore, endAfter] = [before.end[block.aEnd - 1]!, after.end[block.bEnd - 1]!]
    this.#substitute(endBefore, endAfter)
  }

  /** What it weighs that the texts differ from one place in each to another, and which rules hide it. */
  #weigh(start: number, end: number, startAfter: number, endAfter: number): Weighed {
    const { before, after, sameness } = this.#pair
    const [one, other] = [before.witness.text, after.witness.text]
    const hidden = sameness?.hides(one.slice(start, end), other.slice(startAfter, endAfter))
    return hidden ?? weigh(one, other, start, end, startAfter, endAfter)
  }

  #change(stretch: Range): void {
    const { before, after } = this.#pair
    const { aStart, aEnd, bStart, bEnd } = stretch
    if (
      this.#extent.unknown === null &&
      areOwn(before, aStart, aEnd) &&
      areOwn(after, bStart, bEnd)
    )
      return this.#changeWords(stretch)
    const space = this.#spaceBeforeChange(stretch)
    const left = this.#items("before", aStart, aEnd, space)
    const right = this.#items("after", bStart, bEnd, space)
    const sides = { before: left, after: right }
    const unknown = {
      before: this.#extent.unknown === "before" || left.some(isGap),
      after: this.#extent.unknown === "after" || right.some(isGap),
    }
    const lead = this.#leading(left, right)
    while (left.length > 0 || right.length > 0) this.#step(lead, sides, unknown)
  }

  /** A change of words on one side or both, as most changes are: nobody's brackets, and nothing unknown. */
  #changeWords(stretch: Range): void {
    const { aStart, aEnd, bStart, bEnd } = stretch
    const space = this.#spaceBeforeChange(stretch)
    if (aStart === aEnd && bStart === bEnd) return
    if (aStart === aEnd) this.#alone("after", this.#endOf("after", bEnd - 1) - space)
    else if (bStart === bEnd) this.#alone("before", this.#endOf("before", aEnd - 1) - space)
    else this.#substitute(this.#endOf("before", aEnd - 1), this.#endOf("after", bEnd - 1))
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
      this.#push(WORDS, before.end, WORDS, after.end, EDITORIAL)
    } else if (own[0]?.kind === "aside") this.#aside(lead, own.shift()!)
    else if (own[0]?.kind === "gap") this.#gap(lead, sides)
    else if (other[0]?.kind === "aside" && !own.some(isGap)) this.#aside(follow, other.shift()!)
    else if (own[0] === undefined) this.#lone(follow, other.shift()!, unknown[lead])
    else if (other[0] === undefined || unknown.before || unknown.after)
      this.#lone(lead, own.shift()!, unknown[follow])
    else this.#substitute(sides.before.shift()!.end, sides.after.shift()!.end)
  }

  /**
   * White space that only one side has before a change goes with the change. If both have some, and not the same,
   * it stands apart. And where only one side has words here, the space that the other side has already is not
   * cut or added with them: `a b` and `a, b` differ in a comma. How much space behind its words stays for that reason.
   */
  #spaceBeforeChange({ aStart, aEnd, bStart, bEnd }: Range): number {
    const { before, after } = this.#at
    const endBefore = this.#spaceEndBefore(aStart)
    const endAfter = this.#spaceEndAfter(bStart)
    if (endBefore > before && endAfter > after) this.#space(endBefore, endAfter, false)
    else if (aStart === aEnd && bStart < bEnd) {
      const end = this.#endOf("after", bEnd - 1)
      const space = endBefore - before
      if (this.#isSame(before, endBefore, end - space, end)) return space
    } else if (bStart === bEnd && aStart < aEnd) {
      const end = this.#endOf("before", aEnd - 1)
      const space = endAfter - after
      if (this.#isSame(end - space, end, after, endAfter)) return space
    }
    return 0
  }

  #aside(side: SideName, item: Item): void {
    this.#put(side, WORDS, item.end, NOTHING, this.#at[opposite(side)], EDITORIAL)
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
        this.#put(lead, UNKNOWN, gap.end, UNKNOWN, item.end, this.#weighGaps(lead, gap, item))
      else this.#put(lead, UNKNOWN, gap.end, WORDS, item.end, UNATTESTED)
    }
    if (this.#at[lead] < gap.end)
      this.#put(lead, UNKNOWN, gap.end, NOTHING, this.#at[opposite(lead)], UNATTESTED)
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
  #lone(side: SideName, { kind, end }: Item, oppositeUnknown: boolean): void {
    const at = this.#at[opposite(side)]
    if (kind === "gap") this.#put(side, UNKNOWN, end, NOTHING, at, UNATTESTED)
    else if (oppositeUnknown) this.#put(side, WORDS, end, UNKNOWN, at, UNATTESTED)
    else this.#alone(side, end)
  }

  /** Words with nothing beside them. */
  #alone(side: SideName, end: number): void {
    const { before, after } = this.#at
    if (side === "before")
      this.#push(WORDS, end, NOTHING, after, this.#weigh(before, end, after, after))
    else this.#push(NOTHING, before, WORDS, end, this.#weigh(before, before, after, end))
  }

  /** Words opposite others. */
  #substitute(endBefore: number, endAfter: number): void {
    const { before, after } = this.#at
    const weighed = this.#weigh(before, endBefore, after, endAfter)
    this.#push(WORDS, endBefore, WORDS, endAfter, weighed)
  }

  /** White space up to the given ends: agreed, or a segment of its own. */
  #space(endBefore: number, endAfter: number, saysNothing: boolean): void {
    const { before, after } = this.#at
    if (endBefore <= before && endAfter <= after) return
    this.#push(
      endBefore <= before ? NOTHING : WORDS,
      endBefore,
      endAfter <= after ? NOTHING : WORDS,
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

  /** Where the white space ahead ends in the text before. `token`: the next one. */
  #spaceEndBefore(token: number): number {
    return spaceAhead(this.#pair.before, this.#at.before, this.#extent.endBefore, token)
  }

  #spaceEndAfter(token: number): number {
    return spaceAhead(this.#pair.after, this.#at.after, this.#extent.endAfter, token)
  }

  /** Runs of tokens that are treated alike. `space`: so much at the end of the last does not belong to it. */
  #items(side: SideName, start: number, end: number, space: number): Item[] {
    const { tokens } = this.#pair[side]
    const items: Item[] = []
    for (let i = start; i < end; i++) {
      const kind = kindOf(tokens.kind[i]!)
      // Each omission stands for itself; words and asides run on.
      if (kind !== "gap" && i + 1 < end && kindOf(tokens.kind[i + 1]!) === kind) continue
      items.push({ kind, end: this.#endOf(side, i) - (i + 1 < end ? 0 : space) })
    }
    return items
  }

  /** A token ends where the next begins. The space that ends a passage with a partner is compared for itself. */
  #endOf(side: SideName, token: number): number {
    const { tokens } = this.#pair[side]
    const { startBefore, endBefore, startAfter, endAfter } = this.#extent
    const end = side === "before" ? endBefore : endAfter
    if (token + 1 < tokens.count && tokens.start[token + 1]! < end) return tokens.start[token + 1]!
    const isAlone = side === "before" ? startAfter === endAfter : startBefore === endBefore
    return isAlone ? end : tokens.end[token]!
  }

  #textBetween(side: SideName, start: number, end: number): string {
    return this.#pair[side].witness.text.slice(start, end)
  }

  /** As `#push`, with one side's reading first, whichever side it is. */
  #put(
    side: SideName,
    own: number,
    ownEnd: number,
    other: number,
    otherEnd: number,
    weighed: Weighed,
  ): void {
    if (side === "before") this.#push(own, ownEnd, other, otherEnd, weighed)
    else this.#push(other, otherEnd, own, ownEnd, weighed)
  }

  #push(
    before: number,
    endBefore: number,
    after: number,
    endAfter: number,
    weighed: Weighed,
  ): void {
    const agrees = weighed === AGREED && before === WORDS && after === WORDS
    if (agrees && this.#agrees) this.#row.extend(endBefore, endAfter)
    else this.#row.push(before, endBefore, after, endAfter, weighed)
    this.#agrees = agrees
    this.#at.before = endBefore
    this.#at.after = endAfter
  }
}

const NOWHERE: Extent = {
  startBefore: 0,
  endBefore: 0,
  startAfter: 0,
  endAfter: 0,
  endsApart: false,
  unknown: null,
}

function kindOf(kind: number): Item["kind"] {
  return kind === GAP ? "gap" : kind === ASIDE ? "aside" : "words"
}

/** True for tokens that are the writer's own, and for none. */
function areOwn({ tokens }: Text, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (tokens.kind[i]! > SIGN) return false
  return true
}

function isGap(item: Item): boolean {
  return item.kind === "gap"
}
