import { css } from "lit"

/** What is drawn for those who write notes. */
export const writingStyles = css``
