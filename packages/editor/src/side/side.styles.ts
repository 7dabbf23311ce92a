import { css } from "lit"

/** What stands beside the texts while they are written in. */
export const sideStyles = css`
  .workroom {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 17.75rem;
    gap: 0 2rem;
  }
  @media (width < 68rem) {
    .workroom {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  .workroom variorum-panes {
    height: calc(100vh - 6rem);
    min-height: 24rem;
  }
  /* Wide, the panels scroll by themselves, so that the texts stay in view. */
  @media (width >= 68rem) {
    .side {
      max-height: calc(100vh - 6rem);
      min-height: 24rem;
      overflow: auto;
      scrollbar-width: thin;
      scrollbar-color: var(--edge) transparent;
      padding-inline: 0.25rem;
    }
  }
  .side {
    padding-block: 0.75rem 2rem;
    font: var(--ui) / 1.25rem var(--sans);
    font-size-adjust: none;
    color: var(--ink-2);
  }
  .side summary,
  .side .acts button,
  .align .acts button {
    min-height: 1.75rem;
    cursor: pointer;
  }
  .side > details {
    border-top: 1px solid var(--rule);
    padding-block: 0.35rem;
  }
  .side summary {
    padding-block: 0.25rem;
    color: var(--ink);
  }
  .side summary small,
  .side small {
    color: var(--ink-3);
  }
  .hint {
    margin: 0 0 0.75rem;
    color: var(--ink-3);
  }
  .card {
    margin-bottom: 1rem;
    padding: 0.75rem 1rem;
    background: var(--raised);
    border: 1px solid var(--rule);
    border-radius: 3px;
  }
  .card-head {
    display: flex;
    align-items: center;
    gap: 0.4em;
    margin: 0 0 0.5rem;
    color: var(--kind, var(--ink));
  }
  .card dl {
    margin: 0 0 0.75rem;
  }
  .card .about {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 0 0.75rem;
  }
  .card dt {
    font-size: var(--small);
    color: var(--ink-3);
  }
  .card dd {
    margin: 0 0 0.35rem;
    color: var(--ink);
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15rem 1.1rem;
  }
  .side .acts button,
  .align .acts button:not(.plain) {
    color: var(--ink);
    text-align: start;
    text-decoration: underline 1px var(--edge);
    text-underline-offset: 0.2em;
  }
  .side .acts button:disabled {
    color: var(--ink-3);
    text-decoration: none;
  }
  .side .acts button:not(:disabled):hover {
    text-decoration-color: currentColor;
  }
  .align li button:hover {
    background: var(--sunk);
  }
  .judging {
    margin-top: 0.75rem;
  }
  .side :is(ul, ol),
  .align ul {
    margin: 0.35rem 0 0.5rem;
    padding: 0;
    list-style: none;
  }
  .side li {
    padding: 0.35rem 0;
  }
  .side li p {
    margin: 0;
  }
  .rules label {
    display: inline-flex;
    align-items: baseline;
    gap: 0.5em;
    min-height: 1.5rem;
  }
  .rules > li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    column-gap: 0.75rem;
  }
  .rules small {
    margin-inline-start: auto;
    white-space: nowrap;
  }
  .rules details[open] {
    flex-basis: 100%;
  }
  .rules summary {
    min-height: 1.5rem;
    cursor: pointer;
  }
  .rules details ul {
    max-height: 14rem;
    overflow-y: auto;
  }
  @media print {
    .side {
      display: none;
    }
    .workroom {
      grid-template-columns: minmax(0, 1fr);
    }
    .workroom variorum-panes {
      height: auto;
    }
  }
  .notes-list li {
    border-top: 1px solid var(--rule);
  }
  .notes-list li:first-child {
    border: 0;
  }
  .notes-list li:focus {
    background: var(--chosen);
  }
  .notes-list .quotes:has(.number) {
    display: grid;
    grid-template-columns: 1.5rem minmax(0, 1fr);
  }
  .notes-list .number {
    color: var(--layer);
  }
  .notes-list .link {
    display: inline;
    text-align: start;
  }
  .notes-list .body {
    color: var(--ink-2);
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .quotes {
    font: var(--note) / 1.3125rem var(--serif);
    color: var(--ink);
  }
  .align li button {
    display: grid;
    gap: 0.15rem;
    width: 100%;
    padding: 0.5rem 0.6rem;
    border-radius: 3px;
    text-align: start;
  }
  .align q {
    font: 1rem / 1.4rem var(--serif);
  }
  .side small,
  .align small {
    font-size: var(--small);
  }
  .align small {
    color: var(--ink-2);
  }
`
