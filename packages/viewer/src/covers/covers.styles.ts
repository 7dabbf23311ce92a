import { css } from "lit"

/** Bars over words that are to be guessed: of solid paper, as long as the words beneath would about be. */
export const coversStyles = css`
  .cover {
    box-sizing: border-box;
    min-block-size: 1.5rem;
    padding: 0 0.6em;
    border: 1px solid var(--edge);
    border-radius: 2px;
    background: var(--sunk);
    color: var(--ink-2);
    font: var(--small) / 1.3 var(--sans);
    font-size-adjust: none;
    text-align: center;
    vertical-align: baseline;
    user-select: none;
    transition: background var(--quick);
  }
  .cover:hover {
    background: var(--raised);
    color: var(--ink);
  }
  .passage-cover {
    inline-size: 100%;
    min-block-size: calc(2 * var(--line));
    padding: 0.5rem 0.75rem;
    text-align: start;
  }
  .width-2 {
    min-inline-size: 6em;
  }
  .width-3,
  .width-4 {
    min-inline-size: 9em;
  }
  .width-5,
  .width-6,
  .width-7 {
    min-inline-size: 13em;
  }
  .width-8 {
    min-inline-size: 18em;
  }
  .covering {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.2rem 1rem;
    padding-block: 0.5rem 0;
    font: var(--ui) / 1.25rem var(--sans);
    font-size-adjust: none;
    font-variant-numeric: lining-nums;
    color: var(--ink-2);
  }
  @media print {
    .covering {
      display: none;
    }
  }
`
