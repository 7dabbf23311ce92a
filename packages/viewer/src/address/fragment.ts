/**
 * The state of views as the fragment of an address.
 *
 *   #variorum:display=inline&hidden-kinds=deleted,added&letter.words=scholarly
 *
 * The first two belong to a view without an `id`, the last to the one with the id `letter`. Readable, and nothing but
 * what differs from how the page shows the view by itself.
 */

/** What is kept of one view: names and texts. */
export type State = ReadonlyMap<string, string>

const MARK = "#variorum:"

/** The fragment for one view, to be put behind a page's address; empty where there is nothing to keep. `id`: that of the element, if it has one. */
export function fragmentOf(state: State, id = ""): string {
  return fragmentOfAll(new Map([[id, state]]))
}

/** The fragment for all views of a page, by their ids. */
export function fragmentOfAll(states: ReadonlyMap<string, State>): string {
  const entries = [...states].flatMap(([id, state]) =>
    [...state].map(
      ([name, text]) => `${id === "" ? "" : `${encodeId(id)}.`}${encode(name)}=${encode(text)}`,
    ),
  )
  return entries.length === 0 ? "" : MARK + entries.join("&")
}

/**
 * What a fragment says of each view, by their ids: nothing for an empty fragment, null for one that is not ours. What
 * cannot be understood in ours is left out.
 */
export function readFragment(fragment: string): ReadonlyMap<string, State> | null {
  if (fragment === "" || fragment === "#") return new Map()
  if (!fragment.startsWith(MARK)) return null
  const states = new Map<string, Map<string, string>>()
  for (const entry of fragment.slice(MARK.length).split("&")) {
    const [, id = "", name, text] =
      /^(?:([^.=]*)\.)?([^.=]+)=(.*)$/su.exec(entry)?.map(decode) ?? []
    if (name === undefined || text === undefined) continue
    states.set(id, (states.get(id) ?? new Map<string, string>()).set(name, text))
  }
  return states
}

/** Names as one text, parted by commas; a comma in a name stands behind a backslash. */
export function listOf(names: Iterable<string>): string {
  return [...names].map((name) => name.replace(/[\\,]/gu, "\\$&")).join(",")
}

/** The names in such a text; none in an empty one. */
export function namesIn(list: string): readonly string[] {
  if (list === "") return []
  return [...list.matchAll(/(?:^|,)((?:\\.|[^\\,])*)/gsu)].map(([, name = ""]) =>
    name.replace(/\\(.)/gsu, "$1"),
  )
}

/** Commas and colons are left as they are, to be read. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/%2C/gu, ",").replace(/%3A/gu, ":")
}

function encodeId(id: string): string {
  return encode(id).replace(/\./gu, "%2E")
}

/** Undefined where something is not encoded as it must be. */
function decode(text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : decodeURIComponent(text)
  } catch {
    return undefined
  }
}
