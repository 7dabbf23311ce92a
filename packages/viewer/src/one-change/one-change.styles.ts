import { css } from "lit"

/** What the card of the chosen change has besides its facts: both readings, the link and the citation. */
export const oneChangeStyles = css`
  .card .reading {
    font: var(--note) / 1.3rem var(--serif);
    font-size-adjust: ex-height 0.485;
    font-variant-numeric: oldstyle-nums;
    color: var(--ink);
    overflow-wrap: anywhere;
  }
  .card .reading .says {
    font: var(--small) / 1.25rem var(--sans);
    font-size-adjust: none;
    color: var(--ink-2);
  }
  .card .readings {
    display: block;
    margin-bottom: 0.55rem;
  }
  .readings dd + dt {
    margin-top: 0.35rem;
  }
  .reading summary {
    cursor: pointer;
    list-style: none;
  }
  .reading summary::-webkit-details-marker {
    display: none;
  }
  .reading summary::after {
    content: "";
    display: inline-block;
    width: 0.4em;
    height: 0.4em;
    margin-inline-start: 0.35em;
    border: solid var(--ink-3);
    border-width: 0 1.5px 1.5px 0;
    transform: translateY(-0.2em) rotate(45deg);
  }
  .reading [open] summary::after {
    transform: rotate(225deg);
  }
  .reading summary:hover {
    background: var(--sunk);
  }
  .reading [open] summary span {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .reading [open] summary {
    width: 1.75rem;
    min-height: 1.5rem;
    text-align: center;
  }
  .all-words {
    max-height: 14rem;
    overflow-y: auto;
    white-space: pre-line;
  }
  .link-note {
    margin-bottom: 0.6rem;
    padding: 0.35rem 0.5rem;
    border-inline-start: 3px solid var(--edge);
    background: var(--sunk);
    color: var(--ink);
  }
  .state.link-note {
    margin-block: 0.75rem 0;
    padding: 0.5rem 0.75rem;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.15rem 1rem;
    margin-top: 0.6rem;
    padding-top: 0.45rem;
    border-top: 1px solid var(--rule);
    font-size: var(--ui);
    color: var(--ink);
  }
  .actions > button,
  .citation button {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-height: 1.75rem;
  }
  .actions button:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .actions .icon {
    color: var(--ink-3);
  }
  .said {
    font-size: var(--small);
    color: var(--ink-2);
  }
  .actions :is(input, textarea) {
    flex: 1 0 100%;
    min-width: 0;
    font-size: var(--small);
  }
  .actions [hidden] {
    display: none;
  }
  .citation {
    flex: 1 0 100%;
    min-width: 0;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.35rem 1rem;
  }
  .citation select {
    min-height: 1.75rem;
    padding-inline: 0.3rem;
    font: inherit;
    font-size: var(--small);
    color: var(--ink);
    background: var(--raised);
    border: 1px solid var(--edge);
    border-radius: 3px;
  }
  .actions :is(input, textarea) {
    box-sizing: border-box;
    width: 100%;
    margin: 0;
    padding: 0.5rem 0.6rem;
    color: var(--ink);
    background: var(--sunk);
    border: 1px solid transparent;
    border-radius: 3px;
  }
  .citation textarea {
    field-sizing: content;
    max-height: 16rem;
    resize: none;
    font: var(--note) / 1.3rem var(--serif);
  }
  .citation :is(.bibtex, .csl-json) {
    font: var(--small) / 1.2rem ui-monospace, monospace;
    font-size-adjust: none;
  }
  .actions :is(input, textarea, select):focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }
  @media (forced-colors: active) {
    .actions :is(input, textarea) {
      border-color: CanvasText;
    }
  }
`
