import { type Collation, collate, type Rule, UnreadableSource } from "@variorum/collation"
import { readJson } from "@variorum/formats/json"
import type { InterfacePhrases } from "@variorum/views"
import { fetchSource, fetchWitness } from "./addresses.js"
import { articlesIn, witnessFrom } from "./children.js"

/** Where a view's texts come from, in the order in which they are tried. */
export interface Wanted {
  /** Address of an edition or collation; empty when there is none. */
  readonly src: string
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

/**
 * Brings the texts and compares them. Null when none are named.
 * Throws a VariorumError when one cannot be had or read.
 */
export async function bring(wanted: Wanted): Promise<Collation | null> {
  if (wanted.src !== "") return bringEdition(wanted)
  if (wanted.draft !== "" || wanted.final !== "") return bringPair(wanted)
  return compareChildren(wanted)
}

async function bringEdition(wanted: Wanted): Promise<Collation> {
  const { src, words } = wanted
  wanted.say(words.fetching(src))
  const content = readJson(await fetchSource(src, wanted))
  if (content.kind === "collation" && content.collation.witnesses.length > 1)
    return content.collation
  if (content.kind === "edition" && content.edition.witnesses.length > 1) {
    await pause(wanted)
    return collate(content.edition.witnesses.slice(0, 2), { rules: wanted.rules })
  }
  throw new UnreadableSource("not-a-comparison", words.noCollation, src, words.givenBoth)
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
  return collate(witnesses, { rules: wanted.rules })
}

async function compareChildren(wanted: Wanted): Promise<Collation | null> {
  const { draft, final } = articlesIn(wanted.host)
  if (draft === null && final === null) return null
  const { words } = wanted
  if (draft === null || final === null)
    throw new UnreadableSource("one-text", words.oneText, "", words.givenBoth)
  return collate([witnessFrom(draft, "D"), witnessFrom(final, "F")], { rules: wanted.rules })
}

/** Lets the browser paint what is being done before the comparison takes the thread. */
async function pause({ say, words, signal }: Wanted): Promise<void> {
  say(words.comparing)
  await new Promise((resolve) => setTimeout(resolve))
  signal.throwIfAborted()
}
