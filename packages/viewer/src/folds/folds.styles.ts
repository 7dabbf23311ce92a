import { css } from "lit"

/** An unchanged stretch as one line between hairlines. */
export const foldsStyles = css`
  .fold {
    grid-column: 1 / 4;
    margin-block: 0.6rem;
    border-block: 1px solid var(--rule);
  }
  .inline .fold {
    grid-column: 2;
  }
  .fold button {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.5em;
    align-items: baseline;
    width: 100%;
    padding: 0.35rem 0.3rem;
    font: var(--small) / 1.25rem var(--sans);
    font-size-adjust: none;
    font-variant-numeric: lining-nums;
    color: var(--ink-2);
  }
  .fold button:hover,
  .fold-all:hover {
    color: var(--ink);
  }
  .fold button:hover {
    background: var(--sunk);
  }
  .fold i {
    font-family: var(--serif);
    font-size: var(--note);
  }
  .fold-all {
    display: block;
    width: fit-content;
    min-height: 1.5rem;
    grid-column: 1 / 4;
    font: var(--small) / 1.25rem var(--sans);
    font-size-adjust: none;
    color: var(--ink-2);
    text-decoration: underline var(--rule);
    text-underline-offset: 0.2em;
  }
  .inline .fold-all {
    grid-column: 2;
  }

  @media print {
    .fold,
    .fold-all {
      display: none;
    }
  }
`
