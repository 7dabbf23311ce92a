import { css } from "lit"

/** The panel of figures. */
export const tallyStyles = css`
  .figures {
    display: grid;
    gap: 0.9rem;
    margin: 0.35rem 0 0.9rem;
    max-inline-size: 34rem;
  }
  .figures ul {
    list-style: none;
    margin: 0;
    padding: 0;
    color: var(--ink-3);
  }
  .figures table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: lining-nums tabular-nums;
  }
  .figures caption {
    padding-block-end: 0.15rem;
    text-align: start;
    font-weight: 600;
    color: var(--ink);
  }
  .figures :is(th, td) {
    padding: 0.3rem 0;
    text-align: start;
    font-weight: 400;
    vertical-align: top;
  }
  .figures :is(td, thead th + th):not([colspan]) {
    inline-size: 1%;
    padding-inline-start: 0.9rem;
    white-space: nowrap;
    text-align: end;
  }
  .figures thead th {
    padding-block: 0 0.15rem;
    border-block-end: 1px solid var(--rule);
    color: var(--ink-3);
  }
  .figures .part th {
    padding-block: 0.6rem 0.1rem;
    color: var(--ink);
    font-style: italic;
  }
  .figures td {
    color: var(--ink);
  }
  .figures .icon {
    color: var(--kind);
  }
  .figures small {
    display: block;
    font-size: inherit;
    line-height: 1.1rem;
    color: var(--ink-3);
  }
  .amount {
    display: block;
    inline-size: 100%;
    block-size: 0.5rem;
    margin-block: 0.1rem;
    fill: none;
    stroke: var(--kind);
    stroke-width: 1px;
  }
  .amount * {
    vector-effect: non-scaling-stroke;
  }
  .amount:dir(rtl) {
    transform: scaleX(-1);
  }
  .deleted .amount rect {
    fill: var(--kind);
  }
  .moved .amount rect {
    stroke-dasharray: 5 3;
  }
`
