import { expect, test } from "vitest"
import { creep } from "./creep.js"

const area = { top: 100, bottom: 700 }

test("an area creeps near its edges alone, the nearer the faster, and no faster beyond them", () => {
  expect([148, 400, 652].map((y) => creep(y, area, 10))).toEqual([0, 0, 0])
  expect(creep(676, area, 10)).toBeCloseTo(4.5)
  expect(creep(124, area, 10)).toBeCloseTo(-4.5)
  expect(creep(700, area, 10)).toBe(creep(900, area, 10))
  expect(creep(0, area, 10)).toBeCloseTo(-9)
})

test("it does not leap where the page stood still, and a low one has a middle", () => {
  expect(creep(700, area, 5000)).toBe(creep(700, area, 50))
  expect(creep(20, { top: 0, bottom: 40 }, 10)).toBe(0)
  expect(creep(0, { top: 0, bottom: 0 }, 10)).toBe(0)
})
