import { css } from "lit"

/** Changes only: what each is stands over it, its two readings side by side beneath. */
export const changesOnlyStyles = css`
  .changes-only {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 30rem) 5.5rem minmax(0, 30rem) 20rem;
    justify-content: space-between;
    padding-bottom: 3rem;
  }
  .changes-only .row {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    padding-block: 0.875rem;
  }
  .changes-only .row.group {
    display: block;
    grid-column: 1 / 4;
    padding-block: 1.6rem 0.4rem;
  }
  .changes-only .row.change + .row.change::before {
    content: "";
    grid-column: 1 / 4;
    margin-bottom: 0.875rem;
    border-top: 1px solid var(--rule);
  }
  .change-head {
    grid-column: 1 / 4;
    justify-self: start;
    display: inline-flex;
    gap: 0.45em;
    min-height: 1.5rem;
    margin-bottom: 0.25rem;
    font: var(--small) / 1.25rem var(--sans);
    font-size-adjust: none;
    font-variant-numeric: lining-nums;
    color: var(--kind);
  }
  .change-head .icon {
    margin-top: 0.2em;
  }
  .change-head small {
    font-size: inherit;
    color: var(--ink-3);
  }
  .change-head:hover small {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .changes-only .cell {
    position: relative;
    min-width: 0;
    color: var(--ink-2);
  }
  .changes-only .passage {
    color: var(--ink);
  }

  /* A whole paragraph is bracketed at its side; a sentence in its context has the same brackets in the line. */
  .changes-only .block.whole:is(.added, .moved)::before,
  .changes-only .block.whole.deleted::before,
  .changes-only .block.whole.deleted::after {
    content: "";
    position: absolute;
    inset-block: 0.28em;
    width: 0.4rem;
    border: 0 var(--stroke) var(--kind);
  }
  .changes-only .block.whole:is(.deleted, .added, .moved)::before {
    inset-inline-start: -0.85rem;
    border-inline-start-width: var(--weight);
  }
  .changes-only .block.whole.deleted::before,
  .changes-only .block.whole.deleted::after {
    border-block-width: var(--weight);
  }
  .changes-only .block.whole.deleted::after {
    inset-inline-end: -0.85rem;
    border-inline-end-width: var(--weight);
  }
  .changes-only .block:not(.whole) > .passage.deleted::before,
  .changes-only .block:not(.whole) > .passage.deleted::after {
    content: "";
    display: inline-block;
    width: 0.22em;
    height: 0.95em;
    vertical-align: -0.12em;
    border: 1.5px solid var(--kind);
  }
  .changes-only .block:not(.whole) > .passage.deleted::before {
    margin-inline-end: 0.2em;
    border-inline-end: 0;
  }
  .changes-only .block:not(.whole) > .passage.deleted::after {
    margin-inline-start: 0.2em;
    border-inline-start: 0;
  }
  .changes-only .block:not(.whole) > .passage.added ins.whole {
    text-decoration: underline 1px var(--add);
    text-underline-offset: 0.22em;
    text-decoration-skip-ink: none;
  }
  .changes-only .block:not(.whole) > .passage.moved:not(.phrase) {
    text-decoration: underline dashed 1px var(--move);
    text-underline-offset: 0.22em;
  }

  @container room (max-width: 67.99rem) {
    .changes-only {
      grid-template-columns: minmax(0, 1fr) 3rem minmax(0, 1fr);
    }
    .changes-only .card {
      grid-column: 1 / 4;
    }
  }
  @container room (max-width: 43.99rem) {
    .changes-only,
    .changes-only .row {
      display: block;
    }
    .changes-only .row.change + .row.change::before {
      display: block;
    }
    .changes-only .cell {
      padding-inline: 0.9rem;
    }
    .changes-only .cell:not(.nothing-cell)::before {
      content: attr(data-witness);
      display: block;
      font: var(--small) / 1.25rem var(--sans);
      font-size-adjust: none;
      color: var(--ink-3);
    }
    .changes-only .after:not(.nothing-cell) {
      padding-top: 0.5rem;
    }
  }
  @media print {
    .changes-only {
      display: grid !important;
      grid-template-columns: minmax(0, 1fr) 8mm minmax(0, 1fr) !important;
      padding-inline-start: 0.9rem;
    }
    .changes-only .row {
      display: grid !important;
      padding-block: 4pt;
      break-inside: avoid;
    }
    .changes-only .row.group {
      display: block !important;
    }
    .changes-only .cell {
      padding-inline: 0 !important;
    }
    .changes-only .cell::before {
      display: none !important;
    }
  }
`
