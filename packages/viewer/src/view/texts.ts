import {
  type CollateOptions,
  type Collation,
  type Rule,
  UnreadableSource,
  type Witness,
} from "@variorum/collation"
import { type Edition, readJson } from "@variorum/formats/json"
import type { Judgement, Layer, Tag } from "@variorum/layers"
import type { InterfacePhrases } from "@variorum/views"
import { fetchSource, fetchWitness } from "./addresses.js"
import { articlesIn, witnessFrom } from "./children.js"
import { compareTexts } from "./compare-texts.js"
import { type Pair, pairNamed } from "./pair-choice.js"

/** Where a view's texts come from, in the order in which they are tried. */
export interface Wanted {
  /** Address of an edition or collation; empty when there is none. */
  readonly src: string
  /** Sigla of the two witnesses of an edition that are compared, parted by a space; empty for the first two. */
  readonly pair: string
  readonly draft: string
  readonly final: string
  /** What the two are headed with; empty for the usual headings. */
  readonly titles: readonly [string, string]
  readonly speakers: boolean
  /** What counts as the same; a collation that was made elsewhere keeps its own rules. */
  readonly rules: readonly Rule[]
  /** The element whose children may be the texts. */
  readonly host: Element
  readonly words: InterfacePhrases
  readonly signal: AbortSignal
  /** Is told what is being done, before it is done. */
  readonly say: (words: string) => void
}

/** A comparison of all the witnesses there are, and what people say about it. */
export interface Brought {
  readonly collation: Collation
  /** Whether it was made here, with the earlier of the two that are read as its base. */
  readonly isMadeHere: boolean
  readonly judgements: readonly Judgement[]
  /** The layers of notes of an edition, and the tags that they may name. */
  readonly layers: readonly Layer[]
  readonly tags: readonly Tag[]
  /** What an edition says of itself; nothing of texts that came otherwise. */
  readonly about: Pick<Edition, "title" | "source" | "rights">
}

/**
 * Brings the texts and compares them. Null when none are named.
 * Throws a VariorumError when one cannot be had or read.
 */
export async function bring(wanted: Wanted): Promise<Brought | null> {
  if (wanted.src !== "") return bringEdition(wanted)
  const collation =
    wanted.draft !== "" || wanted.final !== ""
      ? await bringPair(wanted)
      : await compareChildren(wanted)
  return collation === null ? null : { collation, isMadeHere: true, ...NOTHING_SAID }
}

/** Texts that do not come as an edition say nothing of themselves, and nobody says anything about them. */
const NOTHING_SAID = { judgements: [], layers: [], tags: [], about: {} } as const

/** The witnesses of an edition are all compared, the earlier of the two that are wanted being the base; a collation stays as it is. */
async function bringEdition(wanted: Wanted): Promise<Brought> {
  const { src, words } = wanted
  wanted.say(words.fetching(src))
  const content = readJson(await fetchSource(src, wanted))
  if (content.kind === "collation" && content.collation.witnesses.length > 1) {
    pairIn(content.collation.witnesses, wanted)
    return { collation: content.collation, isMadeHere: false, ...NOTHING_SAID }
  }
  if (content.kind === "edition" && content.edition.witnesses.length > 1) {
    const { witnesses, pins = [], judgements = [], rules: ownRules = [] } = content.edition
    const { layers = [], tags = [] } = content.edition
    const [base] = pairIn(witnesses, wanted)
    await pause(wanted)
    const rules = wanted.rules.length > 0 ? wanted.rules : ownRules
    const collation = await compare(witnesses, { pins, rules, base }, wanted)
    return { collation, isMadeHere: true, judgements, layers, tags, about: content.edition }
  }
  throw new UnreadableSource("not-a-comparison", words.noCollation, src, words.givenBoth)
}

/** Indexes of the two witnesses that are wanted. Throws UnreadableSource when there are no such two. */
function pairIn(witnesses: readonly Witness[], { pair, src, words }: Wanted): Pair {
  const found = pairNamed(witnesses, pair)
  if (found !== null) return found
  const sigla = witnesses.map(({ siglum }) => siglum)
  throw new UnreadableSource("pair-unknown", words.noPair(pair), src, words.givenPair(sigla))
}

async function bringPair(wanted: Wanted): Promise<Collation> {
  const { draft, final, titles, words, speakers, signal } = wanted
  if (draft === "" || final === "")
    throw new UnreadableSource("one-text", words.oneText, draft + final, words.givenBoth)
  wanted.say(words.fetching(`${draft}, ${final}`))
  const witnesses = await Promise.all([
    fetchWitness(draft, { siglum: "D", title: titles[0], speakers, words, signal }),
    fetchWitness(final, { siglum: "F", title: titles[1], speakers, words, signal }),
  ])
  await pause(wanted)
  return compare(witnesses, { rules: wanted.rules }, wanted)
}

async function compareChildren(wanted: Wanted): Promise<Collation | null> {
  const { draft, final } = articlesIn(wanted.host)
  if (draft === null && final === null) return null
  const { words } = wanted
  if (draft === null || final === null)
    throw new UnreadableSource("one-text", words.oneText, "", words.givenBoth)
  const witnesses = [witnessFrom(draft, "D"), witnessFrom(final, "F")]
  return compare(witnesses, { rules: wanted.rules }, wanted)
}

/** Compares, and says how far that has come where it takes long. */
function compare(
  witnesses: readonly Witness[],
  options: CollateOptions,
  { words, say, signal }: Wanted,
): Promise<Collation> {
  return compareTexts(witnesses, options, {
    signal,
    progress: (progress) => say(words.progress(progress)),
  })
}

/** Lets the browser paint what is being done before the comparison takes the thread. */
async function pause({ say, words, signal }: Wanted): Promise<void> {
  say(words.comparing)
  await new Promise((resolve) => setTimeout(resolve))
  signal.throwIfAborted()
}
