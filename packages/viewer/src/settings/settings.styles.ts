import { css } from "lit"

/** The panel of settings. */
export const settingsStyles = css`
  .settings fieldset {
    display: grid;
    gap: 0.15rem;
    margin: 0.35rem 0 0.75rem;
    padding: 0;
    border: 0;
  }
  .settings legend {
    padding: 0;
    color: var(--ink);
  }
  .settings label {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: start;
    gap: 0.5em;
    min-height: 1.5rem;
  }
  .settings input {
    margin: 0.2rem 0 0;
    accent-color: var(--ink-2);
  }
  .settings button {
    margin-bottom: 0.75rem;
  }
`
