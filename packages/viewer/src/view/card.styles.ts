import { css } from "lit"

/** The card of the chosen change: in the margin of a wide view, beneath its passage in a narrow one. */
export const cardStyles = css`
  .card {
    padding: 0.75rem 0.9rem 0.7rem;
    background: var(--raised);
    border: 1px solid var(--edge);
    border-top: 3px solid var(--kind);
    border-radius: 0 0 4px 4px;
    font-size: var(--small);
    line-height: 1.25rem;
    color: var(--ink-2);
  }
  .card-head {
    display: flex;
    align-items: center;
    gap: 0.45em;
    margin-bottom: 0.5rem;
    font-size: var(--ui);
    color: var(--ink);
  }
  .card-head b {
    font-weight: 600;
  }
  .card-head b::first-letter {
    text-transform: uppercase;
  }
  .card-head .icon {
    color: var(--kind);
  }
  .card .of {
    margin-inline-start: auto;
    font-size: var(--small);
    color: var(--ink-3);
  }
  .card dl {
    display: grid;
    grid-template-columns: minmax(4.6rem, max-content) 1fr;
    gap: 0.3rem 0.5rem;
  }
  .card dt {
    color: var(--ink-3);
  }
  .card dd {
    color: var(--ink);
  }
  .card .voice {
    grid-column: 2;
  }
  .dots {
    display: inline-flex;
    gap: 3px;
    margin-inline-end: 0.5em;
    vertical-align: 0.08em;
  }
  .dots i {
    width: 7px;
    height: 7px;
    border: 1.5px solid currentColor;
    border-radius: 50%;
  }
  .dots .filled {
    background: currentColor;
    forced-color-adjust: none;
  }

  @container room (min-width: 68rem) {
    .card {
      position: absolute;
      inset-inline-end: 0;
      width: 17.75rem;
      margin-top: 0.4rem;
    }
  }
  @container room (max-width: 67.99rem) {
    .card {
      grid-column: 1 / -1;
      max-width: 34rem;
      margin-block: 0.5rem 0.25rem;
    }
  }
`
