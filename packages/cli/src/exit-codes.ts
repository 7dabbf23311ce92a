/** What the command's exit status says, as `diff` and `cmp` have it. */
export const exitCodes = {
  /** The two texts say the same, and the whole of both is known. */
  same: 0,
  /** They differ, or one of them is not known where the other has words. */
  different: 1,
  /** Nobody can tell: a text could not be read, or the command was not understood. */
  trouble: 2,
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
