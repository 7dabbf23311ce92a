import { expect, test } from "vitest"
import { Room } from "./room.js"

test("a room gives so many numbers", () => {
  const room = new Room()
  for (const count of [3, 0, 300, 20_000, 5, 300]) {
    const numbers = room.take(count)
    expect(numbers.length).toBe(count)
    numbers.fill(7)
  }
})

test("a room gives the same numbers again unless they were very many", () => {
  const room = new Room()
  expect(room.take(10).buffer).toBe(room.take(200).buffer)
  expect(room.take(20_000).buffer).not.toBe(room.take(20_000).buffer)
  expect(room.take(10).buffer.byteLength).toBe(1024)
})
