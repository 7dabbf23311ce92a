import { css } from "lit"

/** The panel of filters, and what the bar says of what is hidden. */
export const filtersStyles = css`
  .choices {
    display: grid;
    gap: 0.75rem 1.6rem;
    margin: 0.35rem 0 0.9rem;
  }
  .choices fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .choices legend {
    padding: 0 0 0.15rem;
    color: var(--ink);
    font-weight: 600;
  }
  .choices label,
  .scale div {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: center;
    gap: 0.55em;
    min-block-size: 1.625rem;
  }
  .choices label:hover {
    color: var(--ink);
  }
  .choices input {
    margin: 0;
    accent-color: var(--ink-2);
  }
  .choices input[type="checkbox"] {
    inline-size: 1rem;
    block-size: 1rem;
  }
  .choices small {
    font-size: inherit;
    color: var(--ink-3);
  }
  .scale div {
    grid-template-columns: auto 1fr auto;
  }
  .scale input {
    inline-size: 100%;
    min-inline-size: 0;
    block-size: 1.5rem;
  }
  .scale .says {
    color: var(--ink-3);
  }
  .hidden-count:not(:empty) {
    display: inline-flex;
    align-items: baseline;
    gap: 0.6em;
    padding-inline: 0.4em;
  }
  .show-all {
    min-block-size: 1.5rem;
    text-decoration: underline;
    text-decoration-color: var(--edge);
    text-underline-offset: 0.2em;
  }
  .show-all:hover {
    color: var(--ink);
    text-decoration-color: currentColor;
  }
  @container room (max-width: 67.99rem) {
    .choices {
      grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr));
    }
  }
`
