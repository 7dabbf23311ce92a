import { css } from "lit"

/** Two columns, the gutter that carries the argument, and a margin for the card. */
export const columnsStyles = css`
  .columns {
    --grid: minmax(0, 30rem) 5.5rem minmax(0, 30rem) 20rem;
    position: relative;
    padding-bottom: 3rem;
  }
  .columns .heads {
    display: grid;
    grid-template-columns: var(--grid);
    justify-content: space-between;
  }
  .columns .row {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    padding-block: 0.4375rem;
  }
  .columns .row.switched-off {
    display: flex;
    grid-column: 1 / 4;
  }
  .columns .row.group {
    display: block;
    grid-column: 1 / 4;
  }
  .before {
    grid-column: 1;
  }
  .after {
    grid-column: 3;
  }
  .columns .cell {
    position: relative;
    min-width: 0;
  }
  .column-head {
    padding: 1.25rem 0 0.25rem;
    font-size: var(--note);
    line-height: 1.3125rem;
  }
  .column-head b {
    font-weight: 600;
  }
  .column-head small {
    display: block;
    font-size: var(--small);
    color: var(--ink-3);
  }

  /* The bracket faces the gutter and is joined to the ribbon; only what was cut has feet. */
  .before > .block:is(.deleted, .moved)::after,
  .after > .block:is(.added, .moved)::before {
    content: "";
    position: absolute;
    inset-block: 0.28em;
    width: 0.4rem;
    border: 0 var(--stroke) var(--kind);
  }
  .before > .block:is(.deleted, .moved)::after {
    right: -0.85rem;
    border-right-width: var(--weight);
  }
  .after > .block:is(.added, .moved)::before {
    left: -0.85rem;
    border-left-width: var(--weight);
  }
  .before > .block.deleted::after {
    border-block-width: var(--weight);
  }
  .before > .block.chosen::after,
  .after > .block.chosen::before {
    --weight: 3px;
  }
  .before > .unknown {
    margin-right: -4.5rem;
  }
  .after > .unknown {
    margin-left: -4.5rem;
  }

  .ribbons {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    overflow: visible;
    pointer-events: none;
  }
  .ribbon .fill {
    fill: var(--wash);
    opacity: 0.85;
  }
  .ribbon .edge {
    fill: none;
    stroke: var(--kind);
    stroke-width: 0.75;
    opacity: 0.7;
  }
  .ribbon.reworded .edge {
    stroke-width: 1;
  }
  .ribbon.moved .edge {
    stroke-width: 1;
    stroke-dasharray: 4 3;
  }
  .ribbon.moved .fill {
    opacity: 0.55;
  }

  @container room (max-width: 67.99rem) {
    .columns {
      --grid: minmax(0, 1fr) 4.5rem minmax(0, 1fr);
    }
  }
  @container room (max-width: 43.99rem) {
    .columns .row {
      display: block;
    }
    .column-head,
    .ribbons {
      display: none;
    }
    .columns .row + .row {
      margin-top: 0.5rem;
    }
    .columns .cell {
      padding-inline: 0.9rem;
    }
    .columns .cell:not(.bare):not(.nothing-cell)::before {
      content: attr(data-witness);
      display: block;
      font: var(--small) / 1.25rem var(--sans);
      font-size-adjust: none;
      color: var(--ink-3);
    }
    .columns .after:not(.nothing-cell):not(.bare) {
      padding-top: 0.6rem;
    }
    .before > .unknown,
    .after > .unknown {
      height: auto;
      margin-inline: 0;
    }
  }

  @media (forced-colors: active) {
    .ribbon .fill {
      fill: none;
    }
    .ribbon .edge {
      stroke: CanvasText;
      opacity: 1;
      stroke-width: 1;
    }
    .ribbon.added .edge {
      stroke-width: 2;
    }
  }
`
