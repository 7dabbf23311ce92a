import { phone, wide } from "./room.js"

const all = [
  { colorScheme: "light", viewport: wide },
  { colorScheme: "dark", viewport: phone },
  { colorScheme: "dark", viewport: wide },
  { colorScheme: "light", viewport: phone },
] as const

/**
 * How a page is looked at where every look must be without fault: on a wide page by day, and on a phone by night, by turns.
 * `turn`: which of a list is looked at, counted from 0. `VARIORUM_ALL=1` looks at each in both schemes and both widths.
 */
export function looksAt(turn: number): readonly (typeof all)[number][] {
  return process.env["VARIORUM_ALL"] === "1" ? all : [all[turn % 2] ?? all[0]]
}
