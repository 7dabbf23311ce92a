import { css } from "lit"

/** The marks of word lists in the texts, and the panel and dialog about them. */
export const voiceStyles = css`
  .voice {
    text-decoration: underline wavy 1px var(--layer);
    text-underline-offset: 0.3em;
    text-decoration-skip-ink: none;
  }
  .voice.still {
    text-decoration-style: dotted;
    text-decoration-thickness: 2px;
  }
  .voice-end {
    white-space: nowrap;
  }
  /* A box of its own, so that the line through or under the words does not go through it. */
  .voice-sign {
    display: inline-block;
    margin-inline-start: 0.15em;
    font: 600 var(--small) / 1 var(--sans);
    font-size-adjust: none;
    vertical-align: 0.35em;
    color: var(--layer);
    user-select: none;
  }

  .voice-body > :is(p, table) {
    margin-block: 0.35rem 0.6rem;
  }
  .voice-caution,
  .voice-evidence,
  .voice-rate,
  .voice-marks,
  .voice-note {
    max-width: 46em;
  }
  .voice-caution,
  .voice-evidence,
  .voice-says,
  .voice-rate {
    color: var(--ink-3);
  }
  .voice-table .voice-says {
    padding-block: 0 0.4rem;
  }
  .voice-table {
    width: 100%;
    max-width: 46rem;
    border-collapse: collapse;
    font-variant-numeric: lining-nums tabular-nums;
  }
  .voice-table :is(th, td) {
    padding: 0.3rem 0.4rem 0.3rem 0;
    font-weight: 400;
    text-align: start;
    vertical-align: top;
    overflow-wrap: normal;
  }
  .voice-table thead th {
    color: var(--ink-3);
    vertical-align: bottom;
  }
  .voice-table thead th:first-child {
    width: 46%;
  }
  .voice-table tbody tr:first-child {
    border-top: 1px solid var(--rule);
  }
  .voice-table .figure {
    text-align: end;
  }
  .voice-table .check {
    text-align: center;
  }
  .voice-table input {
    width: 1.5rem;
    height: 1.5rem;
    margin: 0;
    padding: 0;
    accent-color: var(--layer);
  }
  .voice-table th > button {
    min-height: 1.5rem;
    color: var(--ink);
  }
  .voice-table th > button:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .voice-lines {
    list-style: none;
    max-height: 24rem;
    overflow-y: auto;
  }
  .voice-line {
    display: block;
    width: 100%;
    min-height: 1.5rem;
    padding: 0.3rem;
    border-radius: 3px;
  }
  .voice-line:hover {
    background: var(--sunk);
  }
  .voice-line[aria-current] {
    background: var(--chosen);
    box-shadow: inset 2px 0 var(--layer);
  }
  .voice-line b {
    font-weight: 600;
    color: var(--ink);
  }
  .voice-line q {
    quotes: none;
  }
  .voice-line mark {
    background: none;
    color: var(--ink);
    font-weight: 600;
  }
  .voice-why {
    display: grid;
    justify-items: start;
    gap: 0.35rem;
    padding: 0.3rem 0.3rem 0.8rem;
  }
  .voice-why form {
    display: grid;
    gap: 0.5rem;
    width: 100%;
  }
  .voice-more,
  .voice-edit,
  .voice-struck button,
  .voice-why button,
  .voice-lists button {
    min-height: 1.75rem;
    padding: 0.1rem 0.7rem;
    border: 1px solid var(--edge);
    border-radius: 4px;
    color: var(--ink-2);
  }
  :is(.voice-more, .voice-edit, .voice-struck button, .voice-why button, .voice-lists button):hover {
    background: var(--sunk);
  }

  .voice-lists,
  .voice-why form {
    font: var(--ui) / 1.25rem var(--sans);
    font-size-adjust: none;
  }
  .voice-lists {
    width: min(44rem, 100% - 2rem);
    max-height: calc(100% - 2rem);
    padding: 1.25rem;
    border: 1px solid var(--edge);
    border-radius: 4px;
    background: var(--raised);
    color: var(--ink);
  }
  .voice-lists[open] {
    display: grid;
    gap: 0.9rem;
  }
  .voice-lists::backdrop {
    background: rgb(0 0 0 / 0.35);
  }
  .voice-lists h2 {
    margin: 0;
    font: 1.5rem / 1.875rem var(--serif);
  }
  .voice-lists p {
    color: var(--ink-2);
  }
  :is(.voice-lists, .voice-why) label {
    display: grid;
    gap: 0.2rem;
    color: var(--ink-2);
  }
  :is(.voice-lists, .voice-why) :is(input, select, textarea) {
    box-sizing: border-box;
    width: 100%;
    min-width: 0;
    min-height: 1.75rem;
    padding: 0.25rem 0.4rem;
    border: 1px solid var(--edge);
    border-radius: 3px;
    background: var(--paper);
    color: var(--ink);
    font: inherit;
  }
  .voice-lists textarea {
    font: 0.875rem / 1.375rem ui-monospace, monospace;
    resize: vertical;
  }
  :is(.voice-panel, .voice-lists) :is(input, select, textarea):focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }
  .voice-actions,
  .voice-new {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5rem 0.75rem;
  }
  .voice-new label {
    flex: 1 1 8rem;
  }
  .voice-lists button.main {
    border-color: var(--ink);
    color: var(--ink);
  }
  .voice-status:empty {
    display: none;
  }
  .voice-status ul {
    margin: 0;
    padding-inline-start: 1.2em;
    color: var(--cut);
  }

  @container room (min-width: 68rem) {
    .voice-body {
      max-height: 40rem;
      padding-inline-end: 0.4rem;
      overflow-y: auto;
    }
    .voice-lines {
      max-height: none;
    }
  }
  @media (forced-colors: active) {
    .voice-line[aria-current] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`
