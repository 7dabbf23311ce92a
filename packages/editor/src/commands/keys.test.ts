import { describe, expect, test } from "vitest"
import { isPressed, keysSaid } from "./keys.js"

function pressed(key: string, held: Partial<KeyboardEvent> = {}): KeyboardEvent {
  const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false }
  return { ...none, ...held, key } as KeyboardEvent
}

describe("keys", () => {
  test.each([
    ["Mod-z", pressed("z", { ctrlKey: true }), false, true],
    ["Mod-z", pressed("z", { metaKey: true }), true, true],
    ["Mod-z", pressed("z", { metaKey: true }), false, false],
    ["Mod-z", pressed("Z", { ctrlKey: true, shiftKey: true }), false, false],
    ["Mod-Shift-z", pressed("Z", { ctrlKey: true, shiftKey: true }), false, true],
    ["Alt-ArrowDown", pressed("ArrowDown", { altKey: true }), false, true],
    ["F1", pressed("F1"), false, true],
    ["Mod-k", pressed("k"), false, false],
  ])("%s", (keys, event, onApple, answer) => expect(isPressed(event, keys, onApple)).toBe(answer))

  test("are written as each machine writes them", () => {
    expect(keysSaid("Mod-Shift-z", false)).toBe("Ctrl+Shift+Z")
    expect(keysSaid("Mod-Shift-z", true)).toBe("⌘⇧Z")
    expect(keysSaid("F1", false)).toBe("F1")
    expect(keysSaid("Alt-ArrowDown", false)).toBe("Alt+↓")
  })
})
