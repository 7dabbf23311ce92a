/**
 * Undo and redo over states that never change themselves: a state is kept, not what was done.
 *
 * States share what they have in common, so a step costs what it changed.
 */
export interface History<State> {
  /** Earlier states, the oldest first. */
  readonly past: readonly State[]
  readonly present: State
  /** States that were undone, the next one first. */
  readonly future: readonly State[]
}

/** So many steps can be taken back. */
export const MOST_STEPS = 1000

/** A history in which nothing has happened yet. */
export function beginHistory<State>(present: State): History<State> {
  return { past: [], present, future: [] }
}

/** The history after a step. What was undone before it is gone; a step to the same state is none. */
export function takeStep<State>(history: History<State>, next: State): History<State> {
  if (next === history.present) return history
  return { past: [...history.past, history.present].slice(-MOST_STEPS), present: next, future: [] }
}

/** The last step taken back; the same history where there is none. */
export function undo<State>({ past, present, future }: History<State>): History<State> {
  if (past.length === 0) return { past, present, future }
  return { past: past.slice(0, -1), present: past.at(-1) as State, future: [present, ...future] }
}

/** The last undone step taken again; the same history where there is none. */
export function redo<State>({ past, present, future }: History<State>): History<State> {
  if (future.length === 0) return { past, present, future }
  return { past: [...past, present], present: future[0] as State, future: future.slice(1) }
}
