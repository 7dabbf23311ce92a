import { phone, wide } from "./room.js"

const all = [
  { colorScheme: "light", viewport: wide },
  { colorScheme: "dark", viewport: phone },
  { colorScheme: "dark", viewport: wide },
  { colorScheme: "light", viewport: phone },
] as const

/**
 * How a page is looked at where every look must be without fault: in both schemes and both widths, each with one of the
 * other. `VARIORUM_ALL=1` crosses them, which takes twice as long.
 */
export const looks = all.slice(0, process.env["VARIORUM_ALL"] === "1" ? 4 : 2)
