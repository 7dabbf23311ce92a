import { css } from "lit"

/** The key to the marks, closed until somebody asks. */
export const legendStyles = css`
  .key dl {
    display: grid;
    gap: 0.4rem;
    margin: 0.35rem 0 0.6rem;
  }
  .key dt {
    color: var(--ink);
  }
  .key dd {
    color: var(--ink-3);
  }
  .key .icon {
    color: var(--kind, currentColor);
  }
  .sample.quiet {
    text-decoration: underline dotted 1.5px var(--ink-3);
    text-underline-offset: 0.22em;
  }
  .sample.paper {
    padding: 0.1rem 0.5rem;
    background: var(--hatching);
    border-radius: 2px;
  }
  .key :is(.omission, .insertion) {
    font-family: var(--serif);
  }
  .printed-key {
    display: none;
  }
  @container room (max-width: 67.99rem) {
    .key dl {
      grid-template-columns: repeat(auto-fill, minmax(min(14rem, 100%), 1fr));
    }
  }
  @media (forced-colors: active) {
    .sample.paper {
      border: 1px dotted GrayText;
    }
  }
`
