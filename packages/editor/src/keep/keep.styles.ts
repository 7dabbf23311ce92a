import { css } from "lit"

/** The line that says what is kept, the offer, and the lists of works and versions. */
export const keepStyles = css`
  .keeping {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.9em;
    font: var(--small) / 1.25rem var(--sans);
    font-size-adjust: none;
    color: var(--ink-3);
  }
  .keeping .quiet {
    margin: 0;
  }
  .keeping [role="status"] {
    max-width: 46em;
    color: var(--ink);
  }
  :is(.offer, .works, .versions) {
    max-width: 44rem;
    font: var(--ui) / 1.35rem var(--sans);
    font-size-adjust: none;
    color: var(--ink-2);
  }
  .offer {
    margin-bottom: 1.5rem;
    padding: 0.75rem 1.1rem 0.9rem;
    background: var(--raised);
    border: 1px solid var(--rule);
    border-radius: 3px;
  }
  :is(.offer, .works, .versions) h2 {
    margin: 0 0 0.25rem;
    font: italic var(--text) / var(--line) var(--serif);
    color: var(--ink-2);
  }
  :is(.offer, .works, .versions) p {
    margin: 0.25rem 0;
  }
  :is(.offer, .works, .versions) small {
    font-size: var(--small);
    color: var(--ink-3);
  }
  .offer > p:not(.amiss) {
    color: var(--ink);
  }
  :is(.works, .versions) ul {
    margin: 0.5rem 0;
    padding: 0;
    list-style: none;
    border-top: 1px solid var(--rule);
  }
  :is(.works, .versions) ul:empty {
    display: none;
  }
  :is(.works, .versions) li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: baseline;
    gap: 0 1.5rem;
    padding-block: 0.5rem;
    border-bottom: 1px solid var(--rule);
  }
  :is(.works, .versions) li > form {
    grid-column: 1 / -1;
  }
  :is(.works, .versions) li > :is(small, .amiss) {
    grid-column: 1;
  }
  :is(.works, .versions) li > span.acts {
    grid-column: 2;
    grid-row: 1;
  }
  :is(.works, .versions) .title {
    overflow-wrap: anywhere;
    text-align: start;
    font: var(--text) / var(--line) var(--serif);
    color: var(--ink);
  }
  :is(.keeping, .offer, .works, .versions) button {
    min-height: 1.75rem;
    color: var(--ink-2);
    text-decoration: underline;
    text-decoration-color: var(--edge);
    text-underline-offset: 0.25em;
    cursor: pointer;
  }
  :is(.keeping, .offer, .works, .versions) button:hover {
    color: var(--ink);
    text-decoration-color: currentColor;
  }
  :is(.works, .versions) button.title {
    text-decoration-color: var(--rule);
  }
  :is(.keeping, .offer, .works, .versions) button[aria-disabled="true"] {
    color: var(--ink-3);
    text-decoration: none;
    cursor: default;
  }
  :is(.offer, .works, .versions) .acts {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.15rem 1.2rem;
  }
  .offer button.first {
    padding: 0.15rem 0.9rem;
    color: var(--paper);
    background: var(--ink);
    border-radius: 3px;
    text-decoration: none;
  }
  .offer button.first:hover {
    color: var(--paper);
  }
  .amiss {
    color: var(--ink);
  }
  .ask {
    padding-inline-start: 0.9rem;
    border-inline-start: 3px solid var(--cut);
  }
  .shelf-said {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: baseline;
    min-height: 1.75rem;
  }
  .versions label {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25rem 0.6em;
  }
  .versions input[name] {
    width: 18em;
    max-width: 100%;
    min-height: 1.875rem;
    padding: 0 0.5em;
    font: inherit;
    color: var(--ink);
    background: var(--raised);
    border: 1px solid var(--edge);
    border-radius: 3px;
  }
  .versions input[type="checkbox"] {
    width: 1rem;
    height: 1rem;
    accent-color: var(--ink-2);
  }
  .versions input:focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }
  @media (width < 30rem) {
    :is(.works, .versions) li {
      grid-template-columns: minmax(0, 1fr);
    }
    :is(.works, .versions) li > span.acts {
      grid-column: 1;
      grid-row: auto;
    }
  }
  @media (forced-colors: active) {
    .offer button.first {
      border: 1px solid;
    }
  }
`
