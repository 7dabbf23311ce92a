import { css } from "lit"

/** The running text is unmarked but for small letters; what is said of them stands beneath, as in a printed edition. */
export const apparatusStyles = css`
  .apparatus .running {
    grid-column: 2;
    padding-top: 1.1rem;
    font: var(--small) / 1.25rem var(--sans);
    font-size-adjust: none;
    color: var(--ink-3);
  }
  .apparatus .running button {
    min-height: 1.5rem;
    text-decoration: underline;
    text-decoration-color: var(--edge);
    text-underline-offset: 0.2em;
  }
  .apparatus .running button:hover {
    color: var(--ink);
  }
  .apparatus .row.group {
    display: block;
  }
  .apparatus .block + .block,
  .apparatus .at-head + .block {
    margin-top: calc(var(--line) / 2);
  }
  .apparatus .block:is(.line, .item) + .block:is(.line, .item) {
    margin-top: 0;
  }
  .apparatus :is(del, ins, .unattested):is(del, ins, span),
  .apparatus :is(del, ins) .line.line {
    color: inherit;
    text-decoration: none;
  }
  .letter {
    padding: 0 0.15em;
    font: 600 var(--small) / 1 var(--sans);
    font-size-adjust: none;
    color: var(--kind, var(--ink-2));
  }
  .block .letter,
  .at-head .letter {
    vertical-align: 0.4em;
    line-height: 0.75;
    user-select: none;
  }
  .note .reading .line {
    white-space: normal;
  }
  .note .who {
    font: 600 var(--small) / 1 var(--sans);
    font-size-adjust: none;
  }
  .letter:hover {
    text-decoration: underline;
  }
  .block .passage:has(.letter:is(:hover, :focus-visible)) {
    background: var(--wash);
  }

  .notes {
    margin-top: calc(var(--line) / 2);
    font-size: var(--note);
    line-height: 1.3125rem;
    color: var(--ink-2);
  }
  .notes::before {
    content: "";
    display: block;
    width: 5rem;
    margin-bottom: 0.4rem;
    border-top: 1px solid var(--edge);
  }
  .notes + .notes {
    margin-top: 0.5rem;
  }
  .notes + .notes::before {
    display: none;
  }
  .notes-name {
    font: var(--small) / 1.25rem var(--sans);
    font-size-adjust: none;
    color: var(--ink-3);
  }
  .notes ol {
    list-style: none;
  }
  .note {
    display: grid;
    grid-template-columns: 1.6rem minmax(0, 1fr);
    padding-block: 0.125rem;
    border-radius: 2px;
    cursor: pointer;
  }
  .note .letter {
    align-self: start;
    min-width: 1.5rem;
    min-height: 1.3125rem;
    text-align: start;
  }
  .note .lemma {
    color: var(--ink);
  }
  .note .reading {
    color: var(--ink);
  }
  .note .voice {
    font-family: var(--sans);
    font-size: var(--small);
    font-style: italic;
  }
  .note:hover {
    background: var(--wash);
  }
  .note:is(.chosen, :focus-within) {
    background: var(--chosen);
    box-shadow: 0 0 0 0.2rem var(--chosen);
  }

  @media (forced-colors: active) {
    .note.chosen,
    .passage.lacking.chosen {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    .running button {
      display: none;
    }
    .notes {
      break-inside: avoid-page;
    }
    .notes::before {
      border-top: 0.5pt solid #000;
    }
    .note {
      padding-block: 0;
      line-height: 11.5pt;
    }
  }
`
