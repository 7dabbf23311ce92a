/**
 * What the address of a page says to its views: `#variorum:` + the id of an element, or nothing + `?` + keys and values.
 *
 *   #variorum:?change=p12ab&draft=0k3…&final=91z…
 *   #variorum:letter?display=inline
 *
 * Each part of a view has keys of its own and leaves those of the others as they are. `change`, `draft` and `final`
 * lead to one change; see `../one-change/link.ts`.
 */

const PREFIX = "#variorum:"

/** A fragment, taken apart. */
export interface Fragment {
  /** The id of the element that is meant; empty where it is the first view of the page. */
  readonly element: string
  readonly keys: URLSearchParams
}

/** Reads the fragment of an address (`location.hash`); null where it is nothing of ours. Never throws. */
export function readFragment(hash: string): Fragment | null {
  if (!hash.startsWith(PREFIX)) return null
  const rest = hash.slice(PREFIX.length)
  const mark = rest.indexOf("?")
  const element = mark < 0 ? rest : rest.slice(0, mark)
  return { element: decoded(element), keys: new URLSearchParams(mark < 0 ? "" : rest.slice(mark)) }
}

/** The fragment with its sign; empty where it has no keys, and so says nothing. */
export function writeFragment({ element, keys }: Fragment): string {
  const text = keys.toString()
  return text === "" ? "" : `${PREFIX}${encodeURIComponent(element)}?${text}`
}

/** What the fragment of an address says to a view; null where it says nothing to it. */
export function keysFor(host: Element, hash: string): URLSearchParams | null {
  const fragment = readFragment(hash)
  if (fragment === null) return null
  return fragment.element === nameOf(host) ? fragment.keys : null
}

/**
 * The fragment with some keys of a view set anew (null takes one away) and all its others left as they are. Null for
 * a view that no fragment can name: it has no id, and is not the first of its page.
 */
export function withKeys(
  host: Element,
  hash: string,
  set: Readonly<Record<string, string | null>>,
): string | null {
  const element = nameOf(host)
  if (element === null) return null
  const keys = new URLSearchParams(keysFor(host, hash) ?? "")
  for (const [key, value] of Object.entries(set))
    if (value === null) keys.delete(key)
    else keys.set(key, value)
  return writeFragment({ element, keys })
}

/** The name by which a fragment means a view: its id, or nothing for the first view of the page. */
function nameOf(host: Element): string | null {
  if (host.id !== "") return host.id
  const page = host.getRootNode() as ParentNode
  return page.querySelector(host.localName) === host ? "" : null
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
