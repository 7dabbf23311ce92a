/** True for a machine on which ⌘ stands for Ctrl. */
export function isApple(platform: string = navigator.platform): boolean {
  return /Mac|iP(?:hone|[ao]d)/u.test(platform)
}

/** True where an event is what `keys` says: `Mod-Shift-z` as ProseMirror writes it, Mod being Ctrl, or ⌘ on an Apple. */
export function isPressed(
  event: KeyboardEvent,
  keys: string,
  onApple: boolean = isApple(),
): boolean {
  const parts = keys.split("-")
  const key = parts.pop() ?? ""
  const mod = parts.includes("Mod")
  if (event.shiftKey !== parts.includes("Shift") || event.altKey !== parts.includes("Alt"))
    return false
  if (event.ctrlKey !== (mod && !onApple) || event.metaKey !== (mod && onApple)) return false
  return event.key.toLowerCase() === key.toLowerCase()
}

const SIGNS = { ArrowUp: "↑", ArrowDown: "↓", Escape: "Esc" }

/** True for a key pressed in a field of a form, which has its own undo. */
export function isInField(event: KeyboardEvent): boolean {
  const [target] = event.composedPath()
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    target instanceof HTMLInputElement
  )
}

/** How keys are written for a person: "Ctrl+Shift+Z", or "⌘⇧Z". */
export function keysSaid(keys: string, onApple: boolean = isApple()): string {
  const parts = keys.split("-")
  const key = parts.pop() ?? ""
  const signs: Readonly<Record<string, string>> = onApple
    ? { Mod: "⌘", Shift: "⇧", Alt: "⌥", ...SIGNS }
    : { Mod: "Ctrl", Shift: "Shift", Alt: "Alt", ...SIGNS }
  const said = parts.map((part) => signs[part] ?? part)
  return [...said, signs[key] ?? (key.length === 1 ? key.toUpperCase() : key)].join(
    onApple ? "" : "+",
  )
}
