import { describe, expect, test } from "vitest"
import { Int32List } from "./int32-list.js"

describe("Int32List", () => {
  test.for([0, 1, 2, 7, 64])("keeps what is pushed, however much room it was given: %d", (room) => {
    const list = new Int32List(room)
    const numbers = Array.from({ length: 20 }, (_, i) => i * i - 46)
    for (const number of numbers) list.push(number)
    expect(list.length).toBe(20)
    expect(list.at(7)).toBe(3)
    expect([...list.toArray()]).toEqual(numbers)
  })

  test("keeps no great room for nothing", () => {
    const list = new Int32List(1000)
    list.push(46)
    expect(list.toArray().buffer.byteLength).toBe(4)
  })
})
