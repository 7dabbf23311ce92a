import { css } from "lit"

/** Two columns that scroll each by itself, as tall as the window, with the gutter between them. */
export const freeStyles = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
    padding-top: 0.75rem;
    font: var(--small) / 1.25rem var(--sans);
    font-size-adjust: none;
    color: var(--ink-2);
  }
  .scrolling {
    display: flex;
    gap: 0.9rem;
  }
  .scrolling button {
    min-height: 1.5rem;
    min-width: 1.5rem;
    border-bottom: 1px solid transparent;
  }
  .scrolling button:hover {
    color: var(--ink);
  }
  .scrolling [aria-pressed="true"] {
    color: var(--ink);
    border-color: var(--ink);
  }

  .panes {
    display: grid;
    grid-template-columns: var(--grid);
    justify-content: space-between;
    height: calc(100vh - 7rem);
    min-height: 20rem;
    margin-top: 0.5rem;
  }
  .pane {
    --grid: minmax(0, 1fr);
    overflow-y: auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
    scrollbar-color: var(--edge) transparent;
    border-block: 1px solid var(--rule);
  }
  .pane.earlier {
    padding-inline: 0.6rem 0.9rem;
  }
  .pane.later {
    padding-inline: 0.9rem 0.6rem;
  }
  .pane .column-head {
    position: sticky;
    z-index: 1;
    top: 0;
    padding: 0.5rem 0;
    background: var(--paper);
  }
  .pane .row:not(.switched-off) {
    display: block;
    grid-column: 1;
  }
  .pane .row.switched-off,
  .pane .fold {
    grid-column: 1;
  }
  .pane .row.closed-up {
    height: 0;
    padding: 0;
    margin: 0;
  }
  .pane .unknown {
    height: auto;
    min-height: 3.5rem;
    margin-inline: 0;
  }
  .panes > .ribbons {
    position: relative;
    overflow: hidden;
  }
  .ribbon.moved {
    pointer-events: auto;
    cursor: pointer;
  }
  .card-place {
    position: relative;
  }

  @container room (max-width: 67.99rem) {
    .card-place {
      grid-column: 1 / -1;
    }
    .panes {
      grid-template-rows: minmax(0, 1fr) auto;
    }
  }
  /* One below the other there is nothing to keep together. */
  @container room (max-width: 43.99rem) {
    .scrolling {
      display: none;
    }
    .panes {
      display: block;
      height: auto;
    }
    .pane {
      overflow: visible;
    }
    .pane .column-head {
      display: block;
    }
  }
  @media print {
    .tools {
      display: none;
    }
    .panes {
      height: auto;
    }
    .pane {
      overflow: visible;
      border: 0;
    }
  }
`
