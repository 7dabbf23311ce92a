import { UnreadableSource } from "@variorum/collation"
import type { Edition } from "@variorum/formats"
import { asOneEdition } from "./one-edition.js"
import { openSource } from "./open-files.js"

/**
 * An edition from an address that the page names. Throws UnreadableSource where it cannot be had, and as `openSource`
 * does.
 */
export async function fetchEdition(address: string): Promise<Edition> {
  const url = new URL(address, document.baseURI)
  const name = url.pathname.slice(url.pathname.lastIndexOf("/") + 1)
  const answer = await fetch(url, { credentials: "omit" }).catch(() => null)
  if (answer === null || !answer.ok)
    throw new UnreadableSource(
      "address-not-found",
      answer === null ? "The address does not answer." : `The address answers ${answer.status}.`,
      name,
      "Check the address, or bring the texts as files.",
    )
  return asOneEdition([
    await openSource({ name, bytes: new Uint8Array(await answer.arrayBuffer()) }),
  ])
}
