import { expect, test } from "vitest"
import { moment } from "./moment.js"

const when = new Date(2026, 10, 22, 14, 2).getTime()
const at = (...date: readonly [number, number, number]) => new Date(...date).getTime()

test.each([
  ["de", at(2026, 10, 22), "14:02"],
  ["de", at(2026, 10, 23), "22. November 2026 um 14:02"],
  ["ru", at(2027, 10, 22), "22 ноября 2026 г. в 14:02"],
])("a moment in %s", (language, now, says) => {
  expect(moment(when, language, now)).toBe(says)
})
