import { css } from "lit"

/** The clean text stands where one text with its corrections stands, so that going from one to the other moves nothing. */
export const cleanStyles = css`
  .clean .clean-head {
    display: grid;
    grid-template-columns: var(--grid);
    justify-content: var(--spread, space-between);
  }
  .clean .column-head {
    grid-column: 2;
  }
  @container room (max-width: 43.99rem) {
    .clean .clean-head {
      display: block;
    }
  }
`
