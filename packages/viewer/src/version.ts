/** The version of this program, as citations name it. Kept equal to the package's own by a test. */
export const VERSION = "0.1.0"
