/** What a key asks for. */
export type Wish = "next" | "previous" | "other end" | "let go" | "keys"

/** The keys, in the order in which the sheet of keys tells them. */
export const wishes: Readonly<Record<string, Wish>> = {
  n: "next",
  j: "next",
  p: "previous",
  k: "previous",
  m: "other end",
  Escape: "let go",
  "?": "keys",
}

/**
 * What a pressed key asks for, or null. Keys with a modifier, and keys pressed while somebody
 * writes, are left alone; so are the arrows, which scroll.
 */
export function wishOf(event: KeyboardEvent): Wish | null {
  if (event.defaultPrevented || event.isComposing) return null
  if (event.ctrlKey || event.altKey || event.metaKey) return null
  if (event.composedPath().some(isWritten)) return null
  return wishes[event.key] ?? null
}

function isWritten(target: EventTarget): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("input:not([type=range]), textarea, select"))
  )
}
