import { type Collation, digest, type Witness } from "@variorum/collation"
import { fragmentOfAll, readFragment } from "../address/fragment.js"

/** A link to one change in two texts: the change's identifier, and a digest of either text as it was compared. */
export interface ChangeLink {
  readonly change: string
  readonly draft: string
  readonly final: string
}

/** Schemes under which somebody else, or the same reader tomorrow, can open a page. */
const OPENABLE = ["http:", "https:", "file:"]

/**
 * The address that reopens a change in exactly these two texts, with all that the page's address says beside. Null
 * where there is none: the page has no address of its own, or the view no name in it.
 */
export function addressOf(host: Element, collation: Collation, change: string): string | null {
  if (!OPENABLE.includes(location.protocol)) return null
  if (!hasName(host)) return null
  const states = new Map(readFragment(location.hash))
  const link = Object.entries(linkTo(collation, change))
  states.set(host.id, new Map([...(states.get(host.id) ?? []), ...link]))
  return location.href.replace(/#.*$/su, "") + fragmentOfAll(states)
}

/** The link to a change in these two texts. */
export function linkTo(collation: Collation, change: string): ChangeLink {
  const [draft, final] = digestsOf(collation)
  return { change, draft, final }
}

/** Without an id, a fragment can only mean the first view of the page. */
function hasName(host: Element): boolean {
  const page = host.getRootNode() as ParentNode
  return host.id !== "" || page.querySelector(host.localName) === host
}

/** The change that the page's address leads to in this view; null where it leads to none. */
export function linkIn(host: Element): ChangeLink | null {
  const state = hasName(host) ? readFragment(location.hash)?.get(host.id) : undefined
  const change = state?.get("change") ?? ""
  if (change === "") return null
  return { change, draft: state?.get("draft") ?? "", final: state?.get("final") ?? "" }
}

/** The sides on which the texts are not those that a link was made for; a link without digests was made for any. */
export function otherTexts(collation: Collation, { draft, final }: ChangeLink): readonly (0 | 1)[] {
  const digests = digestsOf(collation)
  return ([0, 1] as const).filter((side) => {
    const wanted = side === 0 ? draft : final
    return wanted !== "" && wanted !== digests[side]
  })
}

const known = new WeakMap<Witness, string>()

/** A digest of either text, letter for letter: 44 bits, made without `crypto`, which pages without https lack. */
function digestsOf({ witnesses }: Collation): readonly [string, string] {
  const [before, after] = witnesses.map((witness) => {
    const found = known.get(witness) ?? digest(witness.text)
    known.set(witness, found)
    return found
  })
  return [before ?? "", after ?? ""]
}
