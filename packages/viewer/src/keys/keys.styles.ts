import { css } from "lit"

/** The sheet of keys. */
export const keysStyles = css`
  .sheet-of-keys {
    max-width: min(30rem, calc(100vw - 2rem));
    padding: 1.25rem 1.5rem;
    border: 1px solid var(--edge);
    border-radius: 4px;
    background: var(--raised);
    color: var(--ink);
    font: var(--ui) / 1.4rem var(--sans);
    font-size-adjust: none;
  }
  .sheet-of-keys::backdrop {
    background: rgb(0 0 0 / 25%);
  }
  .sheet-of-keys .title {
    margin: 0;
    font: 1.25rem / 1.75rem var(--serif);
  }
  .sheet-of-keys p:not(.title) {
    color: var(--ink-2);
  }
  .sheet-of-keys dl {
    display: grid;
    gap: 0.35rem;
    margin: 0.75rem 0 1rem;
  }
  .sheet-of-keys dl > div {
    display: grid;
    grid-template-columns: 8rem 1fr;
    gap: 1rem;
  }
  kbd {
    display: inline-block;
    min-width: 1.75em;
    padding: 0 0.4em;
    border: 1px solid var(--edge);
    border-radius: 3px;
    font: inherit;
    text-align: center;
  }
  button.plain {
    min-height: 1.75rem;
    padding: 0.2rem 0.75rem;
    border: 1px solid var(--edge);
    border-radius: 3px;
  }
  button.plain:hover {
    background: var(--sunk);
  }
`
