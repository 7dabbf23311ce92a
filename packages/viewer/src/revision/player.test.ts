import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import { Player } from "./player.js"

const host = {
  addController() {},
  removeController() {},
  requestUpdate() {},
  updateComplete: Promise.resolve(true),
}

/** A way of so many steps. */
function wayOf(steps: number) {
  const way = { made: 0 }
  const goOn = () => {
    if (way.made === steps) return false
    way.made++
    return true
  }
  const player = new Player(host, goOn, () => {
    way.made = 0
  })
  return { way, player }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe("playing", () => {
  test("takes the first step at once, one every two seconds, and stops at the end", () => {
    const { way, player } = wayOf(3)
    player.toggle()
    expect(way.made).toBe(1)
    vi.advanceTimersByTime(2000)
    expect(way.made).toBe(2)
    vi.advanceTimersByTime(4000)
    expect([way.made, player.isPlaying]).toEqual([3, false])
  })

  test("begins anew from the end", () => {
    const { way, player } = wayOf(2)
    way.made = 2
    player.toggle()
    expect([way.made, player.isPlaying]).toEqual([0, true])
  })

  test("stands still while it is paused, and once its view is gone", () => {
    const { way, player } = wayOf(9)
    player.toggle()
    player.toggle()
    vi.advanceTimersByTime(10_000)
    expect([way.made, player.isPlaying]).toEqual([1, false])
    player.toggle()
    player.hostDisconnected()
    vi.advanceTimersByTime(10_000)
    expect([way.made, player.isPlaying]).toEqual([2, false])
  })
})
