import { css } from "lit"

/** The way from one text to the other: its controls stay in sight while the text is read. */
export const revisionStyles = css`
  .way {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.5rem;
    padding: 0.55rem 0;
    background: var(--paper);
    border-bottom: 1px solid var(--rule);
    font-family: var(--sans);
    font-size: var(--ui);
    font-size-adjust: none;
    font-variant-numeric: lining-nums;
    line-height: 1.25rem;
    color: var(--ink-2);
  }
  .room[data-display="revision"] .bar {
    position: static;
  }
  .way button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.4em;
    min-width: 1.875rem;
    min-height: 1.875rem;
    border-radius: 4px;
  }
  .way button:hover {
    background: var(--sunk);
  }
  .way button[aria-disabled="true"] {
    color: var(--edge);
  }
  .way .play {
    padding-inline: 0.55em 0.7em;
    border: 1px solid var(--edge);
    border-radius: 1rem;
    color: var(--ink);
  }
  /* As wide as either of its words, so that nothing moves when one takes the other's place. */
  .way .play span {
    min-width: 3.2em;
  }
  .way input {
    flex: 1 1 12rem;
    max-width: 24rem;
    height: 1.875rem;
    margin: 0;
    accent-color: var(--ink);
  }
  .way input:focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
    border-radius: 3px;
  }
  .way .at {
    flex: 1 1 14rem;
    padding-inline-start: 0.5rem;
  }

  @container room (min-width: 68rem) {
    .way {
      margin-inline-end: 20rem;
    }
  }
  @container room (max-width: 43.99rem) {
    .way input {
      flex-basis: 6rem;
    }
    .way .at {
      flex-basis: 100%;
      padding-inline-start: 0;
    }
  }
  @media (forced-colors: active) {
    .way button[aria-disabled="true"] {
      color: GrayText;
    }
  }
  @media print {
    .way {
      position: static;
    }
    .way :is(button, input) {
      display: none;
    }
  }
`
