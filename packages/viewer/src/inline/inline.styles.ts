import { css } from "lit"

/** One text: labels at the left, the text in its measure, the card at the right. */
export const inlineStyles = css`
  .inline {
    --grid: 9rem minmax(0, var(--measure)) 20rem;
    position: relative;
    padding-block: 1rem 3rem;
  }
  .inline .row {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    padding-block: 0.4375rem;
  }
  .inline .row.group {
    padding-block: 1.6rem 0.8rem;
  }
  .inline .row.switched-off {
    display: flex;
    grid-column: 2 / 3;
  }
  .inline .cell {
    grid-column: 2;
    position: relative;
    min-width: 0;
  }
  .label {
    grid-column: 1;
    padding: 0.3rem 1.6rem 0 0;
    text-align: end;
    font-size: var(--small);
    line-height: 1.25rem;
    color: var(--kind, var(--ink-3));
  }
  .label small {
    display: block;
    font-size: inherit;
    color: var(--ink-3);
  }

  .inline .block:is(.added, .reworded, .moved)::before {
    content: "";
    position: absolute;
    inset-block: 0.28em;
    inset-inline-start: -0.85rem;
    border-inline-start: var(--weight) var(--stroke) var(--kind);
  }
  /* Bracketed out, not struck. */
  .inline .block.deleted::before,
  .inline .block.deleted::after {
    content: "";
    position: absolute;
    inset-block: 0.28em;
    width: 0.4rem;
    border: 2px solid var(--kind);
  }
  .inline .block.deleted::before {
    inset-inline-start: -0.85rem;
    border-inline-end: 0;
  }
  .inline .block.deleted::after {
    inset-inline-end: -0.85rem;
    border-inline-start: 0;
  }
  .inline ins.whole {
    text-decoration: underline 1px var(--add);
    text-underline-offset: 0.22em;
    text-decoration-skip-ink: none;
  }
  .inline .block.unattested::before {
    content: "";
    position: absolute;
    inset-block: 0.28em;
    inset-inline-start: -1.2rem;
    width: 0.45rem;
    background: repeating-linear-gradient(135deg, var(--edge) 0 1px, transparent 1px 5px);
  }

  @container room (max-width: 67.99rem) {
    .inline {
      --grid: 8rem minmax(0, var(--measure));
      --spread: center;
    }
    .inline .card {
      grid-column: 2;
    }
  }
  @container room (max-width: 43.99rem) {
    .inline .row {
      display: block;
    }
    .inline .row + .row {
      margin-top: 0.25rem;
    }
    .label {
      display: flex;
      gap: 0.4em;
      align-items: center;
      padding: 0.25rem 0 0.15rem;
      text-align: start;
    }
    .inline .row:has(.label) .cell {
      padding-inline: 0.9rem;
    }
    .inline .block.deleted::before,
    .inline .block.deleted::after {
      inset-block: 0.1em;
    }
    .row.group .block {
      font-size: 1rem;
    }
    .block.alone.chosen,
    .block.alone.chosen:hover,
    .block.alone:not(.unattested):hover {
      box-shadow: none;
    }
  }

  @media (forced-colors: active) {
    .inline .block.unattested::before {
      width: 0;
      background: none;
      border-inline-start: 2px dotted CanvasText;
    }
  }
`
