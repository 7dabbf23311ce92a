import type { WritingWish } from "@variorum/views"

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

/** The keys of those who write notes, in the order in which the sheet of keys tells them. */
export const writingWishes: Readonly<Record<WritingWish, readonly string[]>> = {
  write: ["w"],
  "write on nothing": ["e"],
  undo: ["Ctrl Z"],
  redo: ["Ctrl Shift Z", "Ctrl Y"],
}

/** What a pressed key asks for on a page that lets its readers write, or null. Fields have an undo of their own. */
export function writingWishOf(event: KeyboardEvent): WritingWish | null {
  if (event.defaultPrevented || event.isComposing || event.altKey) return null
  if (event.composedPath().some(isWritten)) return null
  const key = event.key.toLowerCase()
  if (event.ctrlKey || event.metaKey) {
    if (key === "z") return event.shiftKey ? "redo" : "undo"
    return key === "y" && !event.shiftKey ? "redo" : null
  }
  return key === "w" ? "write" : key === "e" ? "write on nothing" : null
}

function isWritten(target: EventTarget): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("input:not([type=range]), textarea, select"))
  )
}
