import { describe, expect, test } from "vitest"
import { isNumber, numericDifference, sameNumber } from "./numbers.js"

describe("numericDifference", () => {
  test.for([
    ["69.1", "4.2", "−64.9"],
    ["1.0", "0.9", "−0.1"],
    ["2.9", "5.5", "+2.6"],
    ["0.1", "0.3", "+0.2"],
    ["12,5", "8", "−4,5"],
    ["12.5%", "8%", "−4.5%"],
    ["12,5 %", "8,0 %", "−4,5 %"],
    ["−3", "2", "+5"],
    ["2", "-3", "−5"],
    ["5", "+8", "+3"],
    ["1,300", "1,425", "+125"],
    ["1,300", "12,425.5", "+11,125.5"],
    ["1 300 000", "1 300 001", "+1"],
    ["1.300.000", "2.300.000,5", "+1.000.000,5"],
    ["1,5", "1.5", "±0"],
    ["$ 5", "$ 7", "+2 $"],
    ["90071992547409931", "90071992547409930", "−1"],
    ["8.0", "8", "±0"],
  ] as const)("from %s to %s is %s", ([before, after, difference]) =>
    expect(numericDifference(before, after)).toBe(difference),
  )

  test.for([
    ["words", "4"],
    ["4", ""],
    ["5 %", "5 €"],
    ["1,30,0", "4"],
    ["1.2.3", "1.2.4"],
    ["4 men", "5 men"],
    ["1e9", "1"],
  ] as const)("is not said of %j and %j", ([before, after]) =>
    expect(numericDifference(before, after)).toBe(""),
  )

  test("reads three figures behind one sign as the other number tells, or else the language", () => {
    expect(numericDifference("1.300", "1.500")).toBe("+0.2")
    expect(numericDifference("1.300", "1.500", "de")).toBe("+200")
    expect(numericDifference("1.300", "2,5")).toBe("−1.297,5")
    expect(numericDifference("1,300", "1,500", "ru")).toBe("+0,2")
    expect(numericDifference("1,300", "1,500", "no such tag")).toBe("+200")
  })
})

test("one number printed in two ways is the same number, and ten is not one", () => {
  expect(sameNumber("1,300", "1300")).toBe(true)
  expect(sameNumber("1,5", "1.5")).toBe(true)
  expect(sameNumber("1.0", "10")).toBe(false)
  expect(sameNumber("one", "one")).toBe(false)
})

test("a date, a range and a list of figures are no numbers", () => {
  for (const text of ["1936-37", "12.6.1936", "1, 2, 3", "–", "", "No. 5"])
    expect(isNumber(text), text).toBe(false)
})
