/**
 * How many of so many random inputs are tried: a sixth, beginning at the first seed, at every change; all where
 * `VARIORUM_ALL=1` asks for it.
 */
export function ofAll(inputs: number): number {
  return process.env["VARIORUM_ALL"] === "1" ? inputs : Math.ceil(inputs / 6)
}
