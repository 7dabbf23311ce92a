import { css } from "lit"

/** The clean text stands where one text with its corrections stands, so that going from one to the other moves nothing. */
export const cleanStyles = css`
  .clean .column-head {
    grid-column: 2;
  }
`
