import { css, unsafeCSS } from "lit"

/** The most columns that are told apart by rule; of a wider table the cells follow each other. */
const most = 16

/** Every width of a table, and every place in its rows: style attributes are not allowed on strict pages. */
const grids = Array.from({ length: most }, (_, i) => {
  const rest = i === 0 ? "" : ` repeat(${i}, minmax(0, 1fr))`
  return `.table-row.of-${i + 1} { grid-template-columns: minmax(0, 2fr)${rest}; }
  .table-row .column-${i} { grid-column: ${i + 1}; }`
}).join("\n")

/** Documents that are tables: a row is a grid, and all rows of one text have the same columns. */
export const tableStyles = css`
  .table-row {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    column-gap: 1em;
    align-items: start;
    font-variant-numeric: lining-nums tabular-nums;
  }
  ${unsafeCSS(grids)}
  /* A row that is labelled is no narrower than one that is not. */
  .inline .row.row:has(.table-row) .cell {
    padding-inline: 0;
  }
  .table-row > .figure {
    text-align: end;
  }
  .table-row > .figure .named {
    display: block;
    width: fit-content;
    margin: 0.1rem 0 0 auto;
    padding: 0.15rem 0.3em;
  }
`
