/** Two texts less close than this may have nothing to do with each other, and more is asked of all that would link them. */
export const RELATED = 0.2

/** Kept to so many steps, so that a word typed in one place alters no link in another. */
const STEPS = 64

/**
 * How much of the poorer text stands in the other, in order: the share of its information that was matched
 * word by word. From 0 to 1. A revision has 0.6 and more, a retelling about 0.3, two texts that have nothing
 * to do with each other about 0.1 (measured on the human alignments). It says how alike two sentences can be
 * expected to be: where most words stayed, those that answer each other look it.
 *
 * `shared`: what the matched words tell; `told`: what all words of either text tell.
 */
export function closeness(shared: number, told: { before: number; after: number }): number {
  const poorer = Math.min(told.before, told.after)
  return poorer === 0 ? 0 : Math.round((shared / poorer) * STEPS) / STEPS
}
