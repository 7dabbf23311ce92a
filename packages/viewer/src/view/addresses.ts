import { UnreadableSource, type Witness } from "@variorum/collation"
import { isCsv, readCsv } from "@variorum/formats/csv"
import { readJson } from "@variorum/formats/json"
import { readPlain } from "@variorum/formats/plain"
import type { InterfacePhrases } from "@variorum/views"

/** How an address is read. */
export interface Reading {
  readonly siglum: string
  /** What the text is headed with; empty for the usual heading. */
  readonly title: string
  readonly speakers: boolean
  readonly words: InterfacePhrases
  readonly signal: AbortSignal
}

/** Fetches an address, relative to the page. Throws UnreadableSource when there is nothing to be had. */
export async function fetchSource(
  address: string,
  { words, signal }: Pick<Reading, "words" | "signal">,
): Promise<{ name: string; bytes: Uint8Array }> {
  const url = new URL(address, document.baseURI)
  const name = decodeURIComponent(url.pathname.split("/").at(-1) || url.pathname)
  const answer = await fetch(url, { signal, credentials: "same-origin" }).catch(
    (error: unknown) => {
      if (signal.aborted) throw error
      throw new UnreadableSource("not-reached", words.notReached, address, words.troubleAdvice)
    },
  )
  if (!answer.ok)
    throw new UnreadableSource(
      "not-found",
      words.notFound(answer.status),
      address,
      words.troubleAdvice,
    )
  return { name, bytes: new Uint8Array(await answer.arrayBuffer()) }
}

/** Fetches one text: plain, a table (`.csv`, `.tsv`), or witness JSON. */
export async function fetchWitness(address: string, reading: Reading): Promise<Witness> {
  const source = await fetchSource(address, reading)
  const title = reading.title === "" ? {} : { title: reading.title }
  if (isCsv(source)) return readCsv(source, { siglum: reading.siglum, ...title })
  if (!source.name.endsWith(".json"))
    return readPlain(source, { siglum: reading.siglum, speakers: reading.speakers, ...title })
  const content = readJson(source)
  if (content.kind === "witness") return content.witness
  throw new UnreadableSource(
    "not-a-witness",
    reading.words.oneText,
    address,
    reading.words.givenBoth,
  )
}
