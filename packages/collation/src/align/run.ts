/** Two stretches of equal length that are the same, place for place. `a` and `b` are where they begin. */
export interface Run {
  readonly a: number
  readonly b: number
  readonly length: number
}
