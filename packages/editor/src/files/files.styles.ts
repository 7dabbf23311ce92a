import { css } from "lit"

/** The forms in which the work can be handed on. */
export const filesStyles = css`
  .exports ul {
    margin: 0.75rem 0 1.25rem;
    padding: 0;
    list-style: none;
  }
  .exports li {
    padding: 0.5rem 0;
    border-top: 1px solid var(--rule);
  }
  .exports li button {
    min-height: 1.5rem;
    text-decoration: underline 1px var(--edge);
    text-underline-offset: 0.2em;
  }
  .exports p {
    margin: 0;
    color: var(--ink-2);
  }
`
