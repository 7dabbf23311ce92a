import { firstEndingAfter } from "../sorted.js"
import type { Span } from "../span.js"
import type { Intervention } from "../witness.js"
import {
  Dot,
  Ellipsis,
  Full,
  LineEnd,
  Semicolon,
  Strong,
  Unmarked,
  Word,
  isEndMark,
  isGreek,
  isWhite,
  kindAt,
  kinds,
  skipWhite,
  trimWhite,
} from "./sentences-characters.js"
import { whatFollows } from "./sentences-following.js"
import { isGap } from "./sentences-interventions.js"
import { cutBySegmenter } from "./sentences-segmenter.js"
import { type Surroundings, closesAt, endsSentence, readStop } from "./sentences-stop.js"
import { verseLines } from "./sentences-verse.js"

/** What the cutting of sentences may know beside the text. */
export interface SentenceOptions {
  /** BCP 47 tag. Only German ordinals ("3. Oktober") depend on it. */
  readonly language?: string
  /** Sorted, not overlapping; those outside the block do no harm. */
  readonly interventions: readonly Intervention[]
}

/**
 * The sentences of one block of a text, in text order.
 *
 * They are trimmed of white space, never overlap, and together hold every other character of
 * the block. A gap between sentences is a sentence of its own; an editor's insertion is part of
 * the sentence around it, and what stands inside an intervention never ends one. A block that
 * looks like verse is cut at its line ends too.
 *
 *   before   “What?” asked G. E. Zinoviev. […] It was 5 p.m. He left... Then nothing.
 *   cut      “What?” asked G. E. Zinoviev. | […] | It was 5 p.m. | He left... | Then nothing.
 *
 * The rules are our own and read the block once, by character codes: `Intl.Segmenter` differs
 * between machines, cuts at initials and is slow. It is asked only where a script does not mark
 * its sentences' ends.
 */
export function cutSentences(text: string, block: Span, options: SentenceOptions): Span[] {
  const { interventions } = options
  const language = primarySubtag(options.language)
  const sentences: Span[] = []
  let outcome = new Cutter(text, block, interventions, language, sentences).cut("watchLines")
  if (outcome === "lineEnd") {
    sentences.length = 0
    for (const stretch of verseLines(text, block, interventions) ?? [block]) {
      outcome = new Cutter(text, stretch, interventions, language, sentences).cut("passLines")
      if (outcome === "unmarked") break
    }
  }
  return outcome === "unmarked" ? cutBySegmenter(text, block, interventions) : sentences
}

function primarySubtag(language = ""): string {
  return language === "" ? "" : language.toLowerCase().split(/[-_]/, 1)[0]!
}

/** How a cutting ended: at the end, or at something that asks for another way of cutting. */
type Outcome = "done" | "lineEnd" | "unmarked"

/** Cuts one stretch (a block, or a line of verse) in one pass, adding to `sentences`. */
class Cutter implements Surroundings {
  readonly text: string
  readonly limit: number
  readonly interventions: readonly Intervention[]
  readonly language: string
  /** Where the sentence begins that is being read; -1 between two sentences. */
  from = -1
  /** Whether the stretch has a capital; undefined until somebody asks. */
  private capitals: boolean | undefined
  private readonly first: number
  private readonly sentences: Span[]
  private at: number
  /** The number of the next intervention. */
  private index: number
  /** A sentence has words, or a gap or insertion in their place; marks alone do not make one. */
  private worded = false

  constructor(
    text: string,
    stretch: Span,
    interventions: readonly Intervention[],
    language: string,
    sentences: Span[],
  ) {
    this.text = text
    this.limit = stretch.end
    this.interventions = interventions
    this.language = language
    this.sentences = sentences
    this.first = skipWhite(text, stretch.start, stretch.end)
    this.at = this.first
    this.index = firstEndingAfter(interventions, this.first)
  }

  get withoutCapitals(): boolean {
    this.capitals ??= /\p{Lu}/u.test(this.text.slice(this.first, this.limit))
    return !this.capitals
  }

  get atBlockStart(): boolean {
    return this.from === this.first
  }

  cut(lineEnds: "watchLines" | "passLines"): Outcome {
    while (this.at < this.limit) {
      const intervention = this.interventions[this.index]
      if (intervention !== undefined && intervention.span.start <= this.at) {
        this.passIntervention(intervention)
        continue
      }
      const kind = kindAt(this.text, this.at)
      if (kind === Unmarked) return "unmarked"
      if (kind === LineEnd && lineEnds === "watchLines") return "lineEnd"
      if (isWhite(kind)) this.at++
      else this.read(kind, Math.min(this.limit, intervention?.span.start ?? this.limit))
    }
    if (this.from >= 0) this.endSentence(trimWhite(this.text, this.from, this.limit))
    return "done"
  }

  /** Reads what stands at `at` and is no white space, up to `wall` when it is words. */
  private read(kind: number, wall: number): void {
    if (this.from < 0) this.from = this.at
    if (kind === Word) {
      this.worded = true
      this.at = wordsEnd(this.text, this.at, wall)
    } else if (isEndMark(kind) || isGreekQuestion(this, this.at)) this.readStop()
    else this.at++
  }

  private readStop(): void {
    const stop = readStop(this, this.at)
    if (this.worded && endsSentence(this, stop)) this.endSentence(stop.end)
    this.at = stop.end
    this.index = firstEndingAfter(this.interventions, this.at)
  }

  private passIntervention(intervention: Intervention): void {
    const end = Math.min(this.limit, intervention.span.end)
    this.index++
    if (end <= this.at) return
    if (this.from < 0 && isGap(intervention) && standsAlone(this, end))
      this.sentences.push({ start: this.at, end })
    else {
      if (this.from < 0) this.from = this.at
      this.worded = true
    }
    this.at = end
  }

  private endSentence(end: number): void {
    this.sentences.push({ start: this.from, end })
    this.from = -1
    this.worded = false
  }
}

/** Kinds that call for a look. The others end nothing: a sentence that has a word goes on over them. */
const LOOKED_AT =
  bit(LineEnd) | bit(Dot) | bit(Ellipsis) | bit(Strong) | bit(Full) | bit(Semicolon) | bit(Unmarked)

function bit(kind: number): number {
  return 1 << kind
}

/** The hot loop: from a word to what calls for a look, or to the wall. */
function wordsEnd(text: string, at: number, wall: number): number {
  let i = at
  while (i < wall && (LOOKED_AT & (1 << kinds[text.charCodeAt(i)]!)) === 0) i++
  return i
}

/** True for a gap, ending at `end` behind a finished sentence, when no torn-off rest follows it. */
function standsAlone({ text, limit, interventions }: Surroundings, end: number): boolean {
  if (closesAt(text, end, limit)) return false
  const { next, opened } = whatFollows(text, end, limit, interventions)
  if (next === "nothing") return !opened
  return next !== "lower" && next !== "middle" && next !== "mark"
}

/** A semicolon asks a question between a Greek letter and a Greek capital. */
function isGreekQuestion({ text, limit, interventions }: Surroundings, at: number): boolean {
  if (kindAt(text, at) !== Semicolon || !isGreek(text.charCodeAt(at - 1))) return false
  const following = whatFollows(text, at + 1, limit, interventions)
  return following.next === "upper" && isGreek(text.charCodeAt(following.at))
}
