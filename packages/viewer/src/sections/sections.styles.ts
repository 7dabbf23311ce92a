import { css } from "lit"

/**
 * Sections are left out of the layout while they are far from the window, and take about the room they will need.
 * Each has the columns of its sheet again: what is contained cannot share a grid with what is outside.
 */
export const sectionsStyles = css`
  .sections {
    --letters-in-line: 52;
  }
  .inline .sections {
    --letters-in-line: 72;
  }
  .section,
  .folded {
    position: relative;
    display: grid;
    grid-template-columns: var(--grid);
    justify-content: var(--spread, space-between);
    align-content: start;
  }
  /* Of a long text; a letter is laid out whole. */
  .long > .section {
    content-visibility: auto;
    contain-intrinsic-block-size: auto
      calc(var(--letters, 0) / var(--letters-in-line) * var(--line) + var(--rows, 0) * 1.75rem);
    overflow-clip-margin: 2rem;
  }
  .long > .section.here {
    content-visibility: visible;
  }
  .folded {
    grid-column: 1 / -1;
  }
  /* Below the bar, when a place is scrolled to. */
  .section,
  .row,
  .fold {
    scroll-margin-block-start: 3.5rem;
  }

  @container room (max-width: 43.99rem) {
    .sections {
      --letters-in-line: 22;
    }
    .inline .sections {
      --letters-in-line: 44;
    }
    .section,
    .folded {
      display: block;
    }
    .folded[hidden] {
      margin: 0;
    }
  }
  @media print {
    .long > .section {
      content-visibility: visible;
    }
    .folded[hidden] {
      content-visibility: visible;
      display: grid;
    }
  }
`
